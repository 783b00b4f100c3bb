// Which articles hold which pairs of neighbouring words, for up to 256 articles: one sorted list of numbers, 24 bits of
// the pair's hash and 8 bits of the article's place. Four bytes a pair, found by bisection, no objects. A segment never
// changes; what has gone out of it is skipped by whoever asks.

export const SEGMENT_SIZE = 256;

/** 24 bits for two neighbouring words. */
export function pairHash(a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return (h ^ (h >>> 15)) >>> 8;
}

/** The pairs of a stream, each once, sorted. */
export function pairsOf(hashes: Uint32Array): Uint32Array {
  const all = new Uint32Array(Math.max(0, hashes.length - 1));
  let n = 0;
  for (let i = 1; i < hashes.length; i++) {
    const a = hashes[i - 1] as number;
    const b = hashes[i] as number;
    if (a !== 0 && b !== 0) all[n++] = pairHash(a, b);
  }
  const sorted = all.subarray(0, n).sort();
  let kept = 0;
  for (let i = 0; i < n; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] as number;
  return sorted.slice(0, kept);
}

/** A segment's list from the pairs of each of its articles, by place. */
export function segmentOf(pairs: readonly Uint32Array[]): Uint32Array {
  const out = new Uint32Array(pairs.reduce((sum, p) => sum + p.length, 0));
  let n = 0;
  pairs.forEach((list, place) => {
    for (const pair of list) out[n++] = ((pair << 8) | place) >>> 0;
  });
  return out.sort();
}

/** First index whose value is at least `value`. */
export function lowerBound(list: Uint32Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls back with the place of every article of a segment that holds a pair. */
export function eachPlace(segment: Uint32Array, pair: number, found: (place: number) => void): void {
  const first = (pair << 8) >>> 0;
  const last = first + 255;
  for (let i = lowerBound(segment, first); i < segment.length && (segment[i] as number) <= last; i++)
    found((segment[i] as number) & 255);
}
