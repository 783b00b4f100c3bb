// A text as it is kept by the ten thousand: one with quotation marks and dashes takes two bytes a letter as a string, and
// one here, since Windows-1252 has all letters of most articles in western languages. Offsets are those of the string, and
// any piece is made when somebody asks. Texts with other letters, and those that take one byte anyway, stay strings.

/** What Windows-1252 has at 0x80 to 0x9f; 0: nothing. */
const BEYOND: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
]; // prettier-ignore
const FIRST = 0x80;
const BYTE_OF = new Map(BEYOND.map((code, i) => [code, FIRST + i]));
BYTE_OF.delete(0);

const LETTERS = Uint16Array.from({ length: 256 }, (_, byte) => BEYOND[byte - FIRST] ?? byte);

/** So many letters are made into a text by one call. */
const AT_ONCE = 1024;
const codes = new Uint16Array(AT_ONCE);

/** The bytes of a text that takes two a letter and needs but one; else null. */
function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  let wide = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const beyond = code > 0xff;
    const byte = beyond ? BYTE_OF.get(code) : BEYOND[code - FIRST] === undefined ? code : undefined;
    if (byte === undefined) return null;
    wide ||= beyond;
    bytes[i] = byte;
  }
  return wide ? bytes : null;
}

/** A class because very many are kept: what they hold is all they take. */
export class KeptText {
  private readonly held: string | Uint8Array;

  constructor(text: string) {
    this.held = bytesOf(text) ?? text;
  }

  /** As a string's `slice`, for offsets from the beginning. */
  slice(from = 0, to = this.held.length): string {
    const { held } = this;
    if (typeof held === 'string') return held.slice(from, to);
    let text = '';
    const end = Math.min(to, held.length);
    for (let at = Math.max(from, 0); at < end; at += AT_ONCE) {
      const count = Math.min(AT_ONCE, end - at);
      for (let i = 0; i < count; i++) codes[i] = LETTERS[held[at + i] as number] as number;
      text += String.fromCharCode(...codes.subarray(0, count));
    }
    return text;
  }
}
