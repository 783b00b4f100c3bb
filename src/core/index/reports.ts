// The events of one article → reports with evidence, their actors mapped to those of the dossier. Participants whom
// the dossier does not hold (curated as `ignore`) are left out; nothing is joined here.
import type { JoinArticle } from '../resolution/join';
import { keepReports, type KeptReport } from '../resolution/kept-report';

export function toReports(
  article: JoinArticle,
  idOf: (article: string, local: string) => string | undefined,
): KeptReport[] {
  const { id, events } = article.facts;
  return keepReports(article, events, (local) => (local === null ? null : (idOf(id, local) ?? null)));
}
