// What stands behind a preposition in an event's clause → participant or place. Input: a candidate, the readings of its
// clause; output: into the cast. Places that only a noun helps to name (»in der Nähe von Lima«) and what a disaster
// strikes are told here as well. It does not decide who acts.
import { itemAt } from '../base/item-at';
import type { NounPhrase } from '../model/grammar';
import { isState, isWhere, type Collector, type Readings } from './cast';
import type { Placed } from './clause-reading';
import { phraseAt, type Scene } from './scene';
import type { Candidate } from './triggers';
import { matches } from './word-patterns';

/** Takes in what stands behind a preposition: whom it makes of its name the rule's frame says. */
export function byPreposition(
  scene: Scene,
  c: Candidate,
  { word, token }: { readonly word: string; readonly token: number },
  p: Placed,
  into: Collector,
  passive: boolean,
): void {
  // »mit allen Parteien außer mit den Grünen«.
  if (scene.lexicon.excepting.has(scene.tokens[token - 1]?.norm ?? '')) return;
  const before = besideOpening(scene, token);
  if (before !== null && before.head !== c.token) {
    // »Die Delegation aus Ankara traf in Rom ein«: it says whose delegation it is.
    if (p.arg.type === 'place' && !scene.lexicon.origins.has(word) && isWhere(scene, c, word))
      into.setLikelyPlace(p.arg);
    return;
  }
  if (passive && scene.lexicon.agents.has(word)) {
    into.add(p.arg, 'actor', 'stated');
    return;
  }
  const role = c.rule.data.frame.prepositions.get(word);
  // »agreed to a ceasefire brokered by Qatar«: whoever it is by did something else.
  if (c.kind === 'verb' && role === 'actor' && scene.lexicon.agents.has(word)) return;
  // »closed its border with Belarus«: the border is with it, not the deed.
  if (role === 'actor' && c.rule.data.type !== 'CONSULT' && sharedThing(scene, token)) return;
  if (p.arg.type === 'place' && scene.lexicon.places.has(word)) {
    if (isWhere(scene, c, word)) into.setPlace(p.arg, scene.lexicon.destinations.has(word));
    if (role !== undefined && (isState(p.arg) || word === 'auf' || word === 'gegen') && word !== 'in')
      into.add(p.arg, role, 'stated');
    return;
  }
  if (role !== undefined) into.add(p.arg, role, 'stated');
}

/** Whether a preposition follows a noun for what two sides share: a border, ties, a treaty. */
function sharedThing(scene: Scene, token: number): boolean {
  return matches(scene.lexicon.shared, scene.tokens[token - 1]?.norm ?? '');
}

/**
 * The noun phrase that a preposition follows at the head of a main clause. Before its finite verb a German main clause
 * holds one part: what stands there behind a noun belongs to that noun. null elsewhere.
 */
function besideOpening(scene: Scene, token: number): NounPhrase | null {
  if (!scene.lexicon.capitalNouns) return null;
  const clause = itemAt(scene.grammar.clauses, scene.grammar.clauseOf[token]);
  if (clause?.kind !== 'main' || clause.verb === null || (clause.verb.finite ?? -1) <= token) return null;
  const before = phraseAt(scene, token - 1);
  return before !== null &&
    before.last === token &&
    before.clause === scene.grammar.clauseOf[token] &&
    scene.timeOf[token - 1] === -1
    ? before
    : null;
}

/** »In der Nähe von Brüssel«, »im Norden Israels«: the place is the attribute of a noun that only helps to say where. */
export function wherePhrases(scene: Scene, placed: readonly Placed[], clause: number, into: Collector): void {
  for (const p of placed) {
    if (p.arg.type !== 'place' || p.fn.kind !== 'attribute') continue;
    const head = phraseAt(scene, p.fn.head);
    if (head === null || head.clause !== clause || head.preposition === null) continue;
    if (!scene.lexicon.places.has(head.preposition)) continue;
    if (scene.lexicon.placeNouns.has(scene.tokens[head.head]?.norm ?? '')) into.setPlace(p.arg);
  }
}

/** »Ein Erdbeben erschütterte den Norden Perus«: what a disaster strikes is where it happens. */
export function struckPlace(scene: Scene, readings: Readings, c: Candidate, into: Collector): void {
  const verb = scene.grammar.clauses[c.clause]?.verb;
  if (!verb || verb.voice !== 'active' || !scene.lexicon.effects.has(verb.lemma)) return;
  const reading = readings.of(c.clause);
  for (const p of reading.placed) {
    if (p.arg.type !== 'place') continue;
    const holder = p.fn.kind === 'attribute' ? phraseAt(scene, p.fn.head) : null;
    const part =
      holder !== null &&
      holder.preposition === null &&
      scene.lexicon.placeNouns.has(scene.tokens[holder.head]?.norm ?? '');
    if (p.fn.kind === 'object' || part) into.setPlace(p.arg);
  }
}
