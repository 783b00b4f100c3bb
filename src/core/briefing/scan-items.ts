// Where the entries of a note's lists stand, found line by line without parsing: top keys begin a line, entries begin
// with a dash at the list's own indentation. Only for comparing entries with what we wrote; what looks different (lists
// in brackets, tabs) is left out and parsed in full by whoever asks.

export interface ScannedItem {
  /** The start of its first line. */
  readonly start: number;
  /** Behind its last line; comments and empty lines that follow are not part of it. */
  readonly end: number;
}

/** Sections in block form → their entries, for the sections asked for. */
export function scanItems(text: string, sections: readonly string[]): Map<string, ScannedItem[]> {
  const wanted = new Set(sections);
  const out = new Map<string, ScannedItem[]>();
  let list: ScannedItem[] | null = null;
  let indent = -1;
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (list !== null && start >= 0) list.push({ start, end });
    start = -1;
  };
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    let first = at;
    while (first < next && text.charCodeAt(first) === 32) first++;
    const c = text.charAt(first);
    const blank = c === '\n' || c === '\r' || first >= next;
    if (!blank) {
      const depth = first - at;
      if (depth === 0 && c !== '#' && c !== '-') {
        close();
        const key = /^([\p{L}\p{N}_-]+):[ \t]*(?:#.*)?\r?\n?$/u.exec(text.slice(at, next))?.[1];
        // A key that stands twice, or holds something on its own line, is for the parser.
        list = key !== undefined && wanted.has(key) && !out.has(key) ? [] : null;
        if (list !== null && key !== undefined) out.set(key, list);
        indent = -1;
      } else if (list !== null) {
        const dash = c === '-' && /[ \r\n]/.test(text.charAt(first + 1));
        if (dash && (indent < 0 || depth === indent)) {
          close();
          indent = depth;
          start = at;
          end = next;
        } else if (depth > indent && start >= 0) end = next;
        else if (c === '#') close();
        else {
          // Neither entry nor continuation: not the form that we write.
          list.length = 0;
          list = null;
          start = -1;
        }
      }
    }
    at = next;
  }
  close();
  return out;
}
