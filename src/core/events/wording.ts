// How lists name an event: the noun for its trigger, and the noun that says what it was about (»Absichtserklärung«,
// »Waffenlieferungen«). Input: a candidate and the reading of its clause; output: a noun of the pack or of the text, and
// the span of another in the text. No word is inflected or made here; who takes part is not decided here.
import { startsUpper } from '../base/chars';
import type { Span } from '../base/span';
import type { NounPhrase } from '../model/grammar';
import type { Readings } from './cast';
import { argAt, phraseAt, type Scene } from './scene';
import type { Candidate } from './triggers';
import { PERSON, REPRESENTATIVE, classesAt } from './word-classes';

export interface Wording {
  readonly noun: string;
  readonly objectSpan: Span | undefined;
}

/** The noun of the verb that bears the trigger; a phrase (»Druck ausüben«) ends in its verb. */
function nounOf(c: Candidate): string {
  if (c.kind === 'noun') return c.lemma;
  const verb = c.lemma.slice(c.lemma.lastIndexOf(' ') + 1);
  return c.rule.nounOf.get(verb) ?? c.rule.noun ?? c.lemma;
}

/** Noun and object of a candidate. `reach`: how far the attributes of its noun go. */
export function wordingOf(scene: Scene, readings: Readings, c: Candidate, reach: number): Wording {
  const noun = nounOf(c);
  const head = c.kind === 'noun' ? besideNoun(scene, c, reach) : objectOf(scene, readings, c);
  const token = scene.tokens[head];
  if (token === undefined || token.norm === noun.toLowerCase()) return { noun, objectSpan: undefined };
  return { noun, objectSpan: [token.start, token.end] };
}

/** Whether a phrase may say what an event is about: a common noun, nobody we know and no time. */
function isThing(scene: Scene, phrase: NounPhrase): boolean {
  const token = scene.tokens[phrase.head];
  if (phrase.pronoun || token === undefined || token.kind !== 'word' || token.norm.length < 3) return false;
  if (scene.timeOf[phrase.head] !== -1 || scene.lexicon.measures.has(token.norm)) return false;
  const arg = argAt(scene, phrase.head);
  if (arg !== null && arg.kind !== 'compound') return false;
  if (phrase.number === 'sg' && (classesAt(scene, phrase.head) & (PERSON | REPRESENTATIVE)) !== 0)
    return false;
  return !scene.lexicon.capitalNouns || startsUpper(token.text);
}

/** »Polizisten, darunter auch Kräfte des Bundes, durchsuchten …«: some of those who were named. */
function isAmong(scene: Scene, phrase: NounPhrase): boolean {
  for (let t = phrase.first - 1; t >= phrase.first - 2; t--)
    if (scene.lexicon.among.has(scene.tokens[t]?.norm ?? '')) return true;
  return false;
}

/** The object of the verb, or what stands behind a preposition that complements it; -1 where nothing does. */
function objectOf(scene: Scene, readings: Readings, c: Candidate): number {
  const clause = scene.grammar.clauses[c.clause];
  const verb = clause?.verb;
  if (!clause || !verb) return -1;
  const wanted = verb.voice === 'active' ? 'object' : 'subject';
  const wantedCase = verb.voice === 'active' ? 'accusative' : 'nominative';
  for (const [head, fn] of readings.of(c.clause).bare) {
    if (fn !== wanted) continue;
    const phrase = phraseAt(scene, head);
    if (phrase === null || phrase.head !== head || !isThing(scene, phrase) || isAmong(scene, phrase))
      continue;
    if (phrase.cases.length === 0 || phrase.cases.includes(wantedCase)) return head;
  }
  const { type, frame } = c.rule.data;
  if (verb.voice === 'active' && (type === 'INCIDENT' || type === 'DEATH' || frame.subject === 'recipient')) {
    // »Die Maschine stürzte auf ein Feld«: what it happened to, and not where.
    const phrase = phraseAt(scene, readings.of(c.clause).subject);
    if (phrase !== null && phrase.head === readings.of(c.clause).subject && isThing(scene, phrase))
      return phrase.head;
    if (type === 'INCIDENT' || type === 'DEATH') return -1;
  }
  // »sich an Sicherheitsgarantien beteiligen«: the noun that makes the verb mean this.
  const inLemma = c.lemma.split(' ').slice(0, -1);
  const { prepositions } = frame;
  for (const p of scene.phrasesOf[clause.sentence] ?? []) {
    if (p.clause !== c.clause || p.preposition === null || p.parent !== null) continue;
    if (!scene.lexicon.complements.has(p.preposition)) continue;
    const meant = inLemma.includes(scene.tokens[p.head]?.text ?? '');
    if (!meant && prepositions.get(p.preposition) === undefined) continue;
    if (!meant && p.prepositionToken !== null && followsNoun(scene, p, p.prepositionToken)) continue;
    if (isPlain(scene, p) && isThing(scene, p)) return p.head;
  }
  return -1;
}

/** »Gespräche über Sicherheitsgarantien«: what stands behind the noun and a preposition; -1 where nothing does. */
function besideNoun(scene: Scene, c: Candidate, reach: number): number {
  const own = c.phrase?.last ?? c.token + 1;
  for (const at of own === reach ? [own] : [own, reach]) {
    const phrase = phraseAt(scene, at + 1);
    if (phrase === null || phrase.prepositionToken !== at || phrase.preposition === null) continue;
    const { preposition } = phrase;
    if (scene.lexicon.about.has(preposition) && isPlain(scene, phrase) && isThing(scene, phrase))
      return phrase.head;
  }
  return -1;
}

/** Whether a phrase behind a preposition stands there as it would alone: no dative plural (»mit Vertretern«). */
function isPlain(scene: Scene, phrase: NounPhrase): boolean {
  if (!scene.lexicon.capitalNouns || phrase.number === 'sg' || phrase.cases.includes('accusative'))
    return true;
  return !(scene.tokens[phrase.head]?.norm ?? '').endsWith('n');
}

/** »ein Abkommen mit Folgen«: the phrase is an attribute of the noun before it. */
function followsNoun(scene: Scene, phrase: NounPhrase, preposition: number): boolean {
  const before = phraseAt(scene, preposition - 1);
  return (
    before !== null && before !== phrase && before.last === preposition && before.clause === phrase.clause
  );
}
