// Laws that hold for every text: spans lie in the text, in order and apart; dates are valid; nothing is finer than its
// anchor; without a publication date nothing relative is dated; the same text gives the same finds; nothing throws.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';
import type { TimeExpression } from '../../../src/core/model/annotation';
import { boundsOf, isEdtf, precisionOf, type Precision } from '../../../src/core/model/edtf';
import { marked, timer, timesOf } from './support';
import { assertLinear } from '../../support/cpu';
import { long } from '../../support/long';

const ORDER: readonly Precision[] = ['century', 'decade', 'year', 'season', 'month', 'day', 'time'];
const WORDS = [...de.time.words.keys()].filter((_, i) => i % 3 === 0);
const PIECES = [
  'am',
  'im',
  'vom',
  'seit',
  'bis',
  'und',
  '.',
  ',',
  '-',
  '5',
  '31',
  '2024',
  '20.30',
  'Uhr',
  'Er',
  'kam',
  'wird',
  ' ',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...WORDS, ...PIECES), { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc
    .array(fc.constantFrom(...PIECES, 'Mai', 'Montag', 'Jahre', 'Ende'), { maxLength: 14 })
    .map((p) => p.join('')),
);
const published = fc.constantFrom('2025-11-19', '2025-02', '2025', '0001-01-01', '9999-12-31', null);

/** An interval of days stands for a week or weekend and is as fine as the days it was counted from. */
function lawful(text: string, found: readonly TimeExpression[], date: string | null): void {
  let end = 0;
  for (const t of found) {
    assert.ok(
      t.span[0] >= end && t.span[1] > t.span[0] && t.span[1] <= text.length,
      'in order, apart, in range',
    );
    end = t.span[1];
    for (const edtf of [t.edtf, t.extent])
      if (edtf !== null && edtf !== undefined) assert.ok(isEdtf(edtf), edtf);
    if (t.edtf !== null && t.basis === 'inferred') {
      assert.ok(t.anchor, `inferred from something: ${t.rule}`);
      if (t.anchor.kind === 'publication') {
        assert.equal(t.anchor.value, date);
        const day =
          precisionOf(t.edtf) === 'day' && !/\d/.test(text.slice(...t.span)) && !/month|holiday/.test(t.rule);
        const finer = ORDER.indexOf(precisionOf(t.edtf)) > ORDER.indexOf(precisionOf(date ?? ''));
        if (day) assert.ok(!finer, `${text.slice(...t.span)} → ${t.edtf} from ${String(date)}`);
      }
    }
    if (date === null) assert.notEqual(t.anchor?.kind, 'publication');
    if (t.type === 'SET') assert.equal(t.edtf, null);
    if (t.extent !== undefined) assert.ok(boundsOf(t.extent));
  }
}

describe('time laws', () => {
  it('hold for any text and any publication date, in both languages', () => {
    fc.assert(
      fc.property(anyText, published, fc.constantFrom('de' as const, 'en' as const), (text, date, lang) => {
        lawful(text, timesOf(text, { published: date, lang }), date);
      }),
      { numRuns: 250 },
    );
  });

  it('hold on every prefix of the examples', () => {
    const all = [de, en].flatMap((pack) =>
      pack.time.rules.flatMap((r) => r.yes.map((y) => [pack.lang, y] as const)),
    );
    for (const [lang, example] of all.filter((_, i) => i % 9 === 0)) {
      const { text } = marked(example);
      for (let n = 0; n <= text.length; n += 3)
        lawful(text.slice(0, n), timesOf(text.slice(0, n), { lang }), '2025-11-19');
    }
  });

  it('give nothing relative a date where the publication date is unknown', () => {
    for (const rule of de.time.rules)
      for (const example of rule.yes) {
        const { text } = marked(example);
        for (const t of timesOf(text, { published: null }))
          if (t.edtf !== null)
            assert.ok(
              t.basis === 'stated' || t.anchor?.kind === 'text',
              `${text.slice(...t.span)}: ${t.edtf}`,
            );
      }
  });

  it('give the same for the same text', () => {
    const text = 'Am Montag kam er, tags darauf ging er. Vom 3. bis 5. Mai 2024 ruhte die Arbeit.';
    assert.deepEqual(timesOf(text), timesOf(text));
  });

  long('take time in proportion to the length of hostile text', () => {
    for (const piece of [
      'am 5. ',
      'zwei Jahre und ',
      'bis Mai ',
      '1999/',
      '1-',
      'der letzten ',
      '1 Uhr und 2 - 3 ',
    ])
      assertLinear((times) => {
        const run = timer(piece.repeat(250 * times));
        return () => void run();
      }, piece);
  });
});
