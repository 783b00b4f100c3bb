// Two sources in one sentence: each has its own words, and none has the other's.
import assert from 'node:assert/strict';
import { linesOf } from './find';

describe('statements: two sources in one sentence', () => {
  for (const [lang, text, ...expected] of [
    [
      'de',
      'Der Absatz sank laut dem Brauerbund, während er laut der Gewerkschaft Nord leicht stieg.',
      'indirect: Der Absatz sank | laut | dem Brauerbund',
      'indirect: während er … leicht stieg | laut | der Gewerkschaft Nord',
    ],
    [
      'de',
      'Laut dem Verein war das Fest „ein Erfolg“ und laut dem Rat „ein Debakel“.',
      'indirect: war das Fest „ein Erfolg“ | Laut | dem Verein',
      'indirect: „ein Debakel“ | laut | dem Rat',
    ],
    [
      'en',
      'According to the union, nine in ten ferries were late, while the ministry said only half had stopped.',
      'indirect: nine in ten ferries were late | According to | the union',
      'indirect: half had stopped | said | the ministry',
    ],
  ] as const)
    it(text, () =>
      assert.deepEqual(
        linesOf(text, lang).filter((line) => line.startsWith('indirect')),
        expected,
      ),
    );
});
