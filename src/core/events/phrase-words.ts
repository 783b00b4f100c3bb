// The notation of a pack's word lists → patterns: words of phrases, nouns in all their forms, compounds. Made once per
// pack; it holds no words of its own and reads no text.
import type { EventsPack } from '../language/pack/events';
import { listed, wordPatterns, type WordPatterns } from './word-patterns';

/** Alternatives, each a list of words that must all stand in the clause. */
export type PhraseWords = readonly (readonly WordPatterns[])[];

/** A word of a phrase: a capital makes it a noun in all its forms and at the end of compounds. */
function phraseWord(word: string, pack: EventsPack): WordPatterns {
  const first = word.charAt(0);
  if (first !== '*' && first !== first.toLowerCase()) {
    const forms = pack.nounForms(word);
    return wordPatterns(word.length < 4 ? forms : forms.flatMap((f) => [f, `*${f}`]));
  }
  return wordPatterns([word]);
}

const PLAIN = /^[^*A-ZÄÖÜ]/;

/** The words that a phrase asks for, by its notation in the pack. */
export function phraseWords(text: string, pack: EventsPack): PhraseWords {
  // Alternatives may be separated by bars or blanks; single words are put together into one pattern.
  const out: WordPatterns[][] = [];
  const single: string[] = [];
  for (const alternative of text.split(/[| ]/).filter((w) => w !== '')) {
    const parts = alternative.split('+');
    if (parts.length === 1 && (PLAIN.test(alternative) || alternative.startsWith('*')))
      single.push(alternative);
    else out.push(parts.map((w) => phraseWord(w, pack)));
  }
  if (single.length > 0) out.push([wordPatterns(single)]);
  return out;
}

/** All forms of the nouns of a list. */
export function forms(list: string, pack: EventsPack): Set<string> {
  return new Set(listed(list).flatMap((w) => pack.nounForms(w)));
}

/** Nouns in all forms, and the compounds that end in them where they are long enough to tell. */
export function withCompounds(list: string, pack: EventsPack): WordPatterns {
  return wordPatterns([...forms(list, pack)].flatMap((f) => (f.length < 5 ? [f] : [f, `*${f}`])));
}
