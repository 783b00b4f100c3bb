// A noun as it stands in a text → the lexicon's entry for it: whole, as last part of a hyphen compound, as tail of a
// compound. Each word is worked out once. Whether the words around it allow its rules is not decided here.
import type { Token } from '../model/article';
import type { EventLexicon, NounEntry } from './lexicon';
import { matches } from './word-patterns';

/** The entry of a noun as it stands in a text; null where it is none. */
export function nounAt(lexicon: EventLexicon, token: Token): NounEntry | null {
  let entry = lexicon.nounsMet.get(token.key);
  if (entry === undefined) lexicon.nounsMet.set(token.key, (entry = nounEntry(lexicon, token.norm)));
  return entry;
}

/** The lexicon's entry for a noun as it stands in a text: whole, last part of a hyphen compound, tail of a compound. */
function nounEntry(lexicon: EventLexicon, norm: string): NounEntry | null {
  const hyphen = Math.max(norm.lastIndexOf('-'), norm.lastIndexOf('‑'));
  const word = hyphen >= 0 ? norm.slice(hyphen + 1) : norm;
  const whole = lexicon.nouns.get(word);
  if (whole) return without(whole, word);
  if (word.length < 6) return null;
  const entry = lexicon.tails.longest(word, 2);
  return entry === undefined ? null : without(entry, word);
}

/** An entry without the rules that except a word; null where none is left. */
function without(entry: NounEntry, word: string): NounEntry | null {
  if (!entry.rules.some((r) => matches(r.except, word))) return entry;
  const rules = entry.rules.filter((r) => !matches(r.except, word));
  return rules.length === 0 ? null : { noun: entry.noun, rules };
}
