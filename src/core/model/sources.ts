// How many independent sources something has: articles with the same text are one. Reads the dossier only.
import type { Dossier, DossierEvent } from './dossier';

const KNOWN = new WeakMap<Dossier['articles'], ReadonlyMap<string, string>>();

/** Articles that have the text of another: id → id of the first of them. */
export function copiesIn({ articles }: Pick<Dossier, 'articles'>): ReadonlyMap<string, string> {
  const known = KNOWN.get(articles);
  if (known) return known;
  const copies = new Map(
    articles.flatMap((a) => (a.copyOf === undefined ? [] : [[a.id, a.copyOf] as const])),
  );
  KNOWN.set(articles, copies);
  return copies;
}

/** Articles that report an event, those with the same text counted once. */
export function independentSources(event: DossierEvent, dossier: Pick<Dossier, 'articles'>): number {
  const copies = copiesIn(dossier);
  return new Set(event.reports.map((r) => copies.get(r.article) ?? r.article)).size;
}
