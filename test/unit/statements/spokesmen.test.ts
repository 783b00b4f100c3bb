// English speakers who speak for somebody else: the span holds the spokesman; the actor behind it is a body that is spoken for,
// a name of the speaker's own, and never the person or country in the genitive or behind `for`.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

const SPEAKERS: readonly (readonly [speaker: string, actor: string | null])[] = [
  ['A spokesman for Karl Reed', null],
  ["Karl Reed's spokesman", null],
  ['Karl Reed’s office', null],
  ['A lawyer for Karl Reed', null],
  ['An adviser to Karl Reed', null],
  ["Karl Reed's former wife", null],
  ["Germany's foreign minister", null],
  ['A spokeswoman for the ministry', null],
  ['A spokesman for Acme Bank', 'acme-bank'],
  ["Acme Bank's spokesman", 'acme-bank'],
  ['Acme Bank’s chief executive', null],
  ["Karl Reed's lawyer, Jane Moss,", 'jane-moss'],
  ['Karl Reed’s lawyer, Jane Moss,', 'jane-moss'],
  ['A spokeswoman for Mayor Karl Reed, Ann Poole,', 'ann-poole'],
  ["Acme Bank's chief executive, Jane Moss,", 'jane-moss'],
  ["Germany's Foreign Minister Jane Moss", 'jane-moss'],
];

describe('statements: English speakers for somebody else', () => {
  for (const [speaker, actor] of SPEAKERS)
    it(speaker, () => {
      for (const text of [
        `${speaker} said the pier was safe.`,
        `“The pier is safe,” said ${speaker.replace(/,$/, '')}.`,
      ]) {
        const { statements } = factsOf(text, { lang: 'en', published: '2025-03-05' });
        assert.deepEqual(
          statements.map((s) => s.actor),
          [actor],
          text,
        );
      }
    });

  it('German: who advises an office does not hold it', () => {
    const text = 'Präsident Ivo Hrast schwieg. Ein Berater des Präsidenten sagte, man warte ab.';
    const { statements } = factsOf(text, { lang: 'de', published: '2025-03-05' });
    assert.deepEqual(
      statements.map((s) => s.actor),
      [null],
    );
  });

  it('keeps whose account it is', () => {
    const { statements } = factsOf("According to Reed's account, the talks had failed.", { lang: 'en' });
    assert.deepEqual(
      statements.map((s) => s.actor),
      ['reed'],
    );
  });
});
