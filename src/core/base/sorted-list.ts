// Lists in order that change a little at a time: what goes and what comes is found by the order itself, the rest is
// copied as it stands. The list that was handed out before stays as it was.

/** A change whose place is looked for costs as much as so many items that are only passed. */
const LOOK = 24;

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
  if (come.length > 1) come.sort(order);
  if ((out.length + come.length) * LOOK < list.length) return spliced(list, out, come, order);
  const gone = new Set(out);
  const merged: T[] = [];
  let next = 0;
  for (const item of list) {
    if (gone.has(item)) continue;
    while (next < come.length && order(come[next] as T, item) < 0) merged.push(come[next++] as T);
    merged.push(item);
  }
  while (next < come.length) merged.push(come[next++] as T);
  // What it has grown by in advance is let go.
  return merged.slice();
}

/** The same where little changes: the places are looked for, and what lies between them is copied unseen. */
function spliced<T>(
  list: readonly T[],
  out: readonly T[],
  come: readonly T[],
  order: (a: T, b: T) => number,
): T[] {
  const places = new Set<number>();
  for (const item of out) {
    const at = placeIn(list, item, order);
    if (list[at] === item) places.add(at);
  }
  const gone = [...places].sort((a, b) => a - b);
  // Pieces are copied as memory is, and joining them makes no more room than is needed.
  const pieces: (readonly T[])[] = [];
  let from = 0;
  const copyTo = (end: number): void => {
    if (from < end) pieces.push(list.slice(from, end));
    from = end;
  };
  let next = 0;
  for (const item of come) {
    const at = placeIn(list, item, order);
    while (next < gone.length && (gone[next] as number) < at) {
      copyTo(gone[next++] as number);
      from++;
    }
    copyTo(at);
    pieces.push([item]);
  }
  for (; next < gone.length; next++) {
    copyTo(gone[next] as number);
    from++;
  }
  copyTo(list.length);
  return ([] as T[]).concat(...pieces);
}

/** The first place of a list in order whose item does not come before `item`: where it stands, or would. */
export function placeIn<T, U>(list: readonly T[], item: U, order: (a: T, b: U) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(list[middle] as T, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So much may wait to be taken into a list: what has gone is held as long. */
const WAITING = 2000;
const NONE: readonly never[] = [];

/**
 * A list in order as it is at one time. Another time is another object, which holds what has changed and makes its list when
 * somebody asks for it: a long one is not copied for every change that nobody looks at.
 */
export class Ordered<T> {
  private list: readonly T[] | null;
  private remove: readonly T[] = NONE;
  private add: readonly T[] = NONE;
  private waiting = 0;

  constructor(
    private readonly order: (a: T, b: T) => number,
    private before: Ordered<T> | null = null,
  ) {
    this.list = before === null ? NONE : null;
  }

  get items(): readonly T[] {
    if (this.list === null) {
      const [gone, come] = [new Set<T>(), new Set<T>()];
      const { list, changes } = Ordered.fromMade(this);
      for (const { remove, add } of changes) {
        for (const item of remove) if (!come.delete(item)) gone.add(item);
        for (const item of add) come.add(item);
      }
      this.list = changed(list, gone, come, this.order);
      this.before = null;
      this.remove = this.add = NONE;
      this.waiting = 0;
    }
    return this.list;
  }

  /** The last list that was made up to a time, and all that has changed since, in order. */
  private static fromMade<T>(now: Ordered<T>): {
    readonly list: readonly T[];
    readonly changes: readonly ShelfChange<T>[];
  } {
    const changes: ShelfChange<T>[] = [];
    for (let at: Ordered<T> | null = now; at !== null; at = at.before) {
      if (at.list !== null) return { list: at.list, changes: changes.reverse() };
      changes.push({ remove: at.remove, add: at.add });
    }
    return { list: NONE, changes: changes.reverse() };
  }

  /** The list without some items and with others, as `changed` makes it. */
  changed(remove: readonly T[], add: readonly T[]): Ordered<T> {
    if (remove.length === 0 && add.length === 0) return this;
    const next = new Ordered(this.order, this);
    next.remove = remove;
    next.add = add;
    next.waiting = this.waiting + remove.length + add.length;
    if (next.waiting > WAITING) void next.items;
    return next;
  }
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
