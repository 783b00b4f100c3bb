// Things by their ids, for tens of thousands of them: a table of numbers and a list of the things, instead of a map that keeps
// each id as a text of its own and is made anew, all at once, whenever it has grown. An id is read from its thing when it is
// compared, which may then keep it in any form. In the order in which things came; what is put again comes last.
import { HashedNumbers } from './hashed-numbers';
import { hashOfText } from './text-hash';

/** What is asked of things by id. A map can do it too. */
export interface Lookup<T> {
  get(id: string): T | undefined;
  has(id: string): boolean;
  values(): Iterable<T>;
}

/** The same that can be changed. */
export interface Table<T> extends Lookup<T> {
  /** The thing there that has the id of this one. */
  same(item: T): T | undefined;
  /** Puts in a thing whose id is not there. */
  add(item: T): void;
  delete(id: string): boolean;
}

/** For fewer things that are asked for all the time, by ids that are kept anyway: soonest found, not smallest. */
export class IdMap<T extends { readonly id: string }> extends Map<string, T> implements Table<T> {
  same(item: T): T | undefined {
    return this.get(item.id);
  }
  add(item: T): void {
    this.set(item.id, item);
  }
}

/** So many places that are empty are not worth putting in order. */
const LEAST = 64;

/** A class because it has a lifetime: that of the things in it. */
export class IdTable<T extends { readonly id: string }> implements Table<T> {
  private items: (T | undefined)[] = [];
  private places = this.newPlaces();

  /** What an id hashes to, a thing's id, and whether two have the same, where that is known without making the id. */
  constructor(
    private readonly hashOfId: (id: string) => number = hashOfText,
    private readonly hashOfThing: (thing: T) => number = (thing) => hashOfId(thing.id),
    private readonly areSame: (a: T, b: T) => boolean = (a, b) => a.id === b.id,
  ) {}

  get size(): number {
    return this.places.size;
  }

  get(id: string): T | undefined {
    const place = this.placeOf(id);
    return place < 0 ? undefined : this.items[place];
  }

  has(id: string): boolean {
    return this.placeOf(id) >= 0;
  }

  *values(): Generator<T, void> {
    for (const item of this.items) if (item !== undefined) yield item;
  }

  same(item: T): T | undefined {
    const { items, areSame } = this;
    const place = this.places.find(this.hashOfThing(item), (at) => {
      const other = items[at];
      return other !== undefined && areSame(other, item);
    });
    return place < 0 ? undefined : items[place];
  }

  add(item: T): void {
    if (this.items.length > 2 * this.size + LEAST) this.makeRoom();
    this.places.add(this.hashOfThing(item), this.items.push(item) - 1);
  }

  delete(id: string): boolean {
    const place = this.placeOf(id);
    if (place < 0) return false;
    this.places.delete(this.hashOfId(id), place);
    this.items[place] = undefined;
    return true;
  }

  private placeOf(id: string): number {
    const hash = this.hashOfId(id);
    return this.places.find(hash, (place) => {
      const item = this.items[place];
      return item !== undefined && this.hashOfThing(item) === hash && item.id === id;
    });
  }

  private newPlaces(): HashedNumbers {
    return new HashedNumbers((place) => this.hashOfThing(this.items[place] as T));
  }

  /** What has gone leaves its place. */
  private makeRoom(): void {
    this.items = this.items.filter((item) => item !== undefined);
    this.places = this.newPlaces();
    this.items.forEach((item, place) => this.places.add(this.hashOfThing(item as T), place));
  }
}
