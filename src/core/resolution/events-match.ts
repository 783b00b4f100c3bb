// Two reports → may they tell of one event, and how much speaks for it? Type, participants, time and place must agree
// or refine each other; a contradiction in any of them keeps reports apart. Input: reports with dossier actors; output:
// a score with the names of its grounds, or null. Status and numbers may differ: that is a difference, no reason.
import type { EventType } from '../model/annotation';
import { flat } from '../base/flat';
import { fingerprint } from '../base/ids';
import { Recent } from '../base/recent';
import { boundsOf, precisionOf, refines, type Edtf } from '../model/edtf';
import type { EventContext, ReportInput } from './join-events';
import { sidesOfReport } from './kept-report';

export interface Match {
  readonly score: number;
  readonly grounds: readonly string[];
}

/** A score from which on reports of different articles are one event. */
export const ENOUGH = 3.5;
const ENOUGH_WITHIN_ARTICLE = 4;
/** What the very same words are worth. */
const SAME_WORDS = 5;
/** Shorter sentences may be the same by chance. */
const LEAST_LETTERS = 30;

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

/** Types that may be one event have one kind. */
export function kindOf(type: EventType): EventType {
  return KIN.find(([, y]) => y === type)?.[0] ?? type;
}

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
const NONE: readonly string[] = [];

/** What of a report decides whether it is one event with another; reports with the same profile are alike in that. */
export interface Profile {
  readonly key: string;
  readonly type: EventType;
  readonly war: boolean;
  readonly date: Edtf | null;
  readonly day: boolean;
  readonly bounds: Bounds;
  /** Of the date, or else of the article's. */
  readonly about: Bounds;
  /** Lists, since they are short and there are many. */
  readonly actors: readonly string[];
  readonly persons: readonly string[];
  /** Who takes part, and where a war is fought: that is a side of it often enough (»der Krieg in der Ukraine«). */
  readonly sides: readonly string[];
  readonly place: string | null;
  readonly lemma: string;
  /** Of a report that names nobody: its very words, by which it is known again in a copy of the article. */
  readonly words: string | null;
}

type Bounds = readonly [first: number, last: number] | null;
/** There are few dates and very many reports: the same bounds for the same date. */
const BOUNDS = new Recent<Edtf, Bounds>(5000, boundsOf);

/** The same list where each is in it once. */
function eachOnce(list: readonly string[]): readonly string[] {
  const set = new Set(list);
  return set.size === list.length ? list : [...set];
}

export function profileOf(report: ReportInput, context: EventContext): Profile {
  const { type, date, place, lemma } = report;
  const actors = eachOnce(sidesOfReport(report));
  const war = report.mode === 'war';
  const bounds = date === null ? null : BOUNDS.of(date);
  const published = date === null ? context.articleDate(report.article) : null;
  const about = published === null ? bounds : BOUNDS.of(published);
  const among = actors.filter((id) => context.actorType?.(id) === 'person');
  const persons = among.length === 0 ? NONE : among.length === actors.length ? actors : among.slice();
  const when = date ?? `~${about === null ? '' : about.join(' ')}`;
  const words = actors.length === 0 && !(war && place !== null) ? wordsOf(report) : null;
  const who = actors.toSorted().map((id) => (persons.includes(id) ? `${id}*` : id));
  return {
    key: flat(
      fingerprint(
        `${type}|${war ? 'war' : ''}|${when}|${who.join(' ')}|${place ?? ''}|${lemma}${words === null ? '' : `|${words}`}`,
      ),
    ),
    type,
    war,
    date,
    day: date !== null && precisionOf(date) === 'day',
    bounds,
    about,
    actors,
    persons,
    sides: sidesOfProfile({ war, place, actors, words }),
    place,
    lemma,
    words,
  };
}

export function sidesOfProfile({
  war,
  place,
  actors,
  words,
}: Pick<Profile, 'war' | 'place' | 'actors' | 'words'>): readonly string[] {
  if (words !== null) return [words];
  return war && place !== null ? eachOnce([...actors, place]) : actors;
}

/** Letters and digits of the sentence, and how many of them stand before the word that tells of the event. */
function wordsOf({ sentence, trigger }: ReportInput): string | null {
  const bare = (text: string): string =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const words = bare(sentence.words);
  if (words.length < LEAST_LETTERS) return null;
  const before = sentence.words.slice(0, Math.max(0, trigger.span[0] - sentence.span[0]));
  return flat(`=${fingerprint(words)} ${bare(before).length}`);
}

function standOf(a: Profile, b: Profile): ReturnType<typeof datesStand> {
  if (a.date === null || b.date === null) return 'open';
  if (a.date === b.date) return 'equal';
  const [x, y] = [a.bounds, b.bounds];
  if (x === null || y === null) return 'apart';
  return within(x, y) || within(y, x) ? 'refine' : 'apart';
}

function within(finer: readonly [number, number], coarser: readonly [number, number]): boolean {
  return coarser[0] <= finer[0] && finer[1] <= coarser[1];
}

/** Whether two articles lie so far apart that an undated event in one is hardly that of the other. */
function farApart({ about: x }: Profile, { about: y }: Profile): boolean {
  return x !== null && y !== null && (x[0] - y[1] > FAR || y[0] - x[1] > FAR);
}

/**
 * How much speaks for two reports being one event, by their profiles; 0: something speaks against it. Symmetric. It is
 * called for every pair that could be one, so it makes nothing.
 */
export function scoreOf(a: Profile, b: Profile): number {
  if (!typesAgree(a.type, b.type)) return 0;
  const time = standOf(a, b);
  if (time === 'apart' || (a.type !== b.type && time !== 'equal')) return 0;
  const war = a.war && b.war;
  if (time === 'open' && !war && farApart(a, b)) return 0;
  if (a.words !== null && a.words === b.words) return a.type === b.type ? SAME_WORDS : 0;
  const theirs = war ? b.sides : b.actors;
  let shared = 0;
  let persons = 0;
  for (const side of war ? a.sides : a.actors)
    if (theirs.includes(side)) {
      shared++;
      if (a.persons.includes(side)) persons++;
    }
  if (shared === 0) return 0;
  if (persons === 0 && a.persons.length > 0 && b.persons.length > 0) return 0;
  const samePlace = a.place !== null && a.place === b.place;
  if (!war && a.place !== null && b.place !== null && !samePlace && !(time === 'equal' && shared > 1))
    return 0;
  if (WORDS.has(a.type) && a.type === b.type) {
    // Who demands something today may demand something else tomorrow.
    if (time === 'open' && !samePlace) return 0;
    if (time === 'refine' && a.lemma !== b.lemma) return 0;
  }
  let score = persons + shared;
  if (samePlace) score += 1.5;
  // One month is shared by many meetings; one day by few.
  if (time === 'equal') score += a.day ? 2 : 1;
  else if (time === 'refine') score += 1;
  if (a.lemma === b.lemma) score += 0.5;
  if (war) score += 1;
  if (a.type !== b.type) score -= 1;
  return score;
}

/** What speaks for it, in words: who and where both are, and their dates. */
export function groundsOf(a: Profile, b: Profile, context: EventContext): readonly string[] {
  if (a.words !== null && a.words === b.words) return ['same words'];
  const war = a.war && b.war;
  const theirs = war ? b.sides : b.actors;
  const grounds = [...(war ? a.sides : a.actors)]
    .filter((side) => theirs.includes(side))
    .sort()
    .map((id) => context.actorName(id));
  if (a.place !== null && a.place === b.place) grounds.push(context.actorName(a.place));
  if (standOf(a, b) !== 'open')
    grounds.push(a.date === b.date ? `${a.date}` : [a.date, b.date].sort().join(' ~ '));
  return grounds;
}

/** Whether a score is enough, for two reports of one article or of two. */
export function isEnough(score: number, oneArticle: boolean): boolean {
  return score >= (oneArticle ? ENOUGH_WITHIN_ARTICLE : ENOUGH);
}

/** Whether two reports may be one event. Symmetric. */
export function matchReports(a: ReportInput, b: ReportInput, context: EventContext): Match | null {
  const [x, y] = [profileOf(a, context), profileOf(b, context)];
  const score = scoreOf(x, y);
  return isEnough(score, a.article === b.article) ? { score, grounds: groundsOf(x, y, context) } : null;
}
