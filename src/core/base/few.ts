// Lists of which there are very many and most have one item: that item itself, or a list where there are more; null where
// there is none. A list of one would take several times the room. Lists change in place, so that one that has grown long is
// not copied again and again; who hands one out says so.

export type Few<T extends object> = T | T[] | null;

const NONE: readonly never[] = [];
/** So long lists take no more room than they need. */
const SHORT = 8;

/** The items, as a list to be read at once. */
export function listOf<T extends object>(few: Few<T>): readonly T[] {
  return few === null ? NONE : Array.isArray(few) ? few : [few];
}

export function fewOf<T extends object>(list: readonly T[]): Few<T> {
  const [only] = list;
  return only === undefined ? null : list.length === 1 ? only : list.slice();
}

/** With one more at the end. */
export function withOne<T extends object>(few: Few<T>, item: T): Few<T> {
  if (few === null) return item;
  if (!Array.isArray(few)) return [few, item];
  if (few.length < SHORT) return [...few, item];
  few.push(item);
  return few;
}

/** Without the first that is this item. */
export function withoutOne<T extends object>(few: Few<T>, item: T): Few<T> {
  if (!Array.isArray(few)) return few === item ? null : few;
  const at = few.indexOf(item);
  if (at < 0) return few;
  few.splice(at, 1);
  return few.length === 1 ? (few[0] as T) : few;
}
