// The tree of events by time: years, in them months, in them events by day, newest first; events known to the year only stand
// under »whole year«, events without a date under their own heading, by the reason why. A date is never made finer here.
import { eachOf, finish, sorted } from '../base/steps';
import type { DossierEvent } from '../model/dossier';
import { boundsOf, dayFromNumber, edtfDay } from '../model/edtf';
import { columnsOf, kindAt } from './event-places';
import { eventNode } from './fact-nodes';
import { node, paged, type Limits, type TreeNode } from './nodes';
import { inOrderOfIds } from './packed-event';
import type { DossierView } from './view';

/** Up to so many events in the newest year stand open at first. */
const FEW = 12;

/** Where an event stands: a year, and the month if the date is known that well. null: no place in the calendar. */
export function shelfOf(
  event: DossierEvent,
): { readonly year: string; readonly month: string | null } | null {
  if (event.date === null) return null;
  // »since 2022« is known as well as the end that is told: to the year, and not to January.
  const bounds = boundsOf(event.date.replace(/^(?:\.\.)?\/|\/(?:\.\.)?$/, ''));
  if (!bounds) return null;
  const [low, high] = bounds;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const first = edtfDay(dayFromNumber(low));
  const last = edtfDay(dayFromNumber(high));
  const month = first.slice(0, 7);
  // Longer than about a month, or from one month well into the next, is no business of one month.
  const inMonth = high - low <= 31 && (last.slice(0, 7) === month || high - low <= 10);
  return { year: first.slice(0, 4), month: inMonth ? month : null };
}

/** Newest first; what has no place in the calendar comes last. */
export function byDateDown(a: DossierEvent, b: DossierEvent): number {
  const x = a.date === null ? null : boundsOf(a.date);
  const y = b.date === null ? null : boundsOf(b.date);
  if (!x || !y) return x ? -1 : y ? 1 : 0;
  return y[0] - x[0] || y[1] - x[1] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * In steps: the events of a dossier, or some of them in its order, as `byDateDown` has them. Many share a date, so that
 * dates are put in order and not events.
 */
export function* newestFirst(events: readonly DossierEvent[]): Generator<void, readonly DossierEvent[]> {
  const { byDate } = yield* prepareShelves(events);
  const ordered = yield* sorted(byDate, byDaysDown);
  const all: DossierEvent[] = [];
  let looked = 0;
  for (let i = 0; i < ordered.length;) {
    const first = ordered[i] as OfDate;
    let next = i + 1;
    // Dates that are written in different ways may mean the same days.
    while (next < ordered.length && sameDays(first, ordered[next] as OfDate)) next++;
    const one = next === i + 1;
    const list = one ? first.events : ordered.slice(i, next).flatMap((d) => d.events);
    for (const event of one ? list : first.bounds ? list.toSorted(inOrderOfIds) : inTurn(events, list))
      all.push(event);
    looked += list.length;
    i = next;
    if (looked > MANY) {
      looked = 0;
      yield;
    }
  }
  return all;
}

/** So many events are soon passed on. */
const MANY = 2000;

/** Events of one date, in the dossier's order. */
interface OfDate {
  /** null: it has no place in the calendar. */
  readonly bounds: ReturnType<typeof boundsOf>;
  readonly events: readonly DossierEvent[];
}

/** Those of a list in the order in which all stand: what has no place in the calendar, however that is written. */
function inTurn(all: readonly DossierEvent[], list: readonly DossierEvent[]): readonly DossierEvent[] {
  const wanted = new Set(list);
  return all.filter((event) => wanted.has(event));
}

function byDaysDown({ bounds: x }: OfDate, { bounds: y }: OfDate): number {
  if (!x || !y) return x ? -1 : y ? 1 : 0;
  // Open ends are infinite, and the difference of two is no number.
  return down(x[0], y[0]) || down(x[1], y[1]);
}

function down(x: number, y: number): number {
  return x === y ? 0 : x < y ? 1 : -1;
}

function sameDays({ bounds: x }: OfDate, { bounds: y }: OfDate): boolean {
  return x && y ? x[0] === y[0] && x[1] === y[1] : !x && !y;
}

function undatedTree(
  view: DossierView,
  reasons: ReadonlyMap<string, readonly DossierEvent[]>,
  limits: Limits,
): readonly TreeNode[] {
  if (reasons.size === 0) return [];
  let count = 0;
  for (const events of reasons.values()) count += events.length;
  return [
    node(null, {
      key: 'undated',
      content: { kind: 'undated', count },
      children: (self) =>
        [...reasons].map(([reason, events]) =>
          node(self, {
            key: reason,
            content: { kind: 'undated-reason', reason, count: events.length },
            children: (inner) => paged(inner, events, limits, (e) => eventNode(view, inner, e)),
          }),
        ),
    }),
  ];
}

/** Events that stand together, in lists by their date; they are put in order when somebody looks. */
class Shelf {
  private readonly lists: (readonly DossierEvent[])[] = [];
  count = 0;

  add(events: readonly DossierEvent[]): void {
    this.lists.push(events);
    this.count += events.length;
  }

  sorted(): readonly DossierEvent[] {
    return this.lists.flat().sort(byDateDown);
  }
}

interface Year {
  count: number;
  readonly months: Map<string, Shelf>;
  readonly whole: Shelf;
}

interface Shelves {
  /** All of them, the dates in the order in which they come. */
  readonly byDate: readonly OfDate[];
  readonly years: ReadonlyMap<string, Year>;
  /** What has no place in the calendar, by the reason why. */
  readonly undated: ReadonlyMap<string, readonly DossierEvent[]>;
}

/** Of so many dates their places are soon found. */
const DATES_AT_ONCE = 400;

/** Why an event has no place in the calendar. */
function reasonOf({ undated }: Pick<DossierEvent, 'undated'>): string {
  return undated ?? 'too-vague';
}

/** Events of a list that share a date. */
interface Together {
  readonly at: ReturnType<typeof shelfOf>;
  readonly events: DossierEvent[];
  /** Their places in the list, where they have no place in the calendar. */
  readonly places: number[];
}

/** In steps: the events of a list by their dates, those first whose date comes first in it. */
function* together(events: readonly DossierEvent[]): Generator<void, ReadonlyMap<string | null, Together>> {
  const dates = new Map<string | null, Together>();
  const columns = columnsOf(events);
  let [lastDate, lastNumber, place]: [string | null, number, number] = [null, 0, 0];
  let last: Together | undefined;
  yield* eachOf(
    events,
    (event) => {
      const number = columns ? (columns.dates[place] as number) : 0;
      const date = !columns || number !== lastNumber || !last ? event.date : lastDate;
      // Those of the same date mostly stand side by side.
      if (date !== lastDate || !last) {
        last = dates.get(date);
        if (!last) dates.set(date, (last = { at: shelfOf(event), events: [], places: [] }));
      }
      [lastDate, lastNumber] = [date, number];
      last.events.push(event);
      if (!last.at) last.places.push(place);
      place++;
    },
    columns ? MANY : undefined,
  );
  return dates;
}

/** Many events share a date, so they are shelved by date and not one by one. */
function* shelve(events: readonly DossierEvent[]): Generator<void, Shelves> {
  const dates = yield* together(events);
  const columns = columnsOf(events);
  const years = new Map<string, Year>();
  const byDate: OfDate[] = [];
  const undated = new Map<string, DossierEvent[]>();
  let looked = 0;
  for (const [date, { at, events: list, places }] of dates) {
    if (++looked % DATES_AT_ONCE === 0) yield;
    byDate.push({ bounds: date === null ? null : boundsOf(date), events: list });
    if (!at) {
      yield* eachOf(places, (place) => {
        const event = events[place] as DossierEvent;
        const reason = reasonOf(columns ? kindAt(columns, columns.kinds[place] as number) : event);
        const others = undated.get(reason);
        if (others) others.push(event);
        else undated.set(reason, [event]);
      });
      continue;
    }
    let year = years.get(at.year);
    if (!year) years.set(at.year, (year = { count: 0, months: new Map(), whole: new Shelf() }));
    year.count += list.length;
    let shelf = at.month === null ? year.whole : year.months.get(at.month);
    if (!shelf) year.months.set(at.month ?? '', (shelf = new Shelf()));
    shelf.add(list);
  }
  return { byDate, years, undated };
}

/** By list of events: as long as that is the list, so are its shelves. */
const SHELVES = new WeakMap<readonly DossierEvent[], Shelves>();

/** Makes ready in steps what the tree by time needs. */
export function* prepareShelves(events: readonly DossierEvent[]): Generator<void, Shelves> {
  let known = SHELVES.get(events);
  if (!known) SHELVES.set(events, (known = yield* shelve(events)));
  return known;
}

function newestYear([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? 1 : -1;
}

/** The tree by time, of the events given. */
export function timeTree(
  view: DossierView,
  events: readonly DossierEvent[],
  limits: Limits,
): readonly TreeNode[] {
  const { years, undated } = finish(prepareShelves(events));
  return [
    ...[...years].sort(newestYear).map(([year, { count, months, whole }], i) =>
      node(null, {
        key: year,
        open: true,
        content: { kind: 'year', year, count },
        children: (self) => [
          ...[...months].sort(newestYear).map(([month, shelf]) =>
            node(self, {
              key: month,
              // A small newest year shows its events at once.
              open: i === 0 && count <= FEW,
              content: { kind: 'month', month, count: shelf.count },
              children: (inner) =>
                paged(inner, shelf.sorted(), limits, (e) => eventNode(view, inner, e, 'month')),
            }),
          ),
          ...(whole.count === 0
            ? []
            : [
                node(self, {
                  key: 'whole',
                  content: { kind: 'whole-year', year, count: whole.count },
                  children: (inner) => paged(inner, whole.sorted(), limits, (e) => eventNode(view, inner, e)),
                }),
              ]),
        ],
      }),
    ),
    ...undatedTree(view, undated, limits),
  ];
}

/** Ids of the nodes from the root to an event's node in the tree by time: for revealing it. */
export function timePath(event: DossierEvent): readonly string[] {
  const shelf = shelfOf(event);
  const ids = shelf ? [shelf.year, shelf.month ?? 'whole'] : ['undated', reasonOf(event)];
  return [...ids, `event:${event.id}`].map((_, i, all) => all.slice(0, i + 1).join('/'));
}
