// One event that an article tells twice is one report: in its title and its text, by a verb and by a noun, with the dead
// it left. Invented articles, each with all the events it tells of.
import assert from 'node:assert/strict';
import type { Lang } from '../../../src/core/api';
import { factsOf } from '../../support/engine';

/** `TYPE date` of each event, in order of the text. */
function told(text: string, lang: Lang): string[] {
  return factsOf(text, { lang, published: '2024-10-17' }).events.map((e) => `${e.type} ${e.date ?? '-'}`);
}

const CASES: readonly (readonly [what: string, lang: Lang, text: string, ...events: string[]])[] = [
  [
    'a title and the sentence behind it, in other words',
    'de',
    'Erdrutsch im Norden Perus\n\nLima. Im Norden Perus hat eine Lawine am Montag drei Dörfer zerstört.',
    'INCIDENT 2024-10-14',
  ],
  [
    'a title, whatever it calls what the text tells',
    'en',
    'Norway sues Peru over fishing rights\n\nNorway filed a lawsuit against Peru in Oslo on Monday.',
    'ACCUSE 2024-10-14',
  ],
  [
    'the unnamed dead of an accident, in one clause',
    'de',
    'In Lima sind am Montag bei einem Unfall zwei Menschen ums Leben gekommen.',
    'INCIDENT 2024-10-14',
  ],
  [
    'somebody who is arrested once',
    'en',
    'Vera Lind was arrested on Monday. Lind was detained by police in Lima.',
    'COERCE 2024-10-14',
  ],
]; // prettier-ignore

describe('events: one event is one report', () => {
  for (const [what, lang, text, ...expected] of CASES)
    it(what, () => assert.deepEqual(told(text, lang), expected));
});
