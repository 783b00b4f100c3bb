// Reports of one event → the event: the best-supported date, everyone who takes part, all reports as they are. Nothing is
// averaged: a value that differs is kept beside the others with its evidence (`events-differences.ts`).
import { flat } from '../base/flat';
import { fingerprint } from '../base/ids';
import type { EventStatus } from '../model/annotation';
import type { DossierEvent, EventParticipant, MergeReason, Report } from '../model/dossier';
import { compareEdtf, precisionOf, type Edtf } from '../model/edtf';
import { labelOf } from '../model/event-label';
import { datesStand } from './events-match';
import type { EventContext, ReportInput } from './join-events';
import { KeptEvent, participant, type EventHead } from './kept-event';
import { roleIn, sidesOfReport } from './kept-report';

const NONE: readonly never[] = [];
const PRECISION = ['century', 'decade', 'year', 'season', 'month', 'day', 'time'];

function count<T>(items: readonly T[]): Map<T, number> {
  const out = new Map<T, number>();
  for (const i of items) out.set(i, (out.get(i) ?? 0) + 1);
  return out;
}

/** The commonest item; ties go to the smallest. */
function commonest<T extends string>(items: readonly T[]): T | null {
  let best: T | null = null;
  let most = 0;
  for (const [item, n] of count(items))
    if (n > most || (n === most && best !== null && item < best)) {
      best = item;
      most = n;
    }
  return best;
}

/** The date that most reports support, the finest among them; what the text states goes before what we infer. */
export function bestDate(reports: readonly Report[]): Report | null {
  let best: Report | null = null;
  let rank: readonly number[] = [];
  // Counted by date, since an event that goes on for years has thousands of reports and few dates.
  const dates = count(reports.flatMap((r) => (r.date === null ? [] : [r.date])));
  const supports = new Map<Edtf, number>();
  const supportOf = (date: Edtf): number => {
    let support = supports.get(date);
    if (support === undefined) {
      support = 0;
      for (const [other, n] of dates) if (datesStand(other, date) !== 'apart') support += n;
      supports.set(date, support);
    }
    return support;
  };
  for (const r of reports) {
    if (r.date === null) continue;
    const date: Edtf = r.date;
    const support = supportOf(date);
    const mine = [support, PRECISION.indexOf(precisionOf(date)), r.dateBasis === 'stated' ? 1 : 0];
    const order = compareRank(mine, rank);
    if (best === null || order > 0 || (order === 0 && compareEdtf(date, best.date ?? date) < 0)) {
      best = r;
      rank = mine;
    }
  }
  return best;
}

function compareRank(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const d = (a[i] ?? 0) - (b[i] ?? 0);
    if (d !== 0) return d;
  }
  return 0;
}

/** What happened goes before what was planned; who calls it off or denies it is kept as a difference. */
const STATUS_ORDER: readonly EventStatus[] = [
  'cancelled',
  'happened',
  'ongoing',
  'reported',
  'planned',
  'denied',
  'hypothetical',
];

function statusOf(reports: readonly Report[]): EventStatus {
  const counts = count(reports.map((r) => r.status));
  let best: EventStatus = reports[0]?.status ?? 'happened';
  for (const s of STATUS_ORDER)
    if (counts.has(s)) {
      best = s;
      break;
    }
  return best;
}

/** What a person has decided; it stands above what the reports say, which stay as they are. */
export type EventChanges = Partial<Pick<DossierEvent, 'date' | 'type' | 'status' | 'place' | 'participants'>>;

/** An event of the dossier from its reports, which come in canonical order. The id comes from content alone. */
export function composeEvent(
  reports: readonly ReportInput[],
  reasons: readonly MergeReason[],
  context: EventContext,
  changes: EventChanges = {},
): KeptEvent {
  const first = reports[0] as ReportInput;
  const participants = new Map<string, EventParticipant>();
  for (const r of reports)
    sidesOfReport(r).forEach((actor, i) => {
      if (!participants.has(actor)) participants.set(actor, participant(actor, roleIn(r, i)));
    });
  const dated = bestDate(reports);
  const type = commonest(reports.map((r) => r.type)) ?? first.type;
  const place = commonest(reports.flatMap((r) => (r.place === null ? [] : [r.place])));
  const quantities = new Map<string, Report['quantities'][number]>();
  for (const r of reports)
    for (const q of r.quantities)
      if (!quantities.has(`${q.value} ${q.unit}`)) quantities.set(`${q.value} ${q.unit}`, q);
  const event: { -readonly [K in keyof Omit<EventHead, 'label'>]: EventHead[K] } = {
    id: flat(
      `e-${fingerprint([first.type, first.article, first.sentence.words, first.trigger.words].join('\n'))}`,
    ),
    type,
    mode: commonest(reports.flatMap((r) => (r.mode === null || r.type !== type ? [] : [r.mode]))),
    date: dated?.date ?? null,
    undated: dated === null ? whyUndated(reports, context) : null,
    dateBasis: dated?.dateBasis ?? 'stated',
    status: statusOf(reports),
    participants: [...participants.values()],
    place,
    quantities: quantities.size === 0 ? NONE : [...quantities.values()],
    lemma: lemmaOf(reports),
    reasons: reasons.length === 0 ? NONE : reasons,
    ...changes,
  };
  if (changes.date !== undefined) {
    event.undated = changes.date === null ? 'decided-unknown' : null;
    event.dateBasis = 'stated';
  }
  const noun = nounOf(reports, event.lemma);
  const lang = context.articleLang?.((reports.find((r) => r.noun === noun) ?? first).article);
  const label = labelOf({ ...event, reports }, noun, { nameOf: (id) => context.actorName(id) });
  return new KeptEvent(
    { ...event, label, ...(lang === undefined || lang === null ? {} : { lang }) },
    reports,
  );
}

function whyUndated(reports: readonly ReportInput[], context: EventContext): string {
  return reports.some((r) => context.articleDate(r.article) === null)
    ? 'publication-date-unknown'
    : 'no-date-in-text';
}

/** The noun for lists: that of a report whose trigger is a noun, then the commonest; the lemma where there is none. */
function nounOf(reports: readonly ReportInput[], lemma: string): string {
  const named = reports.filter((r) => r.noun !== undefined && r.noun === r.lemma);
  return (
    commonest(named.flatMap((r) => r.noun ?? [])) ?? commonest(reports.flatMap((r) => r.noun ?? [])) ?? lemma
  );
}

/** A noun names an event better than a verb; then the commonest word. */
function lemmaOf(reports: readonly ReportInput[]): string {
  const nouns = reports
    .map((r) => r.lemma)
    .filter((l) => !l.includes(' ') && l.charAt(0) !== l.charAt(0).toLowerCase());
  return commonest(nouns) ?? commonest(reports.map((r) => r.lemma)) ?? '';
}
