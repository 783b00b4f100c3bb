import assert from 'node:assert/strict';
import type { Lang } from '../../../src/core/api';
import { actorArticle } from '../../support/actors';

/** Pronouns and descriptions that were resolved, as »words = Name«. */
function resolved(marked: string, lang: Lang = 'de'): string[] {
  const { facts, text } = actorArticle('a', marked, null, lang);
  const nameOf = new Map(facts.actors.map((a) => [a.id, a.name]));
  return facts.references
    .filter((r) => r.kind === 'pronoun' || r.kind === 'office')
    .map((r) => `${text.slice(...r.span)} = ${nameOf.get(r.actor) ?? ''}`);
}

const CASES: readonly (readonly [text: string, found: readonly string[], lang?: Lang])[] = [
  ['[P:Otto Klein@m] kam. Er lachte.', ['Er = Otto Klein']],
  ['[P:Otto Klein@m] traf [P:Anna Berg@f]. Er lachte. Sie schwieg.', ['Er = Otto Klein', 'Sie = Anna Berg']],
  ['[P:Otto Klein@m] sagte, er komme.', ['er = Otto Klein']],
  ['[P:Otto Klein@m] traf [P:Paul Groß@m] am Abend. Danach lachte er.', []],
  ['[P:Anna Berg@f] kam. Er lachte.', []],
  ['[P:Anna Berg@f] kam. Sie lachten.', []],
  ['[P:Otto Klein@m] kam mit [P:Paul Groß@m].\n\nEr lachte.', []],
  ['[P:Otto Klein@m] sagte: „Er kommt.“', []],
  ['Verteidigungsminister [P:Otto Klein@m] kam. Der Minister lachte.', ['Der Minister = Otto Klein']],
  [
    'Verteidigungsminister [P:Otto Klein] und Finanzminister [P:Paul Groß] kamen. Der Finanzminister lachte.',
    ['Der Finanzminister = Paul Groß'],
  ],
  ['Verteidigungsminister [P:Otto Klein] und Finanzminister [P:Paul Groß] kamen. Der Minister lachte.', []],
  [
    'US-Verteidigungsminister [P:Otto Klein] kam aus den [L:USA#state:US]. Alle sahen den neuen Pentagonchef.',
    ['den neuen Pentagonchef = Otto Klein'],
  ],
  [
    'Kanzlerin [P:Anna Berg] kam. [P:Otto Klein] sagte: “Die Kanzlerin geht, und er auch.”',
    ['Die Kanzlerin = Anna Berg'],
  ],
  ['Kanzlerin [P:Anna Berg] kam. Der Kanzler lachte.', []],
  ['Präsident [P:Otto Klein] starb. Das Amt des Präsidenten ist frei.', []],
  ['Vizepräsident [P:Otto Klein] kam. Der Präsident lachte.', []],
  ['[P:Otto Klein] gründete eine Firma. Der Unternehmer lachte.', ['Der Unternehmer = Otto Klein']],
  ['Vice President [P:Otto Klein] came. The president left.', [], 'en'],
  ['[O:Nato] said on Friday that it would move.', ['it = Nato'], 'en'],
  ['[O:Nato] denied reports that it moved.', ['it = Nato'], 'en'],
  ['A friend of [O:Nato] said it would rain.', [], 'en'],
  ['[P:Anna Berg@f] said it would rain.', [], 'en'],
  ['[O:Nato] said the storm was over and it rained.', [], 'en'],
  [
    'Defense Secretary [P:Otto Klein] came. The secretary of defense left.',
    ['The secretary of defense = Otto Klein'],
    'en',
  ],
  [
    'President [P:Anna Berg@f] came. She laughed. The president left.',
    ['She = Anna Berg', 'The president = Anna Berg'],
    'en',
  ],
];

describe('references by pronoun and description', () => {
  for (const [text, expected, lang] of CASES)
    it(text.replace(/\n+/g, ' ¶ '), () => assert.deepEqual(resolved(text, lang), expected));

  it('makes a new title an inferred office', () => {
    const { facts } = actorArticle(
      'a',
      'US-Verteidigungsminister [P:Otto Klein] kam aus den [L:USA#state:US]. Alle sahen den neuen Pentagonchef.',
    );
    const offices = facts.actors.flatMap((a) => a.offices.map((o) => `${o.title} ${o.basis}`));
    assert.deepEqual(offices, ['US-Verteidigungsminister stated', 'Pentagonchef inferred']);
  });
});
