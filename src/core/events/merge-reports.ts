// Reports of one article → one report for each event: what a later sentence only mentions again is put into the report
// that says most. Input: drafts in order; output: the reports that are left. A different date, place or main actor keeps
// two reports apart; nothing is averaged.
import { wholeNumbers } from '../base/slab';
import type { EventReport, EventType, Participant } from '../model/annotation';
import { precisionOf, refines } from '../model/edtf';

/** A report while it is put together: all keys there, in the order in which reports are written. */
export type Report = {
  readonly [K in keyof Required<EventReport>]: K extends 'objectSpan' | 'dateSpan' | 'placeSpan'
    ? EventReport[K] | undefined
    : Required<EventReport>[K];
};

/** The report as it is handed out: without the keys that it does not need. */
export function reportOf(r: Report): EventReport {
  const { type, mode, trigger, lemma, noun } = r;
  // Field by field: spreads in the middle are slow.
  const report = { type, mode, trigger, lemma, noun } as {
    -readonly [K in keyof EventReport]: EventReport[K];
  };
  if (r.objectSpan !== undefined) report.objectSpan = r.objectSpan;
  report.sentence = r.sentence;
  report.date = r.date;
  if (r.dateSpan !== undefined) report.dateSpan = r.dateSpan;
  report.dateBasis = r.dateBasis;
  report.status = r.status;
  report.participants = r.participants;
  report.place = r.place;
  if (r.placeSpan !== undefined) report.placeSpan = r.placeSpan;
  report.quantities = r.quantities;
  report.source = r.source;
  report.rule = r.rule;
  return report;
}

export interface Draft {
  readonly report: Report;
  readonly clause: number;
  readonly sentence: number;
  readonly noun: boolean;
  /** »das Treffen«, »dieser Angriff«: takes up something named before. */
  readonly definite: boolean;
  /** Its date stands at its noun, not in its clause. */
  readonly ownDate: boolean;
  /** »bei dem Angriff«: the occasion of whatever else its clause tells. */
  readonly occasion: boolean;
  /** It stands in the title or in a heading. */
  readonly title: boolean;
  /** Only a number tells that somebody is meant: no date of another event is said to be its own. */
  readonly counted: boolean;
}

const PRECISION = ['century', 'decade', 'year', 'season', 'month', 'day', 'time'];

function datesAgree(a: Report, b: Report): boolean {
  return (
    a.date === null ||
    b.date === null ||
    a.date === b.date ||
    refines(a.date, b.date) ||
    refines(b.date, a.date)
  );
}

function ids(list: readonly Participant[]): Set<string> {
  return new Set(list.map((p) => p.actor));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
}

/** Whether two reports of one article tell of one event. `seen`: the earlier one. */
export function sameEvent(seen: Draft, next: Draft): boolean {
  const a = seen.report;
  const b = next.report;
  if (a.type !== b.type) return false;
  // A battle is no second report of its war.
  if ((a.mode === 'war') !== (b.mode === 'war')) return false;
  if (!datesAgree(a, b)) return false;
  if (a.place !== null && b.place !== null && a.place !== b.place) return false;
  const x = ids(a.participants);
  const y = ids(b.participants);
  if (a.mode === 'war') return sameWar(seen, next);
  // »die anhaltenden Angriffe« are not the one of last Friday.
  const lasting = a.status === 'ongoing' ? a : b.status === 'ongoing' ? b : null;
  if (lasting !== null && lasting.date === null && a.status !== b.status && (a.date ?? b.date) !== null)
    return false;
  const both = shared(x, y);
  const same = seen.clause === next.clause && seen.sentence === next.sentence;
  // »bestätigte die im Oktober verhängten Urteile«: the date of the one is not that of the other.
  if (
    same &&
    seen.noun !== next.noun &&
    seen.ownDate !== next.ownDate &&
    (a.date === null || b.date === null)
  )
    return false;
  if (same) return both > 0 || x.size === 0 || y.size === 0 || seen.noun !== next.noun;
  // A title says first what the article is about.
  if (seen.title && !next.title && sameMatter(a.lemma, b.lemma) && both === Math.min(x.size, y.size))
    return true;
  if (settled(a.status) !== settled(b.status)) return false;
  const overlapping = both > 0 && (both === x.size || both === y.size);
  // »Er habe am Mittwoch telefoniert, sagte Berg bei einem Besuch«: what he tells of is not where he tells it.
  if (seen.sentence === next.sentence && a.source !== b.source && a.mode !== b.mode) return false;
  // »Fünf Menschen wurden verletzt«, right behind the attack: where nothing is told of its own, it is a part of it.
  if (
    y.size === 0 &&
    b.date === null &&
    b.place === null &&
    next.sentence <= seen.sentence + 1 &&
    b.mode === 'kill'
  )
    return true;
  // Nobody dies twice, and one sentence rarely tells of two deeds of one kind by the same people.
  if (a.type === 'DEATH' && both > 0) return true;
  if (seen.sentence === next.sentence && (overlapping || x.size === 0 || y.size === 0)) return true;
  if (
    !SPOKEN.has(a.type) &&
    a.mode !== null &&
    a.mode === b.mode &&
    overlapping &&
    a.date !== null &&
    a.date === b.date &&
    (precisionOf(a.date) === 'day' || sameWords(a, b))
  )
    return true;
  // A heading or a first mention without names: »Besuch in Kiew«, then »der Besuch von …«.
  if (seen.noun && x.size === 0 && a.lemma === b.lemma && next.definite) return true;
  if (a.type === 'CONSULT' && overlapping && a.place !== null && a.place === b.place) return true;
  // A journey told once by its noun and once by its verb; other places kept them apart above.
  if (
    a.type === 'CONSULT' &&
    overlapping &&
    JOURNEYS.has(a.mode ?? '') &&
    JOURNEYS.has(b.mode ?? '') &&
    (a.place === null || b.place === null) &&
    seen.noun !== next.noun
  )
    return true;
  const subset = y.size > 0 ? both === y.size : x.size === 0 || next.definite;
  if (next.noun && next.definite && subset && (a.lemma === b.lemma || b.date === null)) return true;
  if (seen.noun && a.lemma === b.lemma && (both > 0 || (x.size === 0 && y.size === 0)))
    return both === Math.min(x.size, y.size);
  return (
    a.lemma === b.lemma &&
    x.size > 0 &&
    both === x.size &&
    both === y.size &&
    (a.date === b.date || a.date === null || b.date === null)
  );
}

/** »Ausnahmezustand« and »Ausnahmezustand verhängen«: one is told by its noun, one by a phrase with it. */
function sameMatter(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** An article comes back to its war again and again: »der Krieg«, »seit Kriegsbeginn«. Where it is fought is a side. */
function sameWar(seen: Draft, next: Draft): boolean {
  const x = ids(seen.report.participants);
  const y = ids(next.report.participants);
  if (seen.report.place !== null) x.add(seen.report.place);
  if (next.report.place !== null) y.add(next.report.place);
  if (x.size === 0 || y.size === 0) return true;
  const both = shared(x, y);
  return both > 0 && (both === x.size || both === y.size);
}

const JOURNEYS: ReadonlySet<string> = new Set(['visit', 'travel']);

/** Types of which the same people may do several on one day. */
export const SPOKEN: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'SUPPORT',
  'AGREE',
  'THREATEN',
  'CONCEDE',
]);

/** One month may hold two meetings of the same people, on two weekdays of an unknown week. */
function sameWords(a: Report, b: Report): boolean {
  return a.dateSpan !== undefined && b.dateSpan !== undefined && a.dateSpan[0] === b.dateSpan[0];
}

function settled(status: EventReport['status']): string {
  return status === 'ongoing' || status === 'reported' ? 'happened' : status;
}

function combine(a: Draft, b: Draft): Draft {
  const x = a.report;
  const y = b.report;
  const have = ids(x.participants);
  const participants = [...x.participants, ...y.participants.filter((p) => !have.has(p.actor))];
  const finer =
    y.date !== null &&
    (x.date === null || PRECISION.indexOf(precisionOf(y.date)) > PRECISION.indexOf(precisionOf(x.date)));
  const same = a.clause === b.clause && a.sentence === b.sentence;
  const noun = b.noun && !a.noun && y.participants.length > 0;
  if (!same && (noun || (x.participants.length === 0 && y.participants.length > 0))) return combine(b, a);
  // In one clause the noun names the thing, the verb only carries it.
  const byNoun = same && b.noun && !a.noun && x.type === y.type;
  const report: Report = {
    type: x.type,
    mode: x.mode,
    trigger: byNoun ? y.trigger : x.trigger,
    lemma: byNoun ? y.lemma : x.lemma,
    noun: byNoun ? y.noun : x.noun,
    objectSpan: byNoun ? (y.objectSpan ?? x.objectSpan) : x.objectSpan,
    sentence: x.sentence,
    date: finer ? y.date : x.date,
    dateSpan: finer ? (y.dateSpan ?? x.dateSpan) : x.dateSpan,
    dateBasis: finer ? y.dateBasis : x.dateBasis,
    status: x.status,
    participants,
    place: x.place ?? y.place,
    placeSpan: x.place === null ? (y.placeSpan ?? x.placeSpan) : x.placeSpan,
    quantities: same || x.quantities.length === 0 ? mergeQuantities(x, y) : x.quantities,
    source: x.source,
    rule: x.rule,
  };
  return { ...a, report, noun: a.noun || (same && b.noun) };
}

function mergeQuantities(x: Report, y: Report): EventReport['quantities'] {
  const seen = new Set(x.quantities.map((q) => q.span[0]));
  return [...x.quantities, ...y.quantities.filter((q) => !seen.has(q.span[0]))];
}

/** So many reports back another may be meant: an article does not return to more, and the cost stays linear. */
export const MAX_BACK = 60;

export interface Merged {
  readonly drafts: Draft[];
  /** For each draft that went in, its place in `drafts`. */
  readonly into: Int32Array;
}

/** Puts together the reports of one article that tell of one event. */
export function mergeReports(drafts: readonly Draft[]): Merged {
  const out: Draft[] = [];
  const into = wholeNumbers(drafts.length);
  drafts.forEach((draft, d) => {
    let found = -1;
    for (let i = out.length - 1; i >= Math.max(0, out.length - MAX_BACK) && found < 0; i--)
      if (sameEvent(out[i] as Draft, draft)) found = i;
    if (found >= 0) out[found] = combine(out[found] as Draft, draft);
    else {
      found = out.length;
      out.push(draft);
    }
    into[d] = found;
  });
  return { drafts: out, into };
}
