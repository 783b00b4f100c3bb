// Aligns the words of a quotation with a stretch of an article's stream at the least cost: a changed, added or missing
// word costs one, a word with another ending half, another case a little; what an omission leaves out costs nothing. The
// stretch is the band in which the quotation can lie, so that cost grows with the quotation and not with the article.
import type { Quotation, QuotePart } from './read-quotation';
import type { Stream } from './stream';
import { sameButInitial } from './words';

/** One column of an alignment; `part` indexes the quotation's parts, `place` the stream. */
export type Pair =
  | { readonly kind: 'same' | 'case' | 'changed'; readonly part: number; readonly place: number }
  /** A word that the source does not have. */
  | { readonly kind: 'added'; readonly part: number }
  /** A word of the source that the quotation has not. */
  | { readonly kind: 'missing'; readonly place: number }
  /** An omission or insertion of the quotation. */
  | { readonly kind: 'pass'; readonly part: number };

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly cost: number;
}

const SIMILAR = 0.5;
const OTHER_CASE = 0.1;
/** Less than a word too many: what is left out is often left out in one go. */
const MISSING = 0.55;
const NEVER = 1e6;
/** Passing over a source word for an insertion in brackets: cheap, but not the whole text. */
const REPLACED = 0.05;

/** How a cell of the table was reached. */
const BOTH = 1;
const ADDED = 2;
const LEFT_OUT = 3;

/** Whether two words are likely forms or misspellings of one. */
export function similarWords(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest < 4) return false;
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  const shortest = Math.min(x.length, y.length);
  let prefix = 0;
  while (prefix < shortest && x[prefix] === y[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shortest - prefix && x[x.length - 1 - suffix] === y[y.length - 1 - suffix]) suffix++;
  return (prefix > 0 || suffix >= 4) && prefix + suffix >= longest * 0.6;
}

/** Whether the case of a word's first letter says nothing: at the beginning, after a gap, or marked so. */
export function freeCase(quotation: Quotation, part: number): boolean {
  const here = quotation.parts[part];
  if (here?.kind === 'word' && here.anyCase) return true;
  return quotation.parts[part - 1]?.kind !== 'word';
}

/** How a word of the quotation and one of the source with the same hash compare. */
export function comparePlace(
  quotation: Quotation,
  part: number,
  stream: Stream,
  place: number,
): 'same' | 'case' {
  const here = quotation.parts[part] as Extract<QuotePart, { kind: 'word' }>;
  const there = stream.words.word[stream.order[place] as number] ?? '';
  if (here.word === there) return 'same';
  return freeCase(quotation, part) && sameButInitial(here.word, there) ? 'same' : 'case';
}

/** The best alignment within `[from, to)` of the stream. */
export function align(quotation: Quotation, stream: Stream, from: number, to: number): Alignment {
  const { parts } = quotation;
  const width = to - from + 1;
  const steps = new Uint8Array((parts.length + 1) * width);
  let before = new Float32Array(width);
  let row = new Float32Array(width);
  for (let i = 1; i <= parts.length; i++) {
    const part = parts[i - 1] as QuotePart;
    const base = i * width;
    for (let j = 0; j < width; j++) {
      const w = j === 0 ? -1 : (stream.order[from + j - 1] as number);
      let cost: number;
      let step: number;
      if (part.kind === 'word') {
        cost = (before[j] as number) + 1;
        step = ADDED;
        if (w >= 0) {
          const there = stream.words.word[w] as string;
          const sub =
            stream.words.hash[w] === part.hash
              ? comparePlace(quotation, i - 1, stream, from + j - 1) === 'same'
                ? 0
                : OTHER_CASE
              : similarWords(part.word, there)
                ? SIMILAR
                : 1;
          const both = (before[j - 1] as number) + sub;
          if (both <= cost) {
            cost = both;
            step = BOTH;
          }
          const missing = (row[j - 1] as number) + MISSING;
          if (missing < cost) {
            cost = missing;
            step = LEFT_OUT;
          }
        }
      } else {
        cost = before[j] as number;
        step = ADDED;
        const pass = w < 0 ? NEVER : part.kind === 'omission' ? 0 : REPLACED;
        const missing = j === 0 ? NEVER : (row[j - 1] as number) + pass;
        if (missing < cost) {
          cost = missing;
          step = LEFT_OUT;
        }
      }
      row[j] = cost;
      steps[base + j] = step;
    }
    [before, row] = [row, before];
  }
  const last = parts.length * width;
  let end = 0;
  for (let j = 1; j < width; j++) {
    const better = (before[j] as number) - (before[end] as number);
    // A last word that differs stands for the source's, rather than being one too many.
    if (better < 0 || (better === 0 && j === end + 1 && steps[last + j] === BOTH)) end = j;
  }
  return { cost: before[end] as number, pairs: trace(quotation, stream, from, steps, width, end) };
}

function trace(
  quotation: Quotation,
  stream: Stream,
  from: number,
  steps: Uint8Array,
  width: number,
  end: number,
): Pair[] {
  const pairs: Pair[] = [];
  let i = quotation.parts.length;
  let j = end;
  while (i > 0) {
    const part = quotation.parts[i - 1] as QuotePart;
    const place = from + j - 1;
    const step = steps[i * width + j];
    if (step === BOTH && part.kind === 'word') {
      const equal = stream.words.hash[stream.order[place] as number] === part.hash;
      pairs.push({
        kind: equal ? comparePlace(quotation, i - 1, stream, place) : 'changed',
        part: i - 1,
        place,
      });
      i--;
      j--;
    } else if (step === LEFT_OUT) {
      if (part.kind === 'word') pairs.push({ kind: 'missing', place });
      j--;
    } else {
      pairs.push({ kind: part.kind === 'word' ? 'added' : 'pass', part: i - 1 });
      i--;
    }
  }
  return pairs.reverse();
}

/** The alignment of words that were found one after the other (see `findExact`). */
export function alignExact(quotation: Quotation, stream: Stream, places: readonly number[]): Alignment {
  const pairs: Pair[] = [];
  let cost = 0;
  let next = 0;
  quotation.parts.forEach((part, i) => {
    if (part.kind !== 'word') {
      pairs.push({ kind: 'pass', part: i });
      return;
    }
    const place = places[next++] ?? 0;
    const kind = comparePlace(quotation, i, stream, place);
    if (kind === 'case') cost += OTHER_CASE;
    pairs.push({ kind, part: i, place });
  });
  return { pairs, cost };
}
