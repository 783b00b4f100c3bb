// Reports of events in all articles → events of the dossier. First version: each report is one event.
import { fingerprint, uniqueId } from '../base/ids';
import type { EventType } from '../model/annotation';
import type { Lang } from '../model/article';
import type { DossierEvent, EventParticipant, Report } from '../model/dossier';
import { compareEdtf } from '../model/edtf';

/** A report whose actors are those of the dossier. */
export type ReportInput = Report & { readonly type: EventType; readonly mode: string | null };

export interface EventContext {
  /** The canonical name of a dossier actor. */
  actorName(id: string): string;
  articleDate(id: string): string | null;
  readonly lang: Lang;
}

/** Joins reports into events, by date, undated last. The order of `reports` is irrelevant. */
export function joinEvents(reports: readonly ReportInput[], context: EventContext): readonly DossierEvent[] {
  const taken = new Set<string>();
  const sorted = [...reports].sort(
    (a, b) =>
      (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
      a.trigger.span[0] - b.trigger.span[0] ||
      (a.type < b.type ? -1 : a.type > b.type ? 1 : 0),
  );
  const events = sorted.map((input): DossierEvent => {
    const { type, mode, ...report } = input;
    const participants = new Map<string, EventParticipant>();
    for (const { actor, role } of report.participants) participants.set(`${actor} ${role}`, { actor, role });
    const content = [type, report.article, report.sentence.words, report.trigger.words].join('\n');
    return {
      id: uniqueId(`e-${fingerprint(content)}`, taken),
      type,
      mode,
      date: report.date,
      undated:
        report.date !== null
          ? null
          : context.articleDate(report.article) === null
            ? 'publication-date-unknown'
            : 'no-date-in-text',
      dateBasis: report.dateBasis,
      status: report.status,
      participants: [...participants.values()],
      place: report.place,
      quantities: report.quantities,
      lemma: report.lemma,
      reports: [report],
      differences: [],
      reasons: [],
      label: report.lemma,
    };
  });
  return events.sort((a, b) =>
    a.date === null || b.date === null
      ? Number(a.date === null) - Number(b.date === null)
      : compareEdtf(a.date, b.date),
  );
}
