// An event of which only the fields are at hand by which lists are made, found and ordered; the rest stays packed in a block
// of bytes and is read when somebody asks for it. It is no more than the number of its row (`rows.ts`): each field is read
// when asked. It has the type of the model, so that nobody need know; `plainEvent` makes ordinary data of it.
import { patched, type Patch } from '../base/patch';
import type { Edtf } from '../model/edtf';
import type { DecidedField, DossierEvent, EventParticipant } from '../model/dossier';
import { byEventDate, byId } from '../model/order';
import { plain, sourcesAtHand } from '../model/plain';
import { blockOf } from './packed-block';
import { OneBlock, PackedRows } from './packed-rows';
import { hashOfId, RowWriter } from './rows';
import type { Values } from './values';

export type EventBody = readonly [
  DossierEvent['dateBasis'],
  DossierEvent['quantities'],
  string,
  DossierEvent['reports'],
  DossierEvent['differences'],
  DossierEvent['reasons'],
];
/** What events have in common by the hundreds: one object for all of them. */
export interface EventKind {
  readonly type: DossierEvent['type'];
  readonly mode: string | null;
  readonly undated: string | null;
  readonly status: DossierEvent['status'];
  readonly lang: DossierEvent['lang'] | null;
  readonly decided: readonly DecidedField[] | null;
  /** Whether sources differ on something that nobody has decided. */
  readonly contested: boolean;
}

/** Places of the cells of an event's row. */
const E = { kind: 0, date: 1, place: 2, recipients: 3, label: 4, count: 7, who: 8 } as const;

export class PackedEvent implements DossierEvent {
  constructor(
    readonly rows: PackedRows,
    readonly row: number,
  ) {}

  get id(): string {
    return this.rows.id(this.row);
  }
  get type(): DossierEvent['type'] {
    return this.kind.type;
  }
  get mode(): string | null {
    return this.kind.mode;
  }
  get date(): DossierEvent['date'] {
    return this.rows.value(this.row, E.date) as DossierEvent['date'];
  }
  /** The number of its date among the values; 0: it has none. */
  get dateNumber(): number {
    return this.rows.valueNumber(this.row, E.date);
  }
  get undated(): string | null {
    return this.kind.undated;
  }
  get status(): DossierEvent['status'] {
    return this.kind.status;
  }
  get place(): string | null {
    return this.rows.value(this.row, E.place) as string | null;
  }
  get label(): string {
    return this.rows.text(this.row, E.label);
  }
  /** As if it were absent where there is none. */
  get lang(): NonNullable<DossierEvent['lang']> {
    return (this.kind.lang ?? undefined) as NonNullable<DossierEvent['lang']>;
  }
  get decided(): readonly DecidedField[] {
    return (this.kind.decided ?? undefined) as unknown as readonly DecidedField[];
  }
  get contested(): boolean {
    return this.kind.contested;
  }
  get participants(): readonly EventParticipant[] {
    const recipients = this.rows.value(this.row, E.recipients) as number;
    return this.who.map((actor, i) => ({
      actor,
      role: i < MASK_BITS && (recipients & (1 << i)) === 0 ? 'actor' : 'recipient',
    }));
  }
  /** Ids of who takes part. */
  get who(): readonly string[] {
    return this.rows.words(this.row, E.who, E.who + this.whoCount);
  }
  /** Dates that other sources give it, where they differ and nobody has decided. */
  get otherDates(): readonly Edtf[] {
    return this.rows.words(this.row, E.who + this.whoCount, this.end);
  }
  /** The number of its place among the values; 0: it has none. */
  get placeNumber(): number {
    return this.rows.valueNumber(this.row, E.place);
  }
  /** How many take part, and of each the number of its id among the values. */
  get whoCount(): number {
    return this.rows.cell(this.row, E.count) % DATES;
  }
  whoNumber(i: number): number {
    return this.rows.valueNumber(this.row, E.who + i);
  }
  /** By bits, which of them are recipients. */
  get recipientBits(): number {
    return this.rows.value(this.row, E.recipients) as number;
  }
  /** How many articles report it, and of each the number of its id among the values. */
  get fromCount(): number {
    return this.rows.cellsOf(this.row) - this.end;
  }
  fromNumber(i: number): number {
    return this.rows.valueNumber(this.row, this.end + i);
  }
  /** Ids of the articles that report it, each once, in the order of its reports. */
  get from(): readonly string[] {
    return this.rows.words(this.row, this.end, this.rows.cellsOf(this.row));
  }
  /** Whether an article reports it. */
  isFrom(article: string): boolean {
    return this.rows.hasWord(this.row, this.end, this.rows.cellsOf(this.row), article);
  }
  get dateBasis(): DossierEvent['dateBasis'] {
    return this.body[0];
  }
  get quantities(): DossierEvent['quantities'] {
    return this.body[1];
  }
  get lemma(): string {
    return this.body[2];
  }
  get reports(): DossierEvent['reports'] {
    return this.body[3];
  }
  get differences(): DossierEvent['differences'] {
    return this.body[4];
  }
  get reasons(): DossierEvent['reasons'] {
    return this.body[5];
  }
  /** The number of what it has in common with others: type, mode, status, language. */
  get kindNumber(): number {
    return this.rows.valueNumber(this.row, E.kind);
  }
  private get kind(): EventKind {
    return this.rows.value(this.row, E.kind) as EventKind;
  }
  /** The cell behind those of its participants and of other dates. */
  private get end(): number {
    const counts = this.rows.cell(this.row, E.count);
    return E.who + (counts % DATES) + Math.floor(counts / DATES);
  }
  private get body(): EventBody {
    const { rest } = this.rows;
    return rest.block(this.row).at(rest.slot(this.row)) as EventBody;
  }
}

/** The values that all rows of some packed events share; null: none of them are packed. */
export function valuesOf(events: readonly DossierEvent[]): Values | null {
  const packed = events.find((e) => e instanceof PackedEvent);
  return packed instanceof PackedEvent ? packed.rows.values : null;
}

/** An event of which everything is at hand as numbers of those values; null: it is none. */
export function numbered(event: DossierEvent, values: Values | null): PackedEvent | null {
  return event instanceof PackedEvent && event.rows.values === values ? event : null;
}

/** What `hashOfId` says of an event's id. */
export function hashOfEvent(event: DossierEvent): number {
  return event instanceof PackedEvent ? event.rows.hashOf(event.row) : hashOfId(event.id);
}

/** By id, without making texts of the ids where that can be. */
export function inOrderOfIds(a: DossierEvent, b: DossierEvent): number {
  if (a instanceof PackedEvent && b instanceof PackedEvent) return a.rows.compareIds(a.row, b.rows, b.row);
  return byId(a, b);
}

/** Whether two events have the same id. */
export function haveSameId(a: DossierEvent, b: DossierEvent): boolean {
  if (a instanceof PackedEvent && b instanceof PackedEvent) return a.rows.hasIdOf(a.row, b.rows, b.row);
  return a.id === b.id;
}

/** By date, undated last, as `byEventDate` has them. */
export function inOrderOfDates(a: DossierEvent, b: DossierEvent): number {
  if (a instanceof PackedEvent && b instanceof PackedEvent && a.rows.values === b.rows.values) {
    const { rows, row } = a;
    return rows.values.dates.compare(a.dateNumber, b.dateNumber) || rows.compareIds(row, b.rows, b.row);
  }
  return a.date === b.date ? inOrderOfIds(a, b) : byEventDate(a, b);
}

/** Writes an event's row. One with more participants than the bits tell has none. */
export function writeEvent(writer: RowWriter, e: DossierEvent): void {
  const { id, type, mode, undated, status, lang = null, decided = null, participants } = e;
  const contested = isContested(e);
  writer.begin(id);
  writer.value({ type, mode, undated, status, lang, decided, contested } satisfies EventKind);
  writer.value(e.date);
  writer.value(e.place);
  writer.value(recipientsOf(e));
  writer.text(e.label);
  const dates = otherDates(e);
  writer.number(participants.length + dates.length * DATES);
  for (const p of participants) writer.value(p.actor);
  for (const date of dates) writer.value(date);
  for (const article of reportedIn(e)) writer.value(article);
}

/** In one cell: how many participants an event has, and so many times how many other dates. */
const DATES = 32;
/** Roles of so many participants fit into the bits; an event with more is not packed this way. */
export const MASK_BITS = 30;

export function eventBody(e: DossierEvent): EventBody {
  return [e.dateBasis, e.quantities, e.lemma, e.reports, e.differences, e.reasons];
}

/** Ids of who takes part in an event. */
export function whoTakesPart(event: DossierEvent): readonly string[] {
  return event instanceof PackedEvent ? event.who : event.participants.map((p) => p.actor);
}

/** Says of who takes part in an event, by place, whether they are recipients. */
export function rolesOf(event: DossierEvent): (i: number) => boolean {
  if (event instanceof PackedEvent) {
    const bits = event.recipientBits;
    return (i) => (bits & (1 << i)) !== 0;
  }
  const { participants } = event;
  return (i) => participants[i]?.role === 'recipient';
}

/** Ids of the articles that report an event, each once, in the order of its reports. */
export function reportedIn(event: DossierEvent): readonly string[] {
  if (event instanceof PackedEvent) return event.from;
  return sourcesAtHand(event) ?? [...new Set(event.reports.map((r) => r.article))];
}

/** How many articles report an event. */
export function reportsAtHand(event: DossierEvent): number {
  return event instanceof PackedEvent ? event.fromCount : reportedIn(event).length;
}

/** Whether an article reports an event. */
export function isReportedIn(event: DossierEvent, article: string): boolean {
  return event instanceof PackedEvent ? event.isFrom(article) : reportedIn(event).includes(article);
}

/** Whether sources differ on an event in something that no person has decided. */
export function isContested(event: DossierEvent): boolean {
  if (event instanceof PackedEvent) return event.contested;
  const decided: readonly string[] = event.decided ?? [];
  return event.differences.some((d) => !decided.includes(d.field));
}

/** Dates that other sources give an event, where they differ and nobody has decided. */
export function otherDates(event: DossierEvent): readonly Edtf[] {
  if (event instanceof PackedEvent) return event.otherDates;
  // Where sources agree there is nothing to look for.
  if ((event.decided ?? []).includes('date') || !isContested(event)) return [];
  return event.differences.find((d) => d.field === 'date')?.values.map((v) => v.value) ?? [];
}

/** By bits, which participants are recipients. */
function recipientsOf({ participants }: DossierEvent): number {
  return participants.reduce((mask, p, i) => (p.role === 'recipient' ? mask | (1 << i) : mask), 0);
}

/** An event as ordinary data. */
export function plainEvent(e: DossierEvent): DossierEvent {
  if (!(e instanceof PackedEvent)) return plain(e);
  const { id, type, mode, date, undated, dateBasis, status, participants, place, quantities, lemma } = e;
  const { reports, differences, reasons, label, lang, decided } = e;
  return {
    ...{ id, type, mode, date, undated, dateBasis, status, participants, place, quantities, lemma },
    ...{ reports, differences, reasons, label },
    ...(lang === undefined ? {} : { lang }),
    ...(decided === undefined ? {} : { decided }),
  };
}

/** An event as a patch makes it, packed where it was. */
export function patchedEvent(event: PackedEvent, patch: Patch): DossierEvent {
  const e = patched(plainEvent(event), patch) as DossierEvent;
  if (e.participants.length > MASK_BITS) return e;
  const writer = new RowWriter();
  writeEvent(writer, e);
  const shelf = new OneBlock(blockOf(eventBody(e)));
  return new PackedEvent(new PackedRows(writer.done(), event.rows.values, shelf), 0);
}
