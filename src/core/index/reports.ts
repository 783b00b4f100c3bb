// The events of one article → reports with evidence, their actors mapped to those of the dossier. Participants whom
// the dossier does not hold (curated as `ignore`) are left out; nothing is joined here.
import type { Span } from '../base/span';
import { evidenceAt } from '../resolution/evidence';
import type { JoinArticle } from '../resolution/join';
import type { ReportInput } from '../resolution/join-events';

export function toReports(
  article: JoinArticle,
  idOf: (article: string, local: string) => string | undefined,
): ReportInput[] {
  const id = article.facts.id;
  const actor = (local: string | null): string | null => (local === null ? null : (idOf(id, local) ?? null));
  const evidence = (span: Span): ReturnType<typeof evidenceAt> => evidenceAt(article, span);
  return article.facts.events.map((e) => ({
    article: id,
    type: e.type,
    mode: e.mode,
    trigger: evidence(e.trigger),
    sentence: evidence(e.sentence),
    date: e.date,
    dateEvidence: e.dateSpan === undefined ? null : evidence(e.dateSpan),
    dateBasis: e.dateBasis,
    status: e.status,
    participants: e.participants
      .flatMap((p) => {
        const who = actor(p.actor);
        return who === null ? [] : [{ actor: who, role: p.role, evidence: evidence(p.span) }];
      })
      // There are very many lists: none keeps more room than it needs.
      .slice(),
    place: actor(e.place),
    quantities: e.quantities,
    source: actor(e.source),
    lemma: e.lemma,
    ...(e.noun === undefined ? {} : { noun: e.noun }),
    ...(e.objectSpan === undefined ? {} : { object: evidence(e.objectSpan) }),
  }));
}
