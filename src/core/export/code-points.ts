// Offsets in UTF-16 units → offsets in Unicode code points, which is how the Web Annotation standard and Python count. For
// the last text asked about the places of its surrogate pairs are kept, so that each question is a binary search; texts
// without any (nearly all) cost one look.

let known: { readonly text: string; readonly pairs: readonly number[] } = { text: '', pairs: [] };

function pairsIn(text: string): readonly number[] {
  if (known.text === text) return known.pairs;
  const pairs: number[] = [];
  for (const m of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(m.index);
  known = { text, pairs };
  return pairs;
}

/** The offset of `at` (UTF-16 units) counted in code points. */
export function codePoints(text: string, at: number): number {
  const pairs = pairsIn(text);
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return at - low;
}
