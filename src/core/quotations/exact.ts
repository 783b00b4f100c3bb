// Finds the words of a quotation one after the other in an article's stream: by hash, that is, without regard to case or
// to the marks between them. A mark of omission lets a stretch of the source pass, an insertion a few words of it. Linear
// in the stream for each part (Knuth, Morris, Pratt); which occurrences are verbatim is decided by whoever asks.
import type { Quotation } from './read-quotation';

/** What an omission may leave out, in words. */
const LONGEST_OMISSION = 250;
/** What inserted words in brackets may stand for. */
const LONGEST_REPLACED = 8;
const MOST_OCCURRENCES = 64;

interface Run {
  readonly hashes: readonly number[];
  /** How many words of the source may be passed over before it. */
  readonly skip: number;
}

/** The quotation as runs of words with what may lie between them. */
export function runsOf(quotation: Quotation): Run[] {
  const runs: { hashes: number[]; skip: number }[] = [];
  let skip = 0;
  let open = false;
  for (const part of quotation.parts) {
    if (part.kind === 'word') {
      if (open) runs.at(-1)?.hashes.push(part.hash);
      else runs.push({ hashes: [part.hash], skip });
      open = true;
      skip = 0;
    } else {
      skip = Math.max(skip, part.kind === 'omission' ? LONGEST_OMISSION : LONGEST_REPLACED);
      open = false;
    }
  }
  return runs;
}

/** All places where a run begins, in order. */
function occurrences(stream: Uint32Array, run: readonly number[]): number[] {
  const fail = [0];
  for (let i = 1, k = 0; i < run.length; i++) {
    while (k > 0 && run[i] !== run[k]) k = fail[k - 1] ?? 0;
    if (run[i] === run[k]) k++;
    fail.push(k);
  }
  const out: number[] = [];
  for (let i = 0, k = 0; i < stream.length; i++) {
    const h = stream[i];
    while (k > 0 && h !== run[k]) k = fail[k - 1] ?? 0;
    if (h === run[k]) k++;
    if (k === run.length) {
      out.push(i - k + 1);
      k = fail[k - 1] ?? 0;
    }
  }
  return out;
}

/**
 * The places in the stream that the quotation's words take, for each occurrence in order; at most 64 of them.
 * `runs` must not be empty.
 */
export function findExact(stream: Uint32Array, runs: readonly Run[]): number[][] {
  const found = runs.map((run) => occurrences(stream, run.hashes));
  if (found.some((places) => places.length === 0)) return [];
  const out: number[][] = [];
  const at = new Array<number>(runs.length).fill(0);
  for (const start of found[0] ?? []) {
    const places: number[] = [];
    let end = start;
    let fits = true;
    for (let r = 0; r < runs.length && fits; r++) {
      const run = runs[r] as Run;
      const list = found[r] as number[];
      let begin = start;
      if (r > 0) {
        let i = at[r] ?? 0;
        while (i < list.length && (list[i] as number) < end) i++;
        at[r] = i;
        begin = list[i] ?? Infinity;
        fits = begin - end <= run.skip && !hasGap(stream, end, begin);
      }
      if (!fits) break;
      for (let k = 0; k < run.hashes.length; k++) places.push(begin + k);
      end = begin + run.hashes.length;
    }
    if (!fits) continue;
    out.push(places);
    if (out.length === MOST_OCCURRENCES) break;
  }
  return out;
}

function hasGap(stream: Uint32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (stream[i] === 0) return true;
  return false;
}
