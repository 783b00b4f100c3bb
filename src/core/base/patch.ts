// How a plain value has become another: for long lists of which a little has changed, what has to be sent is little too.
// `patchOf` compares (the same object is taken for equal unseen), `patched` makes the new value of the old one and keeps
// what did not change. Plain data only (no maps, sets or cycles); neither value is ever changed.

/** How a value becomes another. */
export type Patch =
  | { readonly to: unknown }
  /** Of an object: its fields that change. */
  | { readonly fields: { readonly [field: string]: Patch } }
  /** Of a list: from `at`, `cut` items go and others come. */
  | { readonly at: number; readonly cut: number; readonly put: readonly unknown[] }
  /** Of a list: the items that change. */
  | { readonly items: readonly (readonly [at: number, patch: Patch])[] };

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What makes `after` of `before`; null where they are equal. */
export function patchOf(before: unknown, after: unknown): Patch | null {
  if (before === after) return null;
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after);
  if (isObject(before) && isObject(after)) return ofObjects(before, after);
  return { to: after };
}

function ofObjects(before: Fields, after: Fields): Patch | null {
  const names = Object.keys(after);
  const old = Object.keys(before);
  // Other fields, or in another order: it is sent whole, so that it looks the same written down.
  if (names.length !== old.length || names.some((name, i) => name !== old[i])) return { to: after };
  let fields: Record<string, Patch> | null = null;
  for (const name of names) {
    const patch = patchOf(before[name], after[name]);
    if (patch !== null) (fields ??= {})[name] = patch;
  }
  return fields === null ? null : { fields };
}

function ofLists(before: readonly unknown[], after: readonly unknown[]): Patch | null {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && equal(before[from], after[from])) from++;
  let end = 0;
  while (end < shorter - from && equal(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  const cut = before.length - end - from;
  const come = after.length - end - from;
  if (cut === 0 && come === 0) return null;
  if (cut !== come || typeof after[from] !== 'object')
    return { at: from, cut, put: after.slice(from, from + come) };
  const items: [number, Patch][] = [];
  for (let i = from; i < from + come; i++) {
    const patch = patchOf(before[i], after[i]);
    if (patch !== null) items.push([i, patch]);
  }
  return { items };
}

function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!equal(a[i], b[i])) return false;
    return true;
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  const others = Object.keys(b);
  return (
    names.length === others.length && names.every((name, i) => name === others[i] && equal(a[name], b[name]))
  );
}

/** What a patch makes of a value. Throws a `TypeError` where the value is not one that it was made for. */
export function patched(before: unknown, patch: Patch): unknown {
  if ('to' in patch) return patch.to;
  if ('fields' in patch) {
    if (!isObject(before)) throw new TypeError('a patch of fields for what has none');
    const out: Record<string, unknown> = { ...before };
    for (const [name, part] of Object.entries(patch.fields)) out[name] = patched(before[name], part);
    return out;
  }
  if (!Array.isArray(before)) throw new TypeError('a patch of a list for what is none');
  const list: readonly unknown[] = before;
  if ('items' in patch) {
    const out = list.slice();
    for (const [at, part] of patch.items) out[at] = patched(list[at], part);
    return out;
  }
  const { at, cut, put } = patch;
  return at + cut > list.length ? fail() : [...list.slice(0, at), ...put, ...list.slice(at + cut)];
}

function fail(): never {
  throw new TypeError('a patch that reaches beyond its list');
}

/** About how much a patch brings, in pieces of data. */
export function weightOfPatch(patch: Patch): number {
  if ('to' in patch) return weightOf(patch.to);
  if ('fields' in patch)
    return Object.values(patch.fields).reduce((sum, part) => sum + weightOfPatch(part), 1);
  if ('items' in patch) return patch.items.reduce((sum, [, part]) => sum + weightOfPatch(part), 1);
  return patch.put.reduce<number>((sum, item) => sum + weightOf(item), 1);
}

function weightOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0.2;
  return Object.values(value).reduce<number>((sum, item) => sum + weightOf(item), 0.2);
}
