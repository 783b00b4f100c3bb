// A trigger with its participants → a report, or nothing. Here dates, status and numbers are put to it, and here it is
// decided whether enough stands in the text to call it an event: a weak word that nobody takes part in, that has no
// date and no place, is none.
import { itemAt } from '../base/item-at';
import { PERSON, REPRESENTATIVE, classesAt } from './word-classes';
import type { Span } from '../base/span';
import type { EventStatus, EventType } from '../model/annotation';
import { boundsOf } from '../model/edtf';
import type { ParagraphRole } from '../model/article';
import type { EventsPack } from '../language/pack/events';
import { clauseBefore, dateAround } from './date-around';
import { dateFrom, habitual, timesAtNoun, timesOfClause, type Dated } from './dates';
import { elided } from './word-order';
import type { Draft, Report } from './merge-reports';
import type { Carrier, Cast, Readings } from './cast';
import { tellingClause } from './noun-attributes';
import { quantitiesIn } from './quantities';
import { quotationOf, saysAsWhat } from './quoted';
import { isOccasion, phraseAt, tokensAt, type Scene, type TimeAt } from './scene';
import { statusOf, type VerbEvents } from './status';
import type { Candidate } from './triggers';
import { hasItsComplements } from './valence';
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
  if (status === 'drop' || !hasItsComplements(scene, readings, c)) return null;
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
    participants: cast.participants.filter(({ span }) => !onlyQuoted(scene, span, c.token)),
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

/** »kritisierte sie als „Gefahr für Norwegen“«. */
function onlyQuoted(scene: Scene, span: Span, trigger: number): boolean {
  if (scene.statements.length === 0) return false;
  const [first, last] = tokensAt(scene.tokens, span);
  const opens = quotationOf(scene, first, last, trigger);
  return opens >= 0 && saysAsWhat(scene, opens);
}

const HEADS: ReadonlySet<ParagraphRole> = new Set(['title', 'heading']);

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
    if (!there && !((anchored && c.kind === 'noun') || actsForOthers(scene, readings, c, anchored)))
      return false;
  }
  // What nobody did and nobody was to do is no event.
  if (participants.length === 0 && c.kind === 'verb' && status === 'denied') return false;
  if (participants.length > 0 || anchored) return true;
  if (c.kind === 'noun')
    return carrier === 'occurrence' || (carrier === 'support' && someoneActs(scene, readings, c));
  return !weak || someoneActs(scene, readings, c);
}

/** Whether somebody acts though we cannot tell who; where nothing says when or where, it has to be a body: »the union«. */
function actsForOthers(scene: Scene, readings: Readings, c: Candidate, anchored: boolean): boolean {
  if (anchored) return someoneActs(scene, readings, c);
  if (c.kind !== 'verb') return false;
  const head = subjectOf(scene, readings, c);
  if (head < 0 || (classesAt(scene, head) & REPRESENTATIVE) === 0) return false;
  return scene.lexicon.definite.has(scene.tokens[phraseAt(scene, head)?.first ?? -1]?.norm ?? '');
}

/** Whether the subject of a clause is somebody, though we cannot tell who: »Soldaten«, »er«. */
function someoneActs(scene: Scene, readings: Readings, c: Candidate): boolean {
  const head = subjectOf(scene, readings, c);
  return isSomebody(scene, head) || (HARM.has(c.rule.data.type) && isCounted(scene, head));
}

/** Head of its subject, also where that stands in the clause before: »The army seized the port and imposed a curfew«. */
function subjectOf(scene: Scene, readings: Readings, c: Candidate): number {
  const own = readings.of(c.clause).subject;
  const clause = scene.grammar.clauses[c.clause];
  if (own >= 0 || clause === undefined || elided(scene, clause) !== 'surely') return own;
  const before = clauseBefore(scene, c.clause);
  return before < 0 ? own : readings.of(before).subject;
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
  // »vertagte den Prozess auf den 4. Juli«: what a verb of planning sets a day for is still to come.
  const plans =
    clause?.verb && scene.lexicon.statusVerbs.get(clause.verb.lemma)?.includes('planned') === true;
  if (c.kind === 'verb' && past && !plans) return status;
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
