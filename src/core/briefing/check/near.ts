// The word that somebody probably meant: the nearest of some by edit distance, if it is near enough. Pure.

/** Number of letters to add, drop, change or swap; stops counting beyond `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** One letter off in short words, two in longer ones; case does not count. null where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const low = word.toLowerCase();
  if (low.length < 3 || low.length > 40) return null;
  let best: string | null = null;
  let least = low.length < 6 ? 2 : 3;
  for (const candidate of candidates) {
    const d = distance(low, candidate.toLowerCase(), least);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}
