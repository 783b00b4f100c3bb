// A short text with a few letters that need two bytes (arrows, quotation marks) → the same in one byte a letter, with codes
// of control characters that no text has in their place, and back. An engine keeps a text whose widest letter needs two
// bytes in two bytes a letter, all of it. For short texts, by the hundred thousand.

/** What labels hold beyond one byte, in the order of the codes that stand for them. */
const WIDE = '→–—„“”‚‘’…•€Œœ Šš Žž';
const FIRST = 0x80;
const LAST = 0x9f;

const OUT = new RegExp(`[${WIDE.replace(/ /g, '')}]`, 'u');
const codes = `[${String.fromCharCode(FIRST)}-${String.fromCharCode(LAST)}]`;
const BACK = new RegExp(codes, 'gu');
const TAKEN = new RegExp(codes, 'u');

/** A text as it is kept; in a list where it holds such a code itself. */
export type Narrow = string | readonly [string];

export function narrowed(text: string): Narrow {
  if (TAKEN.test(text)) return [text];
  if (!OUT.test(text)) return text;
  // Of codes, since what is replaced in a text of two bytes a letter stays one.
  const letters = Array.from({ length: text.length }, (_, i) => {
    const at = WIDE.indexOf(text.charAt(i));
    return at < 0 || text.charAt(i) === ' ' ? text.charCodeAt(i) : FIRST + at;
  });
  return String.fromCharCode(...letters);
}

export function widened(kept: Narrow): string {
  if (typeof kept !== 'string') return kept[0];
  return TAKEN.test(kept) ? kept.replace(BACK, (code) => WIDE.charAt(code.charCodeAt(0) - FIRST)) : kept;
}
