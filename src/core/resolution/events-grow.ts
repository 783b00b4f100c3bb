// Reports in canonical order → clusters of reports of one event. Each report goes to the cluster that it fits best, or
// begins one; it fits where it may be one event with every report that is in it. Reports that could never be one event do
// not influence each other, so that any set of reports which is closed under being able to match can be clustered by
// itself: the index over a changing set of articles relies on it.
import type { MergeReason } from '../model/dossier';
import type { PlacedDecisions } from './events-decided';
import { groundsOf, isEnough, kindOf, scoreOf, type Profile } from './events-match';
import type { EventContext, ReportInput } from './join-events';

export interface Profiled {
  readonly report: ReportInput;
  readonly profile: Profile;
}

export interface Cluster {
  readonly reports: ReportInput[];
  readonly reasons: MergeReason[];
  /** The entry of `events.yaml` that it comes from, or null. */
  readonly entry: number | null;
}

/** A cluster while it grows. */
interface Growing extends Cluster {
  /** Reports that are alike, with their articles. */
  readonly kinds: Map<string, { readonly profile: Profile; readonly articles: Set<string> }>;
  readonly reasonOf: Map<string, { readonly articles: Set<string>; readonly detail: string }>;
}

/** A cluster of more kinds of reports than this is known by the first of them. */
const MAX_KINDS = 48;

function start(entry: number | null): Growing {
  return { reports: [], reasons: [], entry, kinds: new Map(), reasonOf: new Map() };
}

function enter(cluster: Growing, { report, profile }: Profiled): void {
  cluster.reports.push(report);
  const kind = cluster.kinds.get(profile.key);
  if (kind) kind.articles.add(report.article);
  else if (cluster.kinds.size < MAX_KINDS)
    cluster.kinds.set(profile.key, { profile, articles: new Set([report.article]) });
}

/** Clusters in the order in which they began, those of decisions first. `reports` come in canonical order. */
export function growClusters(
  reports: readonly Profiled[],
  context: EventContext,
  placed: PlacedDecisions,
): Cluster[] {
  const clusters: Growing[] = [];
  /** By kind of event and side: the clusters that have reports of it, in order, each once. */
  const bySide = new Map<string, number[]>();
  const place = (profiled: Profiled, at: number): void => {
    enter(clusters[at] as Growing, profiled);
    for (const key of sideKeys(profiled.profile)) {
      const list = bySide.get(key);
      if (!list) bySide.set(key, [at]);
      else if (list[list.length - 1] !== at && !list.includes(at)) list.push(at);
    }
  };
  placed.groups.forEach((group, entry) => {
    if (group.length === 0) return;
    const cluster = start(entry);
    if (group.length > 1)
      cluster.reasons.push({
        rule: 'curated-event',
        articles: [...new Set(group.map((r) => r.article))].sort(),
        detail: 'events.yaml',
      });
    const at = clusters.push(cluster) - 1;
    for (const p of reports) if (placed.groupOf.get(p.report) === entry) place(p, at);
  });
  for (const profiled of reports) {
    if (placed.groupOf.has(profiled.report)) continue;
    const near = new Set<number>();
    for (const key of sideKeys(profiled.profile)) for (const at of bySide.get(key) ?? []) near.add(at);
    let best = -1;
    let found: Fit | null = null;
    for (const at of near) {
      const fit = fits(clusters[at] as Growing, profiled, placed);
      if (fit === null) continue;
      if (found !== null && (fit.score < found.score || (fit.score === found.score && at > best))) continue;
      best = at;
      found = fit;
    }
    if (found === null) best = clusters.push(start(null)) - 1;
    else because(clusters[best] as Growing, profiled, found, context);
    place(profiled, best);
  }
  for (const cluster of clusters)
    for (const { articles, detail } of cluster.reasonOf.values())
      cluster.reasons.push({ rule: 'same-event', articles: [...articles].sort(), detail });
  return clusters;
}

/** One reason for all reports that came on the same grounds. */
function because(
  cluster: Growing,
  profiled: Profiled,
  { with: other, articles }: Fit,
  context: EventContext,
): void {
  const detail = groundsOf(other, profiled.profile, context).join(' · ');
  let reason = cluster.reasonOf.get(detail);
  if (!reason) cluster.reasonOf.set(detail, (reason = { articles: new Set(), detail }));
  reason.articles.add(profiled.report.article);
  const [first] = articles;
  if (first !== undefined) reason.articles.add(first);
}

function sideKeys({ type, sides }: Profile): string[] {
  const kind = kindOf(type);
  return sides.map((side) => `${kind} ${side}`);
}

interface Fit {
  readonly score: number;
  /** The kind of report that it fits best, and its articles. */
  readonly with: Profile;
  readonly articles: ReadonlySet<string>;
}

/** Whether a report is one event with all reports of a cluster; the score of its best match. */
function fits(cluster: Growing, { report, profile }: Profiled, placed: PlacedDecisions): Fit | null {
  if (placed.banned.has(report) && cluster.reports.some((other) => placed.apart(other, report))) return null;
  // Reports that a person has put together need not agree with each other: one that fits is enough.
  const together = cluster.entry !== null && (placed.groups[cluster.entry]?.length ?? 0) > 1;
  let best: Fit | null = null;
  for (const kind of cluster.kinds.values()) {
    const score = scoreOf(kind.profile, profile);
    if (!isEnough(score, kind.articles.has(report.article))) {
      if (together) continue;
      return null;
    }
    if (best === null || score > best.score) best = { score, with: kind.profile, articles: kind.articles };
  }
  return best;
}
