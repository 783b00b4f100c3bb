// What the articles leave open, computed from the facts of one note: dates that nobody gives, facts on which sources
// differ, statements without a speaker. These are no claims, so they carry no sources of their own.
import type { ArticleEntry, DossierEvent, DossierStatement } from '../model/dossier';
import type { Phrases } from './phrases';

export function openQuestions(
  events: readonly DossierEvent[],
  statements: readonly DossierStatement[],
  articles: readonly ArticleEntry[],
  phrases: Phrases,
): string[] {
  const out: string[] = [];
  for (const a of articles) if (a.published === null) out.push(phrases.undatedArticle(a.title ?? a.id));
  for (const e of events)
    for (const d of e.differences) out.push(phrases.contested(e.label, phrases.fields[d.field] ?? d.field));
  for (const e of events)
    if (e.date === null)
      out.push(phrases.undated(e.label, phrases.reasons[e.undated ?? 'no-date-in-text'] ?? ''));
  const nameless = statements.filter((s) => s.speaker === null).length;
  if (nameless > 0) out.push(phrases.speakerless(nameless));
  return [...new Set(out)];
}
