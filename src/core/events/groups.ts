// »Drei Minister, darunter A und B« → what those are who are named out of a group: what the group is in its clause. Input: a
// reference behind the word that opens such a list, and the functions of the bare phrases before it; it places nobody else.
import { itemAt } from '../base/item-at';
import type { NounPhrase } from '../model/grammar';
import { argAt, phraseAt, type Arg, type Scene } from './scene';

/** Those named out of a group: where the word before them stands, how far they have been read, what the group is. */
export interface Among {
  readonly at: number;
  readonly last: number;
  readonly fn?: 'subject' | 'object';
}

/** So many tokens may stand between two who are named out of a group: »darunter der Minister für Verkehr, A, und B«. */
const AMONG_GAP = 5;

/** »Drei Minister der FDP, darunter A und B, traten zurück«: what those named out of a group are is what the group is. */
export function namedAmong(
  scene: Scene,
  arg: Arg,
  phrase: NounPhrase | null,
  among: Among,
  bare: ReadonlyMap<number, 'subject' | 'object'>,
): Among | null {
  if (arg.kind !== 'name' || arg.first - among.last > AMONG_GAP) return null;
  if (phrase?.preposition != null && !scene.lexicon.among.has(phrase.preposition)) return null;
  const clause = itemAt(scene.grammar.clauses, scene.grammar.clauseOf[arg.first]);
  for (let t = among.last; t < arg.first; t++) if (clause?.verb?.tokens.includes(t) === true) return null;
  let best = -1;
  for (const head of bare.keys()) if (head < among.at && head > best) best = head;
  const group = best < 0 ? null : phraseAt(scene, best);
  if (group === null || group.number === 'sg') return null;
  // A name is no group, but »Botschafter Georgiens« may be run into one phrase.
  const named = argAt(scene, best);
  if (named?.kind === 'name' && !isCommonNoun(scene, named.first - 1)) return null;
  // States act out of a group of states; where a meeting of ministers was is nobody.
  const norm = scene.tokens[best]?.norm ?? '';
  if (arg.type === 'place' && !scene.lexicon.persons.has(norm.slice(norm.lastIndexOf('-') + 1))) return null;
  const fn = among.fn ?? bare.get(best);
  return fn === undefined ? null : { at: among.at, last: arg.last, fn };
}

/** A noun by its capital; no hyphen compound, which may be the beginning of a name. */
export function isCommonNoun(scene: Scene, token: number): boolean {
  const t = scene.tokens[token];
  return t?.kind === 'word' && t.text !== t.norm && !t.text.includes('-') && scene.lexicon.capitalNouns;
}
