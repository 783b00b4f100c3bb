// Things by their ids, for tens of thousands of them: two lists of numbers and one of the things, instead of a map that keeps
// each id as a text of its own and is made anew, all at once, whenever it has grown. An id is read from its thing when it is
// compared, which may then keep it in any form. In the order in which things came; what is put again comes last.

/** What is asked of things by id. A map can do it too. */
export interface Lookup<T> {
  get(id: string): T | undefined;
  has(id: string): boolean;
  values(): Iterable<T>;
}

/** The same that can be changed. */
export interface Table<T> extends Lookup<T> {
  /** Puts in a thing whose id is not there. */
  add(item: T): void;
  delete(id: string): boolean;
}

/** For fewer things that are asked for all the time, by ids that are kept anyway: soonest found, not smallest. */
export class IdMap<T extends { readonly id: string }> extends Map<string, T> implements Table<T> {
  add(item: T): void {
    this.set(item.id, item);
  }
}

/** Where something was that has gone: who looks on must not stop there. */
const GONE = -1;
const LEAST = 16;

function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** A class because it has a lifetime: that of the things in it. */
export class IdTable<T extends { readonly id: string }> implements Table<T> {
  private items: (T | undefined)[] = [];
  /** By place in the list of things. */
  private hashes = new Int32Array(LEAST);
  /** Places in the list, counted from 1; 0: nothing. */
  private slots = new Int32Array(2 * LEAST);
  /** Slots that are not empty. */
  private used = 0;
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(id: string): T | undefined {
    const slot = this.slotOf(id);
    return slot < 0 ? undefined : this.items[(this.slots[slot] as number) - 1];
  }

  has(id: string): boolean {
    return this.slotOf(id) >= 0;
  }

  *values(): Generator<T, void> {
    for (const item of this.items) if (item !== undefined) yield item;
  }

  add(item: T): void {
    if (this.items.length >= this.hashes.length || 2 * this.used >= this.slots.length) this.makeRoom();
    const { items, hashes } = this;
    const hash = hashOf(item.id);
    hashes[items.length] = hash;
    this.enter(hash, items.push(item));
    this.count++;
  }

  delete(id: string): boolean {
    const slot = this.slotOf(id);
    if (slot < 0) return false;
    this.items[(this.slots[slot] as number) - 1] = undefined;
    this.slots[slot] = GONE;
    this.count--;
    return true;
  }

  private slotOf(id: string): number {
    const { items, hashes, slots } = this;
    const mask = slots.length - 1;
    const hash = hashOf(id);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot] as number;
      if (place === 0) return -1;
      if (place !== GONE && hashes[place - 1] === hash && items[place - 1]?.id === id) return slot;
    }
  }

  private enter(hash: number, place: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place;
    this.used++;
  }

  /** Numbers only are moved; what has gone leaves its place. */
  private makeRoom(): void {
    const { items, hashes } = this;
    let size = LEAST;
    while (size < 1.5 * (this.count + 1)) size *= 2;
    const kept = size === hashes.length ? hashes : new Int32Array(size);
    let places = 0;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (item === undefined) continue;
      kept[places] = hashes[i] as number;
      items[places++] = item;
    }
    items.length = places;
    this.hashes = kept;
    this.slots = new Int32Array(2 * size);
    this.used = 0;
    for (let i = 0; i < places; i++) this.enter(kept[i] as number, i + 1);
  }
}
