// The briefing on a period: the events that lie in it, the statements made in it, and apart from them what the articles
// of those days report without a date, or with one too coarse to say whether it belongs here. Nothing is dated by us.
import { boundsOf, compatible } from '../model/edtf';
import type { DossierEvent } from '../model/dossier';
import type { Edtf } from '../model/edtf';
import type { Draft, NoteContext } from './draft';
import { FactWriter, inReadingOrder } from './facts';
import { openQuestions } from './open-questions';
import { pickStatements } from './pick-statements';
import { SourceTable } from './sources';
import { periodSummary } from './summary';

/**
 * Whether a date is so coarse that it holds the whole period and more: »2025« says nothing about one week of it. »Since
 * 1962« says nothing about later years, »until 2030« nothing about earlier ones.
 */
function tooCoarse(date: Edtf, period: Edtf): boolean {
  const a = boundsOf(date);
  const b = boundsOf(period);
  if (a === null || b === null) return false;
  if (date.includes('/')) return (a[1] === Infinity && a[0] < b[0]) || (a[0] === -Infinity && a[1] > b[1]);
  return a[0] <= b[0] && a[1] >= b[1] && (a[0] < b[0] || a[1] > b[1]);
}

/** `from` and `to` are EDTF dates of any precision, both included. */
export function periodNote(from: Edtf, to: Edtf, context: NoteContext): Draft {
  const { dossier } = context;
  const period = from === to ? from : `${from}/${to}`;
  const fits = (date: Edtf | null): date is Edtf =>
    date !== null && compatible(date, period) && !tooCoarse(date, period);
  const published = new Set(
    dossier.articles.filter((a) => a.published !== null && compatible(a.published, period)).map((a) => a.id),
  );
  const told = (e: DossierEvent): boolean => e.reports.some((r) => published.has(r.article));
  // What an article of these days says to be going on lies in them, whenever it began.
  const dated = dossier.events.filter(
    (e) =>
      fits(e.date) || (e.status === 'ongoing' && e.date !== null && compatible(e.date, period) && told(e)),
  );
  const placed = new Set(dated);
  const loose = dossier.events.filter(
    (e) => !placed.has(e) && (e.date === null || compatible(e.date, period)) && told(e),
  );
  const said = dossier.statements.filter((s) => (s.date === null ? published.has(s.article) : fits(s.date)));
  const sources = new SourceTable(dossier, [
    ...published,
    ...dated.flatMap((e) => e.reports.map((r) => r.article)),
    ...loose.flatMap((e) => e.reports.map((r) => r.article)),
    ...said.map((s) => s.article),
  ]);
  const facts = new FactWriter(dossier, sources);
  const events = inReadingOrder(dated, sources);
  const undated = inReadingOrder(loose, sources);
  const statements = pickStatements(said, [...events, ...undated]);
  const material = { events, undated, statements, sources, facts, published: published.size };
  return {
    kind: 'period',
    head: { subject: period, date: period },
    sources,
    sections: {
      summary: periodSummary(from, to, material, context),
      events: events.map((e) => facts.event(e)),
      undated: undated.map((e) => facts.event(e)),
      statements: statements.map((s) => facts.statement(s, true)),
      'open-questions': [
        ...(events.length + undated.length + statements.length === 0
          ? [context.phrases.emptyPeriod(from, to)]
          : []),
        ...openQuestions(
          { events: [...events, ...undated], statements, articles: sources.articles },
          context,
        ),
      ],
    },
  };
}
