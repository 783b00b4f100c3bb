// Numbers of events, by where each is packed: what is asked of all events is soonest answered in the order in which they lie,
// since the rows of neighbours by date are far from each other, and what comes of it is wanted in another order. Keeps one
// number for each event, 0 where none was given, and nothing of the events themselves.
import { eachOf } from '../base/steps';
import type { DossierEvent } from '../model/dossier';
import { PackedEvent } from './packed-event';
import type { PackedRows } from './packed-rows';
import type { DossierView } from './view';

let passes = 0;

/** Where the numbers of rows begin that lie together. A class because it is filled by one pass over events and read by it. */
export class Bases {
  private readonly pass = ++passes;
  private readonly bases = new Map<PackedRows, number>();
  /** How many rows there are so far. */
  count = 0;

  of(rows: PackedRows): number {
    // Rows remember where their numbers begin until another pass asks.
    if (rows.pass !== this.pass) {
      let base = this.bases.get(rows);
      if (base === undefined) {
        base = this.count;
        this.count += rows.count;
        this.bases.set(rows, base);
      }
      rows.pass = this.pass;
      rows.base = base;
    }
    return rows.base;
  }

  all(): readonly (readonly [rows: PackedRows, base: number])[] {
    return [...this.bases];
  }
}

/** A class because it is filled by one pass over the events and read by another. */
export class Ranks {
  private readonly bases = new Bases();
  private numbers = new Uint32Array(1024);
  /** Of those that are not packed. */
  private readonly others = new Map<DossierEvent, number>();

  get(event: DossierEvent): number {
    if (!(event instanceof PackedEvent)) return this.others.get(event) ?? 0;
    return this.numbers[this.bases.of(event.rows) + event.row] ?? 0;
  }

  set(event: DossierEvent, number: number): void {
    if (!(event instanceof PackedEvent)) {
      this.others.set(event, number);
      return;
    }
    const at = this.bases.of(event.rows) + event.row;
    if (at >= this.numbers.length) {
      const more = new Uint32Array(Math.max(this.bases.count, 2 * this.numbers.length));
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[at] = number;
  }
}

/** So many events are most of a dossier: all are looked at in the order in which they are packed. */
const MOST = 1 / 4;
/** So many events get their numbers soon. */
const AT_ONCE = 1000;

/** In steps: looks at events of a dossier with their places in a list, of most of them in the order in which they are packed. */
export function* eachAsTheyLie(
  view: DossierView,
  events: readonly DossierEvent[],
  look: (event: DossierEvent, place: number) => void,
  atOnce = AT_ONCE,
): Generator<void, void> {
  if (events.length < view.dossier.events.length * MOST) {
    let next = 0;
    yield* eachOf(events, (event) => look(event, next++));
    return;
  }
  const ranks = new Ranks();
  let next = 0;
  yield* eachOf(events, (event) => ranks.set(event, ++next), AT_ONCE);
  let looked = 0;
  for (const event of view.eventsAsTheyCame()) {
    if (++looked % atOnce === 0) yield;
    const rank = ranks.get(event);
    if (rank > 0) look(event, rank - 1);
  }
}

/** The places of events in a list in the order in which they are packed, so that what lies together is unpacked once. */
export function asTheyLie(events: readonly DossierEvent[]): readonly number[] {
  const sheets = new Map<PackedRows | null, number[]>();
  const rowOf = (place: number): number => {
    const event = events[place];
    return event instanceof PackedEvent ? event.row : place;
  };
  for (let i = 0; i < events.length; i++) {
    const event = events[i];
    const rows = event instanceof PackedEvent ? event.rows : null;
    const list = sheets.get(rows);
    if (list) list.push(i);
    else sheets.set(rows, [i]);
  }
  return [...sheets.values()].flatMap((list) => list.sort((a, b) => rowOf(a) - rowOf(b)));
}
