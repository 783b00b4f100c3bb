// Where the events of a list are packed, and what many of them share, as columns of numbers in the order of the list: neighbours
// by date lie far apart, so that asking each of a hundred thousand takes most of a question. Made once for a list, in steps, and
// forgotten with it. Asks no question itself.
import { eachOf } from '../base/steps';
import type { DossierEvent } from '../model/dossier';
import { numbered, PackedEvent, valuesOf, type EventKind } from './packed-event';
import type { PackedRows } from './packed-rows';
import { Bases } from './ranks';
import type { Values } from './values';

/** Of each event in a list the number of its date, 0 for none, and that of its kind. */
export interface EventColumns {
  readonly values: Values;
  readonly dates: Uint32Array;
  readonly kinds: Uint32Array;
}

/** Of lists in which all are packed. */
const COLUMNS = new WeakMap<readonly DossierEvent[], EventColumns>();

/** The columns of a list, where somebody has made them. */
export function columnsOf(events: readonly DossierEvent[]): EventColumns | undefined {
  return COLUMNS.get(events);
}

/** What events of that kind have in common. */
export function kindAt({ values }: EventColumns, kind: number): EventKind {
  return values.at(kind) as EventKind;
}

/** So many events are soon looked at, and so many of which only numbers are. */
const AT_ONCE = 1000;
const NUMBERS_AT_ONCE = 8000;

/** Where all events of a list are packed. A class because it is filled by one pass and read by others. */
export class EventPlaces {
  /** How many rows there are where events of the list are. */
  readonly count: number;

  constructor(
    readonly events: readonly DossierEvent[],
    /** Those rows, and where each begins among all of them. */
    readonly sheets: readonly (readonly [rows: PackedRows, base: number])[],
    /** Of each event its row among all; `NOWHERE`: it is not packed with others. */
    private readonly slots: Uint32Array,
  ) {
    const [rows, base] = sheets.at(-1) ?? [null, 0];
    this.count = base + (rows?.count ?? 0);
  }

  /** In steps: the events whose rows are marked, and those that are not packed with others and pass, in their order. */
  *marked(
    marks: Uint8Array,
    passes: (event: DossierEvent) => boolean,
  ): Generator<void, readonly DossierEvent[]> {
    const { events, slots } = this;
    const passing: DossierEvent[] = [];
    const found = new Uint32Array(events.length);
    for (let place = 0; place < slots.length; place++) {
      if (place > 0 && place % NUMBERS_AT_ONCE === 0) yield;
      const slot = slots[place] as number;
      const event = events[place] as DossierEvent;
      if (slot === NOWHERE ? !passes(event) : marks[slot] !== 1) continue;
      found[passing.length] = place;
      passing.push(event);
    }
    yield;
    const columns = columnsOf(events);
    if (!columns) return passing;
    const dates = new Uint32Array(passing.length);
    const kinds = new Uint32Array(passing.length);
    for (let i = 0; i < passing.length; i++) {
      if (i > 0 && i % NUMBERS_AT_ONCE === 0) yield;
      const place = found[i] as number;
      dates[i] = columns.dates[place] as number;
      kinds[i] = columns.kinds[place] as number;
    }
    COLUMNS.set(passing, { values: columns.values, dates, kinds });
    return passing;
  }

  /** In steps: reads the rows as they lie. */
  *columns(): Generator<void, EventColumns | null> {
    const { events, slots } = this;
    const values = valuesOf(events);
    if (!values) return null;
    const placeOf = new Uint32Array(this.count);
    const dates = new Uint32Array(events.length);
    const kinds = new Uint32Array(events.length);
    const put = (event: PackedEvent, place: number): void => {
      dates[place] = event.dateNumber;
      kinds[place] = event.kindNumber;
    };
    for (let place = 0; place < slots.length; place++) {
      if (place > 0 && place % NUMBERS_AT_ONCE === 0) yield;
      const slot = slots[place] as number;
      if (slot !== NOWHERE) {
        placeOf[slot] = place + 1;
        continue;
      }
      const event = numbered(events[place] as DossierEvent, values);
      if (!event) return null;
      put(event, place);
    }
    let looked = 0;
    for (const [rows, base] of this.sheets) {
      if (rows.values !== values) return null;
      looked += rows.count;
      if (looked > AT_ONCE) {
        looked = 0;
        yield;
      }
      for (let row = 0; row < rows.count; row++) {
        const place = placeOf[base + row] as number;
        if (place > 0) put(new PackedEvent(rows, row), place - 1);
      }
    }
    return { values, dates, kinds };
  }
}

function* made(events: readonly DossierEvent[]): Generator<void, EventPlaces> {
  const bases = new Bases();
  const slots = new Uint32Array(events.length);
  let place = 0;
  yield* eachOf(
    events,
    (event) => {
      const isSheet = event instanceof PackedEvent && event.rows.told;
      slots[place++] = isSheet ? bases.of(event.rows) + event.row : NOWHERE;
    },
    AT_ONCE,
  );
  const places = new EventPlaces(events, bases.all(), slots);
  const columns = yield* places.columns();
  if (columns) COLUMNS.set(events, columns);
  return places;
}

const NOWHERE = 0xffffffff;

/** What was made last: there is one dossier at a time. */
let last: EventPlaces | null = null;

/** Makes ready in steps where the events of a list are. */
export function* placesOf(events: readonly DossierEvent[]): Generator<void, EventPlaces> {
  if (last?.events !== events) last = yield* made(events);
  return last;
}

/** Lets go of what was made. */
export function forgetPlaces(): void {
  if (last) COLUMNS.delete(last.events);
  last = null;
}
