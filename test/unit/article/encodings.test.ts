// The same article as bytes of every encoding, with every line end, composed and decomposed, with soft hyphens, no-break
// spaces and zero-width characters: the text at every span is exactly the words, and the same persons are found.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateArticle, decodeText, read } from '../../../src/core/api';

const ARTICLE = `Präsidentin lädt Außenminister aus

Die Präsidentin Ilka Sandberg hat am 4. Juni 2024 in Zürich den Außenminister Jörg Übelacker empfangen. „Schön war's“, sagte Sandberg.

Übelackers Sprecherin Renée Müßig lobte das Gespräch.
`;

type Encode = (text: string) => Uint8Array;

const utf16 =
  (big: boolean): Encode =>
  (text) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };

const ENCODINGS: Readonly<Record<string, Encode>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-8 with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'utf-16le': utf16(false),
  'utf-16be': utf16(true),
};

function people(text: string): string[] {
  const facts = annotateArticle(read({ id: 'x', text }));
  for (const { span } of facts.names) assert.ok(span[0] < span[1] && span[1] <= text.length);
  const bare = (words: string): string =>
    words
      .normalize('NFC')
      .replace(/\u00a0/g, ' ')
      .replace(/[\u00ad\u200b\u200c\u200d]/g, '');
  return facts.actors
    .filter((a) => a.type === 'person')
    .map((a) => bare(a.name))
    .sort();
}

describe('encodings', () => {
  const expected = people(ARTICLE);

  it('are all read to the same text, of which the bytes say which it is', () => {
    assert.deepEqual(expected, ['Ilka Sandberg', 'Jörg Übelacker', 'Renée Müßig']);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(ENCODINGS)),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('NFC', 'NFD'),
        (encoding, eol, form) => {
          const text = ARTICLE.normalize(form).replaceAll('\n', eol);
          const decoded = decodeText(ENCODINGS[encoding]?.(text) ?? new Uint8Array());
          assert.equal(decoded.text, text);
          assert.deepEqual(people(decoded.text), expected, `${encoding} ${JSON.stringify(eol)} ${form}`);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('include Windows-1252, which has no mark', () => {
    const text = ARTICLE.replaceAll('„', '"').replaceAll('“', '"');
    const decoded = decodeText(Buffer.from(text, 'latin1'));
    assert.equal(decoded.encoding, 'windows-1252');
    assert.equal(decoded.text, text);
    assert.deepEqual(people(decoded.text), expected);
  });

  it('of any text come back unit for unit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom(...Object.keys(ENCODINGS)),
        (any, encoding) => {
          const text = any.replace(/^\ufeff+/, '').replaceAll('\u0000', '');
          assert.equal(decodeText(ENCODINGS[encoding]?.(text) ?? new Uint8Array()).text, text);
        },
      ),
    );
  });

  it('leave names whole that hold soft hyphens or no-break spaces', () => {
    for (const [from, to] of [
      ['Sandberg', 'Sand\u00adberg'],
      ['Ilka Sandberg', 'Ilka\u00a0Sandberg'],
    ] as const) {
      const text = ARTICLE.replaceAll(from, to);
      const { names } = annotateArticle(read({ id: 'x', text }));
      const whole = names.map(({ span }) => text.slice(span[0], span[1]));
      assert.ok(
        whole.some((words) => words.includes(to)),
        `${JSON.stringify(to)}: ${whole.join(' | ')}`,
      );
    }
  });
});
