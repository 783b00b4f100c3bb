// Items of a dossier as ordinary data. Where a dossier is kept small, its actors, events and statements make what they
// say when somebody asks (`resolution/kept-*.ts`): a spread would lose that, and comparing field by field would not see it.
// Whoever makes another item of one, looks at all its fields or compares two of them asks here.
import { patchOf, type Patch } from '../base/patch';
import type { Actor, Mention } from './dossier';

/** Something that can be written down whole. */
export interface Kept<T> {
  /** All of it, as ordinary data, in the order in which it is written. */
  toJSON(): T;
  /** How many mentions or reports it has; these are what is made when asked. */
  readonly size?: number;
  /** The words of its mentions by name, each once, in order. */
  surfaces?(): ReadonlySet<string>;
  /** Of an event: ids of the articles that report it, each once, in the order of its reports. */
  readonly from?: readonly string[];
  /** Of an actor: in how many events it takes part. */
  readonly eventCount?: number;
  /** Of an actor: all of it but the mentions. */
  bare?(): T;
  /** Of an actor: the first mentions by name. */
  firstNamed?(count: number): readonly Mention[];
  /** What has changed since `before`, by making no more of both than that; undefined where it cannot say. */
  patchFrom?(before: T): Patch | null | undefined;
}

function isKept<T extends object>(item: T): item is T & Kept<T> {
  return 'toJSON' in item && typeof item.toJSON === 'function';
}

/** The item as ordinary data; the same object where it is that already. */
export function plain<T extends object>(item: T): T {
  return isKept(item) ? item.toJSON() : item;
}

/** How many mentions or reports an item has, where that is known without making them. */
export function sizeOf(item: object): number | undefined {
  return isKept(item) ? item.size : undefined;
}

/** In how many events an actor takes part, without a list of them where that is known. */
export function eventCountOf(actor: Actor): number {
  return (isKept(actor) ? actor.eventCount : undefined) ?? actor.events.length;
}

/** The words by which articles name an actor, each once, in order. */
export function surfacesOf(actor: Actor): ReadonlySet<string> {
  const kept = isKept(actor) ? actor.surfaces?.() : undefined;
  return kept ?? new Set(actor.mentions.flatMap((m) => (m.kind === 'name' ? [m.evidence.words] : [])));
}

/** An actor as ordinary data, with a few of its mentions by name and no others. */
export function withFewMentions(actor: Actor, count: number): Actor {
  const [whole, few] = isKept(actor) ? [actor.bare?.(), actor.firstNamed?.(count)] : [];
  const mentions = few ?? actor.mentions.filter((m) => m.kind === 'name').slice(0, count);
  return { ...(whole ?? plain(actor)), mentions };
}

/** Ids of the articles that report an event, each once, where that is known without making the reports. */
export function sourcesAtHand(event: object): readonly string[] | undefined {
  return isKept(event) ? event.from : undefined;
}

/** What makes `after` of `before`, as ordinary data; null where they are equal. */
export function patchBetween<T extends object>(before: T, after: T): Patch | null {
  const patch = isKept(after) ? after.patchFrom?.(before) : undefined;
  return patch === undefined ? patchOf(plain(before), plain(after)) : patch;
}

/**
 * Where two lists differ: how much they have in common before it and behind it, by which object it is, or by what is asked
 * of two objects.
 */
function between<P>(
  before: readonly P[],
  after: readonly P[],
  isSame: (a: P, b: P) => boolean,
): readonly [from: number, end: number] {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  for (; from < shorter; from++) {
    const a = before[from] as P;
    const b = after[from] as P;
    if (a !== b && !isSame(a, b)) break;
  }
  let end = 0;
  for (; end < shorter - from; end++) {
    const a = before[before.length - 1 - end] as P;
    const b = after[after.length - 1 - end] as P;
    if (a !== b && !isSame(a, b)) break;
  }
  return [from, end];
}

/** A patch of the part of a list that begins at a place, as one of the whole list. */
function movedBy(patch: Patch | null, at: number): Patch | null {
  if (patch === null) return null;
  if ('items' in patch) return { items: patch.items.map(([i, part]) => [i + at, part] as const) };
  return 'at' in patch ? { ...patch, at: patch.at + at } : patch;
}

/**
 * What makes one list of another that are made of pieces: pieces that are the same object say the same, and only what lies
 * between those is made and compared.
 */
export function patchOfPieces<P>(
  before: readonly P[],
  after: readonly P[],
  make: (piece: P) => readonly unknown[],
  size: (piece: P) => number,
): Patch | null {
  const [from, end] = between(before, after, () => false);
  let at = 0;
  for (let i = 0; i < from; i++) at += size(before[i] as P);
  const made = (list: readonly P[]): unknown[] => list.slice(from, list.length - end).flatMap(make);
  return movedBy(patchOf(made(before), made(after)), at);
}

/**
 * The same for lists that are told backwards, the last piece first, each by its name: other objects of the same names, as
 * an edit makes them, are passed over.
 */
export function patchOfBack<P>(
  before: readonly P[],
  after: readonly P[],
  nameOf: (piece: P) => string,
): Patch | null {
  if (before === after) return null;
  const [from, end] = between(before, after, (a, b) => nameOf(a) === nameOf(b));
  const made = (list: readonly P[]): unknown[] =>
    list
      .slice(from, list.length - end)
      .reverse()
      .map(nameOf);
  return movedBy(patchOf(made(before), made(after)), end);
}
