// Whether an event has words that somebody looks for: in its label, its date, the names of who takes part and of its place,
// and the sentences that tell of it. Names are looked through once for a question and not once for each event; the rest
// is unpacked for all events of a part at once (`told.ts`). What was unpacked for one question is kept for the next, until
// nobody looks for words any more.
import type { DossierEvent } from '../model/dossier';
import { folded } from './fold';
import { otherNames } from './light';
import { PackedEvent, whoTakesPart } from './packed-event';
import { PackedRows } from './packed-rows';
import { inAscii, Told, toldText } from './told';
import type { Values } from './values';
import type { DossierView } from './view';

/** What is kept between questions. There is one dossier at a time. */
let kept: DossierView | null = null;
/** By rows that came together, or of one event; those of events that have not changed are the same in the next dossier. */
let told = new Map<PackedRows | DossierEvent, Told>();
let before = new Map<PackedRows | DossierEvent, Told>();
/** Names by actor's id. */
let names = new Map<string, string>();

/** Lets go of what was kept. */
export function forgetEventWords(): void {
  kept = null;
  told = new Map();
  before = new Map();
  names = new Map();
}

function keepFor(view: DossierView): void {
  if (kept === view) return;
  kept = view;
  before = told;
  told = new Map();
  names = new Map();
}

function namesOf(view: DossierView, id: string): string {
  let known = names.get(id);
  if (known === undefined) {
    const actor = view.actor(id);
    known = folded(actor ? [actor.name, ...otherNames(actor)].join('\n') : id);
    names.set(id, known);
  }
  return known;
}

function toldOf(where: PackedRows | DossierEvent): Told {
  let known = told.get(where);
  if (known === undefined) {
    known = before.get(where) ?? (where instanceof PackedRows ? where.told?.read() : undefined);
    known ??= new Told(where instanceof PackedRows ? '' : toldText(where));
    told.set(where, known);
  }
  return known;
}

/** One word of a question. */
class Wanted {
  private readonly named = new Map<string, boolean>();
  /** By the numbers of their values: 0 not looked at, 1 no, 2 yes. */
  private numbered = new Uint8Array(0);
  private values: Values | null = null;
  private readonly ascii: string;

  constructor(
    private readonly view: DossierView,
    private readonly word: string,
  ) {
    this.ascii = inAscii(word);
  }

  isIn(event: DossierEvent): boolean {
    if (toldOf(event).marks(this.ascii)[0] === 1) return true;
    const ids = event.place === null ? whoTakesPart(event) : [event.place, ...whoTakesPart(event)];
    return ids.some((id) => this.has(id));
  }

  /** Takes out of the rows that are left those that have not the word. */
  leaveIn(rows: PackedRows, left: Uint8Array): void {
    const marks = toldOf(rows).marks(this.ascii);
    this.keepNumbers(rows.values);
    for (let row = 0; row < left.length; row++)
      if (left[row] === 1 && marks[row] !== 1 && !this.isNamedIn(rows, row)) left[row] = 0;
  }

  private isNamedIn(rows: PackedRows, row: number): boolean {
    const event = new PackedEvent(rows, row);
    const place = event.placeNumber;
    if (place !== 0 && this.isNumbered(place)) return true;
    const count = event.whoCount;
    for (let i = 0; i < count; i++) if (this.isNumbered(event.whoNumber(i))) return true;
    return false;
  }

  private has(id: string): boolean {
    let known = this.named.get(id);
    if (known === undefined) this.named.set(id, (known = namesOf(this.view, id).includes(this.word)));
    return known;
  }

  private keepNumbers(values: Values): void {
    if (this.values === values) return;
    this.values = values;
    this.numbered = new Uint8Array(values.count);
  }

  private isNumbered(number: number): boolean {
    let known = this.numbered[number] as number;
    if (known === 0) {
      known = namesOf(this.view, this.values?.at(number) as string).includes(this.word) ? 2 : 1;
      this.numbered[number] = known;
    }
    return known === 2;
  }
}

/** A question: whether an event of this dossier has all the words, folded as they are. */
export function eventHas(view: DossierView, words: readonly string[]): (event: DossierEvent) => boolean {
  keepFor(view);
  const wanted = words.map((word) => new Wanted(view, word));
  /** The rows that were looked at last, which are mostly those that are looked at next: those with all words are 1. */
  let rows: PackedRows | null = null;
  let left = new Uint8Array(0);
  return (event) => {
    if (!(event instanceof PackedEvent) || !event.rows.told) return wanted.every((one) => one.isIn(event));
    if (rows !== event.rows) {
      rows = event.rows;
      left = new Uint8Array(rows.count).fill(1);
      for (const one of wanted) one.leaveIn(rows, left);
    }
    return left[event.row] === 1;
  };
}
