// Reports of events in all articles → events of the dossier. Reports are one event where type, participants, time and
// place agree or refine each other with every report that is in it already; each merge has a reason that a reader can
// check. The order of arrival plays no part. What a person decided in `events.yaml` goes before all of this: reports named
// in one entry are one event, reports of two entries are two. Statements are not looked at here.
import { uniqueId } from '../base/ids';
import type { EntityType, EventType } from '../model/annotation';
import type { Lang } from '../model/article';
import type { DossierEvent, Report } from '../model/dossier';
import { compareEdtf } from '../model/edtf';
import { byEventDate } from '../model/order';
import type { DecidedEvent, Unplaced } from '../model/decided-event';
import { composeEvent } from './events-compose';
import { changesOf, decidedFields, placeDecisions, type PlacedDecisions } from './events-decided';
import { growClusters, type Cluster } from './events-grow';
import { profileOf } from './events-match';
import type { KeptEvent } from './kept-event';
import { startOf } from './kept-report';

/** A report whose actors are those of the dossier. */
export type ReportInput = Report & { readonly type: EventType; readonly mode: string | null };

export interface EventContext {
  /** The canonical name of a dossier actor. */
  actorName(id: string): string;
  /** Its type; without it persons weigh no more than others. */
  actorType?(id: string): EntityType | null;
  articleDate(id: string): string | null;
  articleLang?(id: string): Lang | null;
  /** The dossier actor of a name that a person wrote. */
  actorByName?(name: string): string | null;
  readonly lang: Lang;
}

export interface JoinedEvents {
  /** By date, undated last. */
  readonly events: readonly DossierEvent[];
  /** Those that a person has hidden. */
  readonly hidden: readonly DossierEvent[];
  /** What of the decisions could not be placed. */
  readonly unplaced: readonly Unplaced[];
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Dated reports before undated ones, then by content: the order in which clusters grow, on every machine the same. */
export function canonical(a: ReportInput, b: ReportInput): number {
  if (a.date !== null && b.date !== null && a.date !== b.date) return compareEdtf(a.date, b.date);
  return (
    Number(a.date === null) - Number(b.date === null) ||
    text(a.article, b.article) ||
    startOf(a) - startOf(b) ||
    text(a.type, b.type) ||
    text(a.lemma, b.lemma)
  );
}

/** Joins reports into events, by date, undated last. The order of `reports` is irrelevant. */
export function joinEvents(reports: readonly ReportInput[], context: EventContext): readonly DossierEvent[] {
  return joinDecidedEvents(reports, context, []).events;
}

/** Joins reports into events; what a person decided goes before everything else. The order of `reports` is irrelevant. */
export function joinDecidedEvents(
  reports: readonly ReportInput[],
  context: EventContext,
  decisions: readonly DecidedEvent[],
): JoinedEvents {
  const sorted = [...reports].sort(canonical);
  const byArticle = new Map<string, ReportInput[]>();
  for (const report of sorted) {
    const list = byArticle.get(report.article);
    if (list) list.push(report);
    else byArticle.set(report.article, [report]);
  }
  const placed = placeDecisions(byArticle, decisions, canonical);
  const profiled = sorted.map((report) => ({ report, profile: profileOf(report, context) }));
  return composeAll(growClusters(profiled, context, placed), decisions, placed, context);
}

function composeAll(
  clusters: readonly Cluster[],
  decisions: readonly DecidedEvent[],
  placed: PlacedDecisions,
  context: EventContext,
): JoinedEvents {
  const unplaced = [...placed.unplaced];
  const taken = new Set<string>();
  const events: DossierEvent[] = [];
  const hidden: DossierEvent[] = [];
  // Ids are given in canonical order of the first reports, so that a decision on one event renames no other.
  const ordered = clusters
    .map((c) => ({ ...c, reports: c.reports.toSorted(canonical) }))
    .sort((a, b) => canonical(a.reports[0] as ReportInput, b.reports[0] as ReportInput));
  for (const { reports, reasons, entry } of ordered) {
    const decision = entry === null ? undefined : decisions[entry];
    const changes = decision && changesOf(decision, context, unplaced);
    const composed = composeEvent(reports, reasons, context, changes);
    const named =
      decision && changes ? decide(composed, decision, changes, placed.groups[entry ?? 0] ?? []) : composed;
    (decision?.hide === true ? hidden : events).push(named.with({ id: uniqueId(named.id, taken) }));
  }
  return { events: events.sort(byEventDate), hidden: hidden.sort(byEventDate), unplaced };
}

/** The event with what a person has decided on it. */
export function decide(
  event: KeptEvent,
  decision: DecidedEvent,
  changes: ReturnType<typeof changesOf>,
  named: readonly ReportInput[],
): KeptEvent {
  const decided = decidedFields(decision, changes, named.length);
  return event.with({
    ...(decision.title === undefined ? {} : { label: decision.title }),
    ...(decided.length === 0 ? {} : { decided }),
  });
}
