// Events → what a timeline draws: for each event its marks in days. A mark says how well its time is known: a day, a stretch
// that lasted, a time somewhere within a month, or somewhere within something longer, whose ends are soft. Dates on which
// sources differ are further marks. What has no place in the calendar is left to the table. Nothing is made finer. Of very
// many events those are drawn that most sources report.
import type { EventStatus, EventType } from '../model/annotation';
import type { DossierEvent } from '../model/dossier';
import { boundsOf, precisionOf, type Edtf } from '../model/edtf';
import { eachOf, filtered } from '../base/steps';
import { isContested, otherDates, whoTakesPart } from './light';
import { quadClassOf, type QuadClass } from './quad-class';
import { asTheyLie, Ranks } from './ranks';
import type { DossierView } from './view';

/** `day`: that day. `lasting`: from the first to the last. `within`: some day among them. `vague`: about then. */
export type MarkKind = 'day' | 'lasting' | 'within' | 'vague';

export interface TimeMark {
  readonly date: Edtf;
  readonly kind: MarkKind;
  /** Day numbers since 1970-01-01; null: open to that side. */
  readonly first: number | null;
  readonly last: number | null;
}

export interface TimelineEvent {
  readonly id: string;
  readonly label: string;
  readonly type: EventType;
  readonly quad: QuadClass;
  readonly status: EventStatus;
  /** Ids of who takes part. */
  readonly actors: readonly string[];
  readonly sources: number;
  readonly contested: boolean;
  /** The event's own date first, then what other sources say; empty for an event without a place in the calendar. */
  readonly marks: readonly TimeMark[];
}

/** How a date is drawn; null where it has no place in the calendar. */
export function markOf(date: Edtf): TimeMark | null {
  const bounds = boundsOf(date);
  if (!bounds) return null;
  const [low, high] = bounds;
  const first = Number.isFinite(low) ? low : null;
  const last = Number.isFinite(high) ? high : null;
  if (first === null && last === null) return null;
  const precision = precisionOf(date);
  const exact = precision === 'day' || precision === 'time';
  const about = /[~?%X]/.test(date);
  let kind: MarkKind = 'vague';
  if (first === null || last === null) kind = 'vague';
  else if (date.includes('/')) kind = exact && !about ? 'lasting' : 'vague';
  else if (exact && !about) kind = 'day';
  else if (precision === 'month' && !about) kind = 'within';
  return { date, kind, first, last };
}

/** An event as a timeline draws it; `label` is how lists show it. */
export function timelineEvent(view: DossierView, event: DossierEvent, label: string): TimelineEvent {
  const dates = new Set<Edtf>(event.date === null ? [] : [event.date]);
  const contested = isContested(event);
  for (const date of otherDates(event)) dates.add(date);
  return {
    id: event.id,
    label,
    type: event.type,
    quad: quadClassOf(event.type),
    status: event.status,
    actors: [...new Set(whoTakesPart(event))],
    sources: view.countSources(event),
    contested,
    marks: [...dates].flatMap((d) => markOf(d) ?? []),
  };
}

/** More events than this nobody can tell apart in one picture. */
export const MOST_DRAWN = 3000;
/** So many events are soon counted. */
const AT_ONCE = 200;
/** So many are soon looked at. */
const LOOKED_AT_ONCE = 400;
/** So many are soon made: those whose label says little have to be unpacked. */
const MADE_AT_ONCE = 20;

/** In steps: of many events those that most sources report, of equals the newest; in the order in which they came. */
function* mostReported(
  view: DossierView,
  events: readonly DossierEvent[],
  most: number,
): Generator<void, readonly DossierEvent[]> {
  if (events.length <= most) return events;
  const bySources: DossierEvent[][] = [];
  yield* eachOf(
    events,
    (event) => {
      (bySources[view.countSources(event)] ??= []).push(event);
    },
    AT_ONCE,
  );
  const drawn = new Ranks();
  let [looked, count] = [0, 0];
  for (const list of bySources.reverse()) {
    if (!list) continue;
    yield;
    // The dossier has them by date, the undated last: those that are dated from behind, then the others.
    for (const wanted of [true, false])
      for (let i = list.length - 1; i >= 0 && count < most; i--) {
        if (++looked % LOOKED_AT_ONCE === 0) yield;
        const event = list[wanted ? i : list.length - 1 - i] as DossierEvent;
        if ((event.date !== null) !== wanted) continue;
        drawn.set(event, 1);
        count++;
      }
  }
  return yield* filtered(events, (e) => drawn.get(e) > 0);
}

/** In steps: what a timeline draws of the events, in their order; no more than `most`. */
export function* timelineSteps<T = unknown>(
  view: DossierView,
  events: readonly DossierEvent[],
  labelOf: (event: DossierEvent) => string,
  more?: (event: DossierEvent) => T,
  most = MOST_DRAWN,
): Generator<void, readonly (TimelineEvent & T)[]> {
  const drawn = yield* mostReported(view, events, most);
  const made = new Array<TimelineEvent & T>(drawn.length);
  let count = 0;
  // What lies side by side is unpacked together.
  for (const place of asTheyLie(drawn)) {
    if (++count % MADE_AT_ONCE === 0) yield;
    const event = drawn[place] as DossierEvent;
    made[place] = { ...timelineEvent(view, event, labelOf(event)), ...(more?.(event) as T) };
  }
  return made;
}
