// The briefing that compares articles on one matter: on which events they agree, where they differ, what only one of
// them has, and whom they quote. Only the chosen articles count; what others report stays out.
import type { Difference, DossierEvent } from '../model/dossier';
import { plain } from '../model/plain';
import type { Draft, NoteContext } from './draft';
import { FactWriter, inReadingOrder } from './facts';
import type { NoteDifference } from './note';
import { openQuestions } from './open-questions';
import { pickStatements } from './pick-statements';
import { SourceTable } from './sources';
import { sourcesSummary } from './summary';

/** The event as the chosen articles alone report it; null where none does. */
function restricted(event: DossierEvent, chosen: ReadonlySet<string>): DossierEvent | null {
  const reports = event.reports.filter((r) => chosen.has(r.article));
  if (reports.length === 0) return null;
  const differences = event.differences.flatMap((d): Difference[] => {
    const values = d.values
      .map((v) => ({ ...v, evidence: v.evidence.filter((e) => chosen.has(e.article)) }))
      .filter((v) => v.evidence.length > 0);
    return values.length > 1 ? [{ ...d, values }] : [];
  });
  return { ...plain(event), reports, differences };
}

function articlesOf(event: DossierEvent): Set<string> {
  return new Set(event.reports.map((r) => r.article));
}

/** Throws `RangeError` for fewer than two articles, or one that the dossier does not have. */
export function sourcesNote(articles: readonly string[], context: NoteContext): Draft {
  const { dossier } = context;
  const chosen = new Set(articles);
  if (chosen.size < 2) throw new RangeError('a comparison needs two articles or more');
  for (const id of chosen)
    if (!dossier.articles.some((a) => a.id === id)) throw new RangeError(`no article »${id}«`);
  const sources = new SourceTable(dossier, chosen);
  const facts = new FactWriter(dossier, sources);
  const events = inReadingOrder(
    dossier.events.flatMap((e) => restricted(e, chosen) ?? []),
    sources,
  );
  const shared = events.filter((e) => articlesOf(e).size > 1);
  const agreements = shared.filter((e) => e.differences.length === 0);
  const contested = shared.filter((e) => e.differences.length > 0);
  const alone = events
    .filter((e) => articlesOf(e).size === 1)
    .map((event) => ({ event, article: event.reports[0]?.article ?? '' }))
    .sort((a, b) => sources.positionOf(a.article) - sources.positionOf(b.article));
  const said = dossier.statements.filter((s) => chosen.has(s.article));
  const statements = pickStatements(said, events);
  const differences = contested.flatMap((e): NoteDifference[] =>
    e.differences.map((d) => facts.difference(d, e, e.label)),
  );
  return {
    kind: 'sources',
    head: { subject: sources.articles.map((a) => a.title ?? a.id).join(' / ') },
    sources,
    sections: {
      summary: sourcesSummary({ agreements, contested, alone, statements, sources, facts }, context),
      agreements: agreements.map((e) => facts.event(e)),
      differences,
      'only-one': alone.map(({ event, article }) => ({
        article: sources.keyOf(article),
        ...facts.event(event),
      })),
      statements: statements.map((s) => facts.statement(s, true)),
      'open-questions': openQuestions({ events, statements, articles: sources.articles }, context),
    },
  };
}
