// A trigger with its participants → a report, or nothing. Here dates, status and numbers are put to it, and here it is
// decided whether enough stands in the text to call it an event: a weak word that nobody takes part in, that has no
// date and no place, is none.
import { itemAt } from '../base/item-at';
import { PERSON, REPRESENTATIVE, classesAt } from './word-classes';
import type { EventStatus, EventType } from '../model/annotation';
import { boundsOf } from '../model/edtf';
import type { ParagraphRole } from '../model/article';
import type { Clause } from '../model/grammar';
import type { EventsPack } from '../language/pack/events';
import { dateFrom, habitual, timesAtNoun, timesOfClause, type Dated } from './dates';
import { elided } from './word-order';
import type { Draft, Report } from './merge-reports';
import { SPOKEN } from './same-event';
import type { Carrier, Cast, Readings } from './cast';
import { tellingClause } from './noun-attributes';
import { gathers } from './participants';
import { quantitiesIn } from './quantities';
import { argAt, isOccasion, phraseAt, type Scene, type TimeAt } from './scene';
import { statusOf, type VerbEvents } from './status';
import type { Candidate } from './triggers';
import { wordingOf } from './wording';

export interface Staged {
  readonly candidate: Candidate;
  readonly carrier: Carrier;
  /** Worked out when it is asked for, which is dear: whatever is no event by its form alone is never asked. */
  readonly cast: Cast;
  /** Token up to which times at the noun are its own; rests on the cast. */
  readonly timeReach: number;
}

/** The report of a candidate; null where the text does not bear one. */
export function draftOf(
  scene: Scene,
  readings: Readings,
  pack: EventsPack,
  staged: Staged,
  owned: ReadonlySet<TimeAt>,
  verbs: VerbEvents,
): Draft | null {
  const { candidate: c, carrier } = staged;
  const status = statusOf(scene, c, carrier !== null, verbs, pack.status.modals);
  if (status === 'drop') return null;
  const token = scene.tokens[c.token];
  const sentence = scene.article.sentences[c.sentence];
  if (!token || !sentence) return null;
  const atNoun = c.kind === 'noun' ? dateFrom(scene, timesAtNoun(scene, c, staged.timeReach), c.token) : null;
  const told = c.kind === 'noun' ? tellingClause(scene, c, staged.cast.reach) : -1;
  const dated =
    atNoun ??
    (told >= 0 ? dateFrom(scene, timesOfClause(scene, told, owned), c.token) : null) ??
    dateAround(scene, readings, c, carrier, status, owned);
  if (!worthReporting(scene, readings, staged, dated, status)) return null;
  const { cast } = staged;
  const clause = scene.grammar.clauses[c.clause];
  const whole = clause && (c.kind === 'verb' || carrier !== null);
  const first = whole ? clause.first : (c.phrase?.first ?? c.token);
  const last = whole ? clause.last : Math.max(cast.reach, c.token + 1);
  const statement = itemAt(scene.statements, scene.statementOf[c.token]);
  const { data } = c.rule;
  const occasion = isOccasion(scene, c.phrase, data.type === 'CONSULT');
  const { noun, objectSpan } = wordingOf(scene, readings, c, cast.reach);
  const report: Report = {
    type: data.type,
    mode: data.mode,
    trigger: [token.start, token.end],
    lemma: c.lemma,
    noun,
    objectSpan,
    sentence: sentence.span,
    date: dated === null ? null : dated.date,
    dateSpan: dated === null ? undefined : dated.span,
    dateBasis: dated === null ? 'stated' : dated.basis,
    status: settle(scene, c, status, dated),
    participants: cast.participants,
    place: cast.place === null ? null : cast.place.id,
    placeSpan: cast.place === null ? undefined : cast.place.span,
    quantities: quantitiesIn(scene, pack, first, last, whole ? c.clause : null),
    source: statement?.actor ?? null,
    rule: data.id,
  };
  return {
    report,
    clause: c.clause,
    sentence: c.sentence,
    noun: c.kind === 'noun',
    definite: isDefinite(scene, c),
    ownDate: atNoun !== null && !occasion,
    occasion: c.kind === 'noun' && occasion,
    title: HEADS.has(scene.article.paragraphs[sentence.paragraph]?.role ?? 'text'),
    counted:
      c.kind === 'verb' &&
      report.participants.length === 0 &&
      report.place === null &&
      !isSomebody(scene, readings.of(c.clause).subject),
  };
}

/** The date that the clause gives: to its verb, to a noun that the verb carries, to what happened »bei« something. */
function dateAround(
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
  const times = timesOfClause(scene, c.clause, owned);
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
  const from = sameTimeAs(scene, c.clause);
  // »ein Anschlag am Montag, bei dem …«: the time at the noun before is meant as well.
  const taken = scene.grammar.clauses[c.clause]?.kind === 'relative' ? NONE : owned;
  const lent = from < 0 ? null : dateFrom(scene, timesFor(scene, c.clause, from, taken), c.token);
  return lent === null ? null : { ...lent, basis: 'inferred' };
}

/** »Der Anschlag forderte am Montag drei Tote«: the event is the subject of what it does while it happens. */
function isDoing(scene: Scene, readings: Readings, c: Candidate): boolean {
  const verb = scene.grammar.clauses[c.clause]?.verb;
  if (!verb || verb.voice !== 'active' || !scene.lexicon.effects.has(verb.lemma)) return false;
  return readings.of(c.clause).subject === c.token;
}

const HEADS: ReadonlySet<ParagraphRole> = new Set(['title', 'heading']);
const NONE: ReadonlySet<TimeAt> = new Set();

/** The clause whose time is that of this one as well; -1 where the sentence does not say so. */
function sameTimeAs(scene: Scene, index: number): number {
  const clause = scene.grammar.clauses[index];
  if (!clause) return -1;
  if (clause.kind === 'infinitive' && clause.parent !== null) {
    // »hatte am Donnerstag begonnen, … zu fliegen«.
    const above = scene.grammar.clauses[clause.parent]?.verb;
    return above && scene.lexicon.statusVerbs.get(above.lemma)?.includes('happened') === true
      ? clause.parent
      : -1;
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

function clauseBefore(scene: Scene, index: number): number {
  const clause = scene.grammar.clauses[index];
  const own = scene.clausesOf[clause?.sentence ?? -1] ?? [];
  for (let k = own.indexOf(index) - 1; k >= 0; k--) {
    const before = scene.grammar.clauses[own[k] as number];
    if (before?.kind === 'main' && before.verb !== null) return own[k] as number;
  }
  return -1;
}

/** Whether enough is known of it. */
function worthReporting(
  scene: Scene,
  readings: Readings,
  staged: Staged,
  dated: Dated | null,
  status: EventStatus,
): boolean {
  const { candidate: c, carrier } = staged;
  const { onlyKind: kind, onlyParticipant: role, weak } = c.rule.data;
  if (dated === null && habitual(scene, c.clause)) return false;
  const { participants, place } = staged.cast;
  const anchored = dated !== null || place !== null;
  if (kind !== undefined && !participants.some((p) => scene.actorById.get(p.actor)?.type === kind))
    return false;
  if (role !== undefined) {
    const there = participants.some((p) => role === 'any' || p.role === role);
    // »warnte die USA«: where one side is what makes it an event, nothing stands in for it.
    if (!there && role !== 'any') return false;
    if (!there && !(anchored && (c.kind === 'noun' || someoneActs(scene, readings, c)))) return false;
  }
  // What nobody did and nobody was to do is no event.
  if (participants.length === 0 && c.kind === 'verb' && status === 'denied') return false;
  if (participants.length > 0 || anchored) return true;
  if (c.kind === 'noun')
    return carrier === 'occurrence' || (carrier === 'support' && someoneActs(scene, readings, c));
  return !weak || someoneActs(scene, readings, c);
}

/** Whether the subject of a clause is somebody, though we cannot tell who: »Soldaten«, »er«. */
function someoneActs(scene: Scene, readings: Readings, c: Candidate): boolean {
  const head = readings.of(c.clause).subject;
  return isSomebody(scene, head) || (HARM.has(c.rule.data.type) && isCounted(scene, head));
}

function isSomebody(scene: Scene, head: number): boolean {
  return head >= 0 && (classesAt(scene, head) & (REPRESENTATIVE | PERSON)) !== 0;
}

/** What is done to somebody, so that its subject is somebody, whatever he is called. */
const HARM: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'DEATH', 'PROTEST']);

/** »23 Beamte«, »eine 17-Jährige«: whoever is counted is meant, and not his kind. */
function isCounted(scene: Scene, head: number): boolean {
  if (head < 0) return false;
  const from = phraseAt(scene, head)?.first ?? head;
  for (let t = Math.max(from, head - 4); t <= head; t++) {
    const token = scene.tokens[t];
    if (token === undefined || scene.timeOf[t] !== -1) continue;
    const digit = token.norm.charCodeAt(0);
    if ((digit >= 48 && digit <= 57) || (t < head && scene.lexicon.numberWords.has(token.norm))) return true;
  }
  return false;
}

/** »Seit …« goes on; what lies after the publication is planned. */
function settle(scene: Scene, c: Candidate, status: EventStatus, dated: Dated | null): EventStatus {
  if (status !== 'happened' || dated === null) return status;
  const clause = scene.grammar.clauses[c.clause];
  if (dated.since) return clause?.verb?.tense === 'present' ? 'ongoing' : status;
  const past = clause?.verb && clause.verb.tense !== 'present' && clause.verb.tense !== 'future';
  if (c.kind === 'verb' && past) return status;
  const published = scene.article.published;
  const now = published === null ? null : boundsOf(published.value);
  const then = boundsOf(dated.date);
  return now !== null && then !== null && then[0] > now[1] ? 'planned' : status;
}

/** »Das Treffen«, »dieser Angriff«, »beim Besuch«: takes up something named before. */
export function isDefinite(scene: Scene, c: Candidate): boolean {
  if (c.kind !== 'noun') return false;
  const phrase = c.phrase ?? phraseAt(scene, c.token);
  if (phrase === null) return false;
  const { definite } = scene.lexicon;
  if (definite.has(scene.tokens[phrase.first]?.norm ?? '')) return true;
  return phrase.prepositionToken !== null && definite.has(scene.tokens[phrase.prepositionToken]?.norm ?? '');
}
