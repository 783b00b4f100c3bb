// A candidate → the date that its clause gives it, or another clause of its sentence: who says »als er …«, »bei dem …«,
// »said they had … and …« tells by that which time is meant. A date is never taken from another sentence; the lines of a
// live ticker have theirs in front.
import { itemAt } from '../base/item-at';
import type { EventStatus } from '../model/annotation';
import { boundsOf } from '../model/edtf';
import type { Clause } from '../model/grammar';
import type { Carrier, Readings } from './cast';
import { dateFrom, timesOfClause, type Dated } from './dates';
import { gathers } from './participants';
import { SPOKEN } from './same-event';
import { argAt, isOccasion, phraseAt, type Scene, type TimeAt } from './scene';
import { isAssembling } from './status';
import type { Candidate } from './triggers';
import { elided } from './word-order';

/** The date that the clause gives: to its verb, to a noun that the verb carries, to what happened »bei« something. */
export function dateAround(
  scene: Scene,
  readings: Readings,
  c: Candidate,
  carrier: Carrier,
  status: EventStatus,
  owned: ReadonlySet<TimeAt>,
): Dated | null {
  const shares =
    c.kind === 'verb' ||
    carrier !== null ||
    (status === 'cancelled' && c.phrase?.parent === null) ||
    isOccasion(scene, c.phrase, c.rule.data.type === 'CONSULT') ||
    isDoing(scene, readings, c);
  const all = timesOfClause(scene, c.clause, owned);
  const times = announces(scene, c, status) ? all.filter((t) => liesAhead(scene, t)) : all;
  const isAhead = (t: TimeAt): boolean => t.preposition !== null && scene.lexicon.ahead.has(t.preposition);
  // »lud für Mittwoch zu einem Treffen ein«: of an event that the clause is only about it tells what lies ahead.
  if (!shares) return gathers(scene, c) ? dateFrom(scene, times.filter(isAhead), c.token) : null;
  // »rief für Donnerstag zum Streik auf«: that day is the strike's.
  const spoken = c.kind === 'verb' && SPOKEN.has(c.rule.data.type);
  const own = dateFrom(
    scene,
    // »sammelte für Montag Geld auf einem Treffen«: nor is it of what only gives the occasion.
    spoken || (c.kind === 'noun' && carrier === null && !gathers(scene, c))
      ? times.filter((t) => !isAhead(t))
      : times,
    c.token,
  );
  if (own !== null) return own;
  const when = timeBefore(scene, c.clause);
  if (when !== null) return dateFrom(scene, [when], c.token);
  const from = sameTimeAs(scene, c.clause);
  // »ein Anschlag am Montag, bei dem …«: the time at the noun before is meant as well.
  const taken = scene.grammar.clauses[c.clause]?.kind === 'relative' ? NONE : owned;
  const lent = from < 0 ? null : dateFrom(scene, timesFor(scene, c.clause, from, taken), c.token);
  return lent === null ? atTick(scene, c, status) : { ...lent, basis: 'inferred' };
}

/** »kündigte am Samstag die Entlassung an«: the day is that of the announcement. */
function announces(scene: Scene, c: Candidate, status: EventStatus): boolean {
  const verb = scene.grammar.clauses[c.clause]?.verb;
  if (c.kind !== 'noun' || status !== 'planned' || verb?.voice !== 'active') return false;
  return scene.lexicon.statusVerbs.get(verb.lemma)?.includes('planned') === true;
}

/** Whether a time is one that is still to come: by its preposition, or by the day on which the article appeared. */
function liesAhead(scene: Scene, t: TimeAt): boolean {
  if (t.preposition !== null && scene.lexicon.ahead.has(t.preposition)) return true;
  const now = scene.article.published === null ? null : boundsOf(scene.article.published.value);
  const then = t.edtf === null ? null : boundsOf(t.edtf);
  return now !== null && then !== null && then[0] > now[1];
}

/** »Der Anschlag forderte am Montag drei Tote«: the event is the subject of what it does while it happens. */
function isDoing(scene: Scene, readings: Readings, c: Candidate): boolean {
  const verb = scene.grammar.clauses[c.clause]?.verb;
  if (!verb || verb.voice !== 'active' || !scene.lexicon.effects.has(verb.lemma)) return false;
  return readings.of(c.clause).subject === c.token;
}

const NONE: ReadonlySet<TimeAt> = new Set();

/** »14.05 Uhr: Die Polizei durchsucht …«: a line of a ticker tells what happens at its time. */
function atTick(scene: Scene, c: Candidate, status: EventStatus): Dated | null {
  const tick = scene.ticks.get(c.sentence);
  const clause = scene.grammar.clauses[c.clause];
  if (tick === undefined || !clause?.verb || (status !== 'happened' && status !== 'ongoing')) return null;
  if (clause.verb.tense === 'pluperfect' || clause.verb.modal !== null) return null;
  if (clause.kind !== 'main' && !isAssembling(scene, clause)) return null;
  return { date: tick.day, span: tick.time.span, basis: 'inferred', since: false };
}

/** »fell apart in November, when he dismissed …«: the time right before a clause that says what was then. */
function timeBefore(scene: Scene, index: number): TimeAt | null {
  const clause = scene.grammar.clauses[index];
  if (clause?.kind !== 'subordinate' || clause.opener === null) return null;
  if (!scene.lexicon.simultaneousOpeners.has(clause.opener)) return null;
  let t = clause.first - 1;
  while (t > 0 && scene.tokens[t]?.text === ',') t--;
  return itemAt(scene.times, scene.timeOf[t]) ?? null;
}

/** The clause whose time is that of this one as well; -1 where the sentence does not say so. */
function sameTimeAs(scene: Scene, index: number): number {
  const clause = scene.grammar.clauses[index];
  if (!clause) return -1;
  if (clause.kind === 'infinitive' && clause.parent !== null) {
    // »hatte am Donnerstag begonnen, … zu fliegen«.
    const above = scene.grammar.clauses[clause.parent]?.verb;
    const begun = above && scene.lexicon.statusVerbs.get(above.lemma)?.includes('happened') === true;
    return begun === true || isAssembling(scene, clause) ? clause.parent : -1;
  }
  // »im Februar machte er Schlagzeilen, als er zum Streik aufrief«.
  if (clause.kind === 'subordinate' && clause.parent !== null && clause.opener !== null)
    return scene.lexicon.simultaneousOpeners.has(clause.opener) ? clause.parent : -1;
  if (clause.kind === 'relative' && clause.parent !== null) return heldAt(scene, clause) ? clause.parent : -1;
  // »als die Polizei am Montag das Haus räumte, …«.
  const beside = (scene.clausesOf[clause.sentence] ?? []).find((k) => {
    const other = scene.grammar.clauses[k];
    return (
      other?.kind === 'subordinate' &&
      (other.parent === index || (other.parent === null && k < index)) &&
      other.opener !== null &&
      scene.lexicon.simultaneousOpeners.has(other.opener)
    );
  });
  if (clause.kind === 'main' && beside !== undefined) return beside;
  // »zog gestern die Konsequenzen und erklärte …«: one subject, one time.
  if (clause.kind === 'main' && elided(scene, clause) === 'surely') return clauseBefore(scene, index);
  return -1;
}

/** The times of another clause that are meant in this one as well. */
function timesFor(scene: Scene, index: number, from: number, taken: ReadonlySet<TimeAt>): TimeAt[] {
  const clause = scene.grammar.clauses[index];
  const times = timesOfClause(scene, from, taken);
  const antecedent = clause?.kind === 'relative' ? behindPreposition(scene, clause) : -1;
  if (clause === undefined || antecedent < 0) return times;
  // »Nach dem Unglück vom Donnerstag, bei dem zwölf starben, trat er gestern zurück«: they died on Thursday.
  return scene.times.filter((t) => t.first >= antecedent && t.last <= clause.first);
}

/** Where the noun that a relative clause tells of stands behind a preposition of its own (»nach dem …, bei dem«); -1: not so. */
function behindPreposition(scene: Scene, clause: Clause): number {
  const floor = scene.article.sentences[clause.sentence]?.first ?? 0;
  for (let t = clause.first - 1; t >= floor; t--) {
    const phrase = phraseAt(scene, t);
    if (phrase === null || phrase.clause !== clause.parent) continue;
    t = phrase.first;
    const { preposition, prepositionToken } = phrase;
    if (preposition === null) {
      if (phrase.parent === null) return -1;
      continue;
    }
    if (prepositionToken !== null) t = prepositionToken;
    // A time, or »von« and the like: the noun is farther on.
    if (scene.timeOf[phrase.head] !== -1 || scene.lexicon.genitives.has(preposition)) continue;
    if (scene.lexicon.places.has(preposition) && argAt(scene, phrase.head)?.type === 'place') continue;
    return scene.lexicon.simultaneous.has(preposition) ? -1 : t;
  }
  return -1;
}

/** Whether a relative clause tells what happened at its antecedent: »bei dem zwölf Menschen starben«. */
function heldAt(scene: Scene, clause: Clause): boolean {
  let t = clause.first;
  while (t < clause.last && scene.tokens[t]?.kind !== 'word') t++;
  const word = scene.tokens[t]?.norm ?? '';
  return (
    scene.lexicon.simultaneous.has(scene.lexicon.contractions.get(word) ?? word) &&
    scene.lexicon.relatives.get(scene.tokens[t + 1]?.norm ?? '') !== undefined
  );
}

/** Whether a clause is what somebody says: »said (that) they had …«. */
function isTold(scene: Scene, clause: Clause): boolean {
  return clause.verb !== null && (clause.opener === null || scene.lexicon.contentOpeners.has(clause.opener));
}

export function clauseBefore(scene: Scene, index: number): number {
  const clause = scene.grammar.clauses[index];
  const own = scene.clausesOf[clause?.sentence ?? -1] ?? [];
  for (let k = own.indexOf(index) - 1; k >= 0; k--) {
    const before = scene.grammar.clauses[own[k] as number];
    if (before?.kind === 'main' && before.verb !== null) return own[k] as number;
    // »said on Wednesday they had foiled a plan and arrested two men«: what is told goes on.
    if (!scene.lexicon.capitalNouns && before?.kind === 'subordinate' && isTold(scene, before))
      return own[k] as number;
  }
  return -1;
}
