// Trigger → participants and place, by the frame of its rule. Input: a candidate, the readings of the clauses; output:
// actors with role and the words they rest on. A reference that is in no construction of the frame takes no part:
// naming somebody in the same sentence is not taking part.
import type { EventType } from '../model/annotation';
import type { ParticipantRole } from '../language/pack/events';
import { byPreposition, struckPlace, wherePhrases } from './behind-prepositions';
import {
  Collector,
  isSent,
  madeOf,
  represented,
  type Carrier,
  type Cast,
  type Readings,
  type Represented,
} from './cast';
import type { ClauseReading, Placed } from './clause-reading';
import { fromNoun, tellingClause } from './noun-attributes';
import { isNamedBehind, leavesOutBe } from './left-out';
import { argAt, type Arg, type Scene } from './scene';
import type { Candidate } from './triggers';
import { HEAD_OF_BODY, KIN, REPRESENTATIVE, UNDERGONE, classesAt } from './word-classes';
import { matches } from './word-patterns';

/**
 * Whose doing or thing a phrase is: »die Haltung der Partei«, »Kozulins Vorgehen«. null where it is done to somebody
 * (»die Freilassung Kozulins«) or is somebody else (»Kozulins Anwalt«).
 */
function ownerOf(scene: Scene, placed: readonly Placed[], head: number): Represented | null {
  if ((classesAt(scene, head) & (UNDERGONE | KIN)) !== 0) return null;
  for (const p of placed)
    if (p.fn.kind === 'attribute' && p.fn.head === head && p.arg.kind !== 'compound')
      return { arg: p.arg, basis: 'inferred' };
  return null;
}

/** Types of what befalls one person, for whom no state or firm stands in. */
const PERSONAL: ReadonlySet<EventType> = new Set(['DEATH', 'RESIGN']);

/** Types and modes of what is done to one person: »Der Chef von Siemens wurde verhaftet«. */
const DONE_TO_ONE: ReadonlySet<string> = new Set(['RULING', 'arrest', 'kill']);

/** »Die Chefin von Siemens ist tot«: it is she, whoever she may be, and not what she leads. */
function isFateOf(scene: Scene, c: Candidate, head: number, role: ParticipantRole | null): boolean {
  if ((classesAt(scene, head) & HEAD_OF_BODY) === 0) return false;
  const { type, mode } = c.rule.data;
  return (
    PERSONAL.has(type) ||
    (role === 'recipient' && (DONE_TO_ONE.has(type) || (mode !== null && DONE_TO_ONE.has(mode))))
  );
}

/** What a verb's clause brings. */
function fromClause(
  scene: Scene,
  readings: Readings,
  c: Candidate,
  into: Collector,
  nounCarried: boolean,
  triggers: ReadonlySet<number>,
): void {
  const { frame } = c.rule.data;
  const clause = scene.grammar.clauses[c.clause];
  const verb = clause?.verb;
  if (!clause || !verb) return;
  const reading = readings.of(c.clause);
  const passive = verb.voice !== 'active' || leavesOutBe(scene, c, verb);
  const turned = !passive && isTurned(scene, c, reading, triggers);
  // »wurde beigesetzt«: who dies does so in the passive as well.
  /** Those who go with others, who are named first. */
  const behind: Arg[] = [];
  const undergone = frame.object ?? (c.rule.data.type === 'DEATH' ? frame.subject : null);
  const subjectRole = nounCarried ? (passive ? null : 'actor') : passive ? undergone : frame.subject;
  const objectRole = nounCarried ? null : frame.object;
  const give = (head: number, role: ParticipantRole | null, owner: boolean): void => {
    if (role === null) return;
    const who: Represented | null =
      represented(scene, reading.placed, head) ?? (owner ? ownerOf(scene, reading.placed, head) : null);
    if (who === null || (who.basis === 'inferred' && isFateOf(scene, c, head, role))) return;
    // »führt eine Nato-Delegation nach Oslo«: whose people travel is not whom they visit.
    if (role === 'recipient' && who.arg.kind === 'compound' && isSent(scene, c, head)) {
      if (passive) into.add(who.arg, 'actor', 'inferred');
      return;
    }
    // »führte die Delegation Perus nach Lima«: whose people they are goes with them, and nobody goes to him.
    if (role === 'recipient' && who.basis === 'inferred' && isSent(scene, c, head)) {
      behind.push(who.arg);
      return;
    }
    // Whoever's troops are moved moves them.
    const own = role === 'recipient' && c.rule.data.type === 'MOBILIZE' && who.basis === 'inferred';
    for (const arg of [who.arg, ...(who.more ?? [])]) into.add(arg, own ? 'actor' : role, who.basis);
  };
  // »Der schwedische Ministerpräsident und amtierende Ratspräsident Berg sagte …«: one person, and not Sweden.
  const one =
    verb.number === 'sg' && reading.placed.some((p) => p.fn.kind === 'subject' && p.arg.type === 'person');
  for (const [head, placedAs] of reading.bare) {
    if (isNamedBehind(scene, head)) continue;
    if (one && placedAs === 'subject' && represented(scene, reading.placed, head)?.basis === 'inferred')
      continue;
    const fn = turned ? other(placedAs) : placedAs;
    const own = argAt(scene, head);
    if (own !== null && own.kind !== 'compound' && own.kind !== 'adjective') continue;
    const role = fn === 'subject' ? subjectRole : objectRole;
    // »attacked the town of Lima«.
    if (fn === 'object' && GOES.has(c.rule.data.mode ?? '')) placeAt(scene, reading.placed, head, into);
    give(head, role, frame.owner && role === 'recipient');
  }
  for (const p of reading.placed) {
    const fn = p.fn.kind === 'subject' || p.fn.kind === 'object' ? p.fn.kind : null;
    const bare = fn !== null && turned ? other(fn) : fn;
    let role = bare === 'subject' ? subjectRole : bare === 'object' ? objectRole : null;
    if (bare === 'object' && (GOES.has(c.rule.data.mode ?? '') || c.rule.data.type === 'INCIDENT'))
      into.setPlace(p.arg);
    // »US-Truppen werden verlegt«: whose troops they are, not against whom.
    if (role === 'recipient' && p.arg.kind === 'compound' && c.rule.data.type === 'MOBILIZE') role = 'actor';
    // »Botschafter Georgiens traten zurück«, run into one phrase: Georgia did not.
    if (role !== null && p.arg.type !== 'person' && isFateOf(scene, c, p.arg.first - 1, role)) continue;
    if (role === 'recipient' && p.arg.type !== 'person' && isSent(scene, c, p.arg.first - 1))
      behind.push(p.arg);
    else if (role !== null) into.add(p.arg, role, 'stated');
    if (p.fn.kind === 'preposition') byPreposition(scene, c, p.fn, p, into, passive);
  }
  for (const arg of behind) into.add(arg, 'actor', 'inferred');
  wherePhrases(scene, reading.placed, c.clause, into);
  // Phrases behind prepositions that stand for somebody: »von einem Sprecher der Partei«.
  for (const phrase of scene.phrasesOf[clause.sentence] ?? []) {
    if (phrase.clause !== c.clause || phrase.preposition === null || argAt(scene, phrase.head) !== null)
      continue;
    const who = represented(scene, reading.placed, phrase.head);
    if (who === null) continue;
    const role =
      passive && scene.lexicon.agents.has(phrase.preposition)
        ? 'actor'
        : frame.prepositions.get(phrase.preposition);
    if (role === undefined) continue;
    for (const arg of [who.arg, ...(who.more ?? [])])
      if (arg.type !== 'place' || !scene.lexicon.places.has(phrase.preposition))
        into.add(arg, role, who.basis);
  }
  // »eine Delegation unter Leitung von Anna Meier«.
  const leaderRole = passive ? null : frame.subject;
  if (leaderRole !== null)
    for (const p of reading.placed)
      if (p.fn.kind === 'attribute' && scene.lexicon.leadership.has(scene.tokens[p.fn.head]?.norm ?? ''))
        into.add(p.arg, leaderRole, 'stated');
  if (reading.subject < 0 && !passive) inheritSubject(scene, readings, c, subjectRole, into);
  else if (reading.subject < 0) inheritSubject(scene, readings, c, frame.object, into);
}

/** Whether a noun only helps to say where: »the town of Lima«, »den Norden Perus«. */
function placeAt(scene: Scene, placed: readonly Placed[], head: number, into: Collector): void {
  if (!scene.lexicon.placeNouns.has(scene.tokens[head]?.norm ?? '')) return;
  for (const p of placed)
    if (p.fn.kind === 'attribute' && p.fn.head === head && p.arg.type === 'place') into.setPlace(p.arg);
}

/** Modes whose object, if it is a place, is where it happens: »besuchte Madrid«, »annektierte die Krim«. */
const GOES: ReadonlySet<string> = new Set(['visit', 'seize', 'attack']);

function other(fn: 'subject' | 'object'): 'subject' | 'object' {
  return fn === 'subject' ? 'object' : 'subject';
}

/** Types whose actor is somebody, never another event. */
const BY_PEOPLE: ReadonlySet<EventType> = new Set([
  'REJECT',
  'AGREE',
  'CONSULT',
  'REQUEST',
  'ACCUSE',
  'SUPPORT',
  'CONCEDE',
]);

/**
 * »Truppen will Italien entsenden«: what the phrase is made of is its object, though it stands first. »Das Treffen sagte
 * Meier ab«: an event calls nobody off.
 */
function isTurned(
  scene: Scene,
  c: Candidate,
  reading: ClauseReading,
  triggers: ReadonlySet<number>,
): boolean {
  // English has its order.
  if (!scene.lexicon.capitalNouns) return false;
  if (c.kind !== 'verb' || reading.subject < 0) return false;
  if (c.rule.data.type === 'COERCE' && actsBehindPronoun(scene, c, reading)) return true;
  if (argAt(scene, reading.subject) !== null) return false;
  if (!reading.placed.some((p) => p.fn.kind === 'object')) return false;
  if (BY_PEOPLE.has(c.rule.data.type) && triggers.has(reading.subject))
    return reading.placed.some((p) => p.fn.kind === 'object' && p.arg.type !== 'place');
  // »Soldaten verließen Lima«: people who leave are not left.
  if (c.rule.data.frame.object === null)
    if ((classesAt(scene, reading.subject) & REPRESENTATIVE) !== 0) return false;
  return madeOf(scene, c, reading.subject);
}

/** »Am Montag löste sie die Polizei auf«: a pronoun stands before whoever acts; the police do so rather than suffer it. */
function actsBehindPronoun(scene: Scene, c: Candidate, { subject, bare }: ClauseReading): boolean {
  const { lexicon, tokens, grammar } = scene;
  const verb = grammar.clauses[c.clause]?.verb;
  if (verb?.number !== 'sg' || verb.finite !== subject - 1) return false;
  if (!lexicon.thingPronouns.has(tokens[subject]?.norm ?? '')) return false;
  for (const [head, fn] of bare)
    if (fn === 'object' && head > subject && head <= subject + 3)
      return lexicon.authorities.has(tokens[head]?.norm ?? '');
  return false;
}

/** A clause without subject takes that of the clause before it (»… und lehnte ab«) or above it (»…, um zu …«). */
function inheritSubject(
  scene: Scene,
  readings: Readings,
  c: Candidate,
  role: ParticipantRole | null,
  into: Collector,
): void {
  if (role === null) return;
  const index = c.clause;
  const clause = scene.grammar.clauses[index];
  if (!clause) return;
  const own = scene.clausesOf[clause.sentence] ?? [];
  const apart = clause.kind === 'infinitive' || clause.kind === 'participle';
  let from = apart ? clause.parent : null;
  if (from === null && clause.kind !== 'relative' && clause.kind !== 'participle') {
    const at = own.indexOf(index);
    for (let k = at - 1; k >= 0; k--) {
      const before = scene.grammar.clauses[own[k] as number];
      if (before && before.kind === clause.kind && before.verb !== null) {
        from = own[k] as number;
        break;
      }
    }
  }
  if (from === null) return;
  const reading = readings.of(from);
  const owner = clause.kind === 'infinitive' ? ownerBefore(scene, reading, clause.first) : null;
  if (owner !== null) {
    into.add(owner, role, 'inferred');
    return;
  }
  const verb = scene.grammar.clauses[from]?.verb;
  // `thanked Y for helping Z`, `accused Y of bombing Z`: it is Y who does it; `apologised for bombing Z`.
  if (
    clause.kind === 'participle' &&
    clause.opener !== null &&
    verb &&
    scene.lexicon.charges.has(clause.opener)
  ) {
    const fn = verb.voice === 'active' ? 'object' : 'subject';
    const them = reading.placed.filter((p) => p.fn.kind === fn && p.arg.last <= clause.first);
    for (const p of them) into.add(p.arg, role, 'inferred');
    if (them.length > 0) return;
  }
  // »X beschuldigt Y, Waffen zu liefern«: Y would do it; where no Y can be told, nobody.
  if (clause.kind === 'infinitive' && verb && scene.lexicon.objectControl.has(verb.lemma)) {
    const fn = verb.voice === 'active' ? 'object' : 'subject';
    for (const p of reading.placed) if (p.fn.kind === fn) into.add(p.arg, role, 'inferred');
    return;
  }
  for (const p of reading.placed) if (p.fn.kind === 'subject') into.add(p.arg, role, 'inferred');
  if (reading.subject >= 0) {
    const who = represented(scene, reading.placed, reading.subject);
    if (who && (who.basis === 'stated' || !isFateOf(scene, c, reading.subject, role)))
      for (const arg of [who.arg, ...(who.more ?? [])]) into.add(arg, role, 'inferred');
  }
}

/** »die Entscheidung Bergs, Wolf zu entlassen«: whose decision it is that the clause behind it tells of. */
function ownerBefore(scene: Scene, reading: ClauseReading, first: number): Arg | null {
  const end = scene.tokens[first - 1]?.text === ',' ? first - 1 : first;
  for (const p of reading.placed) {
    if (p.fn.kind !== 'attribute' || p.arg.kind === 'compound') continue;
    const { head } = p.fn;
    if (head + 1 !== end && p.arg.last !== end) continue;
    if (matches(scene.lexicon.ownerControl, scene.tokens[head]?.norm ?? '')) return p.arg;
  }
  return null;
}

/** Participants and place of a candidate. `carrier`: how the verb of its clause carries an event noun. */
export function castOf(
  scene: Scene,
  readings: Readings,
  c: Candidate,
  carrier: Carrier,
  triggers: ReadonlySet<number>,
): Cast {
  const into = new Collector();
  let reach = c.token + 1;
  if (c.kind === 'verb') fromClause(scene, readings, c, into, false, triggers);
  else {
    reach = fromNoun(scene, readings, c, into, triggers);
    if (carrier === 'support') fromClause(scene, readings, c, into, true, triggers);
    else if (carrier === 'occurrence') placesOfClause(scene, readings, c, into, c.clause);
    const told = tellingClause(scene, c, reach);
    if (told >= 0) placesOfClause(scene, readings, c, into, told);
    if (c.rule.data.type === 'INCIDENT') struckPlace(scene, readings, c, into);
    if (
      into.list.length === 0 &&
      c.phrase !== null &&
      (scene.lexicon.attending.has(c.phrase.preposition ?? '') || gathers(scene, c))
    )
      thoseWhoAct(scene, readings, c, into);
    else if (carrier === null && isWithOthers(scene, c, into))
      for (const p of readings.of(c.clause).placed)
        if (p.fn.kind === 'subject') into.add(p.arg, 'actor', 'inferred');
  }
  return { participants: into.list, place: into.place ?? into.likely, reach };
}

/** »Nach einem Gespräch mit Berg sagte Wolf«: where only those are named whom somebody met, it is whoever speaks of it. */
function isWithOthers(scene: Scene, c: Candidate, { list }: Collector): boolean {
  const { type, mode } = c.rule.data;
  if (type !== 'CONSULT' || (mode !== 'meet' && mode !== 'talk') || list.length === 0) return false;
  if (!scene.lexicon.meeting.has(c.phrase?.preposition ?? '')) return false;
  const verb = scene.grammar.clauses[c.clause]?.verb;
  return verb?.voice === 'active' && list.every((p) => p.role === 'recipient');
}

/** »In Rom fand ein Treffen zwischen … statt«: place and prepositional participants of the clause. */
function placesOfClause(
  scene: Scene,
  readings: Readings,
  c: Candidate,
  into: Collector,
  clause: number,
): void {
  wherePhrases(scene, readings.of(clause).placed, clause, into);
  for (const p of readings.of(clause).placed)
    if (p.fn.kind === 'preposition') byPreposition(scene, c, p.fn, p, into, false);
}

/** »lud X und Y zu einem Gipfel ein«, »kamen zum Treffen«. */
export function gathers(scene: Scene, c: Candidate): boolean {
  const { verbs, preposition } = scene.lexicon.gathering;
  const verb = scene.grammar.clauses[c.clause]?.verb;
  return (
    c.phrase?.preposition === preposition && verb !== null && verb !== undefined && verbs.has(verb.lemma)
  );
}

/** »Bei der Wahl unterlag …«, »beim Treffen sagte …«: whoever acts there takes part. */
function thoseWhoAct(scene: Scene, readings: Readings, c: Candidate, into: Collector): void {
  const { frame, type } = c.rule.data;
  const role = frame.genitive ?? 'actor';
  const verb = scene.grammar.clauses[c.clause]?.verb;
  // »trat bei der Wahl nicht an«: who does not, takes no part.
  if (type === 'ELECT' && verb?.negated === true) return;
  const passive = verb?.voice === 'passive';
  for (const { fn, arg } of readings.of(c.clause).placed) {
    if ((fn.kind !== 'subject' && fn.kind !== 'object') || arg.type === 'place') continue;
    // »Bei dem Angriff töteten sie Otto Klar«: whom something is done to in a deed of violence suffers it.
    const suffers = type === 'ASSAULT' && (fn.kind === 'object' || passive);
    into.add(arg, suffers ? 'recipient' : role, 'inferred');
  }
}
