// Whether an event has words that somebody looks for: in its label, its date, the names of who takes part and of its place,
// and the sentences that tell of it. Names are looked through once for a question and not once for each event; all of them
// are read for many actors or events at once (`told.ts`). What had to be folded for one question is kept for the next, until
// nobody looks for words any more.
import { eachOf } from '../base/steps';
import type { Actor, DossierEvent } from '../model/dossier';
import { PackedActor } from './packed-actor';
import { PackedEvent, whoTakesPart } from './packed-event';
import type { PackedRows } from './packed-rows';
import { inAscii, namesText, Told, toldText } from './told';
import type { Values } from './values';
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

/** So many actors are soon looked at. */
const ACTORS_AT_ONCE = 2000;

/** One word of a question. */
class Wanted {
  /** Ids of the actors that have the word in one of their names. */
  private readonly named = new Set<string>();
  /** By the numbers of their values, those of them that came packed: 1. */
  private numbered = new Uint8Array(0);
  private values: Values | null = null;
  private readonly ascii: string;
  private readonly isNumbered = (number: number): boolean => this.numbered[number] === 1;

  constructor(
    private readonly view: DossierView,
    word: string,
  ) {
    this.ascii = inAscii(word);
  }

  /** In steps: looks for the word in all names. */
  *findNames(): Generator<void, void> {
    /** Of actors that came together, which have the word. */
    const marked = new Map<PackedRows, Uint8Array>();
    let [last, marks]: [PackedRows | null, Uint8Array] = [null, new Uint8Array(0)];
    yield* eachOf(
      this.view.dossier.actors,
      (actor) => {
        if (!(actor instanceof PackedActor) || !actor.rows.told) {
          if (namesText(actor).includes(this.ascii)) this.add(actor);
          return;
        }
        const { rows, row } = actor;
        if (rows !== last) {
          last = rows;
          const known = marked.get(rows);
          marks = known ?? actor.rows.told.marks(this.ascii, rows.count);
          if (!known) marked.set(rows, marks);
        }
        if (marks[row] === 1) this.add(actor);
      },
      ACTORS_AT_ONCE,
    );
  }

  isIn(event: DossierEvent): boolean {
    return toldOf(event).marks(this.ascii, 1)[0] === 1 || this.isNamedBy(event);
  }

  /** Takes out of the rows that are left those that have not the word. */
  leaveIn(rows: PackedRows, there: Told, left: Uint8Array): void {
    const marks = there.marks(this.ascii, rows.count);
    // In most rows nobody is called so.
    const called = this.named.size > 0 && (rows.values !== this.values || rows.some(this.isNumbered));
    for (let row = 0; row < left.length; row++)
      if (left[row] === 1 && marks[row] !== 1 && !(called && this.isNamedIn(rows, row))) left[row] = 0;
  }

  private add(actor: Actor): void {
    this.named.add(actor.id);
    if (!(actor instanceof PackedActor)) return;
    const { rows, row } = actor;
    this.values ??= rows.values;
    if (this.numbered.length === 0) this.numbered = new Uint8Array(rows.values.count);
    if (rows.values === this.values) this.numbered[rows.idNumber(row)] = 1;
  }

  private isNamedIn(rows: PackedRows, row: number): boolean {
    const event = new PackedEvent(rows, row);
    if (rows.values !== this.values) return this.isNamedBy(event);
    if (this.isNumbered(event.placeNumber)) return true;
    const count = event.whoCount;
    for (let i = 0; i < count; i++) if (this.isNumbered(event.whoNumber(i))) return true;
    return false;
  }

  private isNamedBy(event: DossierEvent): boolean {
    const { named } = this;
    if (named.size === 0) return false;
    return (
      (event.place !== null && named.has(event.place)) || whoTakesPart(event).some((id) => named.has(id))
    );
  }
}

/** A question, made ready in steps: whether an event of this dossier has all the words, folded as they are. */
export function* eventHas(
  view: DossierView,
  words: readonly string[],
): Generator<void, (event: DossierEvent) => boolean> {
  keepFor(view);
  const wanted = words.map((word) => new Wanted(view, word));
  for (const one of wanted) yield* one.findNames();
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
