// Answers about events: lists of them, by whom, what, when and how; and the reports of one side by side. Reports that do
// not agree are shown as such; nothing is decided. What the user has decided in `events.yaml` says so.
import type { DossierEvent } from '../model/dossier';
import { plain } from '../model/plain';
import { independentSources } from '../model/sources';
import { compareReports } from '../present/compare';
import { isContested, NO_FILTER, passing } from '../present/event-filter';
import { actorFor, daysOf, foldText, inDays, wordsIn, type Desk, type Refusal } from './desk';
import { pageFrom, startOf, type PageRequest } from './page';
import { eventCandidate, quotedOf, refOf } from './parts';
import type { COMPARE_SOURCES, LIST_EVENTS } from './questions';
import type { TypeOf } from './schema';
import { serialise, shown, shownLine } from './shown';

const MOST_PEOPLE = 12;
const REPORTS_IN_LIST = 3;
/** Comparing grows with the square of the reports. */
const MOST_COMPARED = 12;
const DEFAULT_LIMIT = 10;

type ListInput = TypeOf<typeof LIST_EVENTS.input>;
type ListOutput = TypeOf<typeof LIST_EVENTS.output>;
type CompareOutput = TypeOf<typeof COMPARE_SOURCES.output>;
type EventFacts = NonNullable<CompareOutput['event']>;

function factsOf({ view }: Desk, event: DossierEvent): EventFacts {
  const decided = event.decided ?? [];
  return {
    id: event.id,
    label: shownLine(event.label, 160),
    type: event.type,
    status: event.status,
    date: event.date,
    ...(event.undated === null ? {} : { undated: event.undated }),
    ...(event.date === null ? {} : { dateBasis: event.dateBasis }),
    place: event.place === null ? null : refOf(view, event.place),
    participants: event.participants
      .slice(0, MOST_PEOPLE)
      .map((p) => ({ ...refOf(view, p.actor), role: p.role })),
    independentSources: independentSources(event, view.dossier),
    contested: isContested(event)
      ? [...new Set(event.differences.map((d) => d.field))].filter(
          (f) => !(decided as readonly string[]).includes(f),
        )
      : [],
    ...(decided.length > 0 ? { decidedByUser: decided } : {}),
  };
}

export function listEvents(desk: Desk, input: ListInput): Partial<ListOutput> | Refusal {
  const { view } = desk;
  const days = daysOf(input.from, input.to);
  if (days.refusal) return days.refusal;
  const first = input.actor === undefined ? null : actorFor(desk, input.actor, 'actor');
  if (first?.refusal) return first.refusal;
  const second = input.with === undefined ? null : actorFor(desk, input.with, 'with');
  if (second?.refusal) return second.refusal;
  const takesPart = (e: DossierEvent, id: string | undefined): boolean =>
    id === undefined || e.place === id || e.participants.some((p) => p.actor === id);
  const filter = {
    ...NO_FILTER,
    text: input.words ?? '',
    types: input.types ?? [],
    statuses: input.statuses ?? [],
    contested: input.contested ?? false,
  };
  const isWanted = passing(view, filter);
  const found = view.dossier.events.filter(
    (e) =>
      takesPart(e, first?.value.id) &&
      takesPart(e, second?.value.id) &&
      (days.value === null || inDays(e.date, days.value)) &&
      isWanted(e),
  );
  const entries =
    input.newest_first === true
      ? [...found.filter((e) => e.date !== null).reverse(), ...found.filter((e) => e.date === null)]
      : found;
  if (days.value !== null) {
    const undated = view.dossier.events.filter(
      (e) => e.date === null && takesPart(e, first?.value.id) && takesPart(e, second?.value.id),
    ).length;
    if (undated > 0)
      desk.note(
        `${undated} events without a known date may belong here as well; ask without a period to see them.`,
      );
  }
  const { cursor, limit = DEFAULT_LIMIT, ...question } = input;
  const request: PageRequest<DossierEvent> = {
    entries,
    idOf: (e) => e.id,
    question: `events ${serialise(question)}`,
    cursor,
    limit,
  };
  const start = startOf(request);
  if (start === null) return badCursor();
  const { items, next } = pageFrom(request, start, desk.room, (event) => {
    const reports = event.reports.slice(0, REPORTS_IN_LIST);
    const beside = reports.reduce((sum, r) => sum + desk.cite(r.article), 0);
    const item = {
      ...factsOf(desk, event),
      reports: reports.map((r) => ({
        date: r.date,
        ...(r.date === null ? {} : { basis: r.dateBasis }),
        status: r.status,
        saidBy: r.source === null ? null : refOf(view, r.source),
        evidence: quotedOf(r.sentence, 400),
      })),
      reportsTotal: event.reports.length,
    };
    return { item, beside };
  });
  return { total: entries.length, events: items, ...(next === null ? {} : { next }) };
}

export function badCursor(): Refusal {
  return {
    status: 'invalid',
    notes: ['The list has changed, or the cursor belongs to another question. Ask again without it.'],
    problems: [{ field: 'cursor', message: 'is not the »next« of an answer to this question' }],
  };
}

/** The event that an id or words of a label mean. */
function eventFor({ view }: Desk, asked: string): { readonly event: DossierEvent } | Refusal {
  const exact = view.event(asked.trim());
  if (exact) return { event: exact };
  const words = wordsIn(asked);
  const fits = view.dossier.events.filter((e) => {
    const label = foldText(e.label);
    return words.length > 0 && words.every((w) => label.includes(w));
  });
  const [only] = fits;
  if (only && fits.length === 1) return { event: only };
  if (fits.length > 0)
    return {
      status: 'ambiguous',
      notes: [`${fits.length} events have these words in their label. Ask again with an id.`],
      candidates: fits.slice(0, 10).flatMap((e) => eventCandidate(view, e.id)),
    };
  return {
    status: 'unknown',
    notes: ['There is no event of this id or with these words in its label. list_events finds events.'],
  };
}

export function compareSources(desk: Desk, asked: string): Partial<CompareOutput> | Refusal {
  const { view } = desk;
  const which = eventFor(desk, asked);
  if (!('event' in which)) return which;
  const { event } = which;
  const total = event.reports.length;
  if (total > MOST_COMPARED) desk.note(`${total} reports; the first ${MOST_COMPARED} are compared.`);
  if (total === 1) desk.note('Only one article reports it: there is nothing to compare it with.');
  const { reports, rows } = compareReports(view, {
    ...plain(event),
    reports: event.reports.slice(0, MOST_COMPARED),
  });
  for (const { report } of reports) desk.cite(report.article);
  const named = (field: string, value: string): string =>
    field === 'actors' || field === 'recipients' || field === 'place' || field === 'saidBy'
      ? shownLine(view.nameOf(value), 60)
      : shownLine(value, 60);
  let left = desk.room - serialise(desk.sources).length - 2_000;
  const quoted = reports.map(({ report }, i) => ({
    report: i + 1,
    evidence: quotedOf(report.sentence, 400),
  }));
  left -= serialise(quoted).length;
  let dropped = 0;
  const shownRows = rows.map(({ field, agreement, cells }) => ({
    field,
    agreement,
    values: cells.flatMap((values, i) =>
      values.flatMap((v) => {
        const made = {
          report: i + 1,
          value: named(field, v.value),
          agreement: v.agreement,
          ...(v.evidence ? { words: shown(v.evidence.words, 60).words } : {}),
        };
        left -= serialise(made).length + 1;
        if (left >= 0) return [made];
        dropped++;
        return [];
      }),
    ),
  }));
  if (dropped > 0) desk.note(`${dropped} values did not fit into the answer.`);
  return { event: factsOf(desk, event), reports: quoted, reportsTotal: total, rows: shownRows };
}
