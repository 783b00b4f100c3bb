// What English news takes for granted and other texts do not: verbs that are nouns elsewhere, deeds that are charges,
// strikes of two kinds, a past that looks like a present. Invented sentences, each with all the events it tells of.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

/** `TYPE date status actor:a recipient:b`, in order of the text. */
function events(text: string): string[] {
  return factsOf(text, { lang: 'en', published: '2024-10-17' }).events.map((e) =>
    [
      e.type,
      e.date ?? '-',
      e.status,
      ...e.participants.map((p) => `${p.role === 'actor' ? 'a' : 'r'}:${p.actor}`),
    ].join(' '),
  );
}

const CASES: readonly (readonly [text: string, ...events: string[]])[] = [
  // Verbs that only their shape told before
  ['Norway fined Peru on Monday.', 'SANCTION 2024-10-14 happened a:norway r:peru'],
  // No pact in an impact, no petition in a competition
  ['The harvest in Peru had an impact on Chile on Monday.'],
  ['On Monday a competition of bakers began in Peru.'],
  ['Norway and Peru signed a pact on Monday.', 'AGREE 2024-10-14 happened a:norway a:peru'],
  // Who is convicted of a deed on Monday did not do it on Monday
  ['A judge convicted Vera Lind of embezzlement and fraud on Monday.', 'RULING 2024-10-14 happened r:vera-lind'],
  // Two kinds of strikes
  ['Dockers in Peru ended a ten-day strike on Monday.', 'PROTEST 2024-10-14 happened'],
  ['The strike on Lima killed nine people on Monday.', 'ASSAULT 2024-10-14 happened'],
  // Present and past look the same
  ['The rebels, who hit Lima on Wednesday, left at night.', 'ASSAULT 2024-10-16 happened r:lima'],
  ['A cyclone hit the coast on Wednesday.', 'INCIDENT 2024-10-16 happened'],
  // What lay ahead when it was said, and what only might
  ['Norway said on Monday it would arrest Vera Lind.', 'COERCE - planned a:norway r:vera-lind'],
  ['Norway said it would arrest Vera Lind if she came.', 'COERCE - hypothetical a:norway r:vera-lind'],
  ['Norway denied that it would arrest Vera Lind.', 'REJECT - happened a:norway', 'COERCE - denied a:norway r:vera-lind'],
  // Courts and authorities give orders
  ['On Monday the European Commission ordered Norway to pay.', 'REQUEST 2024-10-14 happened a:european-commission r:norway'],
  // A group is no refusal
  ['The opposition rallied in Lima on Monday.', 'PROTEST 2024-10-14 happened'],
]; // prettier-ignore

describe('events: English news', () => {
  for (const [text, ...expected] of CASES) it(text, () => assert.deepEqual(events(text), expected));
});
