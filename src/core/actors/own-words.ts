// »The ministry said on Friday that it would …«: what the sayer of a sentence tells of itself. Input: the tokens with
// their names; output: references of the pronoun that opens the words said to the organization or state before the verb
// of saying. Only the shortest way counts: name, verb, perhaps a day and »that«, pronoun; any other word between them
// may bring in somebody else, and then nothing is said. Persons have pronouns of their own (`coreference.ts`).
import type { Pointer } from './coreference';
import { spanOf } from './offices';
import { clusterAt, isCapitalWord, properNameAt, tokenNorm, tokenText, type Scene } from './scene';

/** Words between verb and pronoun: »on Friday that«. */
const BETWEEN = 4;

/** References of such pronouns, in order of the text. `quoted`: tokens between quotation marks. */
export function ownWords(scene: Scene, quoted: ReadonlySet<number>): Pointer[] {
  const { ownWords: own, descriptions } = scene.pack;
  if (own.pronouns.size === 0) return [];
  const out: Pointer[] = [];
  for (let verb = 1; verb < scene.tokens.length; verb++) {
    const norm = tokenNorm(scene, verb);
    if (!descriptions.sayWords.has(norm) && !own.verbs.has(norm)) continue;
    const cluster = sayerBefore(scene, verb);
    const at = cluster < 0 ? -1 : pronounBehind(scene, verb);
    if (at < 0 || quoted.has(at)) continue;
    out.push({
      span: spanOf(scene, at, at + 1),
      kind: 'pronoun',
      cluster,
      basis: 'inferred',
      rule: 'pronoun-own-words',
    });
  }
  return out;
}

/** The organization or state whose name ends right before a token, or before the comma that closes an apposition; -1: none. */
function sayerBefore(scene: Scene, verb: number): number {
  const end = tokenText(scene, verb - 1) === ',' ? verb - 1 : verb;
  const name = properNameAt(scene, end - 1);
  const cluster = clusterAt(scene, end - 1);
  const found = scene.clusters[cluster];
  if (name === null || name.last !== end || found === undefined || found.type === 'person') return -1;
  if (found.type === 'place' && found.known?.startsWith('state:') !== true) return -1;
  // »A spokesman for Nato said it would«: likely, but another may be meant.
  let before = name.first - 1;
  if (scene.pack.descriptions.definite.has(tokenNorm(scene, before))) before--;
  return scene.pack.prepositions.has(tokenNorm(scene, before)) ? -1 : cluster;
}

/** Where the pronoun stands that opens the words said; -1: nowhere. */
function pronounBehind(scene: Scene, verb: number): number {
  const { ownWords: own, prepositions, descriptions } = scene.pack;
  for (let t = verb + 1; t <= verb + BETWEEN; t++) {
    const norm = tokenNorm(scene, t);
    if (scene.tokens[t]?.sentence !== scene.tokens[verb]?.sentence) return -1;
    if (own.pronouns.has(norm)) return t;
    const day = isCapitalWord(scene, t) && clusterAt(scene, t) < 0;
    if (own.between.has(norm)) continue;
    if (!day && !prepositions.has(norm) && !descriptions.definite.has(norm)) return -1;
  }
  return -1;
}
