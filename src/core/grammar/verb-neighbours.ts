// What stands beside a word of an English sentence that may be its finite verb: what rules a verb out before it, what can
// be an object behind it. Looks at neighbours only; `verbs-svo.ts` decides.
import { NOUN, WORD, NOTHING, type WordInfo, type Words } from './word-info';

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;

/** Determiners that never stand for a noun. */
const POSSESSIVES = new Set('the a an its his her their our my your every no whose'.split(' '));

/** Whether the word before rules a finite verb out: an article, a possessive, a preposition, an adjective. */
export function nounExpected(words: Words, i: number, first: number): boolean {
  let k = i - 1;
  while (k >= first && at(words, k).adverb && !at(words, k).negation) k--;
  if (k < first) return false;
  const before = at(words, k);
  const text = words.tokens[k]?.text ?? '';
  if (before.pronoun || before.openers.length > 0)
    return before.determiner !== undefined && !before.pronoun && before.openers.length === 0;
  if (before.determiner || words.tokens[k]?.kind === 'number') {
    // »Thousands fled«, »Some said so«: numbers and the like stand alone before a form in the past; articles never do.
    if (POSSESSIVES.has(before.norm) || k !== i - 1) return true;
    const w = at(words, i);
    const next = i + 1 < words.info.length ? at(words, i + 1) : NOTHING;
    const past = w.readings.some((r) => r.form === 'finite' && r.tense === 'past');
    const openClass =
      words.tokens[i + 1]?.kind === 'word' &&
      !next.preposition &&
      !next.determiner &&
      !next.pronoun &&
      !next.adverb &&
      next.openers.length === 0 &&
      !next.coordinator &&
      next.norm !== 'to';
    return !past || openClass;
  }
  if (/['’]s?$/u.test(text) && has(words, k, WORD) && /['’]/u.test(text)) return true;
  return before.preposition !== undefined && before.norm !== 'to';
}

/** »hit«, »cut«, »quit«: the past looks like the present. */
export function hasPast(w: WordInfo): boolean {
  return w.listed && w.readings.some((r) => r.form === 'finite' && r.tense === 'past');
}

/** Whether an object surely begins here: an article, a number, a name. */
export function objectAt(words: Words, i: number, last: number): boolean {
  if (i >= last) return false;
  const w = at(words, i);
  return w.determiner !== undefined || words.tokens[i]?.kind === 'number' || has(words, i, NOUN);
}

export function isPlural(words: Words, i: number): boolean {
  const w = at(words, i);
  return (
    has(words, i, WORD) && w.norm.endsWith('s') && w.determiner === undefined && w.preposition === undefined
  );
}

/** Whether a word is no small word and no verb, so that it can be an object without an article: »set fire«. */
export function isBareNoun(words: Words, i: number, last: number): boolean {
  if (i >= last || words.tokens[i]?.kind !== 'word') return false;
  const w = at(words, i);
  return (
    w.preposition === undefined &&
    !w.adverb &&
    !w.coordinator &&
    !w.auxiliary &&
    !w.participle &&
    w.openers.length === 0 &&
    w.pronoun === undefined &&
    w.norm !== 'to'
  );
}
