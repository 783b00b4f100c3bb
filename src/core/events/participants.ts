// Trigger → participants and place, by the frame of its rule. Input: a candidate, the readings of the clauses; output:
// actors with role and the words they rest on. A reference that is in no construction of the frame takes no part:
// naming somebody in the same sentence is not taking part.
import { matches } from './word-patterns';
import type { Basis, Participant } from '../model/annotation';
import type { ParticipantRole } from '../language/pack/events';
import type { NounPhrase } from '../model/grammar';
import { argAt, readClause, type ClauseReading, type Placed } from './functions';
import { phraseAt, type Arg, type Scene } from './scene';
import type { Candidate } from './triggers';

export interface Cast {
  readonly participants: readonly Participant[];
  readonly place: Arg | null;
  /** Token up to which the attributes of a noun reach; its own token for verbs. */
  readonly reach: number;
}

/** Clause readings, made once per clause. */
export class Readings {
  private readonly known = new Map<number, ClauseReading>();
  constructor(private readonly scene: Scene) {}
  of(clause: number): ClauseReading {
    let reading = this.known.get(clause);
    if (!reading) {
      reading = readClause(this.scene, clause);
      this.known.set(clause, reading);
    }
    return reading;
  }
}

class Collector {
  readonly list: Participant[] = [];
  private readonly at = new Map<string, number>();
  place: Arg | null = null;
  add(arg: Arg, role: ParticipantRole, basis: Basis): void {
    if (arg.type === 'other') return;
    const known = this.at.get(arg.actor.id);
    if (known !== undefined) return;
    this.at.set(arg.actor.id, this.list.length);
    this.list.push({
      actor: arg.actor.id,
      role,
      span: arg.ref.span,
      basis: arg.ref.basis === 'inferred' ? 'inferred' : basis,
    });
  }
  setPlace(arg: Arg): void {
    if (arg.type === 'place' && (this.place === null || finer(arg, this.place))) this.place = arg;
  }
}

/** A town is a better place than a state. */
function finer(a: Arg, b: Arg): boolean {
  return isState(b) && !isState(a);
}

function isState(arg: Arg): boolean {
  return arg.actor.known?.startsWith('state:') ?? false;
}

/** The reference that a phrase head stands for: its own, or that of whom it represents (»ein Sprecher der Partei«). */
function represented(
  scene: Scene,
  placed: readonly Placed[],
  head: number,
): { arg: Arg; basis: Basis } | null {
  const own = argAt(scene, head);
  if (own !== null && own.ref.kind !== 'compound' && own.ref.kind !== 'adjective')
    return { arg: own, basis: 'stated' };
  // »Der Minister, Anna Meier, …«: the apposition names whom the head describes.
  for (const p of placed)
    if (p.head === head && p.fn.kind !== 'attribute' && p.arg.type !== 'place')
      return { arg: p.arg, basis: 'stated' };
  const norm = scene.tokens[head]?.norm ?? '';
  const hyphen = norm.lastIndexOf('-');
  if (!matches(scene.lexicon.representatives, hyphen >= 0 ? norm.slice(hyphen + 1) : norm)) return null;
  for (const p of placed)
    if (p.fn.kind === 'attribute' && p.fn.head === head) return { arg: p.arg, basis: 'inferred' };
  return null;
}

/** Whose doing or thing a phrase is: »die Haltung der Partei«, »Kozulins Vorgehen«. */
function ownerOf(placed: readonly Placed[], head: number): { arg: Arg; basis: Basis } | null {
  for (const p of placed)
    if (p.fn.kind === 'attribute' && p.fn.head === head && p.arg.ref.kind !== 'compound')
      return { arg: p.arg, basis: 'inferred' };
  return null;
}

/** What a verb's clause brings. */
function fromClause(
  scene: Scene,
  readings: Readings,
  c: Candidate,
  into: Collector,
  nounCarried: boolean,
): void {
  const { frame } = c.rule.data;
  const clause = scene.grammar.clauses[c.clause];
  const verb = clause?.verb;
  if (!clause || !verb) return;
  const reading = readings.of(c.clause);
  const passive = verb.voice !== 'active';
  const subjectRole = nounCarried ? (passive ? null : 'actor') : passive ? frame.object : frame.subject;
  const objectRole = nounCarried ? null : frame.object;
  const give = (head: number, role: ParticipantRole | null, owner: boolean): void => {
    if (role === null) return;
    const who = represented(scene, reading.placed, head) ?? (owner ? ownerOf(reading.placed, head) : null);
    if (who !== null) into.add(who.arg, role, who.basis);
  };
  for (const [head, fn] of reading.bare) {
    const own = argAt(scene, head);
    if (own !== null && own.ref.kind !== 'compound' && own.ref.kind !== 'adjective') continue;
    const role = fn === 'subject' ? subjectRole : objectRole;
    give(head, role, frame.owner === true && role === 'recipient');
  }
  for (const p of reading.placed) {
    const role = p.fn.kind === 'subject' ? subjectRole : p.fn.kind === 'object' ? objectRole : null;
    if (role !== null) into.add(p.arg, role, 'stated');
    if (p.fn.kind === 'preposition') byPreposition(scene, p.fn.word, p, into, frame.prepositions, passive);
  }
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
        : frame.prepositions[phrase.preposition];
    if (role !== undefined && who.arg.type !== 'place') into.add(who.arg, role, who.basis);
    else if (role !== undefined && !scene.lexicon.places.has(phrase.preposition))
      into.add(who.arg, role, who.basis);
  }
  // »eine Delegation unter Leitung von Anna Meier«.
  const leaderRole = passive ? null : frame.subject;
  if (leaderRole !== null)
    for (const p of reading.placed)
      if (p.fn.kind === 'attribute' && scene.lexicon.leadership.has(scene.tokens[p.fn.head]?.norm ?? ''))
        into.add(p.arg, leaderRole, 'stated');
  if (reading.subject < 0 && !passive) inheritSubject(scene, readings, c.clause, subjectRole, into);
  else if (reading.subject < 0) inheritSubject(scene, readings, c.clause, frame.object, into);
}

function byPreposition(
  scene: Scene,
  word: string,
  p: Placed,
  into: Collector,
  prepositions: Readonly<Record<string, ParticipantRole>>,
  passive: boolean,
): void {
  if (passive && scene.lexicon.agents.has(word)) {
    into.add(p.arg, 'actor', 'stated');
    return;
  }
  const role = prepositions[word];
  if (p.arg.type === 'place' && scene.lexicon.places.has(word)) {
    into.setPlace(p.arg);
    if (role !== undefined && (isState(p.arg) || word === 'auf' || word === 'gegen') && word !== 'in')
      into.add(p.arg, role, 'stated');
    return;
  }
  if (role !== undefined) into.add(p.arg, role, 'stated');
}

/** »In der Nähe von Brüssel«, »im Norden Israels«: the place is the attribute of a noun that only helps to say where. */
function wherePhrases(scene: Scene, placed: readonly Placed[], clause: number, into: Collector): void {
  for (const p of placed) {
    if (p.arg.type !== 'place' || p.fn.kind !== 'attribute') continue;
    const head = phraseAt(scene, p.fn.head);
    if (head === null || head.clause !== clause || head.preposition === null) continue;
    if (!scene.lexicon.places.has(head.preposition)) continue;
    if (scene.lexicon.placeNouns.has(scene.tokens[head.head]?.norm ?? '')) into.setPlace(p.arg);
  }
}

/** A clause without subject takes that of the clause before it (»… und lehnte ab«) or above it (»…, um zu …«). */
function inheritSubject(
  scene: Scene,
  readings: Readings,
  index: number,
  role: ParticipantRole | null,
  into: Collector,
): void {
  if (role === null) return;
  const clause = scene.grammar.clauses[index];
  if (!clause) return;
  const own = scene.clausesOf[clause.sentence] ?? [];
  let from = clause.kind === 'infinitive' ? clause.parent : null;
  if (from === null && clause.kind !== 'relative') {
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
  for (const p of reading.placed) if (p.fn.kind === 'subject') into.add(p.arg, role, 'inferred');
  if (reading.subject >= 0) {
    const who = represented(scene, reading.placed, reading.subject);
    if (who) into.add(who.arg, role, 'inferred');
  }
}

/** What stands at the noun itself: adjectives, possessors, genitives, prepositional attributes. */
function fromNoun(
  scene: Scene,
  readings: Readings,
  c: Candidate,
  into: Collector,
  triggers: ReadonlySet<number>,
): number {
  const { frame } = c.rule.data;
  const { lexicon, tokens } = scene;
  const sentence = scene.article.sentences[c.sentence];
  const phrase = c.phrase;
  const first = phrase && phrase.first <= c.token ? phrase.first : c.token;
  const genitive = frame.genitive;
  // Before the noun and in its compound.
  const earlier = Math.max(sentence?.first ?? 0, first - 2);
  let seen = -1;
  for (let t = earlier; t <= c.token; t++) {
    const a = scene.argOf[t] ?? -1;
    if (a < 0 || a === seen) continue;
    seen = a;
    const arg = scene.args[a] as Arg;
    if (
      arg.first < first &&
      arg.last === first &&
      arg.ref.kind === 'name' &&
      /s|’|'$/.test(tokens[arg.last - 1]?.text ?? '') &&
      phraseAt(scene, arg.first)?.preposition === null
    ) {
      if (genitive !== null) into.add(arg, genitive, 'stated');
    } else if (arg.first >= first) {
      if (arg.ref.kind === 'adjective') into.add(arg, 'actor', 'inferred');
      else if (arg.ref.kind === 'compound') {
        if (arg.type === 'place' && frame.genitive === 'recipient') into.setPlace(arg);
        else into.add(arg, 'actor', 'inferred');
      } else if (genitive !== null) into.add(arg, genitive, 'stated');
    }
  }
  // »nach seinem Sturz«: whoever the sentence is about.
  const possessive = scene.tokens[first]?.norm ?? '';
  if (first < c.token && genitive !== null && lexicon.possessives.has(possessive)) {
    const reading = readings.of(c.clause);
    if (argAt(scene, first) === null && reading.subject >= 0 && reading.subject !== c.phrase?.head) {
      const who = represented(scene, reading.placed, reading.subject);
      if (who !== null && who.arg.type === 'person') into.add(who.arg, genitive, 'inferred');
    }
  }
  // After it: a chain of genitives and prepositional attributes without a gap.
  let t = c.token + 1;
  const end = sentence?.last ?? tokens.length;
  let lastRole: ParticipantRole | null = null;
  let steps = 0;
  while (t < end && steps++ < 12) {
    const token = tokens[t];
    if (!token) break;
    if (token.text === '(') {
      while (t < end && tokens[t]?.text !== ')') t++;
      t++;
      continue;
    }
    const time = scene.times[scene.timeOf[t] ?? -1];
    if (time) {
      t = time.last;
      continue;
    }
    if (lexicon.conjunctions.has(token.norm) || token.text === ',') {
      // »zwischen A und B«, »As und Bs«: goes on only if a reference follows at once.
      const next = phraseAt(scene, t + 1);
      const arg = next ? argAt(scene, next.head) : argAt(scene, t + 1);
      if (arg === null || lastRole === null || (next !== null && next.preposition !== null)) break;
      if (token.text === ',' && !isListed(scene, arg.last)) break;
      into.add(arg, lastRole, 'stated');
      t = Math.max(next?.last ?? 0, arg.last);
      continue;
    }
    const plain = lexicon.contractions[token.norm] ?? token.norm;
    const preposition =
      lexicon.places.has(plain) ||
      lexicon.genitives.has(plain) ||
      lexicon.agents.has(plain) ||
      frame.prepositions[plain] !== undefined ||
      lexicon.timePrepositions.has(plain);
    const start = preposition ? t + 1 : t;
    if (preposition && scene.timeOf[t + 1] !== -1 && scene.timeOf[t + 1] !== undefined) {
      t++;
      continue;
    }
    const next = phraseAt(scene, start) ?? (preposition ? phraseOfPreposition(scene, t) : null);
    const arg = next !== null ? argAt(scene, next.head) : argAt(scene, start);
    if (next === null && arg === null) {
      // The article before a time: »an dem Freitag«.
      if (preposition && scene.timeOf[t + 2] !== -1 && scene.timeOf[t + 2] !== undefined) {
        t += 2;
        continue;
      }
      break;
    }
    if (next !== null && next.first > start + 1 && next.prepositionToken !== t) break;
    // Another event begins: what follows is its own.
    if (next !== null && next !== phrase && triggers.has(next.head)) break;
    // In its own phrase only a name may follow: »der Rücktritt Nixons«, not »vom Krieg erschütterten Land«.
    if (next !== null && next === phrase && (arg === null || arg.first !== start)) break;
    const until = Math.max(next?.last ?? 0, arg?.last ?? 0);
    if (until <= t) break;
    const who =
      arg !== null && arg.ref.kind !== 'adjective' && arg.ref.kind !== 'compound'
        ? { arg, basis: 'stated' as Basis }
        : next !== null
          ? represented(scene, readings.of(next.clause ?? c.clause).placed, next.head)
          : null;
    if (who === null && preposition && lexicon.places.has(plain) && next !== null)
      for (const p of readings.of(next.clause ?? c.clause).placed)
        if (
          p.fn.kind === 'attribute' &&
          p.fn.head === next.head &&
          p.arg.type === 'place' &&
          lexicon.placeNouns.has(scene.tokens[next.head]?.norm ?? '')
        )
          into.setPlace(p.arg);
    if (preposition) {
      if (lexicon.genitives.has(plain)) {
        lastRole = genitive;
        if (who && genitive !== null) into.add(who.arg, genitive, who.basis);
      } else if (who && who.arg.type === 'place' && lexicon.places.has(plain) && !lexicon.agents.has(plain)) {
        into.setPlace(who.arg);
        lastRole = null;
        const role = frame.prepositions[plain];
        if (
          role !== undefined &&
          (plain === 'auf' || plain === 'gegen' || (isState(who.arg) && plain !== 'in'))
        ) {
          into.add(who.arg, role, who.basis);
          lastRole = role;
        }
      } else if (frame.prepositions[plain] !== undefined || lexicon.agents.has(plain)) {
        lastRole = frame.prepositions[plain] ?? 'actor';
        if (who && lastRole !== null) into.add(who.arg, lastRole, who.basis);
      }
    } else {
      const genitiveHere =
        next !== null && (next.parent !== null || next.cases.length === 0 || next.cases.includes('genitive'));
      if (!genitiveHere) break;
      lastRole = genitive;
      if (who && genitive !== null) into.add(who.arg, genitive, who.basis);
      if (who && who.arg.type === 'place' && genitive === 'recipient') into.setPlace(who.arg);
    }
    t = until;
  }
  return t;
}

/** »von rund 400 Kämpfern«: the phrase of a preposition that an adverb parts from it. */
function phraseOfPreposition(scene: Scene, token: number): NounPhrase | null {
  for (let t = token + 1; t <= token + 3; t++) {
    const phrase = phraseAt(scene, t);
    if (phrase !== null) return phrase.prepositionToken === token ? phrase : null;
  }
  return null;
}

/** Whether a comma list goes on to a conjunction: »A, B und C«. */
function isListed(scene: Scene, token: number): boolean {
  const norm = scene.tokens[token]?.norm ?? '';
  return norm === ',' || scene.lexicon.conjunctions.has(norm);
}

export type Carrier = 'support' | 'occurrence' | null;

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
  if (c.kind === 'verb') fromClause(scene, readings, c, into, false);
  else {
    reach = fromNoun(scene, readings, c, into, triggers);
    if (carrier === 'support') fromClause(scene, readings, c, into, true);
    else if (carrier === 'occurrence') placesOfClause(scene, readings, c, into, c.clause);
    const told = tellingClause(scene, c, reach);
    if (told >= 0) placesOfClause(scene, readings, c, into, told);
    if (
      into.list.length === 0 &&
      c.phrase !== null &&
      scene.lexicon.attending.has(c.phrase.preposition ?? '')
    )
      thoseWhoAct(readings, c, into);
  }
  return { participants: into.list, place: into.place, reach };
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
    if (p.fn.kind === 'preposition')
      byPreposition(scene, p.fn.word, p, into, c.rule.data.frame.prepositions, false);
}

/** »Bei der Wahl unterlag …«, »beim Treffen sagte …«: whoever acts there takes part. */
function thoseWhoAct(readings: Readings, c: Candidate, into: Collector): void {
  const role = c.rule.data.frame.genitive ?? 'actor';
  for (const p of readings.of(c.clause).placed)
    if ((p.fn.kind === 'subject' || p.fn.kind === 'object') && p.arg.type !== 'place')
      into.add(p.arg, role, 'inferred');
}

/** »In einem Referendum, das am 5. Mai in Rom stattfand, …«: the relative clause that tells when and where; or -1. */
export function tellingClause(scene: Scene, c: Candidate, reach: number): number {
  if (c.kind !== 'noun') return -1;
  const at = scene.tokens[reach]?.text === ',' ? reach + 1 : reach;
  const index = scene.grammar.clauseOf[at] ?? -1;
  const clause = scene.grammar.clauses[index];
  if (!clause || clause.kind !== 'relative' || clause.verb === null || clause.first > at) return -1;
  if (scene.lexicon.relatives[scene.tokens[at]?.norm ?? ''] === undefined) return -1;
  return scene.lexicon.occurrence.has(clause.verb.lemma) && index !== c.clause ? index : -1;
}
