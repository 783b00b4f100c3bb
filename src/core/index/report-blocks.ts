// Reports of events that may be one, brought into blocks over a changing set of articles: two reports whose profiles can
// match, directly or over others, are in one block. Candidates are found by kind of event, side and month, so that a new
// report is compared with few. Blocks grow together and are not taken apart before they are empty, which costs time only.
import { listOf, withOne, withoutOne, type Few } from '../base/few';
import { HashedNumbers } from '../base/hashed-numbers';
import { numbersOf } from '../base/ids';
import { NumberTable } from '../base/number-table';
import { hashOfNumbers, hashOfText } from '../base/text-hash';
import { isEnough, kindOf, scoreOf, type Profile } from '../resolution/events-match';
import type { ReportInput } from '../resolution/join-events';
import type { LiveCluster } from './live-cluster';
import { Kind, LargeBlock, type ReportBlock } from './report-kind';
import { clusterOf, kindOfReport, setKind } from './report-places';

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
  /** By number; null: the number is free. */
  private readonly all: (Kind | null)[] = [];
  private readonly free: number[] = [];
  private readonly byKey = new HashedNumbers((number) => this.all[number]?.hash ?? 0);
  /**
   * By what sort of event and side hash to: the only kind, or -1 less the number of a bin. Two that hash to the same are in
   * one bin, which costs time only.
   */
  private readonly bins = new NumberTable();
  private readonly large: (Bin | null)[] = [];
  private readonly freeLarge: number[] = [];
  /** Blocks that a change has touched. */
  readonly dirty = new Set<ReportBlock>();
  /** Events of reports that have gone. */
  readonly left = new Set<LiveCluster>();

  add(report: ReportInput, profile: Profile): void {
    const [high, low] = numbersOf(profile.key);
    const hash = hashOfNumbers(high, low);
    const known = this.byKey.find(hash, (n) => this.all[n]?.low === low && this.all[n].high === high);
    let kind = this.all[known] ?? null;
    if (!kind) {
      const number = this.free.pop() ?? this.all.push(null) - 1;
      this.all[number] = kind = new Kind(profile, report, number, high, low);
      this.byKey.add(hash, number);
      this.meet(kind);
      this.enter(kind);
    } else kind.add(report);
    setKind(report, kind);
    this.dirty.add(kind.block);
  }

  remove(report: ReportInput): void {
    const kind = kindOfReport(report);
    if (!kind) return;
    setKind(report, null);
    const cluster = clusterOf(report);
    if (cluster) this.left.add(cluster);
    const { block } = kind;
    this.dirty.add(block);
    const { hash } = kind;
    // What it is alike in is read from a report.
    const keys = keysOf(kind);
    const months = monthsOf(kind, 0);
    kind.remove(report);
    if (!kind.isEmpty) return;
    if (block instanceof LargeBlock) block.kinds = withoutOne(block.kinds, kind);
    this.leave(kind, keys, months);
    this.byKey.delete(hash, kind.number);
    this.all[kind.number] = null;
    this.free.push(kind.number);
  }

  /** Puts a report in the place of another with the same profile. */
  replace(before: ReportInput, after: ReportInput): void {
    const kind = kindOfReport(before);
    if (!kind) return;
    setKind(before, null);
    kind.replace(before, after);
    setKind(after, kind);
  }

  /** Brings the blocks of two reports together. */
  join(a: ReportInput, b: ReportInput): void {
    const [x, y] = [kindOfReport(a), kindOfReport(b)];
    if (x && y && x.block !== y.block) this.merge(x.block, y.block);
  }

  private meet(kind: Kind): void {
    const months = monthsOf(kind, NEAR);
    const near = (other: Kind): void => {
      if (other.block !== kind.block && isEnough(scoreOf(kind, other), false))
        this.merge(kind.block, other.block);
    };
    for (const key of keysOf(kind)) {
      const held = this.bins.get(key);
      if (held === undefined) continue;
      if (held >= 0) {
        near(this.all[held] as Kind);
        continue;
      }
      const bin = this.large[-1 - held] as Bin;
      for (const other of listOf(bin.loose)) near(other);
      if (bin.months === null) continue;
      if (months === null) for (const others of bin.months.values()) for (const other of others) near(other);
      else
        for (let m = months[0]; m <= months[1]; m++) for (const other of bin.months.get(m) ?? []) near(other);
    }
  }

  private merge(a: ReportBlock, b: ReportBlock): void {
    const [larger, from] = listOf(a.kinds).length >= listOf(b.kinds).length ? [a, b] : [b, a];
    const to = larger instanceof LargeBlock ? larger : new LargeBlock();
    for (const block of larger === to ? [from] : [larger, from]) {
      for (const kind of listOf(block.kinds)) {
        kind.block = to;
        to.kinds = withOne(to.kinds, kind);
      }
      if (block instanceof LargeBlock) block.kinds = null;
      this.dirty.delete(block);
    }
    // What was in them has to be clustered together.
    this.dirty.add(to);
  }

  private enter(kind: Kind): void {
    const months = monthsOf(kind, 0);
    for (const key of keysOf(kind)) {
      const held = this.bins.get(key);
      if (held === undefined) this.bins.set(key, kind.number);
      else if (held !== kind.number) putInto(this.binAt(key, held), kind, months);
    }
  }

  /** The bin at a key, made for the only kind that is there where there is none. */
  private binAt(key: number, held: number): Bin {
    if (held < 0) return this.large[-1 - held] as Bin;
    const at = this.freeLarge.pop() ?? this.large.push(null) - 1;
    const bin: Bin = { months: null, loose: this.all[held] as Kind };
    this.large[at] = bin;
    this.bins.set(key, -1 - at);
    return bin;
  }

  private leave(kind: Kind, keys: readonly number[], months: readonly [number, number] | null): void {
    for (const key of keys) {
      const held = this.bins.get(key);
      if (held === kind.number) this.bins.delete(key);
      if (held === undefined || held >= 0) continue;
      const bin = this.large[-1 - held] as Bin;
      takeFrom(bin, kind, months);
      const left = listOf(bin.loose);
      if (left.length > 1 || (bin.months?.size ?? 0) > 0) continue;
      this.large[-1 - held] = null;
      this.freeLarge.push(-1 - held);
      if (left[0] === undefined) this.bins.delete(key);
      else this.bins.set(key, left[0].number);
    }
  }
}

function putInto(bin: Bin, kind: Kind, months: readonly [number, number] | null): void {
  if (bin.months === null && listOf(bin.loose).length >= FEW) divide(bin);
  if (bin.months === null || months === null) bin.loose = withOne(bin.loose, kind);
  else enterMonths(bin.months, kind, months);
}

function takeFrom(bin: Bin, kind: Kind, months: readonly [number, number] | null): void {
  if (bin.months === null || months === null) {
    bin.loose = withoutOne(bin.loose, kind);
    return;
  }
  for (let m = months[0]; m <= months[1]; m++) {
    const list = bin.months.get(m);
    if (!list) continue;
    takeOut(list, kind);
    if (list.length === 0) bin.months.delete(m);
  }
}

/** Puts the kinds of a bin that is no longer small into their months. */
function divide(bin: Bin): void {
  const all = listOf(bin.loose);
  const byMonth = (bin.months = new Map<number, Kind[]>());
  bin.loose = null;
  for (const kind of all) {
    const months = monthsOf(kind, 0);
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

function keysOf({ type, sides }: Profile): number[] {
  const kind = hashOfText(kindOf(type));
  return sides.map((side) => hashOfNumbers(kind, hashOfText(side)) >>> 0);
}
