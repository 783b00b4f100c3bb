// Laws of the quotation check, over texts made by chance: what stands in an article is found where it stands, one changed
// word is restored exactly, what stands nowhere is found nowhere; nothing throws; an index that grew by changes answers
// like one built at once.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../../support/any-text';
import { checkQuotation, QuotationIndex } from '../../../src/core/api';
import { indexOf } from './articles';

const SYLLABLES = [
  'ba',
  'rung',
  'tel',
  'mo',
  'schi',
  'kart',
  'ü',
  'len',
  'groß',
  'vi',
  'des',
  'ant',
  'ker',
  'no',
  'pli',
];
const word = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
  .map((s) => s.join(''))
  .chain((w) => fc.boolean().map((upper) => (upper ? w.charAt(0).toUpperCase() + w.slice(1) : w)));
const plain = fc.constantFrom('der', 'die', 'und', 'nicht', 'in', 'the', 'of', 'wir', 'zu', 'mit');
const between = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ' – ',
  '\u00a0',
  '\n',
  '; ',
  ' „',
  '“ ',
  '-',
);
const words = (min: number, max: number): fc.Arbitrary<string[]> =>
  fc.array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: plain }), {
    minLength: min,
    maxLength: max,
  });

/** A text with the span of each of its words. */
const textWithWords = words(12, 60).chain((list) =>
  fc.array(between, { minLength: list.length, maxLength: list.length }).map((gaps) => {
    let text = '# Überschrift\n\n';
    const spans = list.map((w, i): [number, number] => {
      const start = text.length;
      text += w + (gaps[i] ?? ' ');
      return [start, start + w.length];
    });
    return { text, spans };
  }),
);

const OTHERS = [
  'ein ganz anderer Text über Gärten und Teiche',
  'noch ein Text: über Boote, Netze und Fische',
];

describe('laws of the quotation check', () => {
  it('finds any four words or more of an article, verbatim and with their exact span', () => {
    fc.assert(
      fc.property(textWithWords, fc.nat(), fc.nat(), ({ text, spans }, a, b) => {
        const length = 4 + (b % (spans.length - 4));
        const first = a % (spans.length - length + 1);
        const span: [number, number] = [spans[first]![0], spans[first + length - 1]![1]];
        const quotation = text.slice(...span);
        const index = indexOf({ 'a.md': text, 'b.md': OTHERS[0]!, 'c.md': OTHERS[1]! });
        const { verdict, matches } = checkQuotation(index, quotation);
        assert.equal(verdict, 'verbatim', JSON.stringify(matches));
        assert.ok(
          matches.some((m) => m.spans.length === 1 && String(m.spans[0]) === String(span)),
          JSON.stringify(matches),
        );
        for (const m of matches) m.spans.forEach((s, i) => assert.equal(text.slice(...s), m.words[i]));
      }),
      { numRuns: 150 },
    );
  });

  it('restores one changed word to exactly what the article has', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 14, maxLength: 40, selector: (w) => w.toLowerCase() }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (list, a, b, c) => {
          const text = list.join(' ');
          const length = 4 + (b % (list.length - 4));
          const first = a % (list.length - length + 1);
          const source = list.slice(first, first + length);
          const changed = c % length;
          const quotation = source.map((w, i) => (i === changed ? 'Xenophon' : w)).join(' ');
          const index = indexOf({ 'a.md': `„${text}“, sagte sie.`, 'b.md': OTHERS[0]!, 'c.md': OTHERS[1]! });
          const { verdict, matches } = checkQuotation(index, quotation);
          assert.equal(verdict, 'altered');
          // The first and the last word may be one too many as well as another one.
          if (changed > 0 && changed < length - 1) assert.equal(matches[0]!.restored, source.join(' '));
          assert.equal(
            checkQuotation(index, matches[0]!.restored).verdict,
            length > 4 ? 'verbatim' : checkQuotation(index, matches[0]!.restored).verdict,
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds what stands nowhere nowhere', () => {
    const index = indexOf();
    fc.assert(
      fc.property(words(4, 30), (list) => {
        const { verdict } = checkQuotation(index, list.join(' '));
        assert.ok(verdict === 'not-found' || verdict === 'unchecked', list.join(' '));
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, and its spans lie within the texts', () => {
    const sign = fc.constantFrom(
      '„',
      '“',
      '"',
      '»',
      '«',
      '[',
      ']',
      '(',
      ')',
      '…',
      '...',
      '’',
      '\u00ad',
      '\u200b',
      '\u0301',
      '😀',
      '\n> ',
      '<b>',
      '](',
      '*',
      'Wir',
      'werden',
      'den',
      'Hafen',
      'nicht',
      ' ',
    );
    const any = fc.oneof(
      anyText(60),
      fc.array(sign, { maxLength: 40 }).map((s) => s.join('')),
    );
    const index = indexOf();
    fc.assert(
      fc.property(any, any, (text, quotation) => {
        index.put('x', text);
        for (const q of [quotation, text])
          for (const match of checkQuotation(index, q).matches) {
            for (const change of match.changes) {
              assert.equal(q.slice(...change.span), change.was);
            }
            match.spans.forEach(([from, to], i) => {
              assert.ok(from < to);
              assert.equal(match.words[i]!.length, to - from);
            });
          }
      }),
      { numRuns: 300 },
    );
  });

  it('answers after any changes as if it were built anew', () => {
    const texts = [
      'Der Rat lehnt die Brücke über den Fluss ab',
      'Der Rat begrüßt die Brücke über den Fluss',
      'Die Brücke über den Fluss wird teuer',
    ];
    const step = fc.record({ id: fc.nat({ max: 700 }), text: fc.option(fc.constantFrom(...texts)) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const grown = new QuotationIndex();
        const now = new Map<string, string>();
        // Enough articles that segments are made, and enough removals that they are taken apart.
        for (let i = 0; i < 600; i++) {
          grown.put(`${i}`, texts[i % 3]!);
          now.set(`${i}`, texts[i % 3]!);
        }
        for (const { id, text } of steps) {
          for (let i = id; i < id + 9; i++)
            if (text === null) {
              grown.remove(`${i}`);
              now.delete(`${i}`);
            } else {
              grown.put(`${i}`, text);
              now.set(`${i}`, text);
            }
        }
        const fresh = new QuotationIndex();
        for (const [id, text] of now) fresh.put(id, text);
        assert.equal(grown.size, fresh.size);
        const options = { articles: ['3', '50', '299', '600'] };
        for (const q of ['begrüßt die Brücke über den Fluss', 'Rat verlegt die Brücke über den Fluss'])
          assert.deepEqual(checkQuotation(grown, q, options), checkQuotation(fresh, q, options));
      }),
      { numRuns: 10 },
    );
  });
});
