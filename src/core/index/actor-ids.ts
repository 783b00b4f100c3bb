// Ids of actors over a changing set: each gets the one that naming all of them anew, in order, would give. Actors whose
// names fold to one key are numbered in their order; a key that looks like another one with a number waits for that one.
// What an id stands for is not looked at here.
import { uniqueId } from '../base/ids';

export interface Named {
  /** The name, folded. */
  readonly key: string;
  /** Decides among those of one key. */
  readonly order: string;
  /** Empty: none yet. */
  id: string;
}

export class ActorIds<T extends Named> {
  private readonly byKey = new Map<string, T[]>();
  /** Keys that could meet the ids of a key: `x` → `x-2`. */
  private readonly numbered = new Map<string, Set<string>>();
  private readonly taken = new Map<string, T>();
  private dirty = new Set<string>();

  /** Whether somebody has this id now. */
  isTaken(id: string): boolean {
    return this.taken.has(id);
  }

  firstOf(key: string): T | undefined {
    return this.byKey.get(key)?.[0];
  }

  remove(gone: readonly T[]): void {
    const byKey = new Map<string, Set<T>>();
    for (const one of gone) {
      if (this.taken.get(one.id) === one) this.taken.delete(one.id);
      const set = byKey.get(one.key);
      if (set) set.add(one);
      else byKey.set(one.key, new Set([one]));
    }
    for (const [key, set] of byKey) {
      this.dirty.add(key);
      const rest = (this.byKey.get(key) ?? []).filter((one) => !set.has(one));
      if (rest.length > 0) this.byKey.set(key, rest);
      else this.forget(key);
    }
  }

  add(one: T): void {
    this.dirty.add(one.key);
    const list = this.byKey.get(one.key);
    if (list) {
      list.push(one);
      return;
    }
    this.byKey.set(one.key, [one]);
    const base = baseOf(one.key);
    if (base === null) return;
    const set = this.numbered.get(base);
    if (set) set.add(one.key);
    else this.numbered.set(base, new Set([one.key]));
  }

  private forget(key: string): void {
    this.byKey.delete(key);
    const base = baseOf(key);
    if (base === null) return;
    const set = this.numbered.get(base);
    set?.delete(key);
    if (set?.size === 0) this.numbered.delete(base);
  }

  /** Gives ids where something came or went; says who has another one than before. */
  give(): { readonly named: T; readonly before: string }[] {
    const out: { named: T; before: string }[] = [];
    // A key is shorter than those that wait for it, and comes before them.
    const waiting = [...this.dirty].sort();
    this.dirty = new Set();
    for (let i = 0; i < waiting.length; i++) {
      const key = waiting[i] as string;
      const list = this.byKey.get(key) ?? [];
      list.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
      const base = baseOf(key);
      const taken = new Set(base === null ? [] : (this.byKey.get(base) ?? []).map((one) => one.id));
      for (const one of list) {
        const id = uniqueId(key, taken);
        if (one.id === id) continue;
        out.push({ named: one, before: one.id });
        if (this.taken.get(one.id) === one) this.taken.delete(one.id);
        one.id = id;
      }
      for (const one of list) this.taken.set(one.id, one);
      for (const next of this.numbered.get(key) ?? []) if (!this.queued(waiting, next, i)) waiting.push(next);
    }
    return out;
  }

  private queued(waiting: readonly string[], key: string, after: number): boolean {
    return waiting.includes(key, after + 1);
  }
}

/** `x` for `x-2`: the only other key whose ids could be those of this key. */
function baseOf(key: string): string | null {
  if (key === 'x') return '';
  return /^(.+)-\d+$/u.exec(key)?.[1] ?? null;
}
