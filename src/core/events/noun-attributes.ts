// Event noun → who and where stands at the noun itself: adjectives and possessors before it, genitives and prepositional
// attributes behind it, the relative clause that tells of it. Output: the cast filled, and how far the attributes
// reach, so that times among them are the noun's. It does not look at the verb of the clause.
import { itemAt } from '../base/item-at';
import type { Basis, EventType } from '../model/annotation';
import type { NounPhrase } from '../model/grammar';
import type { ParticipantRole } from '../language/pack/events';
import { isState, isWhere, represented, type Collector, type Readings } from './cast';
import { argAt, phraseAt, type Arg, type Scene } from './scene';
import type { Candidate } from './triggers';
import { UNDERGONE, classesAt } from './word-classes';

/** Whether the verb of a clause says what somebody thinks of another: »dankte«, »kritisierte«. */
function judges(scene: Scene, clause: number): boolean {
  const lemma = scene.grammar.clauses[clause]?.verb?.lemma ?? '';
  return (scene.lexicon.verbs.get(lemma) ?? []).some((r) => /^(?:SUPPORT|ACCUSE)$/.test(r.data.type));
}

/** »das Urteil des Gerichts«, »das Urteil gegen Berg«: a court is not sentenced. */
function ofNoun(c: Candidate, arg: Arg, role: ParticipantRole): ParticipantRole {
  return c.rule.data.type === 'RULING' && arg.type === 'organization' ? 'actor' : role;
}

/** »der Besuch Kiews«, »ein Besuch der Gedenkstätte …«: a place is visited and visits nobody. */
function isVisited(c: Candidate, arg: Arg): boolean {
  return c.rule.data.mode === 'visit' && arg.type === 'place';
}

/** Types of deeds that are called after the town where they happened: »der Anschlag von …«. */
const CALLED_AFTER: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'CRIME',
  'INCIDENT',
  'PROTEST',
  'AGREE',
  'CONSULT',
]);

/** »das Massaker von Kiel«: a town is where it was; »der Angriff von Rom auf …«, »das Treffen von Rom und …«: it acts. */
function isSceneOf(
  scene: Scene,
  c: Candidate,
  arg: Arg,
  role: ParticipantRole | null,
  until: number,
): boolean {
  if (role !== 'actor' || arg.type !== 'place' || arg.kind !== 'name' || isState(arg)) return false;
  if (!CALLED_AFTER.has(c.rule.data.type)) return false;
  const next = scene.tokens[until]?.norm ?? '';
  const { lexicon } = scene;
  const plain = lexicon.contractions.get(next) ?? next;
  if (lexicon.conjunctions.has(next)) return false;
  return plain === lexicon.where || c.rule.data.frame.prepositions.get(plain) !== 'recipient';
}

/** »der Angriff Russlands«; »bei einem Angriff Otto Klar töteten«: a German name without article shows that it is one. */
function mayBeGenitive(scene: Scene, arg: Arg | null, first: number): boolean {
  if (!scene.lexicon.capitalNouns || arg === null || arg.kind !== 'name' || arg.first !== first) return true;
  return /[sßxz’']$/.test(scene.tokens[arg.last - 1]?.text ?? '');
}

/** Types whose nouns take for an object what stands behind »of«: `criticism of Peru`, but `the promise of Peru`. */
const OF_OBJECT: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT', 'ASSAULT', 'COERCE']);

interface Sides {
  /** Who stands before the noun: `Peru's invasion`. */
  readonly owner: ParticipantRole | null;
  /** Who stands behind its »of«. */
  readonly of: ParticipantRole | null;
}

/** So far an agent is looked for behind its noun. */
const NEAR_AGENT = 14;

/**
 * English has two genitives: of `Peru's invasion of Chile` and `the invasion of Chile by Peru` the first is who does it,
 * what stands behind »of« beside a doer is whom it befalls.
 */
function sidesOf(scene: Scene, c: Candidate, first: number, end: number): Sides {
  const { frame, type } = c.rule.data;
  const { genitive } = frame;
  const { lexicon, tokens } = scene;
  if (lexicon.capitalNouns || frame.object === null) return { owner: genitive, of: genitive };
  const next = tokens[c.token + 1]?.norm ?? '';
  const hasOf = lexicon.genitives.has(next);
  let owned = false;
  for (let t = Math.max(first - 1, 0); t < c.token; t++)
    owned ||= /['’]s?$/.test(tokens[t]?.text ?? '') && scene.argOf[t] !== -1;
  const both = genitive === 'actor' && type === 'CONSULT';
  if (both) return { owner: genitive, of: genitive };
  const aimed = hasOf || frame.prepositions.get(next) === 'recipient';
  let agent = false;
  for (let t = c.token + 1; t < Math.min(end, c.token + NEAR_AGENT) && hasOf && !agent; t++) {
    if (scene.grammar.clauses[c.clause]?.verb?.tokens.includes(t)) break;
    agent = lexicon.agents.has(tokens[t]?.norm ?? '') && scene.timeOf[t + 1] === -1;
  }
  return {
    owner: aimed && owned ? 'actor' : genitive,
    of: (hasOf && owned) || agent || OF_OBJECT.has(type) ? 'recipient' : genitive,
  };
}

/** What stands at the noun itself: adjectives, possessors, genitives, prepositional attributes. */
export function fromNoun(
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
  const sides = sidesOf(scene, c, first, sentence?.last ?? tokens.length);
  // »die Freilassung Bergs«: with nouns of what is done to somebody it is he, whatever else the rule's words mean.
  const undergone = frame.genitive === 'actor' && (classesAt(scene, c.token) & UNDERGONE) !== 0;
  const genitive = undergone && lexicon.capitalNouns ? 'recipient' : sides.owner;
  const behind = undergone ? 'recipient' : sides.of;
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
      arg.kind === 'name' &&
      /s|’|'$/.test(tokens[arg.last - 1]?.text ?? '') &&
      phraseAt(scene, arg.first)?.preposition === null
    ) {
      if (genitive !== null) into.add(arg, ofNoun(c, arg, genitive), 'stated');
    } else if (arg.first >= first) {
      if (arg.kind === 'adjective') into.add(arg, 'actor', 'inferred');
      else if (arg.kind === 'compound') {
        const topic = topicOf(c, arg);
        if (topic === 'place') into.setPlace(arg);
        else if (topic === null) into.add(arg, 'actor', 'inferred');
      } else if (genitive !== null) into.add(arg, ofNoun(c, arg, genitive), 'stated');
    }
  }
  // »nach seinem Sturz«: whoever the sentence is about.
  const possessive = scene.tokens[first]?.norm ?? '';
  if (first < c.token && genitive !== null && lexicon.possessives.has(possessive)) {
    const reading = readings.of(c.clause);
    // »A dankte B für ihre Vermittlung«: what somebody is thanked or blamed for is his own.
    if (lexicon.grounds.has(c.phrase?.preposition ?? '') && judges(scene, c.clause)) {
      for (const p of reading.placed)
        if (p.fn.kind === 'object' && p.arg.type !== 'place') into.add(p.arg, genitive, 'inferred');
    } else if (argAt(scene, first) === null && reading.subject >= 0 && reading.subject !== c.phrase?.head) {
      const who = represented(scene, reading.placed, reading.subject);
      if (who !== null && who.arg.type === 'person') into.add(who.arg, genitive, 'inferred');
    }
  }
  // After it: a chain of genitives and prepositional attributes without a gap.
  let t = c.token + 1;
  const end = sentence?.last ?? tokens.length;
  let lastRole: ParticipantRole | null = null;
  /** »on the city of …«: what the name behind the kind of place will be. */
  let ofPlace: ParticipantRole | undefined;
  let steps = 0;
  /** Whether what was done to somebody has been named on the way. */
  let done = false;
  while (t < end && steps++ < 12) {
    const token = tokens[t];
    if (!token) break;
    if (token.text === '(') {
      while (t < end && tokens[t]?.text !== ')') t++;
      t++;
      continue;
    }
    const time = itemAt(scene.times, scene.timeOf[t]);
    if (time) {
      t = time.last;
      continue;
    }
    const apart =
      lexicon.capitalNouns && token.text === ',' && t > c.token + 1 ? behindApposition(scene, t) : -1;
    if (apart > t) {
      // »die Klage der Chefin, Anna Berg, gegen Peru«: the one named between commas, and on behind them.
      const named = argAt(scene, phraseAt(scene, t + 1)?.head ?? -1);
      if (named?.type === 'person' && named.kind === 'name' && lastRole !== null)
        into.add(named, lastRole, 'stated');
      t = apart;
      continue;
    }
    const closed = token.text === ',' && lastRole !== null ? agentBehind(scene, t, end) : -1;
    if (closed > 0) {
      const named = argAt(scene, closed - 2);
      if (named?.type === 'person') into.add(named, lastRole as ParticipantRole, 'stated');
      t = closed;
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
    const plain = lexicon.contractions.get(token.norm) ?? token.norm;
    const preposition =
      lexicon.places.has(plain) ||
      lexicon.genitives.has(plain) ||
      lexicon.agents.has(plain) ||
      frame.prepositions.get(plain) !== undefined ||
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
    // »Widerspruch gegen die Entlassung Bergs durch Peru«: who did what is objected to.
    if (done && preposition && lexicon.agents.has(plain) && !lexicon.genitives.has(plain)) break;
    done ||= next !== null && next.head !== c.token && (classesAt(scene, next.head) & UNDERGONE) !== 0;
    // Another event begins: what follows is its own.
    if (next !== null && next !== phrase && triggers.has(next.head)) break;
    // In its own phrase only a name may follow: »der Rücktritt Nixons«, not »vom Krieg erschütterten Land«.
    if (next !== null && next === phrase && (arg === null || arg.first !== start)) break;
    const until = Math.max(next?.last ?? 0, arg?.last ?? 0);
    if (until <= t) break;
    const who =
      arg !== null && arg.kind !== 'adjective' && arg.kind !== 'compound'
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
    const kind = who === null && next !== null && lexicon.placeNouns.has(tokens[next.head]?.norm ?? '');
    if (preposition) {
      if (lexicon.genitives.has(plain) && ofPlace !== undefined && who?.arg.type === 'place') {
        lastRole = ofPlace;
        into.add(who.arg, ofPlace, who.basis);
        into.setPlace(who.arg);
      } else if (lexicon.genitives.has(plain)) {
        lastRole = behind;
        if (who && (isVisited(c, who.arg) || isSceneOf(scene, c, who.arg, behind, until)))
          into.setPlace(who.arg);
        else if (who && behind !== null) into.add(who.arg, ofNoun(c, who.arg, behind), who.basis);
      } else if (who && who.arg.type === 'place' && lexicon.places.has(plain) && !lexicon.agents.has(plain)) {
        if (isWhere(scene, c, plain)) into.setPlace(who.arg);
        lastRole = null;
        const role = frame.prepositions.get(plain);
        if (
          role !== undefined &&
          (plain === 'auf' || plain === 'gegen' || (isState(who.arg) && plain !== 'in'))
        ) {
          into.add(who.arg, role, who.basis);
          lastRole = role;
        }
      } else if (frame.prepositions.get(plain) !== undefined || lexicon.agents.has(plain)) {
        lastRole = frame.prepositions.get(plain) ?? 'actor';
        if (who && lastRole !== null) into.add(who.arg, lastRole, who.basis);
      }
    } else {
      const genitiveHere =
        next !== null &&
        // »die Forderung Meiers«: the name runs into the phrase, whose cases are those of its noun.
        ((next === phrase && arg !== null && arg.last === next.last) ||
          next.parent !== null ||
          next.cases.length === 0 ||
          next.cases.includes('genitive'));
      if (!genitiveHere || !mayBeGenitive(scene, arg, start)) break;
      lastRole = genitive;
      if (who && isVisited(c, who.arg)) into.setPlace(who.arg);
      else if (who && genitive !== null) into.add(who.arg, ofNoun(c, who.arg, genitive), who.basis);
      if (who && who.arg.type === 'place' && genitive === 'recipient') into.setPlace(who.arg);
    }
    ofPlace = kind && preposition ? frame.prepositions.get(plain) : undefined;
    t = until;
  }
  return t;
}

/**
 * »Ukraine-Treffen«, »Syrien-Krieg«, »Kiew-Besuch«: a place in a compound says what it is about or where, unless the
 * noun is a deed (»US-Angriff«). null: whoever is in the compound acts.
 */
function topicOf(c: Candidate, arg: Arg): 'place' | 'theme' | null {
  if (arg.type !== 'place') return null;
  const { type, mode, frame } = c.rule.data;
  if (frame.genitive === 'recipient' || mode === 'war' || mode === 'visit' || mode === 'travel')
    return 'place';
  return type === 'CONSULT' ? 'theme' : null;
}

/** `the arrest of Anna Lee, head of the union, by Peru`: where the noun goes on behind the apposition; -1: it does not. */
function agentBehind(scene: Scene, comma: number, end: number): number {
  const { lexicon, tokens } = scene;
  if (lexicon.capitalNouns) return -1;
  for (let t = comma + 1; t < Math.min(end, comma + 9); t++) {
    if (scene.grammar.clauseOf[t] !== scene.grammar.clauseOf[comma]) return -1;
    if (tokens[t]?.text !== ',') continue;
    return t > comma + 1 && lexicon.agents.has(tokens[t + 1]?.norm ?? '') ? t + 1 : -1;
  }
  return -1;
}

/** »von rund 400 Kämpfern«: the phrase of a preposition that an adverb parts from it. */
function phraseOfPreposition(scene: Scene, token: number): NounPhrase | null {
  for (let t = token + 1; t <= token + 3; t++) {
    const phrase = phraseAt(scene, t);
    if (phrase !== null) return phrase.prepositionToken === token ? phrase : null;
  }
  return null;
}

/** The token behind the comma that closes an apposition which the comma at `comma` opens; -1: it opens none. */
function behindApposition(scene: Scene, comma: number): number {
  const first = phraseAt(scene, comma + 1);
  if (first === null || first.first !== comma + 1 || first.parent === null) return -1;
  let t = first.last;
  for (let step = 0; step < 4 && scene.tokens[t]?.text !== ','; step++) {
    const next = phraseAt(scene, t) ?? phraseAt(scene, t + 1);
    if (next === null || next.last <= t || (next.prepositionToken ?? next.first) !== t) return -1;
    t = next.last;
  }
  return scene.tokens[t]?.text === ',' ? t + 1 : -1;
}

/** Whether a comma list goes on to a conjunction: »A, B und C«. */
function isListed(scene: Scene, token: number): boolean {
  const norm = scene.tokens[token]?.norm ?? '';
  return norm === ',' || scene.lexicon.conjunctions.has(norm);
}

/** »In einem Referendum, das am 5. Mai in Rom stattfand, …«: the relative clause that tells when and where; or -1. */
export function tellingClause(scene: Scene, c: Candidate, reach: number): number {
  if (c.kind !== 'noun') return -1;
  const at = scene.tokens[reach]?.text === ',' ? reach + 1 : reach;
  const index = scene.grammar.clauseOf[at] ?? -1;
  const clause = scene.grammar.clauses[index];
  if (!clause || clause.kind !== 'relative' || clause.verb === null || clause.first > at) return -1;
  if (scene.lexicon.relatives.get(scene.tokens[at]?.norm ?? '') === undefined) return -1;
  const tells =
    scene.lexicon.occurrence.has(clause.verb.lemma) || scene.lexicon.scheduling.has(clause.verb.lemma);
  return tells && index !== c.clause ? index : -1;
}
