// Which actors have a word in one of their names, and whether one of them takes part in an event or is its place. Names are
// looked through once for a question and not once for each event: all those of a part as one text (`told.ts`), and who was
// found is known by number where events are packed.
import type { Actor, DossierEvent } from '../model/dossier';
import { PackedActor } from './packed-actor';
import { whoTakesPart, type PackedEvent } from './packed-event';
import type { PackedRows } from './packed-rows';
import { namesText } from './told';
import type { Values } from './values';
import type { DossierView } from './view';

/** So many actors are soon looked at. */
const ACTORS_AT_ONCE = 2000;

/** A class because it is filled once and asked of every event. */
export class NamesWith {
  private readonly found: Actor[] = [];
  /** Their ids, where somebody asks by them. */
  private ids: ReadonlySet<string> | null = null;
  /** By the numbers of their values, those of them that came packed: 1. */
  private numbered = new Uint8Array(0);
  private values: Values | null = null;
  private readonly isNumbered = (number: number): boolean => this.numbered[number] === 1;

  /** `ascii`: the word, folded and as texts are that are looked through. */
  constructor(
    private readonly view: DossierView,
    private readonly ascii: string,
  ) {}

  /** In steps: looks through all names. */
  *find(): Generator<void, void> {
    /** Of actors that came together, which have the word. */
    const marked = new Map<PackedRows, Uint8Array>();
    let [last, marks]: [PackedRows | null, Uint8Array] = [null, new Uint8Array(0)];
    let looked = 0;
    for (const actor of this.view.actorsAsTheyCame()) {
      if (++looked % ACTORS_AT_ONCE === 0) yield;
      if (!(actor instanceof PackedActor) || !actor.rows.told) {
        if (namesText(actor).includes(this.ascii)) this.add(actor);
        continue;
      }
      const { rows, row } = actor;
      if (rows !== last) {
        last = rows;
        const known = marked.get(rows);
        marks = known ?? actor.rows.told.marks(this.ascii, rows.count);
        if (!known) marked.set(rows, marks);
      }
      if (marks[row] === 1) this.add(actor);
    }
  }

  /** Whether any of them may be named by rows at all: in most nobody is. */
  mayBeIn(rows: PackedRows): boolean {
    return this.found.length > 0 && (rows.values !== this.values || rows.some(this.isNumbered));
  }

  /** Whether one of them takes part in a packed event, or is its place. */
  areIn(event: PackedEvent): boolean {
    if (event.rows.values !== this.values) return this.areNamedBy(event);
    if (this.isNumbered(event.placeNumber)) return true;
    const count = event.whoCount;
    for (let i = 0; i < count; i++) if (this.isNumbered(event.whoNumber(i))) return true;
    return false;
  }

  /** The same of any event. */
  areNamedBy(event: DossierEvent): boolean {
    if (this.found.length === 0) return false;
    const ids = (this.ids ??= new Set(this.found.map((a) => a.id)));
    return (event.place !== null && ids.has(event.place)) || whoTakesPart(event).some((id) => ids.has(id));
  }

  private add(actor: Actor): void {
    this.found.push(actor);
    if (!(actor instanceof PackedActor)) return;
    const { rows, row } = actor;
    this.values ??= rows.values;
    if (this.numbered.length === 0) this.numbered = new Uint8Array(rows.values.count);
    if (rows.values === this.values) this.numbered[rows.idNumber(row)] = 1;
  }
}
