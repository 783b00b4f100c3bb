// Two texts → the edits that turn one into the other, line by line, so that what is the same in both stays untouched in the
// editor: cursor, folding and marks with it. Linear in the texts; not the smallest set of edits, but always a right one.

export interface LineEdit {
  /** `[start, end)` in the old text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** So many lines in a row must be the same before the texts count as being in step again. */
const IN_STEP = 3;

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/** The next lines as one key; at the end of the text there may be fewer. */
function keyAt(lines: readonly string[], at: number): string {
  return lines.slice(at, at + IN_STEP).join('');
}

export function lineEdits(before: string, after: string): LineEdit[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const places = new Map<string, number[]>();
  now.forEach((_, i) => {
    const key = keyAt(now, i);
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  });
  const used = new Map<string, number>();
  /** The first place from `from` on where `now` goes on like `old` at `at`. */
  const meet = (at: number, from: number): number | null => {
    const key = keyAt(old, at);
    const list = places.get(key);
    if (!list) return null;
    let next = used.get(key) ?? 0;
    while (next < list.length && (list[next] ?? 0) < from) next++;
    used.set(key, next);
    return list[next] ?? null;
  };
  const edits: LineEdit[] = [];
  let offset = 0;
  let a = 0;
  let b = 0;
  while (a < old.length || b < now.length) {
    if (a < old.length && old[a] === now[b]) {
      offset += old[a]?.length ?? 0;
      a++;
      b++;
      continue;
    }
    let skip = a;
    let to: number | null = null;
    while (skip < old.length && (to = meet(skip, b)) === null) skip++;
    const end = to ?? now.length;
    const removed = old.slice(a, skip).join('').length;
    edits.push({ start: offset, end: offset + removed, text: now.slice(b, end).join('') });
    offset += removed;
    a = skip;
    b = end;
  }
  return edits;
}
