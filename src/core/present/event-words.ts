// Whether an event has words that somebody looks for: in its label, its date, the names of who takes part and of its place,
// and the sentences that tell of it. Names are looked through once for a question and not once for each event; all of them
// are read for many actors or events at once (`told.ts`). What had to be folded for one question is kept for the next, until
// nobody looks for words any more.
import type { DossierEvent } from '../model/dossier';
import { forgetPlaces, type EventPlaces } from './event-places';
import { NamesWith } from './names-with';
import { PackedEvent } from './packed-event';
import type { PackedRows } from './packed-rows';
import { inAscii, Told, toldText } from './told';
import type { DossierView } from './view';

/** What is kept between questions. There is one dossier at a time. */
let kept: DossierView | null = null;
/** Of events that did not come with others; those that have not changed are the same in the next dossier. */
let told = new Map<DossierEvent, Told>();
let before = new Map<DossierEvent, Told>();

/** Lets go of what was kept. */
export function forgetEventWords(): void {
  kept = null;
  told = new Map();
  before = new Map();
  forgetPlaces();
}

function keepFor(view: DossierView): void {
  if (kept === view) return;
  kept = view;
  before = told;
  told = new Map();
}

function toldOf(event: DossierEvent): Told {
  let known = told.get(event);
  if (known === undefined)
    told.set(event, (known = before.get(event) ?? new Told({ text: toldText(event) })));
  return known;
}

/** One word of a question. */
class Wanted {
  private readonly ascii: string;
  readonly names: NamesWith;

  constructor(view: DossierView, word: string) {
    this.ascii = inAscii(word);
    this.names = new NamesWith(view, this.ascii);
  }

  isIn(event: DossierEvent): boolean {
    return toldOf(event).marks(this.ascii, 1)[0] === 1 || this.names.areNamedBy(event);
  }

  /** Takes out of the rows that are left those that have not the word. */
  leaveIn(rows: PackedRows, there: Told, left: Uint8Array): void {
    const marks = there.marks(this.ascii, rows.count);
    const called = this.names.mayBeIn(rows);
    for (let row = 0; row < left.length; row++)
      if (left[row] === 1 && marks[row] !== 1 && !(called && this.names.areIn(new PackedEvent(rows, row))))
        left[row] = 0;
  }
}

/** A question, made ready in steps: whether an event of this dossier has all the words, folded as they are. */
export function* eventHas(
  view: DossierView,
  words: readonly string[],
): Generator<void, (event: DossierEvent) => boolean> {
  keepFor(view);
  const wanted = words.map((word) => new Wanted(view, word));
  for (const one of wanted) yield* one.names.find();
  /** The rows that were looked at last, which are mostly those that are looked at next: those with all words are 1. */
  let rows: PackedRows | null = null;
  let left = new Uint8Array(0);
  return (event) => {
    if (!(event instanceof PackedEvent) || !event.rows.told) return wanted.every((one) => one.isIn(event));
    if (rows !== event.rows) {
      rows = event.rows;
      left = new Uint8Array(rows.count).fill(1);
      for (const one of wanted) one.leaveIn(rows, rows.told as Told, left);
    }
    return left[event.row] === 1;
  };
}

/** Which rows have all that was asked for: 1, by where they are among the places of events. */
export interface Marked {
  readonly places: EventPlaces;
  readonly marks: Uint8Array;
}

/**
 * In steps: the events that have all the words, and that pass what else is asked, in their order; and which they are.
 * `among`: those that were found for fewer words.
 */
export function* eventsWith(
  view: DossierView,
  words: readonly string[],
  places: EventPlaces,
  passes: (event: DossierEvent) => boolean,
  among: Marked | null,
): Generator<void, { readonly events: readonly DossierEvent[]; readonly marked: Marked }> {
  keepFor(view);
  const wanted = words.map((word) => new Wanted(view, word));
  for (const one of wanted) yield* one.names.find();
  const before = among?.places === places ? among.marks : null;
  const marks = new Uint8Array(places.count);
  for (const [rows, base] of places.sheets) {
    yield;
    const left = marks.subarray(base, base + rows.count);
    if (!before) left.fill(1);
    else {
      left.set(before.subarray(base, base + rows.count));
      if (!left.includes(1)) continue;
    }
    for (const one of wanted) one.leaveIn(rows, rows.told as Told, left);
    if (before) continue;
    for (let row = 0; row < left.length; row++)
      if (left[row] === 1 && !passes(new PackedEvent(rows, row))) left[row] = 0;
  }
  const has = (event: DossierEvent): boolean => passes(event) && wanted.every((one) => one.isIn(event));
  return { events: yield* places.marked(marks, has), marked: { places, marks } };
}
