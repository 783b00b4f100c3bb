// Dossier facts → entries of a note: events, statements, reports and differences with their citations. No sentence is
// composed here, and nothing is left out or rounded: what a fact does not have, its entry does not show.
import { compareEdtf } from '../model/edtf';
import type { DecidedField, Difference, Dossier, DossierEvent, Report } from '../model/dossier';
import type { CorrectedKey, NoteDifference, NoteEvent, NoteReport, NoteStatement } from './note';
import type { PickedStatement } from './pick-statements';
import type { SourceTable } from './sources';
import { ValueNames } from './value-names';

/** Numbers that belong to an event, in the articles' words (»430 Drohnen«); each once. */
export function numbersOf(reports: readonly Report[]): string[] {
  const said = new Map<string, string>();
  for (const { quantities, sentence } of reports)
    for (const q of quantities) {
      const start = q.span[0] - sentence.span[0];
      const inside = start >= 0 && q.span[1] <= sentence.span[1];
      const words = inside ? sentence.words.slice(start, q.span[1] - sentence.span[0]) : '';
      const key = `${q.value} ${q.unit}`.trim();
      if (!said.has(key)) said.set(key, words.trim() === '' ? key : words.replace(/\s+/gu, ' '));
    }
  return [...said.values()];
}

/** What a person corrected in `events.yaml`, by the keys under which it stands in a note. */
const CORRECTED: readonly (readonly [DecidedField, readonly CorrectedKey[]])[] = [
  ['date', ['date']],
  ['title', ['what']],
  ['type', ['type']],
  ['status', ['status']],
  ['participants', ['who', 'toward']],
  ['place', ['where']],
];

/** The keys of an event's entry that a person corrected, in the order of the entry; empty: none. */
export function correctedKeys(event: DossierEvent): CorrectedKey[] {
  const decided = event.decided;
  return decided === undefined
    ? []
    : CORRECTED.flatMap(([field, keys]) => (decided.includes(field) ? [...keys] : []));
}

export class FactWriter {
  private readonly names: ReadonlyMap<string, string>;
  private readonly values: ValueNames;

  constructor(
    dossier: Dossier,
    private readonly sources: SourceTable,
  ) {
    this.names = new Map(dossier.actors.map((a) => [a.id, a.name]));
    this.values = new ValueNames(dossier);
  }

  nameOf(actor: string): string {
    return this.names.get(actor) ?? actor;
  }

  private namesOf(actors: readonly string[]): string[] {
    return [...new Set(actors.map((a) => this.nameOf(a)))];
  }

  event(event: DossierEvent): NoteEvent {
    const who = event.participants.filter((p) => p.role === 'actor').map((p) => p.actor);
    const toward = event.participants.filter((p) => p.role === 'recipient').map((p) => p.actor);
    // That somebody says so of himself is in »who« already.
    const saidBy = event.reports.flatMap((r) =>
      r.source === null || who.includes(r.source) ? [] : [r.source],
    );
    const dated = event.reports.flatMap((r) =>
      r.dateEvidence && r.date === event.date ? [r.dateEvidence] : [],
    );
    const entry: NoteEvent = {
      date: event.date ?? 'unknown',
      what: event.label,
      type: event.type,
      status: event.status,
      source: [],
    };
    if (event.mode !== null) entry.mode = event.mode;
    if (who.length > 0) entry.who = this.namesOf(who);
    if (toward.length > 0) entry.toward = this.namesOf(toward);
    if (event.place !== null && !toward.includes(event.place)) entry.where = this.nameOf(event.place);
    const numbers = numbersOf(event.reports);
    if (numbers.length > 0) entry.numbers = numbers;
    if (saidBy.length > 0) entry['said-by'] = this.namesOf(saidBy);
    const corrected = correctedKeys(event);
    if (corrected.length > 0) entry.corrected = corrected;
    if (event.differences.length > 0) entry.differs = event.differences.map((d) => this.difference(d, event));
    if (dated.length > 0) entry['dated-by'] = this.sources.citeAll(dated, event.dateBasis);
    entry.source = this.sources.citeAll(event.reports.map((r) => r.sentence));
    return order(entry, [
      'article',
      'date',
      'what',
      'type',
      'mode',
      'status',
      'who',
      'toward',
      'where',
      'numbers',
      'said-by',
      'corrected',
      'differs',
      'dated-by',
      'source',
    ]);
  }

  /** `what`: the label of the event, for notes on several. */
  difference(difference: Difference, event: DossierEvent, what?: string): NoteDifference {
    return {
      ...(what === undefined ? {} : { what }),
      field: difference.field,
      values: difference.values.map((v) => ({
        value: this.values.value(difference, v.value, event),
        source: this.sources.citeAll(v.evidence),
      })),
    };
  }

  report(report: Report): NoteReport {
    const who = report.participants.filter((p) => p.role === 'actor').map((p) => p.actor);
    const toward = report.participants.filter((p) => p.role === 'recipient').map((p) => p.actor);
    const entry: NoteReport = {
      article: this.sources.keyOf(report.article),
      date: report.date ?? 'unknown',
      status: report.status,
      source: [],
    };
    if (who.length > 0) entry.who = this.namesOf(who);
    if (toward.length > 0) entry.toward = this.namesOf(toward);
    if (report.place !== null) entry.where = this.nameOf(report.place);
    const numbers = numbersOf([report]);
    if (numbers.length > 0) entry.numbers = numbers;
    if (report.source !== null) entry['said-by'] = this.nameOf(report.source);
    if (report.dateEvidence) entry['dated-by'] = [this.sources.cite(report.dateEvidence, report.dateBasis)];
    entry.source = [this.sources.cite(report.sentence)];
    return order(entry, [
      'article',
      'date',
      'status',
      'who',
      'toward',
      'where',
      'numbers',
      'said-by',
      'dated-by',
      'source',
    ]);
  }

  /** `withSpeaker`: name the speaker, for notes that are not about one actor. */
  statement({ statement, quoted }: PickedStatement, withSpeaker: boolean): NoteStatement {
    const entry: NoteStatement = {
      date: statement.date ?? 'unknown',
      kind: statement.type,
      says: statement.quote.map((q) => q.words).join(' … '),
      verbatim: statement.verbatim,
      source: [],
    };
    if (withSpeaker)
      entry.who =
        statement.speaker === null
          ? 'unknown'
          : [statement.speaker, ...(statement.others ?? [])].map((a) => this.nameOf(a)).join(', ');
    const own = [...new Set(quoted.map((q) => q.words))];
    if (own.length > 0) entry.quoted = own;
    if (statement.stance !== 'neutral') entry.stance = statement.stance;
    if (statement.via !== null) entry.via = this.nameOf(statement.via);
    const about = this.namesOf(statement.about.filter((a) => a !== statement.speaker && this.names.has(a)));
    if (about.length > 0) entry.about = about;
    entry.source = this.sources.citeAll(statement.quote, 'stated');
    if (statement.speakerEvidence)
      entry.source.push(this.sources.cite(statement.speakerEvidence, statement.speakerBasis));
    return order(entry, [
      'date',
      'who',
      'kind',
      'says',
      'verbatim',
      'quoted',
      'stance',
      'via',
      'about',
      'source',
    ]);
  }
}

/**
 * Events as a reader wants them: by date, then, where there is none, as they stand in the articles from the earliest
 * to the latest.
 */
export function inReadingOrder(events: readonly DossierEvent[], sources: SourceTable): DossierEvent[] {
  const place = (e: DossierEvent): [number, number] => {
    let best: [number, number] = [Infinity, Infinity];
    for (const r of e.reports) {
      const article = sources.positionOf(r.article);
      if (article < best[0] || (article === best[0] && r.sentence.span[0] < best[1]))
        best = [article, r.sentence.span[0]];
    }
    return best;
  };
  return events
    .map((event) => ({ event, place: place(event) }))
    .sort((a, b) => {
      if (a.event.date !== null && b.event.date !== null) {
        const byDate = compareEdtf(a.event.date, b.event.date);
        if (byDate !== 0) return byDate;
      } else if (a.event.date !== null) return -1;
      else if (b.event.date !== null) return 1;
      return a.place[0] - b.place[0] || a.place[1] - b.place[1] || (a.event.id < b.event.id ? -1 : 1);
    })
    .map((x) => x.event);
}

/** The same entry with its keys in the order in which a reader wants them. */
function order<T extends object>(entry: T, keys: readonly (keyof T)[]): T {
  const out: Partial<T> = {};
  for (const key of keys) if (entry[key] !== undefined) out[key] = entry[key];
  return out as T;
}
