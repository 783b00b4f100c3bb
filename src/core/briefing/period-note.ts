// The briefing on a period: the events that lie in it, the statements made in it, and apart from them what the articles
// of those days report without a date, or with one too coarse to say whether it belongs here. Nothing is dated by us.
import { boundsOf, compatible } from '../model/edtf';
import type { Edtf } from '../model/edtf';
import type { Draft, NoteContext } from './draft';
import { FactWriter, inReadingOrder } from './facts';
import { openQuestions } from './open-questions';
import { pickStatements } from './pick-statements';
import { SourceTable } from './sources';
import { periodSummary } from './summary';

/** Whether a date is so coarse that it holds the whole period and more: »2025« says nothing about one week of it. */
function tooCoarse(date: Edtf, period: Edtf): boolean {
  if (date.includes('/')) return false;
  const a = boundsOf(date);
  const b = boundsOf(period);
  return a !== null && b !== null && a[0] <= b[0] && a[1] >= b[1] && (a[0] < b[0] || a[1] > b[1]);
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
  const dated = dossier.events.filter((e) => fits(e.date));
  const loose = dossier.events.filter(
    (e) =>
      (e.date === null || (tooCoarse(e.date, period) && compatible(e.date, period))) &&
      e.reports.some((r) => published.has(r.article)),
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
