// Words of articles → the same words as they are handed to an assistant: verbatim, but without signs that nobody sees
// (controls, bidirectional marks, tag characters, zero-width signs), by which a text could say something else to a machine
// than to its reader. How many were left out is told. Also the one way in which answers become text: JSON in which
// angle brackets are escaped, so that no article can close or open a mark around it. Spans always speak of the unchanged
// text. Linear; never throws.

/** Signs without a shape of their own. A joiner between two letters or pictures is part of the writing and stays. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])|[\ud800-\udfff]/gu;

export interface Shown {
  readonly words: string;
  /** Signs that were left out. */
  readonly hidden: number;
  /** Whether the end was cut off. */
  readonly cut: boolean;
}

/** What a UTF-16 unit costs in the text of an answer. */
function costOf(code: number): number {
  if (code === 0x3c || code === 0x3e || code === 0x26) return 6;
  return code === 0x22 || code === 0x5c || code === 0x0a || code === 0x09 ? 2 : 1;
}

/**
 * The words as they are shown, at most `most` characters of an answer's text. Line ends become plain ones. The end of
 * what does not fit is cut off, with `cut` saying so.
 */
export function shown(words: string, most = Infinity): Shown {
  // Nothing beyond four times the room can come to be shown, unless nearly all of it is hidden.
  const near = words.length > most * 4 ? words.slice(0, most * 4) : words;
  let hidden = 0;
  const plain = near.replace(/\r\n?/g, '\n').replace(HIDDEN, () => {
    hidden++;
    return '';
  });
  let cost = 0;
  let end = 0;
  while (end < plain.length) {
    cost += costOf(plain.charCodeAt(end));
    if (cost > most) break;
    end++;
  }
  const cut = end < plain.length || near.length < words.length;
  // A pair of surrogates is never torn apart.
  if (cut && end > 0 && (plain.charCodeAt(end - 1) & 0xfc00) === 0xd800) end--;
  return { words: plain.slice(0, end), hidden, cut };
}

/** A name, title or label on one line. */
export function shownLine(words: string, most = 160): string {
  return shown(words.replace(/\s+/gu, ' ').trim(), most).words;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** An answer as text. */
export function serialise(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign] ?? sign);
}
