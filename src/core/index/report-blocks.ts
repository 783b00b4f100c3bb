// Reports of events that may be one, brought into blocks over a changing set of articles: two reports whose profiles can
// match, directly or over others, are in one block. Candidates are found by kind of event, side and month, so that a new
// report is compared with few. Blocks grow together and are not taken apart before they are empty, which costs time only.
import { listOf, withOne, withoutOne, type Few } from '../base/few';
import { flat } from '../base/flat';
import { isEnough, kindOf, scoreOf, type Profile } from '../resolution/events-match';
import type { ReportInput } from '../resolution/join-events';
import type { LiveCluster } from './live-events';
import { kindOfReport, setKind } from './report-places';

/** Reports with the same profile. */
export interface Kind {
  readonly profile: Profile;
  reports: Few<ReportInput>;
  block: ReportBlock;
}

export interface ReportBlock {
  kinds: Few<Kind>;
  /** The events that its reports are. */
  clusters: Few<LiveCluster>;
}

/** Kinds of one sort of event and one side, by month; `loose` are those that no month holds, and all as long as they are few. */
interface Bin {
  months: Map<number, Kind[]> | null;
  loose: Few<Kind>;
}

/** So many kinds are soon looked at, whatever their months. */
const FEW = 12;
const MONTH = 32;
/** Longer than this is no matter of months. */
const LONG = 62;
/** A little more than what keeps undated reports apart. */
const NEAR = 46;

function monthsOf({ war, about }: Profile, reach: number): readonly [number, number] | null {
  if (war || about === null || !(about[1] - about[0] <= LONG)) return null;
  return [Math.floor((about[0] - reach) / MONTH), Math.floor((about[1] + reach) / MONTH)];
}

export class ReportBlocks {
  private readonly kinds = new Map<string, Kind>();
  private readonly bins = new Map<string, Bin>();
  /** Blocks that a change has touched. */
  readonly dirty = new Set<ReportBlock>();

  add(report: ReportInput, profile: Profile): void {
    let kind = this.kinds.get(profile.key);
    if (!kind) {
      const block: ReportBlock = { kinds: null, clusters: null };
      kind = { profile, reports: null, block };
      block.kinds = kind;
      this.kinds.set(profile.key, kind);
      this.meet(kind);
      this.enter(kind);
    }
    kind.reports = withOne(kind.reports, report);
    setKind(report, kind);
    this.dirty.add(kind.block);
  }

  remove(report: ReportInput): void {
    const kind = kindOfReport(report);
    if (!kind) return;
    setKind(report, null);
    kind.reports = withoutOne(kind.reports, report);
    this.dirty.add(kind.block);
    if (listOf(kind.reports).length > 0) return;
    this.kinds.delete(kind.profile.key);
    kind.block.kinds = withoutOne(kind.block.kinds, kind);
    this.leave(kind);
  }

  /** Puts a report in the place of another with the same profile. */
  replace(before: ReportInput, after: ReportInput): void {
    const kind = kindOfReport(before);
    if (!kind) return;
    setKind(before, null);
    kind.reports = withOne(withoutOne(kind.reports, before), after);
    setKind(after, kind);
  }

  /** Brings the blocks of two reports together. */
  join(a: ReportInput, b: ReportInput): void {
    const [x, y] = [kindOfReport(a), kindOfReport(b)];
    if (x && y && x.block !== y.block) this.merge(x.block, y.block);
  }

  private meet(kind: Kind): void {
    const { profile } = kind;
    const months = monthsOf(profile, NEAR);
    const look = (others: Iterable<Kind>): void => {
      for (const other of others)
        if (other.block !== kind.block && isEnough(scoreOf(profile, other.profile), false))
          this.merge(kind.block, other.block);
    };
    for (const key of keysOf(profile)) {
      const bin = this.bins.get(key);
      if (!bin) continue;
      look(listOf(bin.loose));
      if (bin.months === null) continue;
      if (months === null) for (const others of bin.months.values()) look(others);
      else for (let m = months[0]; m <= months[1]; m++) look(bin.months.get(m) ?? []);
    }
  }

  private merge(a: ReportBlock, b: ReportBlock): void {
    const [to, from] = listOf(a.kinds).length >= listOf(b.kinds).length ? [a, b] : [b, a];
    for (const kind of listOf(from.kinds)) {
      kind.block = to;
      to.kinds = withOne(to.kinds, kind);
    }
    from.kinds = null;
    // What was in it has to be clustered with the rest; an empty block tells what is gone from it.
    this.dirty.add(from).add(to);
  }

  private enter(kind: Kind): void {
    const months = monthsOf(kind.profile, 0);
    for (const key of keysOf(kind.profile)) {
      let bin = this.bins.get(key);
      if (!bin) this.bins.set(key, (bin = { months: null, loose: null }));
      if (bin.months === null && listOf(bin.loose).length >= FEW) divide(bin);
      if (bin.months === null || months === null) bin.loose = withOne(bin.loose, kind);
      else enterMonths(bin.months, kind, months);
    }
  }

  private leave(kind: Kind): void {
    const months = monthsOf(kind.profile, 0);
    for (const key of keysOf(kind.profile)) {
      const bin = this.bins.get(key);
      if (!bin) continue;
      if (bin.months === null || months === null) bin.loose = withoutOne(bin.loose, kind);
      else
        for (let m = months[0]; m <= months[1]; m++) {
          const list = bin.months.get(m);
          if (!list) continue;
          takeOut(list, kind);
          if (list.length === 0) bin.months.delete(m);
        }
      if (bin.loose === null && (bin.months?.size ?? 0) === 0) this.bins.delete(key);
    }
  }
}

/** Puts the kinds of a bin that is no longer small into their months. */
function divide(bin: Bin): void {
  const all = listOf(bin.loose);
  const byMonth = (bin.months = new Map<number, Kind[]>());
  bin.loose = null;
  for (const kind of all) {
    const months = monthsOf(kind.profile, 0);
    if (months === null) bin.loose = withOne(bin.loose, kind);
    else enterMonths(byMonth, kind, months);
  }
}

function enterMonths(byMonth: Map<number, Kind[]>, kind: Kind, months: readonly [number, number]): void {
  for (let m = months[0]; m <= months[1]; m++) {
    const list = byMonth.get(m);
    if (list) list.push(kind);
    else byMonth.set(m, [kind]);
  }
}

function takeOut<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}

function keysOf({ type, sides }: Profile): string[] {
  const kind = kindOf(type);
  return sides.map((side) => flat(`${kind} ${side}`));
}
