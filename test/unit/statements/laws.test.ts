// Laws that hold for any text: spans in range and on tokens, the same answer twice, no exception on any prefix, and
// work that grows no faster than the text, however hostile.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Statement } from '../../../src/core/api';
import { pairQuotes } from '../../../src/core/statements/quotes';
import { readText } from '../../support/engine';
import { statementsOf } from './find';
import { long } from '../../support/long';

const SAMPLE = `Die Ministerin sagte am Montag, der Hafen bleibe offen. Man werde die Schleuse prüfen.
„Das dauert“, sagte der Lotse, „bis zum Herbst.“ Laut Hafenamt liegen noch 30 Schiffe fest, so die Sprecherin.

Wie der «Küstenbote» meldet, soll die Fähre »Luise« beschädigt worden sein (nach Angaben der Reederei: leicht).
Der Verband nannte das einen “schlechten Scherz” und forderte, die Gebühren zu senken: "Sofort!"`;

const PIECES = [
  '„',
  '“',
  '”',
  '"',
  '»',
  '«',
  '‚',
  '‘',
  "'",
  '(',
  ')',
  ',',
  '.',
  ':',
  ';',
  ' – ',
  '\n\n',
  ' ',
  'sagte',
  'Er',
  'der Müller',
  'dass',
  'teilte',
  'mit',
  'laut',
  'nach Angaben',
  'zufolge',
  'so',
  'wie',
  'soll',
  'sei',
  'habe',
  'zu gehen',
  'die Forderung',
  'hieß es',
  '1.',
  '😀',
  'ä',
];

function check(text: string, statements: readonly Statement[]): void {
  const tokens = readText(text).tokens;
  const starts = new Set(tokens.map((t) => t.start));
  const ends = new Set(tokens.map((t) => t.end));
  let last = -1;
  for (const s of statements) {
    assert.ok(s.quote.length > 0);
    const first = s.quote[0] as readonly [number, number];
    assert.ok(first[0] >= last, 'sorted');
    last = first[0];
    for (const [a, b] of [...s.quote, ...s.cue, ...s.speaker, ...s.addressee, ...s.frame]) {
      assert.ok(a >= 0 && a < b && b <= text.length, 'in range');
      assert.ok(starts.has(a) && ends.has(b), 'on token boundaries');
    }
  }
}

describe('statements: laws', () => {
  it('holds its spans on any mixture, and gives the same answer twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        const found = statementsOf(text);
        check(text, found);
        assert.deepEqual(statementsOf(text), found);
        check(text, statementsOf(text, 'en'));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('never throws on any prefix', () => {
    for (let n = 0; n <= SAMPLE.length; n += 7) check(SAMPLE.slice(0, n), statementsOf(SAMPLE.slice(0, n)));
  });

  long('pairs a megabyte of unclosed marks in one pass', () => {
    const text = '„Ach '.repeat(40_000);
    const article = readText(text);
    let reads = 0;
    const tokens = new Proxy(article.tokens, {
      get(target, key, receiver): unknown {
        reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    const pairs = pairQuotes({ ...article, tokens });
    assert.ok(pairs.length <= 6, 'the stack is bounded');
    assert.ok(
      reads < article.tokens.length * 12,
      `${String(reads)} reads for ${String(article.tokens.length)} tokens`,
    );
  });
});
