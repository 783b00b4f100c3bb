// A stretch of text → its pairs of quotation marks, the outermost only. All marks in European use: „…“ “…” ”…” »…« «…»
// "…" ‚…‘ ‘…’ ›…‹. An apostrophe is none, an inch is none, a mark without a partner in the stretch is none. Whether a
// pair holds speech, a title or distance is not decided here. Linear.
import { QUOTE_CLOSERS } from '../base/quote-marks';
import { isDigitCode, isLetterCode } from '../base/chars';

export interface MarkPair {
  /** Offset after the opening mark. */
  readonly start: number;
  /** Offset of the closing mark. */
  readonly end: number;
  /** The opening mark. */
  readonly mark: string;
}

/** Inside »…« stand single marks, and the other way round; deeper than this is no text of people. */
const DEEPEST = 4;

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigitCode(code) || isLetterCode(code);
}

function opens(text: string, at: number, to: number): boolean {
  const char = text.charAt(at);
  if (char === '„' || char === '‟') return true;
  if (at + 1 >= to) return false;
  if (/\s/u.test(text.charAt(at + 1))) return char === '«' && /[\u00a0\u202f]/u.test(text.charAt(at + 1));
  if (char === '‚' || char === '‘') return !isWord(text, at - 1);
  return at === 0 || !isWord(text, at - 1);
}

function closes(text: string, at: number): boolean {
  const char = text.charAt(at);
  // A final apostrophe cannot be told from a closing mark; one inside a word can.
  return !((char === '’' || char === '‘') && isWord(text, at + 1));
}

/** The outermost pairs within `[from, to)`, in order. */
export function pairMarks(text: string, from: number, to: number): MarkPair[] {
  const out: MarkPair[] = [];
  const stack: { readonly mark: string; readonly at: number }[] = [];
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (!(char in QUOTE_CLOSERS) && char !== '’') continue;
    let k = stack.length - 1;
    while (k >= 0 && !(QUOTE_CLOSERS[stack[k]?.mark ?? ''] ?? '').includes(char)) k--;
    const opener = stack[k];
    if (opener && closes(text, i) && i > opener.at + 1) {
      stack.length = k;
      // What stood open inside is closed with it.
      while (out.length > 0 && (out.at(-1)?.start ?? 0) > opener.at) out.pop();
      out.push({ start: opener.at + 1, end: i, mark: opener.mark });
    } else if (char in QUOTE_CLOSERS && opens(text, i, to)) {
      if (stack.length === DEEPEST) stack.shift();
      stack.push({ mark: char, at: i });
    }
  }
  return out;
}
