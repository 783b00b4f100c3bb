// Events → lists of them by what they stand under in a grouping: by actor, place, article or type, an event in the list of
// each actor that takes part in it. In steps, by numbers where events are packed, since a dossier may have hundreds of
// thousands. How groups are named, ordered and shown is not decided here.
import type { DossierEvent } from '../model/dossier';
import type { EventGrouping } from './event-filter';
import { whoTakesPart } from './light';
import { numbered, valuesOf } from './packed-event';
import { eachAsTheyLie } from './ranks';
import type { Values } from './values';
import type { DossierView } from './view';

/** The groupings that make lists. */
export type Grouped = Exclude<EventGrouping, 'time'>;

/** What an event stands under in a grouping: ids of actors or articles, or a type; null where there is nothing. */
export function keysOf(view: DossierView, by: Grouped, event: DossierEvent): readonly (string | null)[] {
  switch (by) {
    case 'actor': {
      const ids = whoTakesPart(event).filter((id) => view.actor(id));
      return ids.length > 0 ? ids : [null];
    }
    case 'place':
      return [view.actor(event.place) ? event.place : null];
    case 'type':
      return [event.type];
    case 'article':
      return view.sourcesOf(event).filter((id) => view.article(id));
  }
}

/** The events of each group. A class because it is filled once and looked into by key. */
export class Lists {
  constructor(
    private readonly keys: readonly (string | null)[],
    private readonly numbers: ReadonlyMap<string | null, number>,
    private readonly lists: readonly (readonly DossierEvent[])[],
  ) {}

  get(key: string | null): readonly DossierEvent[] | undefined {
    const number = this.numbers.get(key);
    return number === undefined ? undefined : this.lists[number];
  }

  all(): readonly (readonly [key: string | null, events: readonly DossierEvent[]])[] {
    return this.lists.map((events, number) => [this.keys[number] as string | null, events]);
  }
}

/** So many events are soon put into lists. */
const AT_ONCE = 500;
const PAIRS_AT_ONCE = 8000;

/** The groups in which events of a list stand: as pairs of the event's place and the group's number, in any order. */
class Pairs {
  private readonly keys: (string | null)[] = [];
  /** How many groups each place is in. */
  private readonly counts: Uint32Array;
  private readonly numbers = new Map<string | null, number>();
  /** By the number of a value that is a key; -1: there is no such actor or article. */
  private readonly numbered = new Map<number, number>();
  private readonly values: Values | null;
  private pairs = new Uint32Array(1024);
  private length = 0;
  /** Of the event that is looked at: in which groups it is already. */
  private readonly own: number[] = [];

  constructor(
    private readonly view: DossierView,
    private readonly by: Grouped,
    events: readonly DossierEvent[],
  ) {
    this.values = valuesOf(events);
    this.counts = new Uint32Array(events.length);
  }

  add(event: DossierEvent, place: number): void {
    const { by, own } = this;
    own.length = 0;
    const known = numbered(event, this.values);
    if (by === 'type') this.put(place, this.numberOf(event.type));
    else if (!known) for (const key of keysOf(this.view, by, event)) this.put(place, this.numberOf(key));
    else if (by === 'article')
      for (let i = known.fromCount - 1; i >= 0; i--) this.put(place, this.groupOf(known.fromNumber(i)));
    else {
      if (by === 'place') this.put(place, this.groupOf(known.placeNumber));
      else for (let i = known.whoCount - 1; i >= 0; i--) this.put(place, this.groupOf(known.whoNumber(i)));
      if (own.length === 0) this.put(place, this.numberOf(null));
    }
  }

  /** In steps: by group, the events of the list that are in it, in its order. */
  *lists(events: readonly DossierEvent[]): Generator<void, Lists> {
    const { pairs, counts, length } = this;
    // The pairs of each place behind those of the one before.
    const ends = new Uint32Array(counts.length);
    let end = 0;
    for (let place = 0; place < counts.length; place++) {
      ends[place] = end;
      end += counts[place] as number;
    }
    yield;
    const groups = new Uint32Array(end);
    for (let i = 0; i < length; i += 2) {
      if (i % PAIRS_AT_ONCE === 0) yield;
      const place = pairs[i] as number;
      groups[(ends[place] as number)++] = pairs[i + 1] as number;
    }
    const lists: DossierEvent[][] = [];
    for (let group = 0; group < this.keys.length; group++) {
      if (group % PAIRS_AT_ONCE === 0) yield;
      lists.push([]);
    }
    for (let place = 0, i = 0; place < counts.length; place++) {
      if (place % AT_ONCE === 0) yield;
      for (; i < (ends[place] as number); i++)
        (lists[groups[i] as number] as DossierEvent[]).push(events[place] as DossierEvent);
    }
    return new Lists(this.keys, this.numbers, lists);
  }

  private numberOf(key: string | null): number {
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.keys.push(key) - 1));
    return number;
  }

  private groupOf(value: number): number {
    let group = this.numbered.get(value);
    if (group === undefined) {
      const key = value === 0 ? null : (this.values?.at(value) as string);
      const { view, by } = this;
      const known = key === null ? undefined : by === 'article' ? view.article(key) : view.actor(key);
      this.numbered.set(value, (group = known ? this.numberOf(key) : -1));
    }
    return group;
  }

  /** Who takes part in two roles has the event once. */
  private put(place: number, group: number): void {
    const { own } = this;
    if (group < 0 || own.includes(group)) return;
    own.push(group);
    if (this.length + 2 > this.pairs.length) {
      const more = new Uint32Array(2 * this.pairs.length);
      more.set(this.pairs);
      this.pairs = more;
    }
    this.pairs[this.length++] = place;
    this.pairs[this.length++] = group;
    (this.counts[place] as number)++;
  }
}

/** In steps: by key, the events in the order given. */
export function* listsOf(
  view: DossierView,
  by: Grouped,
  events: readonly DossierEvent[],
): Generator<void, Lists> {
  const pairs = new Pairs(view, by, events);
  yield* eachAsTheyLie(view, events, (event, place) => pairs.add(event, place), AT_ONCE);
  return yield* pairs.lists(events);
}
