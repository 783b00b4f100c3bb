// Bytes → text, by the byte-order mark, else strict UTF-8, else Windows-1252 (WHATWG Encoding Standard, index
// windows-1252). The mark is left out of the text, as editors do, so that offsets agree with what an editor shows.
// It does not guess other encodings; files that hold NUL bytes are called binary.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the bytes look like a binary file; `text` is empty then. */
  readonly binary: boolean;
}

const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const CHUNK = 8192;

class Units {
  private readonly buffer = new Uint16Array(CHUNK);
  private readonly parts: string[] = [];
  private length = 0;

  push(unit: number): void {
    this.buffer[this.length++] = unit;
    if (this.length === CHUNK) this.flush();
  }

  private flush(): void {
    this.parts.push(
      String.fromCharCode.apply(null, this.buffer.subarray(0, this.length) as unknown as number[]),
    );
    this.length = 0;
  }

  toString(): string {
    this.flush();
    return this.parts.join('');
  }
}

/** The text of well-formed UTF-8 bytes, or null where they are not well-formed (Unicode 15, table 3-7). */
function utf8(bytes: Uint8Array, from: number): string | null {
  const out = new Units();
  for (let i = from; i < bytes.length;) {
    const a = bytes[i++] as number;
    if (a < 0x80) {
      out.push(a);
      continue;
    }
    const more = a >= 0xc2 && a <= 0xdf ? 1 : a >= 0xe0 && a <= 0xef ? 2 : a >= 0xf0 && a <= 0xf4 ? 3 : 0;
    if (more === 0 || i + more > bytes.length) return null;
    let code = a & (0x3f >> more);
    for (let k = 0; k < more; k++) {
      const b = bytes[i++] as number;
      if ((b & 0xc0) !== 0x80) return null;
      code = (code << 6) | (b & 0x3f);
    }
    if (
      (more === 2 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) ||
      (more === 3 && (code < 0x10000 || code > 0x10ffff))
    )
      return null;
    if (code < 0x10000) out.push(code);
    else {
      out.push(0xd800 + ((code - 0x10000) >> 10));
      out.push(0xdc00 + ((code - 0x10000) & 0x3ff));
    }
  }
  return out.toString();
}

function utf16(bytes: Uint8Array, from: number, little: boolean): string {
  const out = new Units();
  for (let i = from; i + 1 < bytes.length; i += 2) {
    const a = bytes[i] as number;
    const b = bytes[i + 1] as number;
    out.push(little ? a | (b << 8) : (a << 8) | b);
  }
  return out.toString();
}

function windows1252(bytes: Uint8Array): string {
  const out = new Units();
  for (const b of bytes) out.push(b >= 0x80 && b < 0xa0 ? HIGH.charCodeAt(b - 0x80) : b);
  return out.toString();
}

/** Never throws. Linear in the number of bytes. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: utf16(bytes, 2, true), encoding: 'utf-16le', binary: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: utf16(bytes, 2, false), encoding: 'utf-16be', binary: false };
  if (bytes.subarray(0, 65536).includes(0)) return { text: '', encoding: 'utf-8', binary: true };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = utf8(bytes, marked ? 3 : 0);
  return text === null
    ? { text: windows1252(bytes), encoding: 'windows-1252', binary: false }
    : { text, encoding: 'utf-8', binary: false };
}
