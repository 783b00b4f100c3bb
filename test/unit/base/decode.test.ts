import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../../support/any-text';
import { decodeText } from '../../../src/core/base/decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decoding bytes', () => {
  it('reads UTF-8 exactly as a TextDecoder does', () => {
    fc.assert(
      fc.property(anyText(60), (raw) => {
        const text = raw
          .toWellFormed()
          .replaceAll('\0', '')
          .replace(/^\ufeff+/, '');
        const decoded = decodeText(utf8(text));
        assert.equal(decoded.text, text);
        assert.equal(decoded.encoding, 'utf-8');
      }),
    );
  });

  it('calls ill-formed UTF-8 Windows-1252, as a strict TextDecoder would refuse it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        if (
          bytes.includes(0) ||
          (bytes[0] === 0xff && bytes[1] === 0xfe) ||
          (bytes[0] === 0xfe && bytes[1] === 0xff)
        )
          return;
        let strict: string | null = null;
        try {
          strict = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
          strict = null;
        }
        const decoded = decodeText(bytes);
        assert.equal(decoded.encoding, strict === null ? 'windows-1252' : 'utf-8');
        if (strict !== null) assert.equal(decoded.text, strict);
        else assert.equal(decoded.text.length, bytes.length);
      }),
    );
  });

  it('leaves the byte-order mark out and reads UTF-16 by it', () => {
    assert.equal(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('Kiew')])).text, 'Kiew');
    assert.deepEqual(decodeText(new Uint8Array([0xff, 0xfe, 0x4b, 0, 0xfc, 0])), {
      text: 'Kü',
      encoding: 'utf-16le',
      binary: false,
    });
    assert.equal(decodeText(new Uint8Array([0xfe, 0xff, 0, 0x4b, 0, 0xfc])).text, 'Kü');
  });

  it('reads the bytes that Windows-1252 has and ISO 8859-1 has not', () => {
    const bytes = new Uint8Array([0x84, 0x4b, 0xfc, 0x93, 0x20, 0x96, 0x20, 0x80, 0x31]);
    assert.deepEqual(decodeText(bytes), { text: '„Kü“ – €1', encoding: 'windows-1252', binary: false });
  });

  it('knows binary files', () => {
    assert.equal(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])).binary, true);
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8', binary: false });
  });
});
