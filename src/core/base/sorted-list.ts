// Lists in order that change a little at a time: what goes and what comes is found by the order itself, the rest is
// copied as it stands. The list that was handed out before stays as it was.

/** So few changes are made one by one; more of them in one pass. */
const FEW = 48;

/**
 * A list without some items and with others. `order` is total: it gives 0 for the same item alone. Items to be removed
 * must be in the list by identity; those that are not are passed over.
 */
export function changed<T>(
  list: readonly T[],
  remove: Iterable<T>,
  add: Iterable<T>,
  order: (a: T, b: T) => number,
): T[] {
  const [out, come] = [[...remove], [...add]];
  if (out.length + come.length <= FEW) {
    const copy = list.slice();
    for (const item of out) {
      const at = firstFrom(copy, item, order);
      if (copy[at] === item) copy.splice(at, 1);
    }
    for (const item of come) copy.splice(firstFrom(copy, item, order), 0, item);
    // What a list has grown by in advance is let go: there are very many.
    return come.length === 0 ? copy : copy.slice();
  }
  const gone = new Set(out);
  come.sort(order);
  const merged: T[] = [];
  let next = 0;
  for (const item of list) {
    if (gone.has(item)) continue;
    while (next < come.length && order(come[next] as T, item) < 0) merged.push(come[next++] as T);
    merged.push(item);
  }
  while (next < come.length) merged.push(come[next++] as T);
  return merged.slice();
}

/** The first place whose item does not come before `item`. */
function firstFrom<T>(list: readonly T[], item: T, order: (a: T, b: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(list[middle] as T, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What goes from a list and what comes. */
export interface ShelfChange<T> {
  readonly remove: readonly T[];
  readonly add: readonly T[];
}

/** Items by a key, each list in order. */
export class Shelves<T> {
  private readonly lists = new Map<string, readonly T[]>();

  constructor(private readonly order: (a: T, b: T) => number) {}

  of(key: string): readonly T[] {
    return this.lists.get(key) ?? [];
  }

  /** Takes items from shelves and puts items on them; `changes` says by key what goes and what comes. */
  change(changes: ReadonlyMap<string, ShelfChange<T>>): void {
    for (const [key, { remove, add }] of changes) {
      const list = changed(this.of(key), remove, add, this.order);
      if (list.length === 0) this.lists.delete(key);
      else this.lists.set(key, list);
    }
  }
}

/** Collects what goes and what comes, by key. */
export class ShelfChanges<T> {
  readonly byKey = new Map<string, { readonly remove: T[]; readonly add: T[] }>();

  remove(key: string, item: T): void {
    this.at(key).remove.push(item);
  }

  add(key: string, item: T): void {
    this.at(key).add.push(item);
  }

  private at(key: string): { readonly remove: T[]; readonly add: T[] } {
    let entry = this.byKey.get(key);
    if (!entry) this.byKey.set(key, (entry = { remove: [], add: [] }));
    return entry;
  }
}
