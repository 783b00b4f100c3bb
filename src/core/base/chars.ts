// Character classes for European text. JavaScript's \w, \W and \b know ASCII only and break »Frühjahr« in two, so
// they are banned in the core (tidy test); these helpers stand in their place. All take UTF-16 code units.

const LETTER = /^\p{L}$/u;
const MARK = /^\p{M}$/u;

/** Letters, combining marks and the soft hyphen, which may stand inside a word. */
export function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code === 0xad) return true;
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  const char = String.fromCharCode(code);
  return LETTER.test(char) || MARK.test(char);
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isWordCode(code: number): boolean {
  return isDigitCode(code) || isLetterCode(code);
}

/** Blanks of every kind inside a line, zero-width characters and the byte-order mark included; no line ends. */
export function isBlankCode(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0x3000 ||
    code === 11 ||
    code === 12
  );
}

export function isLineEndCode(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;
}

/** Whether `offset` lies between a word character and something else (or an edge of the text). */
export function isWordBoundary(text: string, offset: number): boolean {
  const before = offset > 0 && isWordCode(text.charCodeAt(offset - 1));
  const after = offset < text.length && isWordCode(text.charCodeAt(offset));
  return before !== after;
}

/** Whether a word begins with an upper-case letter. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}

/** Whether all letters of a word are upper case and there are at least two of them. */
export function isAllCaps(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** The form under which lexicons hold a word: NFC, lower case, soft hyphens and zero-width characters gone. */
export function normalise(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 0xff || code === 0xad) {
      plain = false;
      break;
    }
  }
  if (plain) return word.toLowerCase();
  return word
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase();
}
