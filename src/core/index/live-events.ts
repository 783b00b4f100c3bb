// The events of a dossier over a changing set of articles: reports that go or come are clustered with those they could be
// one event with, all others stay as they are, and the result is the one that joining all reports anew would give
// (`resolution/join-events.ts`; a law test holds the two together). Gives the events that changed.
import { listOf } from '../base/few';
import { IdTable } from '../base/id-table';
import { uniqueId } from '../base/ids';
import type { DecidedEvent, Unplaced } from '../model/decided-event';
import type { MergeReason } from '../model/dossier';
import { composeEvent } from '../resolution/events-compose';
import { changesOf, placeDecisions, type PlacedDecisions } from '../resolution/events-decided';
import { growClusters, type Cluster } from '../resolution/events-grow';
import { profileOf } from '../resolution/events-match';
import { canonical, decide, type EventContext, type ReportInput } from '../resolution/join-events';
import type { KeptEvent } from '../resolution/kept-event';
import { ReportBlocks } from './report-blocks';
import { LiveCluster } from './live-cluster';
import { clusterOf, kindOfReport, setCluster } from './report-places';

/** By id: the event before and now; null where there was or is none. */
export type EventChanges = Map<string, { before: ShownEvent | null; after: ShownEvent | null }>;

export interface ShownEvent {
  readonly event: KeptEvent;
  readonly hidden: boolean;
}

/** A class because it has a lifetime: that of one set of decisions on events. */
export class LiveEvents {
  private readonly byArticle = new Map<string, ReportInput[]>();
  private readonly blocks = new ReportBlocks();
  /** Clusters by the id that their words give; mostly it is one. */
  private readonly byBase = new IdTable<
    LiveCluster | { readonly id: string; readonly list: readonly LiveCluster[] }
  >();
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
    return [...this.placed.unplaced, ...own.flatMap((c) => c.decided?.unplaced ?? [])];
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
    return clusterOf(cluster.first) === cluster;
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
      before.every((r, i) => kindOfReport(r)?.key === profiles[i]?.key);
    if (alike)
      before.forEach((old, i) => {
        const report = fresh[i] as ReportInput;
        const cluster = clusterOf(old);
        this.blocks.replace(old, report);
        if (!cluster) return;
        setCluster(old, null);
        setCluster(report, cluster);
        cluster.reports = cluster.reports.with(cluster.reports.indexOf(old), report);
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
        const kind = kindOfReport(report);
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
    const { dirty, left } = this.blocks;
    const old = new Set(left);
    const grown: Cluster[] = [];
    for (const block of dirty) {
      if (block.kinds === null) continue;
      const reports = listOf(block.kinds)
        .flatMap((profile) => profile.reports.map((report) => ({ report, profile })))
        .sort((a, b) => canonical(a.report, b.report));
      const own = new Set<ReportInput>();
      for (const { report } of reports) {
        own.add(report);
        const before = clusterOf(report);
        if (before) old.add(before);
      }
      for (const cluster of growClusters(reports, this.context, within(this.placed, own)))
        grown.push(cluster);
    }
    dirty.clear();
    left.clear();
    const kept = new Set<LiveCluster>();
    const byFirstReport = new Map([...old].map((c) => [c.first, c]));
    for (const cluster of old) for (const report of cluster.reports) setCluster(report, null);
    for (const cluster of grown) {
      const reports = cluster.entry === null ? cluster.reports.slice() : cluster.reports.toSorted(canonical);
      const known = byFirstReport.get(reports[0] as ReportInput);
      let live: LiveCluster;
      if (known && cluster.entry === null && known.entry === null && same(known, reports, cluster.reasons)) {
        live = known;
        kept.add(known);
      } else {
        const { entry } = cluster;
        const hidden = entry !== null && this.decisions[entry]?.hide === true;
        live = new LiveCluster(reports, entry === null ? null : { entry, unplaced: NONE, hidden });
        this.compose(live, changes, cluster.reasons.length === 0 ? NONE : cluster.reasons.slice());
      }
      for (const report of reports) setCluster(report, live);
    }
    for (const cluster of old)
      if (!kept.has(cluster)) {
        this.decided.delete(cluster);
        changes.gone(cluster);
      }
  }

  private compose(
    cluster: LiveCluster,
    changes: Changes,
    reasons: readonly MergeReason[] = changes.composed(cluster).reasons,
  ): void {
    const { reports, decided } = cluster;
    const decision = decided ? this.decisions[decided.entry] : undefined;
    const unplaced: Unplaced[] = [];
    const fields = decision && changesOf(decision, this.context, unplaced);
    const composed = composeEvent(reports, reasons, this.context, fields);
    changes.leaves(cluster);
    if (decided) {
      decided.unplaced = unplaced.length === 0 ? NONE : unplaced;
      this.decided.add(cluster);
    }
    changes.comes(
      cluster,
      decision && fields
        ? decide(composed, decision, fields, this.placed.groups[decided?.entry ?? 0] ?? [])
        : composed,
    );
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
      this.setBase(
        base,
        this.ofBase(base).filter((c) => !set.has(c)),
      );
    for (const [cluster, composed] of come) {
      const base = composed.id;
      bases.add(base);
      cluster.composed = composed;
      cluster.event = null;
      this.setBase(base, [...this.ofBase(base), cluster]);
    }
    for (const base of bases) {
      const list = this.ofBase(base).toSorted(byFirst);
      this.setBase(base, list);
      const taken = new Set<string>();
      for (const cluster of list) {
        const id = uniqueId(base, taken);
        const before = cluster.event;
        if (before?.id === id) continue;
        if (before) told(before.id).before ??= { event: before, hidden: cluster.hidden };
        cluster.event = id === base ? cluster.composed : cluster.composed.with({ id });
        told(id).after = { event: cluster.event, hidden: cluster.hidden };
      }
      for (const cluster of list) cluster.settle();
    }
    return result;
  }

  private ofBase(base: string): readonly LiveCluster[] {
    const held = this.byBase.get(base);
    return held === undefined ? NONE : held instanceof LiveCluster ? [held] : held.list;
  }

  private setBase(base: string, list: readonly LiveCluster[]): void {
    const [only] = list;
    const held = this.byBase.get(base);
    if (list.length === 1 && held === only) return;
    if (held) this.byBase.delete(base);
    if (only !== undefined) this.byBase.add(list.length === 1 ? only : { id: base, list });
  }
}

/** What leaves the dossier and what comes into it, in one update. */
class Changes {
  readonly out: { cluster: LiveCluster; base: string; shown: ShownEvent | null }[] = [];
  /** Clusters find what they are composed of now only when what they were has left. */
  readonly come = new Map<LiveCluster, KeptEvent>();

  composed(cluster: LiveCluster): KeptEvent {
    return this.come.get(cluster) ?? cluster.composed;
  }

  leaves(cluster: LiveCluster): void {
    if (cluster.event === null) return;
    this.out.push({
      cluster,
      base: cluster.composed.id,
      shown: { event: cluster.event, hidden: cluster.hidden },
    });
    cluster.event = null;
  }

  comes(cluster: LiveCluster, composed: KeptEvent): void {
    this.come.set(cluster, composed);
  }

  gone(cluster: LiveCluster): void {
    this.leaves(cluster);
    this.come.delete(cluster);
  }
}

function byFirst(a: LiveCluster, b: LiveCluster): number {
  return canonical(a.first, b.first);
}

function same(known: LiveCluster, reports: readonly ReportInput[], reasons: readonly MergeReason[]): boolean {
  return (
    known.reports.length === reports.length &&
    reports.every((r, i) => r === known.reports[i]) &&
    JSON.stringify(known.composed.reasons) === JSON.stringify(reasons)
  );
}

/** The decisions as far as they speak of these reports. */
function within(placed: PlacedDecisions, reports: ReadonlySet<ReportInput>): PlacedDecisions {
  if (placed.groups.length === 0) return placed;
  return { ...placed, groups: placed.groups.map((group) => group.filter((r) => reports.has(r))) };
}

const NONE: readonly never[] = [];
