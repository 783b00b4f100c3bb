// Where a piece of evidence stands in a document as the editor holds it now. Normally at its own offsets; where the
// editor has made line ends alike, by line and character; where somebody is editing, at the nearest place that has the
// same words. Pure: texts in, offsets out.
import { LineMap } from '../../core/present/api';

export interface Located {
  readonly start: number;
  readonly end: number;
  /** false: the words stand no longer there; the place is the best guess and is not evidence. */
  readonly exact: boolean;
}

function flat(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Start of the occurrence of `words` nearest to `near`, or -1. */
function nearest(text: string, words: string, near: number): number {
  const before = text.lastIndexOf(words, near);
  const after = text.indexOf(words, near);
  if (before < 0 || after < 0) return Math.max(before, after);
  return near - before <= after - near ? before : after;
}

/** Whether the words stand at the span already, which is nearly always so. */
export function standsAt(text: string, span: readonly [number, number], words: string): boolean {
  return words !== '' && text.slice(span[0], span[1]) === words;
}

/**
 * Finds the evidence. `original` is the text that was analysed, as its file holds it; null where it cannot be had.
 */
export function locate(
  document: string,
  span: readonly [number, number],
  words: string,
  original: string | null,
): Located {
  if (standsAt(document, span, words)) return { start: span[0], end: span[1], exact: true };
  let [start, end] = span;
  if (original !== null) {
    const from = new LineMap(original);
    const to = new LineMap(document);
    start = to.offsetAt(from.positionAt(span[0]));
    end = to.offsetAt(from.positionAt(span[1]));
  }
  start = Math.min(start, document.length);
  end = Math.min(Math.max(start, end), document.length);
  if (words === '') return { start, end, exact: true };
  if (flat(document.slice(start, end)) === flat(words)) return { start, end, exact: true };
  const found = nearest(document, words, start);
  if (found >= 0) return { start: found, end: found + words.length, exact: true };
  return { start, end, exact: false };
}
