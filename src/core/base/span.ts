// Spans: half-open ranges of UTF-16 code units into the text of one article, exactly as its file holds it.
// Everything that Dossier claims points back to such a span; nothing here cleans or normalises text.

/** `[start, end)` in UTF-16 code units (JavaScript string indices). */
export type Span = readonly [start: number, end: number];

/** Number of UTF-16 code units that two spans share; negative or zero when they are apart. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}

export function overlaps(a: Span, b: Span): boolean {
  return overlap(a, b) > 0;
}

/** Whether `outer` holds the whole of `inner` (equal spans included). */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Order by start, then the longer first: the order in which nested spans open. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1];
}

/** The words at a span. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** Index of the last element whose start is ≤ `offset` in a list sorted by start, or -1. O(log n). */
export function lastStartingAtOrBefore<T>(
  items: readonly T[],
  offset: number,
  startOf: (item: T) => number,
): number {
  let low = 0;
  let high = items.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) <= offset) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
