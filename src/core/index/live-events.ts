// The events of a dossier over a changing set of articles: reports that go or come are clustered with those they could be
// one event with, all others stay as they are, and the result is the one that joining all reports anew would give
// (`resolution/join-events.ts`; a law test holds the two together). Gives the events that changed.
import { uniqueId } from '../base/ids';
import type { DecidedEvent, Unplaced } from '../model/decided-event';
import type { DossierEvent, MergeReason } from '../model/dossier';
import { composeEvent } from '../resolution/events-compose';
import { changesOf, placeDecisions, type PlacedDecisions } from '../resolution/events-decided';
import { growClusters, type Cluster } from '../resolution/events-grow';
import { profileOf } from '../resolution/events-match';
import { canonical, decide, type EventContext, type ReportInput } from '../resolution/join-events';
import { ReportBlocks, type ReportBlock } from './report-blocks';

interface LiveCluster {
  /** In canonical order. */
  readonly reports: ReportInput[];
  readonly reasons: readonly MergeReason[];
  readonly entry: number | null;
  /** Without a number behind its id. */
  composed: DossierEvent;
  /** What of its decision could not be placed. */
  unplaced: readonly Unplaced[];
  hidden: boolean;
  event: DossierEvent | null;
}

/** By id: the event before and now; null where there was or is none. */
export type EventChanges = Map<string, { before: ShownEvent | null; after: ShownEvent | null }>;

export interface ShownEvent {
  readonly event: DossierEvent;
  readonly hidden: boolean;
}

/** A class because it has a lifetime: that of one set of decisions on events. */
export class LiveEvents {
  private readonly byArticle = new Map<string, ReportInput[]>();
  private readonly blocks = new ReportBlocks();
  private readonly clusters = new Map<ReportBlock, LiveCluster[]>();
  private readonly clusterOf = new Map<ReportInput, LiveCluster>();
  /** Clusters by the id that their words give. */
  private readonly byBase = new Map<string, LiveCluster[]>();
  private readonly decided = new Set<LiveCluster>();
  private placed: PlacedDecisions;

  constructor(
    private readonly context: EventContext,
    private readonly decisions: readonly DecidedEvent[],
  ) {
    this.placed = placeDecisions(this.byArticle, decisions, canonical);
  }

  /** What of the decisions could not be placed, in the order in which joining everything would tell it. */
  get unplaced(): readonly Unplaced[] {
    const own = [...this.decided].sort((a, b) => byFirst(a, b));
    return [...this.placed.unplaced, ...own.flatMap((c) => c.unplaced)];
  }

  /** Replaces the reports of articles; none: the article is gone. In `renamed` ones actors have other names now. */
  update(
    reports: ReadonlyMap<string, readonly ReportInput[]>,
    renamed: ReadonlySet<string> = new Set(),
  ): EventChanges {
    const moved = new Set<LiveCluster>();
    for (const [article, fresh] of reports) this.replace(article, fresh, moved, renamed.has(article));
    if (this.decisions.length > 0) this.place();
    const changes = new Changes();
    this.regrow(changes);
    for (const cluster of moved) if (this.isLive(cluster)) this.compose(cluster, changes);
    return this.finish(changes);
  }

  private isLive(cluster: LiveCluster): boolean {
    return this.clusterOf.get(cluster.reports[0] as ReportInput) === cluster;
  }

  private replace(
    article: string,
    unsorted: readonly ReportInput[],
    moved: Set<LiveCluster>,
    renamed: boolean,
  ): void {
    const fresh = unsorted.toSorted(canonical);
    const before = this.byArticle.get(article) ?? [];
    const profiles = fresh.map((r) => profileOf(r, this.context));
    // Reports that are alike in all that matters take each other's places: nothing has to be clustered again.
    const alike =
      !renamed &&
      this.decisions.length === 0 &&
      fresh.length === before.length &&
      before.every((r, i) => this.blocks.kindOf.get(r)?.profile.key === profiles[i]?.key);
    if (alike)
      before.forEach((old, i) => {
        const report = fresh[i] as ReportInput;
        const cluster = this.clusterOf.get(old);
        this.blocks.replace(old, report);
        if (!cluster) return;
        this.clusterOf.delete(old);
        this.clusterOf.set(report, cluster);
        cluster.reports[cluster.reports.indexOf(old)] = report;
        moved.add(cluster);
      });
    else {
      for (const report of before) this.blocks.remove(report);
      fresh.forEach((report, i) => this.blocks.add(report, profiles[i] as ReturnType<typeof profileOf>));
    }
    if (fresh.length === 0) this.byArticle.delete(article);
    else this.byArticle.set(article, fresh);
  }

  /** Places the decisions anew; whatever they speak of, or spoke of, is clustered again. */
  private place(): void {
    const touch = ({ groupOf, banned }: PlacedDecisions): void => {
      for (const report of [...groupOf.keys(), ...banned]) {
        const kind = this.blocks.kindOf.get(report);
        if (kind) this.blocks.dirty.add(kind.block);
      }
    };
    touch(this.placed);
    this.placed = placeDecisions(this.byArticle, this.decisions, canonical);
    for (const [first, ...rest] of this.placed.groups)
      if (first) for (const other of rest) this.blocks.join(first, other);
    touch(this.placed);
  }

  private regrow(changes: Changes): void {
    const old = new Set<LiveCluster>();
    const grown: Cluster[] = [];
    for (const block of this.blocks.dirty) {
      for (const cluster of this.clusters.get(block) ?? []) old.add(cluster);
      this.clusters.delete(block);
    }
    const homes: ReportBlock[] = [];
    for (const block of this.blocks.dirty) {
      if (block.kinds.length === 0) continue;
      const reports = [...block.kinds]
        .flatMap(({ profile, reports: own }) => own.map((report) => ({ report, profile })))
        .sort((a, b) => canonical(a.report, b.report));
      const own = new Set(reports.map((r) => r.report));
      for (const cluster of growClusters(reports, this.context, within(this.placed, own))) {
        grown.push(cluster);
        homes.push(block);
      }
    }
    this.blocks.dirty.clear();
    const kept = new Set<LiveCluster>();
    const byFirstReport = new Map([...old].map((c) => [c.reports[0] as ReportInput, c]));
    for (const cluster of old) for (const report of cluster.reports) this.clusterOf.delete(report);
    grown.forEach((cluster, i) => {
      const reports = cluster.entry === null ? cluster.reports : cluster.reports.toSorted(canonical);
      const known = byFirstReport.get(reports[0] as ReportInput);
      let live: LiveCluster;
      if (known && cluster.entry === null && known.entry === null && same(known, reports, cluster.reasons)) {
        live = known;
        kept.add(known);
      } else {
        live = {
          reports,
          reasons: cluster.reasons,
          entry: cluster.entry,
          composed: NOTHING,
          unplaced: [],
          hidden: false,
          event: null,
        };
        this.compose(live, changes);
      }
      for (const report of reports) this.clusterOf.set(report, live);
      const home = homes[i] as ReportBlock;
      const list = this.clusters.get(home);
      if (list) list.push(live);
      else this.clusters.set(home, [live]);
    });
    for (const cluster of old)
      if (!kept.has(cluster)) {
        this.decided.delete(cluster);
        changes.gone(cluster);
      }
  }

  private compose(cluster: LiveCluster, changes: Changes): void {
    const { reports, reasons, entry } = cluster;
    const decision = entry === null ? undefined : this.decisions[entry];
    const unplaced: Unplaced[] = [];
    const fields = decision && changesOf(decision, this.context, unplaced);
    const composed = composeEvent(reports, reasons, this.context, fields);
    changes.leaves(cluster);
    cluster.composed =
      decision && fields
        ? decide(composed, decision, fields, this.placed.groups[entry ?? 0] ?? [])
        : composed;
    cluster.unplaced = unplaced;
    cluster.hidden = decision?.hide === true;
    if (decision) this.decided.add(cluster);
    changes.comes(cluster);
  }

  /** Gives ids, in canonical order among those whose words are the same. */
  private finish({ out, come }: Changes): EventChanges {
    const result: EventChanges = new Map();
    const told = (id: string): { before: ShownEvent | null; after: ShownEvent | null } => {
      let entry = result.get(id);
      if (!entry) result.set(id, (entry = { before: null, after: null }));
      return entry;
    };
    const bases = new Set<string>();
    const leaving = new Map<string, Set<LiveCluster>>();
    for (const { cluster, base, shown } of out) {
      bases.add(base);
      const set = leaving.get(base);
      if (set) set.add(cluster);
      else leaving.set(base, new Set([cluster]));
      if (shown) told(shown.event.id).before = shown;
    }
    for (const [base, set] of leaving)
      this.byBase.set(
        base,
        (this.byBase.get(base) ?? []).filter((c) => !set.has(c)),
      );
    for (const cluster of come) {
      const base = cluster.composed.id;
      bases.add(base);
      cluster.event = null;
      this.byBase.set(base, [...(this.byBase.get(base) ?? []), cluster]);
    }
    for (const base of bases) {
      const list = this.byBase.get(base) ?? [];
      if (list.length === 0) {
        this.byBase.delete(base);
        continue;
      }
      list.sort(byFirst);
      const taken = new Set<string>();
      for (const cluster of list) {
        const id = uniqueId(base, taken);
        const before = cluster.event;
        if (before?.id === id) continue;
        if (before) told(before.id).before ??= { event: before, hidden: cluster.hidden };
        cluster.event = id === base ? cluster.composed : { ...cluster.composed, id };
        told(id).after = { event: cluster.event, hidden: cluster.hidden };
      }
    }
    return result;
  }
}

/** What leaves the dossier and what comes into it, in one update. */
class Changes {
  readonly out: { cluster: LiveCluster; base: string; shown: ShownEvent | null }[] = [];
  readonly come = new Set<LiveCluster>();

  leaves(cluster: LiveCluster): void {
    if (cluster.event === null) return;
    this.out.push({
      cluster,
      base: cluster.composed.id,
      shown: { event: cluster.event, hidden: cluster.hidden },
    });
    cluster.event = null;
  }

  comes(cluster: LiveCluster): void {
    this.come.add(cluster);
  }

  gone(cluster: LiveCluster): void {
    this.leaves(cluster);
    this.come.delete(cluster);
  }
}

function byFirst(a: LiveCluster, b: LiveCluster): number {
  return canonical(a.reports[0] as ReportInput, b.reports[0] as ReportInput);
}

function same(known: LiveCluster, reports: readonly ReportInput[], reasons: readonly MergeReason[]): boolean {
  return (
    known.reports.length === reports.length &&
    reports.every((r, i) => r === known.reports[i]) &&
    JSON.stringify(known.reasons) === JSON.stringify(reasons)
  );
}

/** The decisions as far as they speak of these reports. */
function within(placed: PlacedDecisions, reports: ReadonlySet<ReportInput>): PlacedDecisions {
  if (placed.groups.length === 0) return placed;
  return { ...placed, groups: placed.groups.map((group) => group.filter((r) => reports.has(r))) };
}

const NOTHING: DossierEvent = {
  id: '',
  type: 'INCIDENT',
  mode: null,
  date: null,
  undated: null,
  dateBasis: 'stated',
  status: 'happened',
  participants: [],
  place: null,
  quantities: [],
  lemma: '',
  reports: [],
  differences: [],
  reasons: [],
  label: '',
};
