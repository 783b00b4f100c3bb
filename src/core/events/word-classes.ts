// Which lists of people and of words that tell of a status a word of a text belongs to (`representatives`, `kin` …), found out once per word
// and kept as bits. Input: a scene and a token; output: the bits, none of them where there is no such token.
import type { Token } from '../model/article';
import type { Effect, EventLexicon } from './lexicon';
import type { Scene } from './scene';
import { matches } from './word-patterns';

export const REPRESENTATIVE = 1;
/** The same of the last part of a hyphen compound. */
export const REPRESENTATIVE_PART = 2;
export const HEAD_OF_BODY = 4;
export const KIN = 8;
export const UNDERGONE = 16;
export const PERSON = 32;
/** It tells of a status as an adverb, behind a verb of being, or before a noun: see `StatusWords`. */
export const STATUS_ADVERB = 1;
export const STATUS_PREDICATE = 2;
export const STATUS_ADJECTIVE = 4;

/** The bits of the word at a token. */
export function classesAt(scene: Scene, at: number): number {
  const token = scene.tokens[at];
  if (token === undefined) return 0;
  const { classesMet } = scene.lexicon;
  let classes = classesMet.get(token.key);
  if (classes === undefined) classesMet.set(token.key, (classes = classesOf(scene.lexicon, token)));
  return classes;
}

function classesOf(lexicon: EventLexicon, { norm }: Token): number {
  const hyphen = norm.lastIndexOf('-');
  const represents = matches(lexicon.representatives, norm);
  const part = hyphen < 0 ? represents : matches(lexicon.representatives, norm.slice(hyphen + 1));
  return (
    (represents ? REPRESENTATIVE : 0) |
    (part ? REPRESENTATIVE_PART : 0) |
    (matches(lexicon.heads, norm) ? HEAD_OF_BODY : 0) |
    (matches(lexicon.kin, norm) ? KIN : 0) |
    (matches(lexicon.undergone, norm) ? UNDERGONE : 0) |
    (lexicon.persons.has(norm) ? PERSON : 0)
  );
}

/** What the word at a token tells of a status, as bits; asked of many more words than the lists of people are. */
export function statusAt(scene: Scene, at: number): number {
  const token = scene.tokens[at];
  if (token === undefined) return 0;
  const { lexicon } = scene;
  let bits = lexicon.statusMet.get(token.key);
  if (bits !== undefined) return bits;
  bits =
    (lexicon.statusAdverbs.has(token.norm) ? STATUS_ADVERB : 0) |
    (lexicon.predicates.has(token.norm) ? STATUS_PREDICATE : 0) |
    (adjectiveOf(lexicon, token.norm) !== null ? STATUS_ADJECTIVE : 0);
  lexicon.statusMet.set(token.key, bits);
  return bits;
}

/** What an adjective before a noun says of the status of its event. */
export function adjectiveOf(lexicon: EventLexicon, norm: string): Effect | null {
  for (const [stem, effect] of lexicon.statusAdjectives)
    if (norm.startsWith(stem) && norm.length <= stem.length + 3) return effect;
  return null;
}
