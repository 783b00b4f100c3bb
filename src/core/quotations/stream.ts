// An article's text → the stream of words that quotations are looked for in. First all words in their order, then, after
// a gap that nothing matches, the quoted words of every paragraph that quotes in several pieces, joined: so that »„Wir
// bleiben“, sagte sie, „und wir kämpfen“« is found under »Wir bleiben und wir kämpfen«. Only hashes are kept for long;
// the words themselves are read again when a candidate is compared.
import { spanOfWords, wordsOf, type Words } from './words';
import type { Span } from '../base/span';
import { pairMarks } from './marks';

export interface Stream {
  readonly words: Words;
  /** Index into `words` for every place of the stream; -1 for the gaps between its parts. */
  readonly order: Int32Array;
}

const SHORTEST_PIECE = 2;

/** Blank lines part paragraphs; a paragraph in one line each is the same with single line ends. */
function paragraphsOf(text: string): Span[] {
  const out: Span[] = [];
  const gap = /\n[ \t\r]*\n\s*|\r[ \t]*\r\s*/g;
  let from = 0;
  for (const match of text.matchAll(gap)) {
    out.push([from, match.index]);
    from = match.index + match[0].length;
  }
  out.push([from, text.length]);
  return out;
}

/** Reads an article. Deterministic, linear in the text. */
export function streamOf(text: string): Stream {
  const words = wordsOf(text);
  const count = words.start.length;
  const joined: number[] = [];
  let at = 0;
  for (const [from, to] of paragraphsOf(text)) {
    const pieces: [number, number][] = [];
    for (const pair of pairMarks(text, from, to)) {
      while (at < count && (words.start[at] ?? 0) < pair.start) at++;
      let last = at;
      while (last < count && (words.end[last] ?? 0) <= pair.end) last++;
      if (last - at >= SHORTEST_PIECE) pieces.push([at, last]);
      at = last;
    }
    if (pieces.length < 2) continue;
    joined.push(-1);
    for (const [first, last] of pieces) for (let i = first; i < last; i++) joined.push(i);
  }
  const order = new Int32Array(count + joined.length);
  for (let i = 0; i < count; i++) order[i] = i;
  order.set(joined, count);
  return { words, order };
}

/** The hashes of a stream; 0 where nothing matches. */
export function hashesOf({ words, order }: Stream): Uint32Array {
  const out = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    const w = order[i] as number;
    out[i] = w < 0 ? 0 : (words.hash[w] as number);
  }
  return out;
}

/** Places of a stream → spans of the text, words that follow each other in one span. */
export function spansOf({ words, order }: Stream, places: readonly number[]): Span[] {
  const out: Span[] = [];
  let first = -1;
  let last = -2;
  for (const place of places) {
    const w = order[place] as number;
    if (w === last + 1) last = w;
    else {
      if (first >= 0) out.push(spanOfWords(words, first, last));
      first = w;
      last = w;
    }
  }
  if (first >= 0) out.push(spanOfWords(words, first, last));
  return out;
}
