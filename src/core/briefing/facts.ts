// Dossier facts → entries of a note: events, statements, reports and differences with their citations. No sentence is
// composed here, and nothing is left out or rounded: what a fact does not have, its entry does not show.
import type { Quantity } from '../model/annotation';
import type { Difference, Dossier, DossierEvent, DossierStatement, Report } from '../model/dossier';
import type { NoteDifference, NoteEvent, NoteReport, NoteStatement } from './note';
import type { SourceTable } from './sources';

export class FactWriter {
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    dossier: Dossier,
    private readonly sources: SourceTable,
  ) {
    this.names = new Map(dossier.actors.map((a) => [a.id, a.name]));
  }

  nameOf(actor: string): string {
    return this.names.get(actor) ?? actor;
  }

  private namesOf(actors: readonly string[]): string[] {
    return [...new Set(actors.map((a) => this.nameOf(a)))];
  }

  private numbers(quantities: readonly Quantity[]): string[] {
    return [...new Set(quantities.map((q) => `${q.value} ${q.unit}`.trim()))];
  }

  event(event: DossierEvent): NoteEvent {
    const who = event.participants.filter((p) => p.role === 'actor').map((p) => p.actor);
    const toward = event.participants.filter((p) => p.role === 'recipient').map((p) => p.actor);
    const saidBy = event.reports.flatMap((r) => (r.source === null ? [] : [r.source]));
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
    if (event.place !== null) entry.where = this.nameOf(event.place);
    const numbers = this.numbers(event.quantities);
    if (numbers.length > 0) entry.numbers = numbers;
    if (saidBy.length > 0) entry['said-by'] = this.namesOf(saidBy);
    if (event.differences.length > 0) entry.differs = event.differences.map((d) => this.difference(d));
    if (dated.length > 0) entry['dated-by'] = this.sources.citeAll(dated, event.dateBasis);
    entry.source = this.sources.citeAll(event.reports.map((r) => r.sentence));
    return order(entry, [
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
      'differs',
      'dated-by',
      'source',
    ]);
  }

  difference(difference: Difference): NoteDifference {
    return {
      field: difference.field,
      values: difference.values.map((v) => ({ value: v.value, source: this.sources.citeAll(v.evidence) })),
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
    const numbers = this.numbers(report.quantities);
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
  statement(statement: DossierStatement, withSpeaker: boolean): NoteStatement {
    const entry: NoteStatement = {
      date: statement.date ?? 'unknown',
      kind: statement.type,
      says: statement.quote.map((q) => q.words).join(' … '),
      verbatim: statement.verbatim,
      source: [],
    };
    if (withSpeaker) entry.who = statement.speaker === null ? 'unknown' : this.nameOf(statement.speaker);
    if (statement.stance !== 'neutral') entry.stance = statement.stance;
    if (statement.via !== null) entry.via = this.nameOf(statement.via);
    const about = this.namesOf(statement.about.filter((a) => a !== statement.speaker));
    if (about.length > 0) entry.about = about;
    entry.source = this.sources.citeAll(statement.quote, 'stated');
    if (statement.speakerEvidence)
      entry.source.push(this.sources.cite(statement.speakerEvidence, statement.speakerBasis));
    return order(entry, ['date', 'who', 'kind', 'says', 'verbatim', 'stance', 'via', 'about', 'source']);
  }
}

/** The same entry with its keys in the order in which a reader wants them. */
function order<T extends object>(entry: T, keys: readonly (keyof T)[]): T {
  const out: Partial<T> = {};
  for (const key of keys) if (entry[key] !== undefined) out[key] = entry[key];
  return out as T;
}
