// Bytes of files as they come: marks, encodings, and what is refused.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { decode, MAX_BYTES } from '../../../src/extension/workspace/decode';

const TEXT = 'Größe: „Kyjiw“ – 5 €\r\nУкраїна';

function utf16(text: string, little: boolean): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return little ? bytes : bytes.swap16();
}

describe('decoding', () => {
  for (const [name, bytes, encoding, text] of [
    ['UTF-8', Buffer.from(TEXT), 'utf8', TEXT],
    ['UTF-8 with mark', Buffer.from(`\ufeff${TEXT}`), 'utf8', TEXT],
    ['UTF-16 LE', utf16(TEXT, true), 'utf16le', TEXT],
    ['UTF-16 BE', utf16(TEXT, false), 'utf16be', TEXT],
    [
      'Windows-1252',
      Buffer.from([0x84, 0x47, 0x72, 0xfc, 0xdf, 0x65, 0x93, 0x80]),
      'windows1252',
      '„Grüße“€',
    ],
    ['nothing', Buffer.alloc(0), 'utf8', ''],
  ] as const)
    it(name, () => assert.deepEqual(decode(bytes), { text, encoding }));

  it('refuses what is binary or too large', () => {
    assert.deepEqual(decode(Buffer.from([0x50, 0x4b, 0, 1])), { refused: 'file-binary' });
    assert.deepEqual(decode(new Uint8Array(MAX_BYTES + 1)), { refused: 'file-too-large' });
  });

  it('keeps a mark in the middle', () => {
    assert.deepEqual(decode(Buffer.from('a\ufeffb')), { text: 'a\ufeffb', encoding: 'utf8' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => void decode(bytes)));
  });

  it('gives back every text written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        assert.deepEqual(decode(Buffer.from(text)), { text, encoding: 'utf8' });
      }),
    );
  });
});
