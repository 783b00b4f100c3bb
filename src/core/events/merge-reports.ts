// Reports of one article → one report for each event: what a later sentence only mentions again is put into the report
// that says most. Input: drafts in order; output: the reports that are left. Which two tell of one event is decided in
// `same-event.ts`; nothing is averaged.
import { wholeNumbers } from '../base/slab';
import type { EventReport } from '../model/annotation';
import { precisionOf } from '../model/edtf';
import { ids, sameEvent } from './same-event';

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
  const byText = a.title && !b.title && y.place !== null;
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
    // A title names the region, the text the town.
    place: byText ? y.place : (x.place ?? y.place),
    placeSpan: byText ? y.placeSpan : x.place === null ? (y.placeSpan ?? x.placeSpan) : x.placeSpan,
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
