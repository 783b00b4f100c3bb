// Where the cursor stands in a note that is being written: the keys above it, whether a key or a value is wanted, and which
// keys stand beside it already. Goes by lines and indentation, so that it works while the YAML is not whole. Pure.

export interface YamlPlace {
  /** Keys from the root down to what holds the cursor; lists are passed through. */
  readonly path: readonly string[];
  /** The key whose value is wanted; null where a key is wanted. */
  readonly key: string | null;
  /** What stands before the cursor of the key or value. */
  readonly typed: string;
  /** Keys that stand beside it already. */
  readonly beside: readonly string[];
}

const LINE = /^([ ]*)((?:- +)*)(?:(["']?)([^\s:"'#{}[\],][^:"'#{}[\],]*?)\3[ ]*:(?:[ ]|$))?(.*)$/;
/** So far above the cursor the keys are looked for. */
const REACH = 5000;
/** Keys stand at the beginning of their lines. */
const LONGEST = 400;

interface Line {
  readonly dash: number;
  readonly column: number;
  readonly key: string | null;
  readonly rest: string;
}

function read(text: string): Line | null {
  const m = LINE.exec(text.slice(0, LONGEST));
  if (!m || /^\s*(#|$)/.test(text)) return null;
  const indent = m[1]?.length ?? 0;
  const dashes = m[2] ?? '';
  return {
    dash: dashes === '' ? -1 : indent,
    column: indent + dashes.length,
    key: m[4] ?? null,
    rest: m[5] ?? '',
  };
}

/** The last bracket that is still open in a piece of a line, with what stands behind it. */
function openFlow(text: string): { readonly open: '{' | '['; readonly inner: string } | null {
  const stack: { open: '{' | '['; at: number }[] = [];
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = /[\s{[,:]/.test(text.charAt(i - 1)) ? c : '';
    else if (c === '{' || c === '[') stack.push({ open: c, at: i });
    else if (c === '}' || c === ']') stack.pop();
  }
  const last = stack.at(-1);
  return last && quote === '' ? { open: last.open, inner: text.slice(last.at + 1) } : null;
}

/** null within a comment. `character` is the cursor's place in its line. */
export function yamlPlace(lines: readonly string[], at: number, character: number): YamlPlace | null {
  const before = (lines[at] ?? '').slice(0, character);
  if (/^\s*#|\s#/.test(before)) return null;
  const own = /^([ ]*)((?:- +)*)(.*)$/.exec(before);
  const column = (own?.[1]?.length ?? 0) + (own?.[2]?.length ?? 0);
  let limit = (own?.[2] ?? '') === '' ? column : (own?.[1]?.length ?? 0);
  // Keys at the dash's column hold the list, those at the item's own stand beside.
  let inItem = (own?.[2] ?? '') === '';
  const body = own?.[3] ?? '';
  const path: string[] = [];
  const beside: string[] = [];
  const first = Math.max(0, at - REACH);
  for (let i = at - 1; i >= first; i--) {
    const line = read(lines[i] ?? '');
    if (!line || (line.key === null && line.dash < 0)) continue;
    if (inItem && line.column === limit && line.key !== null) {
      if (path.length === 0) beside.push(line.key);
      if (line.dash >= 0) {
        limit = line.dash;
        inItem = false;
      }
      continue;
    }
    const parent = line.key !== null && (inItem ? line.column < limit : line.column <= limit);
    if (!parent || line.key === null || line.dash >= limit) continue;
    path.unshift(line.key);
    limit = line.dash >= 0 ? line.dash : line.column;
    inItem = line.dash < 0;
    if (limit === 0 && line.dash < 0) break;
  }
  // Keys of the same entry below the cursor.
  for (let i = at + 1; i < Math.min(lines.length, at + 60); i++) {
    const line = read(lines[i] ?? '');
    if (!line) continue;
    if (line.column < column || line.dash >= 0) break;
    if (line.column === column && line.key !== null) beside.push(line.key);
  }
  return inLine(body, path, beside);
}

function inLine(body: string, path: readonly string[], beside: readonly string[]): YamlPlace | null {
  const pair = /^(["']?)([^\s:"'#{}[\],][^:"'#{}[\],]*?)\1[ ]*:[ ]+(.*)$/.exec(body.slice(0, LONGEST * 10));
  const value = pair ? (pair[3] ?? '') : body;
  const holder = pair ? [...path, pair[2] ?? ''] : path;
  const flow = openFlow(value);
  if (flow?.open === '{') {
    const parts = flow.inner.split(',');
    const last = (parts.pop() ?? '').trimStart();
    const keys = parts.flatMap((p) => /^\s*([^\s:]+):/.exec(p)?.[1] ?? []);
    const inner = /^([^\s:]+):[ ]+(.*)$/.exec(last);
    return inner
      ? { path: holder, key: inner[1] ?? '', typed: inner[2] ?? '', beside: keys }
      : { path: holder, key: null, typed: last, beside: keys };
  }
  if (flow)
    return { path, key: pair?.[2] ?? null, typed: (flow.inner.split(',').pop() ?? '').trimStart(), beside };
  if (pair) return { path, key: pair[2] ?? '', typed: value, beside };
  return /^[\w-]*$/.test(body) ? { path, key: null, typed: body, beside } : null;
}
