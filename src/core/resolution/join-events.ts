// Reports of events in all articles → events of the dossier. Reports are one event where type, participants, time and
// place agree or refine each other with every report that is in it already; each merge has a reason that a reader can
// check. The order of arrival plays no part. Statements, and what a person decides by hand, are not looked at here.
import { uniqueId } from '../base/ids';
import type { EntityType, EventType } from '../model/annotation';
import type { Lang } from '../model/article';
import type { DossierEvent, MergeReason, Report } from '../model/dossier';
import { compareEdtf } from '../model/edtf';
import { composeEvent } from './events-compose';
import { matchReports } from './events-match';

/** A report whose actors are those of the dossier. */
export type ReportInput = Report & { readonly type: EventType; readonly mode: string | null };

export interface EventContext {
  /** The canonical name of a dossier actor. */
  actorName(id: string): string;
  /** Its type; without it persons weigh no more than others. */
  actorType?(id: string): EntityType | null;
  articleDate(id: string): string | null;
  articleLang?(id: string): Lang | null;
  readonly lang: Lang;
}

interface Cluster {
  readonly reports: ReportInput[];
  readonly reasons: MergeReason[];
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Dated reports before undated ones, then by content: the order in which clusters grow, on every machine the same. */
function canonical(a: ReportInput, b: ReportInput): number {
  if (a.date !== null && b.date !== null && a.date !== b.date) return compareEdtf(a.date, b.date);
  return (
    Number(a.date === null) - Number(b.date === null) ||
    text(a.article, b.article) ||
    a.trigger.span[0] - b.trigger.span[0] ||
    text(a.type, b.type) ||
    text(a.lemma, b.lemma)
  );
}

/** More reports than this of one actor, and only the nearest clusters are compared. */
const MAX_COMPARED = 400;

/** Joins reports into events, by date, undated last. The order of `reports` is irrelevant. */
export function joinEvents(reports: readonly ReportInput[], context: EventContext): readonly DossierEvent[] {
  const sorted = [...reports].sort(canonical);
  const clusters: Cluster[] = [];
  const byActor = new Map<string, number[]>();
  for (const report of sorted) {
    const near = new Set<number>();
    const sides = sidesOf(report);
    for (const side of sides) {
      const list = byActor.get(side) ?? [];
      for (let i = Math.max(0, list.length - MAX_COMPARED); i < list.length; i++) near.add(list[i] as number);
    }
    let best = -1;
    let score = 0;
    let grounds: readonly string[] = [];
    for (const i of [...near].sort((x, y) => x - y)) {
      const fit = fits(clusters[i] as Cluster, report, context);
      if (fit !== null && fit.score > score) {
        best = i;
        score = fit.score;
        grounds = fit.grounds;
      }
    }
    if (best < 0) {
      best = clusters.length;
      clusters.push({ reports: [report], reasons: [] });
    } else {
      const cluster = clusters[best] as Cluster;
      cluster.reports.push(report);
      const articles = [...new Set(cluster.reports.map((r) => r.article))].sort();
      cluster.reasons.push({ rule: 'same-event', articles, detail: grounds.join(' · ') });
    }
    for (const side of sides) {
      const list = byActor.get(side);
      if (!list) byActor.set(side, [best]);
      else if (list[list.length - 1] !== best && !list.includes(best)) list.push(best);
    }
  }
  const taken = new Set<string>();
  return clusters
    .map((c) => composeEvent(c.reports, c.reasons, context))
    .map((e) => ({ ...e, id: uniqueId(e.id, taken) }))
    .sort(
      (a, b) =>
        (a.date === null || b.date === null
          ? Number(a.date === null) - Number(b.date === null)
          : compareEdtf(a.date, b.date)) || text(a.id, b.id),
    );
}

/** Who takes part; where a war is fought is a side of it, as in `matchReports`. */
function sidesOf(report: ReportInput): Set<string> {
  const sides = new Set(report.participants.map((p) => p.actor));
  if (report.mode === 'war' && report.place !== null) sides.add(report.place);
  return sides;
}

/** Whether a report is one event with all reports of a cluster; the score of its best match. */
function fits(
  cluster: Cluster,
  report: ReportInput,
  context: EventContext,
): { score: number; grounds: readonly string[] } | null {
  let best: { score: number; grounds: readonly string[] } | null = null;
  for (const other of cluster.reports) {
    const match = matchReports(other, report, context);
    if (match === null) return null;
    if (best === null || match.score > best.score) best = match;
  }
  return best;
}
