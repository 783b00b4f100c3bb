// Two reports → may they tell of one event, and how much speaks for it? Type, participants, time and place must agree
// or refine each other; a contradiction in any of them keeps reports apart. Input: reports with dossier actors; output:
// a score with the names of its grounds, or null. Status and numbers may differ: that is a difference, no reason.
import type { EventType } from '../model/annotation';
import { boundsOf, precisionOf, refines, type Edtf } from '../model/edtf';
import type { EventContext, ReportInput } from './join-events';

export interface Match {
  readonly score: number;
  readonly grounds: readonly string[];
}

/** A score from which on reports of different articles are one event. */
export const ENOUGH = 3.5;
const ENOUGH_WITHIN_ARTICLE = 4;

/** Types that different articles may give the same event. */
const KIN: readonly (readonly [EventType, EventType])[] = [
  ['ASSAULT', 'CRIME'],
  ['RETREAT', 'CONCEDE'],
  ['CONSULT', 'AGREE'],
];

const WORDS: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'AGREE',
  'CONCEDE',
]);

export function typesAgree(a: EventType, b: EventType): boolean {
  return a === b || KIN.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

/** How two dates stand to each other. Two different days, or a day outside the other's month, are apart. */
export function datesStand(a: Edtf | null, b: Edtf | null): 'equal' | 'refine' | 'open' | 'apart' {
  if (a === null || b === null) return 'open';
  if (a === b) return 'equal';
  return refines(a, b) || refines(b, a) ? 'refine' : 'apart';
}

const FAR = 45;

/** Whether two articles lie so far apart that an undated event in one is hardly that of the other. */
function farApart(a: ReportInput, b: ReportInput, context: EventContext): boolean {
  const when = (r: ReportInput): readonly [number, number] | null => {
    const date = r.date ?? context.articleDate(r.article);
    return date === null ? null : boundsOf(date);
  };
  const x = when(a);
  const y = when(b);
  if (x === null || y === null) return false;
  return x[0] - y[1] > FAR || y[0] - x[1] > FAR;
}

/** Whether two reports may be one event. Symmetric. */
export function matchReports(a: ReportInput, b: ReportInput, context: EventContext): Match | null {
  if (!typesAgree(a.type, b.type)) return null;
  const time = datesStand(a.date, b.date);
  if (time === 'apart') return null;
  const war = a.mode === 'war' && b.mode === 'war';
  if (time === 'open' && !war && farApart(a, b, context)) return null;
  const actorsA = new Set(a.participants.map((p) => p.actor));
  const actorsB = new Set(b.participants.map((p) => p.actor));
  if (war) {
    // Where a war is fought is a side of it often enough: »der Krieg in der Ukraine«.
    if (a.place !== null) actorsA.add(a.place);
    if (b.place !== null) actorsB.add(b.place);
  }
  const shared = [...actorsA].filter((x) => actorsB.has(x)).sort();
  if (shared.length === 0) return null;
  const person = (id: string): boolean => context.actorType?.(id) === 'person';
  const persons = shared.filter(person);
  const personsA = [...actorsA].filter(person);
  const personsB = [...actorsB].filter(person);
  if (persons.length === 0 && personsA.length > 0 && personsB.length > 0) return null;
  const samePlace = a.place !== null && a.place === b.place;
  if (!war && a.place !== null && b.place !== null && !samePlace && !(time === 'equal' && shared.length > 1))
    return null;
  if (WORDS.has(a.type) && a.type === b.type) {
    // Who demands something today may demand something else tomorrow.
    if (time === 'open' && !samePlace) return null;
    if (time === 'refine' && a.lemma !== b.lemma) return null;
  }
  if (a.type !== b.type && time !== 'equal') return null;
  const grounds: string[] = [];
  let score = 2 * persons.length + (shared.length - persons.length);
  grounds.push(...shared.map((id) => context.actorName(id)));
  if (samePlace) {
    score += 1.5;
    grounds.push(context.actorName(a.place ?? ''));
  }
  // One month is shared by many meetings; one day by few.
  if (time === 'equal') score += precisionOf(a.date ?? '') === 'day' ? 2 : 1;
  else if (time === 'refine') score += 1;
  if (time !== 'open') grounds.push(a.date === b.date ? `${a.date}` : [a.date, b.date].sort().join(' ~ '));
  if (a.lemma === b.lemma) score += 0.5;
  if (war) score += 1;
  if (a.type !== b.type) score -= 1;
  const enough = a.article === b.article ? ENOUGH_WITHIN_ARTICLE : ENOUGH;
  return score >= enough ? { score, grounds } : null;
}
