// Where a timeline's marks stand: events into lanes, within a lane into rows so that nothing lies over anything else at
// the given scale, and the ticks of the axis. Positions are pixels from day 0 (1970-01-01) at that scale; panning only
// shifts them. Pure arithmetic: nothing is drawn, and the same input gives the same picture.
import type { EventType } from '../model/annotation';
import { dayFromNumber, dayNumber } from '../model/edtf';
import type { TimelineEvent, TimeMark } from './timeline';

export type LaneChoice = 'actor' | 'type';

/** What a lane stands for: an actor's id, a type, `others` (actors without a lane of their own), `nobody`. */
export interface LaneKey {
  readonly kind: 'actor' | 'type' | 'others' | 'nobody';
  readonly id: string;
}

export interface Placed {
  readonly event: TimelineEvent;
  readonly lane: number;
  readonly row: number;
  /** All its marks lie within; pixels. */
  readonly start: number;
  readonly end: number;
  readonly marks: readonly { readonly mark: TimeMark; readonly start: number; readonly end: number }[];
  /** Pixels free behind it in its row, for the label. */
  readonly room: number;
}

export interface Lane {
  readonly key: LaneKey;
  /** The first of its rows, counted over all lanes. */
  readonly top: number;
  readonly rows: number;
  readonly count: number;
}

export interface TimelineLayout {
  readonly lanes: readonly Lane[];
  /** By lane, row and start. */
  readonly placed: readonly Placed[];
  readonly rows: number;
}

/** A dot's width, and the least that a bar is wide. */
export const DOT = 12;
const GAP = 6;
/** An open side is drawn so long. */
const OPEN = 48;
/** More actors than this share one lane. */
export const MAX_LANES = 30;

function extent(mark: TimeMark, scale: number): readonly [number, number] {
  const low = mark.first ?? mark.last ?? 0;
  const high = mark.last ?? mark.first ?? 0;
  const start = low * scale - (mark.first === null ? OPEN : 0);
  const end = (high + 1) * scale + (mark.last === null ? OPEN : 0);
  if (end - start >= DOT) return [start, end];
  const middle = (start + end) / 2;
  return [middle - DOT / 2, middle + DOT / 2];
}

function lanesOf(events: readonly TimelineEvent[], by: LaneChoice, order: readonly string[]): LaneKey[] {
  if (by === 'type') {
    const present = new Set<EventType>(events.map((e) => e.type));
    return order.filter((t) => present.has(t as EventType)).map((id) => ({ kind: 'type', id }));
  }
  const counts = new Map<string, number>();
  for (const e of events) for (const a of e.actors) counts.set(a, (counts.get(a) ?? 0) + 1);
  const rank = new Map(order.map((id, i) => [id, i]));
  const known = [...counts.keys()].sort(
    (a, b) =>
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) ||
      (a < b ? -1 : 1),
  );
  const own = known.slice(0, MAX_LANES);
  const shown = new Set(own);
  const keys: LaneKey[] = own.map((id) => ({ kind: 'actor', id }));
  if (events.some((e) => e.actors.length > 0 && e.actors.every((a) => !shown.has(a))))
    keys.push({ kind: 'others', id: '' });
  if (events.some((e) => e.actors.length === 0)) keys.push({ kind: 'nobody', id: '' });
  return keys;
}

function inLane(event: TimelineEvent, key: LaneKey, shown: ReadonlySet<string>): boolean {
  switch (key.kind) {
    case 'type':
      return event.type === key.id;
    case 'actor':
      return event.actors.includes(key.id);
    case 'nobody':
      return event.actors.length === 0;
    case 'others':
      return event.actors.length > 0 && event.actors.every((a) => !shown.has(a));
  }
}

/**
 * Lays events out. `scale`: pixels per day. `order`: actor ids, the most prominent first, or types. Events without a mark
 * are left out. O(lanes · events + events · log events · rows).
 */
export function layoutTimeline(
  events: readonly TimelineEvent[],
  by: LaneChoice,
  order: readonly string[],
  scale: number,
): TimelineLayout {
  const dated = events.filter((e) => e.marks.length > 0);
  const keys = lanesOf(dated, by, order);
  const shown = new Set(keys.map((k) => k.id));
  const lanes: Lane[] = [];
  const placed: Placed[] = [];
  let top = 0;
  keys.forEach((key, lane) => {
    const items = dated
      .filter((e) => inLane(e, key, shown))
      .map((event) => {
        const marks = event.marks.map((mark) => {
          const [start, end] = extent(mark, scale);
          return { mark, start, end };
        });
        return {
          event,
          marks,
          start: Math.min(...marks.map((m) => m.start)),
          end: Math.max(...marks.map((m) => m.end)),
        };
      })
      .sort((a, b) => a.start - b.start || a.end - b.end || (a.event.id < b.event.id ? -1 : 1));
    const rows: (typeof items)[] = [];
    const ends: number[] = [];
    for (const item of items) {
      let row = ends.findIndex((end) => end + GAP <= item.start);
      if (row < 0) row = ends.length;
      ends[row] = item.end;
      (rows[row] ??= []).push(item);
    }
    rows.forEach((inRow, row) => {
      inRow.forEach((item, i) => {
        const next = inRow[i + 1];
        placed.push({ ...item, lane, row: top + row, room: (next?.start ?? Infinity) - item.end - GAP });
      });
    });
    lanes.push({ key, top, rows: rows.length, count: items.length });
    top += rows.length;
  });
  return { lanes, placed, rows: top };
}

/** The days from the first to the last mark, or null where nothing is dated. */
export function rangeOf(events: readonly TimelineEvent[]): readonly [number, number] | null {
  let low = Infinity;
  let high = -Infinity;
  for (const { marks } of events)
    for (const { first, last } of marks) {
      low = Math.min(low, first ?? last ?? Infinity);
      high = Math.max(high, last ?? first ?? -Infinity);
    }
  return low <= high ? [low, high] : null;
}

/** To one side of what is in sight of a lane: how many of its events lie there, and the nearest of them. */
export interface Beyond {
  readonly lane: number;
  readonly side: 'earlier' | 'later';
  readonly count: number;
  readonly nearest: Placed;
}

/**
 * What lies beyond the picture in the lanes of which nothing is in sight between two places, in pixels as events are placed:
 * such a lane looks as if it held nothing. O(events).
 */
export function beyond(layout: TimelineLayout, from: number, to: number): readonly Beyond[] {
  const inSight = new Set<number>();
  const sides = { earlier: new Map<number, Beyond>(), later: new Map<number, Beyond>() };
  for (const placed of layout.placed) {
    const { lane, start, end } = placed;
    if (end > from && start < to) {
      inSight.add(lane);
      continue;
    }
    const side = end <= from ? 'earlier' : 'later';
    const known = sides[side].get(lane);
    const nearer = !known || (side === 'earlier' ? end > known.nearest.end : start < known.nearest.start);
    const nearest = nearer ? placed : known.nearest;
    sides[side].set(lane, { lane, side, count: (known?.count ?? 0) + 1, nearest });
  }
  return [...sides.earlier.values(), ...sides.later.values()].filter(({ lane }) => !inSight.has(lane));
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Which mark an arrow key goes to: along the lane in time, or to the nearest in time of the next lane. */
export function neighbourOf(layout: TimelineLayout, from: Placed, to: Direction): Placed {
  const middle = (p: Placed): number => (p.start + p.end) / 2;
  if (to === 'left' || to === 'right') {
    const lane = layout.placed
      .filter((p) => p.lane === from.lane)
      .sort((a, b) => a.start - b.start || a.row - b.row);
    const at = lane.findIndex((p) => p.event.id === from.event.id);
    return lane[at + (to === 'left' ? -1 : 1)] ?? from;
  }
  const step = to === 'up' ? -1 : 1;
  for (let lane = from.lane + step; lane >= 0 && lane < layout.lanes.length; lane += step) {
    let best: Placed | null = null;
    for (const p of layout.placed)
      if (
        p.lane === lane &&
        (best === null || Math.abs(middle(p) - middle(from)) < Math.abs(middle(best) - middle(from)))
      )
        best = p;
    if (best) return best;
  }
  return from;
}

export interface Tick {
  readonly day: number;
  readonly unit: 'day' | 'month' | 'year';
  /** A first day of a year among months, or of a month among days. */
  readonly major: boolean;
}

const TICK_ROOM = 64;

/** The ticks between two days, at most one every 64 pixels. */
export function ticksBetween(from: number, to: number, scale: number): readonly Tick[] {
  const ticks: Tick[] = [];
  const days = TICK_ROOM / scale;
  const start = dayFromNumber(Math.floor(from));
  const end = dayFromNumber(Math.ceil(to));
  if (days <= 16) {
    const step = days <= 1 ? 1 : days <= 2 ? 2 : days <= 7 ? 7 : 14;
    const first = Math.floor(from / step) * step;
    for (let day = first; day <= to; day += step)
      ticks.push({ day, unit: 'day', major: dayFromNumber(day).day <= step });
    return ticks;
  }
  if (days <= 200) {
    const step = days <= 31 ? 1 : days <= 93 ? 3 : 6;
    for (let m = Math.floor((start.year * 12 + start.month - 1) / step) * step; ; m += step) {
      const month = (((m % 12) + 12) % 12) + 1;
      const day = dayNumber({ year: Math.floor(m / 12), month, day: 1 });
      if (day > to) return ticks;
      ticks.push({ day, unit: 'month', major: month === 1 });
    }
  }
  const years = days / 365.25;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((s) => s >= years) ?? 1000;
  for (let year = Math.floor(start.year / step) * step; year <= end.year; year += step)
    ticks.push({ day: dayNumber({ year, month: 1, day: 1 }), unit: 'year', major: year % (step * 5) === 0 });
  return ticks;
}
