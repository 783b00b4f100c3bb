// A long list → the part of it that fits into one answer, and a cursor for the rest. A cursor holds where to go on, and
// prints of the question and of the last entry shown, so that it goes on rightly when entries came or went meanwhile, and
// is refused for another question. Entries are never torn apart. Pure.
import { fingerprint } from '../base/ids';
import { serialise } from './shown';

export interface Page<T> {
  readonly items: readonly T[];
  /** Null: that was all. */
  readonly next: string | null;
}

const CURSOR = /^(\d{1,9})-([\da-f]{6})-([\da-f]{6})$/;

const print = (value: string): string => fingerprint(value).slice(-6);

export interface PageRequest<I> {
  readonly entries: readonly I[];
  readonly idOf: (entry: I) => string;
  /** What was asked, without cursor and limit. */
  readonly question: string;
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** Where to go on; null for a cursor that is none, or that belongs to another question. */
export function startOf<I>({
  entries,
  idOf,
  question,
  cursor,
}: Omit<PageRequest<I>, 'limit'>): number | null {
  if (cursor === undefined) return 0;
  const m = CURSOR.exec(cursor.trim());
  if (!m || m[2] !== print(question)) return null;
  const at = Number(m[1]);
  const isLast = (entry: I | undefined): boolean => entry !== undefined && print(idOf(entry)) === m[3];
  if (isLast(entries[at - 1])) return at;
  const moved = entries.findIndex(isLast);
  return moved < 0 ? null : moved + 1;
}

/** Entries from `start` on, made into items while they fit. `room`: characters that the answer has for them. */
export function pageFrom<I, T>(
  { entries, idOf, question, limit }: PageRequest<I>,
  start: number,
  room: number,
  make: (entry: I) => { readonly item: T; readonly beside: number },
): Page<T> {
  const items: T[] = [];
  let left = room;
  let at = start;
  while (at < entries.length && items.length < limit) {
    const { item, beside } = make(entries[at] as I);
    left -= serialise(item).length + 1 + beside;
    // The first is always shown: entries are bounded.
    if (left < 0 && items.length > 0) break;
    items.push(item);
    at++;
  }
  const last = entries[at - 1];
  const more = at < entries.length && last !== undefined && items.length > 0;
  return { items, next: more ? `${at}-${print(question)}-${print(idOf(last))}` : null };
}
