// Reports of events that may be one, brought into blocks over a changing set of articles: two reports whose profiles can
// match, directly or over others, are in one block. Candidates are found by kind of event, side and month, so that a new
// report is compared with few. Blocks grow together and are not taken apart before they are empty, which costs time only.
import { flat } from '../base/flat';
import { isEnough, kindOf, scoreOf, type Profile } from '../resolution/events-match';
import type { ReportInput } from '../resolution/join-events';
import type { LiveCluster } from './live-events';

/** Reports with the same profile. Lists and not sets: most have one item, and there are very many. */
export interface Kind {
  readonly profile: Profile;
  reports: ReportInput[];
  block: ReportBlock;
}

export interface ReportBlock {
  kinds: Kind[];
  /** The events that its reports are. */
  clusters: readonly LiveCluster[];
}

/** Kinds of one sort of event and one side, by month; `loose` are those that no month holds. */
interface Bin {
  readonly months: Map<number, Kind[]>;
  loose: Kind[];
}

const NONE: readonly never[] = [];
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
  readonly kindOf = new Map<ReportInput, Kind>();
  /** Blocks that a change has touched. */
  readonly dirty = new Set<ReportBlock>();

  add(report: ReportInput, profile: Profile): void {
    let kind = this.kinds.get(profile.key);
    if (!kind) {
      const block: ReportBlock = { kinds: [], clusters: NONE };
      kind = { profile, reports: [], block };
      block.kinds = [kind];
      this.kinds.set(profile.key, kind);
      this.meet(kind);
      this.enter(kind);
    }
    kind.reports = including(kind.reports, report);
    this.kindOf.set(report, kind);
    this.dirty.add(kind.block);
  }

  remove(report: ReportInput): void {
    const kind = this.kindOf.get(report);
    if (!kind) return;
    this.kindOf.delete(report);
    takeOut(kind.reports, report);
    this.dirty.add(kind.block);
    if (kind.reports.length > 0) return;
    this.kinds.delete(kind.profile.key);
    takeOut(kind.block.kinds, kind);
    this.leave(kind);
  }

  /** Puts a report in the place of another with the same profile. */
  replace(before: ReportInput, after: ReportInput): void {
    const kind = this.kindOf.get(before);
    if (!kind) return;
    this.kindOf.delete(before);
    takeOut(kind.reports, before);
    kind.reports = including(kind.reports, after);
    this.kindOf.set(after, kind);
  }

  /** Brings the blocks of two reports together. */
  join(a: ReportInput, b: ReportInput): void {
    const [x, y] = [this.kindOf.get(a), this.kindOf.get(b)];
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
      look(bin.loose);
      if (months === null) for (const others of bin.months.values()) look(others);
      else for (let m = months[0]; m <= months[1]; m++) look(bin.months.get(m) ?? []);
    }
  }

  private merge(a: ReportBlock, b: ReportBlock): void {
    const [to, from] = a.kinds.length >= b.kinds.length ? [a, b] : [b, a];
    for (const kind of from.kinds) {
      kind.block = to;
      to.kinds.push(kind);
    }
    from.kinds = [];
    // What was in it has to be clustered with the rest; an empty block tells what is gone from it.
    this.dirty.add(from).add(to);
  }

  private enter(kind: Kind): void {
    const months = monthsOf(kind.profile, 0);
    for (const key of keysOf(kind.profile)) {
      let bin = this.bins.get(key);
      if (!bin) this.bins.set(key, (bin = { months: new Map(), loose: [] }));
      if (months === null) bin.loose = including(bin.loose, kind);
      else
        for (let m = months[0]; m <= months[1]; m++) {
          const list = bin.months.get(m);
          if (list) list.push(kind);
          else bin.months.set(m, [kind]);
        }
    }
  }

  private leave(kind: Kind): void {
    const months = monthsOf(kind.profile, 0);
    for (const key of keysOf(kind.profile)) {
      const bin = this.bins.get(key);
      if (!bin) continue;
      if (months === null) takeOut(bin.loose, kind);
      else
        for (let m = months[0]; m <= months[1]; m++) {
          const list = bin.months.get(m);
          if (!list) continue;
          takeOut(list, kind);
          if (list.length === 0) bin.months.delete(m);
        }
      if (bin.loose.length === 0 && bin.months.size === 0) this.bins.delete(key);
    }
  }
}

/** With one more; a list of one takes no more room than it needs. */
function including<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

function takeOut<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}

function keysOf({ type, sides }: Profile): string[] {
  const kind = kindOf(type);
  return sides.map((side) => flat(`${kind} ${side}`));
}
