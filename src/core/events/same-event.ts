// Whether two reports of one article tell of one event. Input: two drafts, the earlier one first; output: yes or no. A
// different date, place or main actor keeps them apart; a title, a definite noun, and deeds that happen only once bring
// them together.
import type { EventReport, EventType, Participant } from '../model/annotation';
import { precisionOf, refines } from '../model/edtf';
import type { Draft, Report } from './merge-reports';

function datesAgree(a: Report, b: Report): boolean {
  return (
    a.date === null ||
    b.date === null ||
    a.date === b.date ||
    refines(a.date, b.date) ||
    refines(b.date, a.date)
  );
}

export function ids(list: readonly Participant[]): Set<string> {
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
  if (a.type !== b.type) return isToll(seen, next);
  // A battle is no second report of its war.
  if ((a.mode === 'war') !== (b.mode === 'war')) return false;
  if (!datesAgree(a, b)) return false;
  const x = ids(a.participants);
  const y = ids(b.participants);
  if (seen.title && !next.title && isHeadlineOf(seen, next, x, y)) return true;
  if (a.place !== null && b.place !== null && a.place !== b.place) return false;
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
  if (isOnce(a) && isOnce(b) && overlapping && sharesRecipient(a, b)) return true;
  // »Bewaffnete griffen Lima an. … Der Überfall der Rebellen …«: right behind, the noun takes up what the verb told.
  if (next.noun && next.definite && x.size === 0 && next.sentence <= seen.sentence + 2) return true;
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

/** Types of what people may die in. */
const DEADLY: ReadonlySet<EventType> = new Set(['INCIDENT', 'ASSAULT', 'CRIME']);

/**
 * »Bei dem Brand kamen zwei Menschen ums Leben«: the dead whom nobody names are a part of what they died in, where
 * one clause tells of both.
 */
function isToll(seen: Draft, next: Draft): boolean {
  const a = seen.report;
  const b = next.report;
  if (!DEADLY.has(a.type) || b.type !== 'DEATH' || b.participants.length > 0 || a.mode === 'war')
    return false;
  if (settled(a.status) !== 'happened' || settled(b.status) !== 'happened') return false;
  return seen.clause === next.clause && seen.clause >= 0 && datesAgree(a, b);
}

/** So far behind the title lies what it tells of, where the words do not say which of several is meant. */
const LEAD = 4;

/**
 * »Lima verhängt Ausgangssperre«, then »… rief die Regierung die Ausgangssperre aus«: a title tells in short what the
 * first sentences tell at length. A date that it gives itself, or people of whom they know nothing, are of another event.
 */
function isHeadlineOf(title: Draft, next: Draft, x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const a = title.report;
  const b = next.report;
  if (a.date !== null && a.date !== b.date) return false;
  if (next.sentence > title.sentence + LEAD) return false;
  if (settled(a.status) !== settled(b.status)) return false;
  if (SPOKEN.has(a.type) && x.size === 0) return sameMatter(a.lemma, b.lemma);
  return x.size === 0 || shared(x, y) > 0;
}

/** What befalls one person once as far as one article tells: he is arrested, elected, appointed, or leaves. */
function isOnce(report: Report): boolean {
  return report.mode === 'arrest' || report.type === 'RESIGN' || report.type === 'APPOINT';
}

/** Whether the two have somebody in common in the same role. */
function sharesRecipient(a: Report, b: Report): boolean {
  const role = a.participants.some((p) => p.role === 'recipient') ? 'recipient' : 'actor';
  return a.participants.some(
    (p) => p.role === role && b.participants.some((q) => q.role === role && q.actor === p.actor),
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
