// Trigger → when. A time belongs to an event where it stands in the same clause, or at the event's noun, and to no
// other event. Input: candidates with their reach, times of the article; output: an EDTF value with the words it rests
// on, or null. The publication date alone dates nothing, and a date is never carried over from another sentence.
import { itemAt } from '../base/item-at';
import type { Span } from '../base/span';
import type { Basis } from '../model/annotation';
import type { Clause } from '../model/grammar';
import { precisionOf, type Edtf } from '../model/edtf';
import { quotationOf } from './quoted';
import { phraseAt, type Scene, type TimeAt } from './scene';
import type { Candidate } from './triggers';

export interface Dated {
  readonly date: Edtf;
  readonly span: Span;
  readonly basis: Basis;
  /** »seit …«: it goes on since then. */
  readonly since: boolean;
}

/** Whether a time gives an event a place in the calendar. */
function usable(time: TimeAt): boolean {
  const { edtf, type } = time;
  return edtf !== null && type !== 'SET';
}

/** A point in time cut to the day: events are dated by days. */
function toDay(edtf: Edtf): Edtf {
  return edtf
    .split('/')
    .map((p) => p.replace(/T.*$/, ''))
    .join('/');
}

const PRECISION = ['century', 'decade', 'year', 'season', 'month', 'day', 'time'];

/** Times that stand at a noun: inside its phrase before it, or in the chain of attributes behind it. */
export function timesAtNoun(scene: Scene, c: Candidate, reach: number): TimeAt[] {
  const out: TimeAt[] = [];
  if (scene.times.length === 0) return out;
  let first = c.phrase ? Math.min(c.phrase.first, c.token) : c.token;
  // »der am 10. Mai stattfindenden Wahl«: the phrase begins behind the time.
  const ahead = itemAt(scene.times, scene.timeOf[first - 1]);
  if (ahead && c.phrase && first < c.token && insidePhrase(scene, ahead)) first = ahead.first;
  for (let t = first; t < reach;) {
    const time = itemAt(scene.times, scene.timeOf[t]);
    if (time) {
      // »im März 2023 Haftbefehl«: the year is no number of warrants.
      const counted = time.first < first && time.last === c.token;
      // »eine Feier für die 1990 Ermordeten«: nor is it the time of what stands behind the noun.
      if (!counted && !(time.first > c.token && insidePhrase(scene, time))) out.push(time);
      t = time.last;
    } else t++;
  }
  return out;
}

/** »des am 11. November Verstorbenen«: determiner, preposition, time: the time is of the participle, not the clause. */
export function insidePhrase(scene: Scene, time: TimeAt): boolean {
  const { tokens, lexicon } = scene;
  let at = time.first - 1;
  // »die für den 5. Mai angesetzte Wahl«.
  const determiner = lexicon.definite.has(tokens[at]?.norm ?? '');
  if (determiner && beforeParticiple(scene, time)) return true;
  if (determiner) at--;
  const preposition = tokens[at]?.norm ?? '';
  const plain = lexicon.contractions.get(preposition) ?? preposition;
  if (!lexicon.timePrepositions.has(plain)) return false;
  if (!lexicon.definite.has(tokens[at - 1]?.norm ?? '')) return false;
  const clause = scene.grammar.clauses[time.clause];
  // »ein Anschlag, bei dem am 5. Mai …«: a relative pronoun, no article.
  if (clause?.kind === 'relative' && at - 1 <= clause.first + 1) return false;
  // »Die am Montag …«: at the head of a main clause no pronoun, for the verb would have to follow it.
  if (clause?.first === at - 1) return clause.kind === 'main' && lexicon.capitalNouns;
  // »Anna Berg, die am Montag gewählte Chefin, …«: an apposition, or a clause that was not seen; the time is of that.
  return true;
}

/** »das 1990 zerstörte Dorf«: between article and participle. */
function beforeParticiple(scene: Scene, time: TimeAt): boolean {
  const { tokens, lexicon } = scene;
  const article = tokens[time.first - 1];
  const next = tokens[time.last];
  if (!article || !next || lexicon.contractions.get(article.norm) !== undefined) return false;
  if (next.kind !== 'word' || next.text !== next.norm) return false;
  const phrase = phraseAt(scene, time.last);
  return phrase !== null && phrase.head > time.last && phrase.first < time.first;
}

/** »over Saturday's attack«, »next year's conference«: English gives a time to the noun behind it. */
function isPossessor(scene: Scene, time: TimeAt): boolean {
  return !scene.lexicon.capitalNouns && /['’]s?$/.test(scene.tokens[time.last - 1]?.text ?? '');
}

/** »die Rede des Ministers vom Montag«: the time is of the noun before it. */
function ofNoun(scene: Scene, time: TimeAt): boolean {
  const { tokens, lexicon } = scene;
  if (time.preposition === null) return false;
  // »den Vertrag aus dem Jahr 1990«.
  if (!lexicon.genitives.has(time.preposition) && !lexicon.origins.has(time.preposition)) return false;
  let at = time.first - 1;
  while (
    at > 0 &&
    (lexicon.contractions.get(tokens[at]?.norm ?? '') ?? tokens[at]?.norm) !== time.preposition
  )
    at--;
  const before = phraseAt(scene, at - 1);
  if (before === null || before.last !== at || scene.timeOf[at - 1] !== -1) return false;
  // »vom 3. bis 5. Mai«.
  return !lexicon.until.has(tokens[time.last]?.norm ?? '');
}

/** Whether a clause says what happens again and again: »sterben jede Woche«. */
export function habitual(scene: Scene, clause: number): boolean {
  const c = scene.grammar.clauses[clause];
  if (!c || scene.times.length === 0) return false;
  for (let t = c.first; t < c.last; t++) {
    const time = itemAt(scene.times, scene.timeOf[t]);
    if (time && time.clause === clause && time.type === 'SET' && !isRate(scene, time)) return true;
  }
  return false;
}

/** »555 Euro mehr im Monat«: a number right before it makes it a measure, not a habit. */
function isRate(scene: Scene, time: TimeAt): boolean {
  for (let t = time.first - 1; t >= Math.max(0, time.first - 4); t--) {
    const token = scene.tokens[t];
    if (token === undefined || token.text === ',') return false;
    if (/^\d/.test(token.text)) return (scene.timeOf[t] ?? -1) === -1;
  }
  return false;
}

/** »bereitet zwölf Verfahren vor, eines über einen Mord von 1988«: behind the closed clause a time is of what is added. */
function afterthought(scene: Scene, clause: Clause): number {
  const { finite, tokens } = clause.verb ?? { finite: null, tokens: [] };
  const last = tokens[tokens.length - 1] ?? -1;
  const closed =
    clause.kind === 'main' && finite !== null && last > finite && scene.tokens[last + 1]?.text === ',';
  return closed ? last + 1 : clause.last;
}

/** Times of a clause that belong to no noun event in it. */
export function timesOfClause(scene: Scene, clause: number, owned: ReadonlySet<TimeAt>): TimeAt[] {
  const c = scene.grammar.clauses[clause];
  if (!c || scene.times.length === 0) return [];
  const out: TimeAt[] = [];
  const story = scene.storyOf[c.sentence] ?? 0;
  const end = afterthought(scene, c);
  for (let t = c.first; t < end;) {
    const time = itemAt(scene.times, scene.timeOf[t]);
    if (time) {
      if (
        time.clause === clause &&
        time.first >= story &&
        !owned.has(time) &&
        !insidePhrase(scene, time) &&
        !isPossessor(scene, time) &&
        !ofNoun(scene, time) &&
        quotationOf(scene, time.first, time.last, c.verb?.main ?? c.first) < 0
      )
        out.push(time);
      t = Math.max(time.last, t + 1);
    } else t++;
  }
  return out;
}

/** Two times that are the ends of one: »vom 3. bis 5. Mai«, »zwischen 2002 und 2003«. */
function range(scene: Scene, a: TimeAt, b: TimeAt): boolean {
  if (b.first - a.last > 3 || a.preposition === null) return false;
  const between: string[] = [];
  for (let t = a.last; t < b.first; t++) between.push(scene.tokens[t]?.norm ?? '');
  const { lexicon } = scene;
  if (lexicon.from.has(a.preposition))
    return between.some((w) => lexicon.until.has(w) || w === '-' || w === '–');
  if (lexicon.between.has(a.preposition)) return between.some((w) => lexicon.conjunctions.has(w));
  return false;
}

/** »im April und Mai«, »am Montag und am Dienstag«: a conjunction, and a preposition at most, is all that stands between. */
function listed(scene: Scene, a: TimeAt, b: TimeAt): boolean {
  const { lexicon, tokens } = scene;
  const conjunction = tokens[a.last]?.norm ?? '';
  if (!lexicon.conjunctions.has(conjunction) || b.first - a.last > 2) return false;
  const between = b.first - a.last === 2 ? (tokens[a.last + 1]?.norm ?? '') : null;
  return between === null || lexicon.timePrepositions.has(lexicon.contractions.get(between) ?? between);
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether one year, month or day comes right behind the other. */
function follows(from: Edtf, to: Edtf): boolean {
  const a = DATE.exec(from);
  const b = DATE.exec(to);
  if (a === null || b === null || from.length !== to.length) return false;
  const at = ([, y, m, d]: RegExpExecArray): number =>
    m === undefined
      ? Number(y)
      : d === undefined
        ? Number(y) * 12 + Number(m)
        : Date.UTC(Number(y), Number(m) - 1, Number(d)) / 864e5;
  return at(b) - at(a) === 1;
}

/** »zwischen dem 3. und dem 7. März« of which only the end was read: neither end is the date. */
function halfRange(scene: Scene, time: TimeAt): boolean {
  let joined = false;
  for (let t = time.first - 1; t >= Math.max(0, time.first - 7); t--) {
    const norm = scene.tokens[t]?.norm ?? '';
    if (scene.lexicon.conjunctions.has(norm)) joined = true;
    else if (scene.lexicon.between.has(norm)) return joined;
    else if (scene.tokens[t]?.sentence !== scene.tokens[time.first]?.sentence) return false;
    // »zwischen Peru und Ecuador kam es am Montag …«: other words are between.
    else if (
      scene.tokens[t]?.kind === 'word' &&
      scene.timeOf[t] === -1 &&
      !scene.lexicon.definite.has(norm) &&
      scene.lexicon.contractions.get(norm) === undefined
    )
      return false;
  }
  return false;
}

/** The date that a set of times gives: the finest, ranges put together; null where none does. */
export function dateFrom(scene: Scene, times: readonly TimeAt[], near: number): Dated | null {
  const good = times.filter(usable);
  for (let i = 0; i + 1 < good.length; i++) {
    const a = good[i] as TimeAt;
    const b = good[i + 1] as TimeAt;
    const from = a.edtf;
    const to = b.edtf;
    if (from !== null && to !== null && !from.includes('/') && !to.includes('/') && range(scene, a, b))
      return {
        date: `${toDay(from)}/${toDay(to)}`,
        span: [a.span[0], b.span[1]],
        basis: a.basis === 'inferred' || b.basis === 'inferred' ? 'inferred' : 'stated',
        since: false,
      };
  }
  for (let i = 0; i + 1 < good.length; i++) {
    const a = good[i] as TimeAt;
    const b = good[i + 1] as TimeAt;
    if (!listed(scene, a, b)) continue;
    const from = toDay(a.edtf ?? '');
    const to = toDay(b.edtf ?? '');
    if (!follows(from, to)) return null;
    const basis = a.basis === 'inferred' || b.basis === 'inferred' ? 'inferred' : 'stated';
    return { date: `${from}/${to}`, span: [a.span[0], b.span[1]], basis, since: false };
  }
  if (good.length === 1 && good[0] && halfRange(scene, good[0])) return null;
  let best: TimeAt | null = null;
  let bestRank = -1;
  for (const t of good) {
    const rank =
      PRECISION.indexOf(precisionOf(toDay(t.edtf ?? ''))) * 1000 - Math.min(900, Math.abs(t.first - near));
    if (best === null || rank > bestRank) {
      best = t;
      bestRank = rank;
    }
  }
  if (best === null || best.edtf === null) return null;
  const { lexicon } = scene;
  const day = toDay(best.edtf);
  const since = best.preposition !== null && lexicon.since.has(best.preposition);
  const until = best.preposition !== null && lexicon.until.has(best.preposition);
  // »noch vor Jahresende«, but »vor zwei Jahren«.
  const ahead = best.preposition !== null && lexicon.before.has(best.preposition);
  if (until || (ahead && best.type !== 'DURATION')) return null;
  return {
    date: since && !day.includes('/') ? `${day}/..` : day,
    span: best.span,
    basis: best.basis,
    since,
  };
}
