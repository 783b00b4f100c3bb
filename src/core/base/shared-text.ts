// Words that come again and again (dates, lemmas, nouns of events) → one object for the same letters. Two tables take turns,
// so that what nobody has asked for in a long while is let go and the tables stay small.
import { flat } from './flat';

const MOST = 20_000;
let young = new Map<string, string>();
let old = new Map<string, string>();

/** The same text, as it was given first. */
export function sharedText<T extends string>(text: T): T {
  const known = young.get(text);
  if (known !== undefined) return known as T;
  const kept = old.get(text) ?? flat(text);
  if (young.size >= MOST) {
    old = young;
    young = new Map();
  }
  young.set(kept, kept);
  return kept as T;
}
