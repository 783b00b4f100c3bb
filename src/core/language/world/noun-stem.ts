// German nouns → a crude stem under which the noun lexicon holds all their forms. Input and output are lower case. It
// only has to treat builder and reader alike, not to be right about morphology.

/** Cuts one ending of declension; what remains has at least three letters. */
export function stemNoun(word: string): string {
  return word.slice(0, stemEnd(word, 0, word.length));
}

/** Where the stem of the part `[from, to)` of a word ends. */
export function stemEnd(word: string, from: number, to: number): number {
  const n = to - from;
  if (n > 6 && word.endsWith('innen', to)) return to - 3;
  if (n > 5 && word.endsWith('ern', to)) return to - 3;
  const last = n > 3 ? word.charCodeAt(to - 1) : 0;
  if (n > 4 && (last === N || last === R || last === S || last === M) && word.charCodeAt(to - 2) === E)
    return to - 2;
  return last === E || last === S || last === N ? to - 1 : to;
}

const E = 101;
const M = 109;
const N = 110;
const R = 114;
const S = 115;

/** The kind of ending that `stemNoun` cut off: 1 none, 2 -s or -es, 4 another. */
export function endingOf(word: string, stem: string): number {
  if (word.length === stem.length) return 1;
  const end = word.slice(stem.length);
  return end === 's' || end === 'es' ? 2 : 4;
}
