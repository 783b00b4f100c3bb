// Which events a view shows: a filter by words, actors, types, status and period, and the ways in which events may be
// grouped. A filter with nothing in it lets everything through. Words are compared folded (case and accents play no part)
// with what a reader sees of an event: its label, its names and the sentences that tell of it. Nothing is shown here.
import { filtered, finish } from '../base/steps';
import { EVENT_TYPES, type EventStatus, type EventType } from '../model/annotation';
import type { DossierEvent } from '../model/dossier';
import { boundsOf, isEdtf } from '../model/edtf';
import { placesOf } from './event-places';
import { eventHas, eventsWith, type Marked } from './event-words';
import { wantedWords } from './fold';
import { isContested, whoTakesPart } from './light';
import type { DossierView } from './view';

export const EVENT_GROUPINGS = ['time', 'actor', 'type', 'place', 'article'] as const;
export type EventGrouping = (typeof EVENT_GROUPINGS)[number];

export interface EventFilter {
  readonly text: string;
  /** Actor ids; an event must name one of them, as a participant or as its place. */
  readonly actors: readonly string[];
  readonly types: readonly EventType[];
  readonly statuses: readonly EventStatus[];
  /** EDTF dates; events that may lie within are shown, undated ones are not. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** Only events on which sources differ. */
  readonly contested: boolean;
}

export const NO_FILTER: EventFilter = {
  text: '',
  actors: [],
  types: [],
  statuses: [],
  period: null,
  contested: false,
};

const STATUSES: readonly EventStatus[] = [
  'happened',
  'ongoing',
  'planned',
  'cancelled',
  'denied',
  'hypothetical',
  'reported',
];
export const EVENT_STATUSES = STATUSES;

export function isFiltering(filter: EventFilter): boolean {
  return (
    filter.text.trim() !== '' ||
    filter.actors.length > 0 ||
    filter.types.length > 0 ||
    filter.statuses.length > 0 ||
    filter.period !== null ||
    filter.contested
  );
}

export { isContested };

function within(event: DossierEvent, { from, to }: NonNullable<EventFilter['period']>): boolean {
  const bounds = event.date === null ? null : boundsOf(event.date);
  const low = boundsOf(from)?.[0];
  const high = boundsOf(to)?.[1];
  return bounds !== null && low !== undefined && high !== undefined && bounds[0] <= high && low <= bounds[1];
}

/**
 * Says of events whether they pass, for who asks of many. All that is set must hold; of several actors, types or statuses one
 * is enough.
 */
export function passing(view: DossierView, filter: EventFilter): (event: DossierEvent) => boolean {
  const has = finish(eventHas(view, wantedWords(filter.text)));
  return (event) => passesBut(event, filter) && has(event);
}

/** Whether an event passes. */
export function passes(view: DossierView, event: DossierEvent, filter: EventFilter): boolean {
  return passesBut(event, filter) && passing(view, filter)(event);
}

/** Whether an event passes but for the words. */
function passesBut(event: DossierEvent, filter: EventFilter): boolean {
  const { actors, types, statuses, period, contested } = filter;
  if (types.length > 0 && !types.includes(event.type)) return false;
  if (statuses.length > 0 && !statuses.includes(event.status)) return false;
  if (contested && !isContested(event)) return false;
  if (
    actors.length > 0 &&
    !(event.place !== null && actors.includes(event.place)) &&
    !whoTakesPart(event).some((id) => actors.includes(id))
  )
    return false;
  return period === null || within(event, period);
}

interface Answer {
  readonly filter: EventFilter;
  readonly events: readonly DossierEvent[];
  /** Where words were looked for: the rows that pass. */
  readonly marked?: Marked;
}

/** What was asked last of a dossier. */
const LAST = new WeakMap<DossierView, Answer>();

function withoutWords({ text: _, ...rest }: EventFilter): string {
  return JSON.stringify(rest);
}

/** Whether whatever passes the second filter passes the first too: somebody has typed on. */
function isWider(first: EventFilter, second: EventFilter): boolean {
  const after = wantedWords(second.text);
  return (
    wantedWords(first.text).every((w) => after.some((x) => x.includes(w))) &&
    withoutWords(first) === withoutWords(second)
  );
}

/** In steps: the events that pass, in the dossier's order. The answer is kept for who asks again. */
export function* filteredEvents(
  view: DossierView,
  filter: EventFilter,
): Generator<void, readonly DossierEvent[]> {
  const { events } = view.dossier;
  if (!isFiltering(filter)) return events;
  const last = LAST.get(view);
  if (last && isWider(last.filter, filter) && isWider(filter, last.filter)) return last.events;
  const words = wantedWords(filter.text);
  let passing: readonly DossierEvent[];
  let marked: Marked | undefined;
  if (words.length === 0) passing = yield* filtered(events, (e) => passesBut(e, filter));
  else {
    const among = last && isWider(last.filter, filter) ? last.marked : undefined;
    const passesAll = !isFiltering({ ...filter, text: '' });
    const passesRest = passesAll ? () => true : (e: DossierEvent) => passesBut(e, filter);
    const places = yield* placesOf(events);
    ({ events: passing, marked } = yield* eventsWith(view, words, places, passesRest, among ?? null));
  }
  LAST.set(view, { filter, events: passing, ...(marked ? { marked } : {}) });
  return passing;
}

/** Makes ready in steps what looking for words needs, for somebody who is about to type. */
export function* prepareWords(view: DossierView): Generator<void, void> {
  yield* placesOf(view.dossier.events);
}

/** The events that pass, in the dossier's order. */
export function filterEvents(view: DossierView, filter: EventFilter): readonly DossierEvent[] {
  return finish(filteredEvents(view, filter));
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
}

/** A filter from data that came from elsewhere; what is no filter is left out. */
export function toFilter(value: unknown): EventFilter {
  if (typeof value !== 'object' || value === null) return NO_FILTER;
  const v = value as Partial<Record<keyof EventFilter, unknown>>;
  const period = v.period as Partial<Record<'from' | 'to', unknown>> | null | undefined;
  const from = period?.from;
  const to = period?.to;
  return {
    text: typeof v.text === 'string' ? v.text : '',
    actors: texts(v.actors),
    types: EVENT_TYPES.filter((t) => texts(v.types).includes(t)),
    statuses: STATUSES.filter((s) => texts(v.statuses).includes(s)),
    period:
      typeof from === 'string' && typeof to === 'string' && isEdtf(from) && isEdtf(to) ? { from, to } : null,
    contested: v.contested === true,
  };
}
