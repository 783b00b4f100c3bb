// The word that somebody probably meant: the nearest of some by edit distance, if it is near enough. Pure.

/** Edits between two words (insert, delete, replace, swap neighbours), or `most + 1` where there are more. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (older[j - 2] ?? 0) + 1);
      row.push(d);
      least = Math.min(least, d);
    }
    if (least > most) return most + 1;
    older = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
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
