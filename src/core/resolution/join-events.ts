// Reports of events in all articles → events of the dossier. Reports are one event where type, participants, time and
// place agree or refine each other with every report that is in it already; each merge has a reason that a reader can
// check. The order of arrival plays no part. What a person decided in `events.yaml` goes before all of this: reports named
// in one entry are one event, reports of two entries are two. Statements are not looked at here.
import { uniqueId } from '../base/ids';
import type { EntityType, EventType } from '../model/annotation';
import type { Lang } from '../model/article';
import type { DossierEvent, MergeReason, Report } from '../model/dossier';
import { compareEdtf } from '../model/edtf';
import type { DecidedEvent, Unplaced } from '../model/decided-event';
import { composeEvent } from './events-compose';
import { changesOf, decidedFields, placeDecisions, type PlacedDecisions } from './events-decided';
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
  /** The dossier actor of a name that a person wrote. */
  actorByName?(name: string): string | null;
  readonly lang: Lang;
}

export interface JoinedEvents {
  /** By date, undated last. */
  readonly events: readonly DossierEvent[];
  /** Those that a person has hidden. */
  readonly hidden: readonly DossierEvent[];
  /** What of the decisions could not be placed. */
  readonly unplaced: readonly Unplaced[];
}

interface Cluster {
  readonly reports: ReportInput[];
  readonly reasons: MergeReason[];
  /** The entry of `events.yaml` that it comes from, or null. */
  readonly entry: number | null;
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
  return joinDecidedEvents(reports, context, []).events;
}

/** Joins reports into events; what a person decided goes before everything else. The order of `reports` is irrelevant. */
export function joinDecidedEvents(
  reports: readonly ReportInput[],
  context: EventContext,
  decisions: readonly DecidedEvent[],
): JoinedEvents {
  const sorted = [...reports].sort(canonical);
  const placed = placeDecisions(sorted, decisions);
  const clusters: Cluster[] = [];
  const byActor = new Map<string, number[]>();
  const enter = (report: ReportInput, at: number): void => {
    for (const side of sidesOf(report)) {
      const list = byActor.get(side);
      if (!list) byActor.set(side, [at]);
      else if (list[list.length - 1] !== at && !list.includes(at)) list.push(at);
    }
  };
  placed.groups.forEach((group, entry) => {
    if (group.length === 0) return;
    const articles = [...new Set(group.map((r) => r.article))].sort();
    const reasons = group.length > 1 ? [{ rule: 'curated-event', articles, detail: 'events.yaml' }] : [];
    for (const report of group) enter(report, clusters.length);
    clusters.push({ reports: [...group], reasons, entry });
  });
  for (const report of sorted) {
    if (placed.groupOf.has(report)) continue;
    const near = new Set<number>();
    for (const side of sidesOf(report)) {
      const list = byActor.get(side) ?? [];
      for (let i = Math.max(0, list.length - MAX_COMPARED); i < list.length; i++) near.add(list[i] as number);
    }
    let best = -1;
    let score = 0;
    let grounds: readonly string[] = [];
    for (const i of [...near].sort((x, y) => x - y)) {
      const fit = fits(clusters[i] as Cluster, report, context, placed);
      if (fit !== null && fit.score > score) {
        best = i;
        score = fit.score;
        grounds = fit.grounds;
      }
    }
    if (best < 0) {
      best = clusters.length;
      clusters.push({ reports: [report], reasons: [], entry: null });
    } else {
      const cluster = clusters[best] as Cluster;
      cluster.reports.push(report);
      const articles = [...new Set(cluster.reports.map((r) => r.article))].sort();
      cluster.reasons.push({ rule: 'same-event', articles, detail: grounds.join(' · ') });
    }
    enter(report, best);
  }
  return composeAll(clusters, decisions, placed, context);
}

function byDate(a: DossierEvent, b: DossierEvent): number {
  const order =
    a.date === null || b.date === null
      ? Number(a.date === null) - Number(b.date === null)
      : compareEdtf(a.date, b.date);
  return order || text(a.id, b.id);
}

function composeAll(
  clusters: readonly Cluster[],
  decisions: readonly DecidedEvent[],
  placed: PlacedDecisions,
  context: EventContext,
): JoinedEvents {
  const unplaced = [...placed.unplaced];
  const taken = new Set<string>();
  const events: DossierEvent[] = [];
  const hidden: DossierEvent[] = [];
  // Ids are given in canonical order of the first reports, so that a decision on one event renames no other.
  const ordered = clusters
    .map((c) => ({ ...c, reports: c.reports.toSorted(canonical) }))
    .sort((a, b) => canonical(a.reports[0] as ReportInput, b.reports[0] as ReportInput));
  for (const { reports, reasons, entry } of ordered) {
    const decision = entry === null ? undefined : decisions[entry];
    const changes = decision && changesOf(decision, context, unplaced);
    const composed = composeEvent(reports, reasons, context, changes);
    const named =
      decision && changes ? decide(composed, decision, changes, placed.groups[entry ?? 0] ?? []) : composed;
    (decision?.hide === true ? hidden : events).push({ ...named, id: uniqueId(named.id, taken) });
  }
  return { events: events.sort(byDate), hidden: hidden.sort(byDate), unplaced };
}

function decide(
  event: DossierEvent,
  decision: DecidedEvent,
  changes: ReturnType<typeof changesOf>,
  named: readonly ReportInput[],
): DossierEvent {
  const decided = decidedFields(decision, changes, named.length);
  return {
    ...event,
    ...(decision.title === undefined ? {} : { label: decision.title }),
    ...(decided.length === 0 ? {} : { decided }),
  };
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
  placed: PlacedDecisions,
): { score: number; grounds: readonly string[] } | null {
  let best: { score: number; grounds: readonly string[] } | null = null;
  if (cluster.reports.some((other) => placed.apart(other, report))) return null;
  // Reports that a person has put together need not agree with each other: one that fits is enough.
  const together = cluster.entry !== null && (placed.groups[cluster.entry]?.length ?? 0) > 1;
  for (const other of cluster.reports) {
    const match = matchReports(other, report, context);
    if (match === null) {
      if (together) continue;
      return null;
    }
    if (best === null || match.score > best.score) best = match;
  }
  return best;
}
