// Replacements in a text: applying them, the replacements that take them back, and moving those to a text that has been
// edited elsewhere since. Offsets are UTF-16 units. It knows nothing of YAML.

/** Puts `text` in the place of `[start, end)`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function ordered(splices: readonly Splice[]): Splice[] {
  return splices
    .map((s, i) => ({ s, i }))
    .sort((a, b) => a.s.start - b.s.start || a.s.end - b.s.end || a.i - b.i)
    .map(({ s }) => s);
}

/** The text with all splices put in. They must not overlap; those at one place keep their given order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: put } of ordered(splices)) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}

/** The splices that turn the text after `splices` into the text before. */
export function invertSplices(text: string, splices: readonly Splice[]): Splice[] {
  let shift = 0;
  return ordered(splices).map(({ start, end, text: put }) => {
    const inverse = { start: start + shift, end: start + shift + put.length, text: text.slice(start, end) };
    shift += put.length - (end - start);
    return inverse;
  });
}

/**
 * Splices for `from`, moved so that they fit `to`: possible where all that has changed lies beside them. null where it
 * does not: the places themselves were edited.
 */
export function moveSplices(from: string, to: string, splices: readonly Splice[]): Splice[] | null {
  if (from === to) return [...splices];
  const least = Math.min(from.length, to.length);
  let head = 0;
  while (head < least && from.charCodeAt(head) === to.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < least - head &&
    from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)
  )
    tail++;
  const shift = to.length - from.length;
  const moved: Splice[] = [];
  for (const s of splices)
    if (s.end <= head) moved.push(s);
    else if (s.start >= from.length - tail)
      moved.push({ start: s.start + shift, end: s.end + shift, text: s.text });
    else return null;
  return moved;
}
