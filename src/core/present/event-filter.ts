// Which events a view shows: a filter by words, actors, types, status and period, and the ways in which events may be
// grouped. A filter with nothing in it lets everything through. Words are compared folded (case and accents play no part)
// with what a reader sees of an event: its label, its names and the sentences that tell of it. Nothing is shown here.
import { EVENT_TYPES, type EventStatus, type EventType } from '../model/annotation';
import type { DossierEvent } from '../model/dossier';
import { boundsOf, isEdtf } from '../model/edtf';
import { isContested } from './light';
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

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const TEXTS = new WeakMap<DossierView, Map<string, string>>();

/** All the words of an event that a reader may look for, folded; made once per snapshot. */
function wordsOf(view: DossierView, event: DossierEvent): string {
  const texts = TEXTS.get(view) ?? new Map<string, string>();
  TEXTS.set(view, texts);
  const known = texts.get(event.id);
  if (known !== undefined) return known;
  const names = [...event.participants.map((p) => p.actor), ...(event.place === null ? [] : [event.place])];
  const made = fold(
    [
      event.label,
      event.date ?? '',
      ...names.flatMap((id) => [view.nameOf(id), ...(view.actor(id)?.aliases.map((a) => a.name) ?? [])]),
      ...event.reports.map((r) => r.sentence.words),
    ].join('\n'),
  );
  texts.set(event.id, made);
  return made;
}

function within(event: DossierEvent, { from, to }: NonNullable<EventFilter['period']>): boolean {
  const bounds = event.date === null ? null : boundsOf(event.date);
  const low = boundsOf(from)?.[0];
  const high = boundsOf(to)?.[1];
  return bounds !== null && low !== undefined && high !== undefined && bounds[0] <= high && low <= bounds[1];
}

/** Whether an event passes. All that is set must hold; of several actors, types or statuses one is enough. */
export function passes(view: DossierView, event: DossierEvent, filter: EventFilter): boolean {
  const { text, actors, types, statuses, period, contested } = filter;
  if (types.length > 0 && !types.includes(event.type)) return false;
  if (statuses.length > 0 && !statuses.includes(event.status)) return false;
  if (contested && !isContested(event)) return false;
  if (
    actors.length > 0 &&
    !actors.some((id) => event.place === id || event.participants.some((p) => p.actor === id))
  )
    return false;
  if (period !== null && !within(event, period)) return false;
  const wanted = fold(text)
    .split(/\s+/u)
    .filter((w) => w !== '');
  if (wanted.length === 0) return true;
  const words = wordsOf(view, event);
  return wanted.every((w) => words.includes(w));
}

/** The events that pass, in the dossier's order. */
export function filterEvents(view: DossierView, filter: EventFilter): readonly DossierEvent[] {
  const { events } = view.dossier;
  if (!isFiltering(filter)) return events;
  if (filter.text.trim() === '') return events.filter((e) => passes(view, e, filter));
  // Words are packed in the order in which events came: in the order of dates each pack would be opened again and again.
  const passing = new Set<DossierEvent>();
  for (const event of view.eventsAsTheyCame()) if (passes(view, event, filter)) passing.add(event);
  return events.filter((e) => passing.has(e));
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
