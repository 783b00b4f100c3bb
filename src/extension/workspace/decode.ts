// Bytes → text, the way an editor would read them: byte-order marks decide, then valid UTF-8, else Windows-1252, the
// usual encoding of old German texts. The mark itself is taken off, as VS Code does, so that offsets into the text are
// offsets into the document. Line ends and everything else stay as they are. Binary and oversized files are refused.

/** Files larger than this are not read as articles. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** By the names that VS Code gives them. */
export type Encoding = 'utf8' | 'utf16le' | 'utf16be' | 'windows1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

export type Decoded = DecodedText | { readonly refused: 'file-binary' | 'file-too-large' };

/** What Windows-1252 holds at 0x80–0x9F; the five unused places keep their control characters, as browsers do. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Own table: some versions of Node read »windows-1252« as Latin-1. */
function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    let part = '';
    for (const byte of bytes.subarray(from, from + 8192))
      part += byte >= 0x80 && byte <= 0x9f ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte);
    parts.push(part);
  }
  return parts.join('');
}

function utf16(bytes: Uint8Array, little: boolean): string {
  const units = new Uint16Array(bytes.length >> 1);
  for (let i = 0; i < units.length; i++) {
    const [a = 0, b = 0] = [bytes[2 * i], bytes[2 * i + 1]];
    units[i] = little ? a | (b << 8) : (a << 8) | b;
  }
  const parts: string[] = [];
  for (let from = 0; from < units.length; from += 8192)
    parts.push(String.fromCharCode(...units.subarray(from, from + 8192)));
  return parts.join('');
}

/** Decodes a file. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return { refused: 'file-too-large' };
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return { text: utf16(bytes.subarray(2), true), encoding: 'utf16le' };
  if (a === 0xfe && b === 0xff) return { text: utf16(bytes.subarray(2), false), encoding: 'utf16be' };
  if (bytes.subarray(0, 8192).includes(0)) return { refused: 'file-binary' };
  const marked = a === 0xef && b === 0xbb && c === 0xbf;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(marked ? bytes.subarray(3) : bytes), encoding: 'utf8' };
  } catch {
    return { text: windows1252(bytes), encoding: 'windows1252' };
  }
}
