// One field of an article's front matter, or of a sidecar, set or taken out by the smallest change of the text: a value is
// replaced, a line added or cut, or a front matter put before the text. Line ends stay those of the text; everything else is left as it is.
// Works on lines and knows no YAML beyond them; what it cannot change safely it refuses.

/** Replace `[start, end)` of the text by `insert`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

interface Line {
  readonly from: number;
  /** Without its end. */
  readonly to: number;
  readonly next: number;
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let at = from;
  while (at < to) {
    const m = /\r\n|\r|\n/g;
    m.lastIndex = at;
    const end = m.exec(text);
    const stop = end && end.index < to ? end.index : to;
    const next = end && end.index < to ? end.index + end[0].length : to;
    lines.push({ from: at, to: stop, next });
    at = next;
  }
  return lines;
}

function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

function scalar(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ./~?%-]*$/u.test(value) ? value : JSON.stringify(value);
}

/** Sets the first of `keys` that stands there, else adds a line with the first of them, within lines that are a mapping. */
function setIn(
  text: string,
  lines: readonly Line[],
  keys: readonly string[],
  value: string,
  addAt: number,
): TextChange | null {
  for (const key of keys) {
    const index = lines.findIndex((l) => keyOf(text, l) === key.toLowerCase());
    const line = lines[index];
    if (!line) continue;
    const next = lines[index + 1];
    const rest = text.slice(line.from, line.to);
    const m = /^([^:]+:)([ \t]*)(.*?)([ \t]+#.*)?$/su.exec(rest);
    // A value that goes on in the next line is not touched.
    if (!m || (next && /^[ \t]+\S|^- /.test(text.slice(next.from, next.to)))) return null;
    const start = line.from + (m[1] ?? '').length;
    const end = start + (m[2] ?? '').length + (m[3] ?? '').length;
    return { start, end, insert: ` ${scalar(value)}` };
  }
  const eol = lineEnd(text);
  const insert = `${keys[0] ?? ''}: ${scalar(value)}${eol}`;
  const open = addAt > 0 && !/[\r\n]/.test(text.charAt(addAt - 1));
  return { start: addAt, end: addAt, insert: open ? eol + insert : insert };
}

function keyOf(text: string, line: Line): string | null {
  const m = /^["']?([\p{L}_-]+)["']?[ \t]*:(?:[ \t]|$)/u.exec(
    text.slice(line.from, Math.min(line.to, line.from + 80)),
  );
  return m?.[1]?.toLowerCase() ?? null;
}

/** Sets a field of a text's front matter; null where the front matter is broken and a person has to look. */
export function setFrontMatter(text: string, keys: readonly string[], value: string): TextChange | null {
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const eol = lineEnd(text);
  const lines = linesOf(text, from, text.length);
  const first = lines[0];
  if (!first || text.slice(first.from, first.to).trimEnd() !== '---') {
    const insert = `---${eol}${keys[0] ?? ''}: ${scalar(value)}${eol}---${eol}`;
    return { start: from, end: from, insert: !first || first.to === first.from ? insert : insert + eol };
  }
  const close = lines.findIndex((l, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(text.slice(l.from, l.to)));
  if (close < 0) return null;
  return setIn(text, lines.slice(1, close), keys, value, (lines[close] as Line).from);
}

/** Takes a field out of a text's front matter, with the lines that belong to it; null where it is not there. */
export function dropFrontMatter(text: string, key: string): TextChange | null {
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const lines = linesOf(text, from, text.length);
  const first = lines[0];
  if (!first || text.slice(first.from, first.to).trimEnd() !== '---') return null;
  const close = lines.findIndex((l, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(text.slice(l.from, l.to)));
  const at = lines.findIndex((l, i) => i > 0 && i < close && keyOf(text, l) === key.toLowerCase());
  const line = lines[at];
  if (!line) return null;
  let last = line;
  for (const next of lines.slice(at + 1, close)) {
    if (!/^[ \t]+\S|^- /.test(text.slice(next.from, next.to))) break;
    last = next;
  }
  return { start: line.from, end: last.next, insert: '' };
}

/** Sets a field of a sidecar, which is YAML as a whole. */
export function setSidecar(text: string, keys: readonly string[], value: string): TextChange | null {
  const from = text.startsWith('\ufeff') ? 1 : 0;
  const lines = linesOf(text, from, text.length);
  const fence = lines.findIndex((l, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(text.slice(l.from, l.to)));
  const body = fence < 0 ? lines : lines.slice(0, fence);
  return setIn(text, body, keys, value, fence < 0 ? text.length : (lines[fence] as Line).from);
}

/** The keys under which people write when an article was published, the one that Dossier writes first. */
export const PUBLISHED_KEYS = ['published', 'date', 'datum'] as const;
