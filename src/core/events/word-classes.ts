// Which of the lists of people a word of a text belongs to (`representatives`, `heads`, `kin` …), found out once per word
// and kept as bits. Input: a scene and a token; output: the bits, none of them where there is no such token.
import type { Token } from '../model/article';
import type { EventLexicon } from './lexicon';
import type { Scene } from './scene';
import { matches } from './word-patterns';

export const REPRESENTATIVE = 1;
/** The same of the last part of a hyphen compound. */
export const REPRESENTATIVE_PART = 2;
export const HEAD_OF_BODY = 4;
export const KIN = 8;
export const UNDERGONE = 16;
export const PERSON = 32;

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
