// The tree of events by time: years, in them months, in them events by day, newest first; events known to the year only stand
// under »whole year«, events without a date under their own heading, by the reason why. A date is never made finer here.
import { boundsOf, dayFromNumber, edtfDay } from '../model/edtf';
import type { DossierEvent } from '../model/dossier';
import { eventNode } from './fact-nodes';
import { node, paged, type Limits, type TreeNode } from './nodes';
import type { DossierView } from './view';

/** Up to so many events in the newest year stand open at first. */
const FEW = 12;

/** Where an event stands: a year, and the month if the date is known that well. null: no place in the calendar. */
export function shelfOf(
  event: DossierEvent,
): { readonly year: string; readonly month: string | null } | null {
  if (event.date === null) return null;
  const bounds = boundsOf(event.date);
  if (!bounds) return null;
  const [low, high] = [
    Number.isFinite(bounds[0]) ? bounds[0] : bounds[1],
    Number.isFinite(bounds[1]) ? bounds[1] : bounds[0],
  ];
  if (!Number.isFinite(low)) return null;
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

function group<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list) list.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}

function undatedTree(
  view: DossierView,
  undated: readonly DossierEvent[],
  limits: Limits,
): readonly TreeNode[] {
  if (undated.length === 0) return [];
  const reasons = group(undated, (e) => e.undated ?? 'too-vague');
  return [
    node(null, {
      key: 'undated',
      content: { kind: 'undated', count: undated.length },
      children: (self) =>
        reasons.map(([reason, events]) =>
          node(self, {
            key: reason,
            content: { kind: 'undated-reason', reason, count: events.length },
            children: (inner) => paged(inner, events, limits, (e) => eventNode(view, inner, e)),
          }),
        ),
    }),
  ];
}

/** The tree by time, of the events given. */
export function timeTree(
  view: DossierView,
  events: readonly DossierEvent[],
  limits: Limits,
): readonly TreeNode[] {
  const shelved = events.map((event) => ({ event, shelf: shelfOf(event) }));
  const dated = shelved
    .flatMap(({ event, shelf }) => (shelf ? [{ event, ...shelf }] : []))
    .sort((a, b) => byDateDown(a.event, b.event));
  const years = group(dated, (d) => d.year).toSorted(([a], [b]) => (a < b ? 1 : -1));
  return [
    ...years.map(([year, inYear], i) =>
      node(null, {
        key: year,
        open: true,
        content: { kind: 'year', year, count: inYear.length },
        children: (self) => {
          const months = group(
            inYear.filter((d) => d.month !== null),
            (d) => d.month ?? '',
          ).toSorted(([a], [b]) => (a < b ? 1 : -1));
          const whole = inYear.filter((d) => d.month === null);
          return [
            ...months.map(([month, inMonth]) =>
              node(self, {
                key: month,
                // A small newest year shows its events at once.
                open: i === 0 && inYear.length <= FEW,
                content: { kind: 'month', month, count: inMonth.length },
                children: (inner) =>
                  paged(inner, inMonth, limits, (d) => eventNode(view, inner, d.event, 'month')),
              }),
            ),
            ...(whole.length === 0
              ? []
              : [
                  node(self, {
                    key: 'whole',
                    content: { kind: 'whole-year', year, count: whole.length },
                    children: (inner) => paged(inner, whole, limits, (d) => eventNode(view, inner, d.event)),
                  }),
                ]),
          ];
        },
      }),
    ),
    ...undatedTree(
      view,
      shelved.flatMap(({ event, shelf }) => (shelf ? [] : [event])),
      limits,
    ),
  ];
}

/** Ids of the nodes from the root to an event's node in the tree by time: for revealing it. */
export function timePath(event: DossierEvent): readonly string[] {
  const shelf = shelfOf(event);
  const ids = shelf ? [shelf.year, shelf.month ?? 'whole'] : ['undated', event.undated ?? 'too-vague'];
  return [...ids, `event:${event.id}`].map((_, i, all) => all.slice(0, i + 1).join('/'));
}
