// The briefing on a period: every event whose date lies within it or may lie within it, and every statement dated to
// it. Undated events do not slip in; the note says how many there are.
import { compatible } from '../model/edtf';
import type { Edtf } from '../model/edtf';
import type { Dossier } from '../model/dossier';
import type { BriefingOptions } from './compose-briefing';
import { coverage } from './coverage';
import { FactWriter } from './facts';
import type { BriefingNote } from './note';
import { openQuestions } from './open-questions';
import type { Phrases } from './phrases';
import { SourceTable } from './sources';

/** `from` and `to` are EDTF dates of any precision, both included. */
export function periodNote(
  from: Edtf,
  to: Edtf,
  dossier: Dossier,
  options: BriefingOptions,
  phrases: Phrases,
): BriefingNote {
  const period = from === to ? from : `${from}/${to}`;
  const events = dossier.events.filter((e) => e.date !== null && compatible(e.date, period));
  const statements = dossier.statements.filter((s) => s.date !== null && compatible(s.date, period));
  const published = dossier.articles.filter((a) => a.published !== null && compatible(a.published, period));
  const sources = new SourceTable(dossier, [
    ...published.map((a) => a.id),
    ...events.flatMap((e) => e.reports.map((r) => r.article)),
    ...statements.map((s) => s.article),
  ]);
  const facts = new FactWriter(dossier, sources);
  const cited = events.map((e) => facts.event(e));
  const ids = new Set(sources.articles.map((a) => a.id));
  const undated = dossier.events.filter(
    (e) => e.date === null && e.reports.some((r) => ids.has(r.article)),
  ).length;
  // The first report of each event and the first words of each statement: what the sentence with the counts rests on.
  const grounds = sources.citeAll([
    ...events.flatMap((e) => e.reports.slice(0, 1).map((r) => r.sentence)),
    ...statements.flatMap((s) => s.quote.slice(0, 1)),
  ]);
  const counts = phrases.periodCounts(from, to, events.length, statements.length, sources.articles.length);
  const questions = openQuestions(events, statements, sources.articles, phrases);
  if (grounds.length === 0) questions.push(phrases.emptyPeriod(from, to));
  if (undated > 0) questions.push(phrases.undatedEvents(undated));
  return {
    briefing: 'period',
    subject: period,
    language: options.language,
    written: options.written,
    covers: coverage(sources.articles),
    date: period,
    summary: grounds.length > 0 ? [{ text: counts, source: grounds }] : [],
    ...(cited.length > 0 ? { events: cited } : {}),
    ...(statements.length > 0 ? { statements: statements.map((s) => facts.statement(s, true)) } : {}),
    'open-questions': questions,
    notes: phrases.notesBody,
    articles: sources.list(phrases),
  };
}
