// German nouns → a crude stem under which the noun lexicon holds all their forms. Input and output are lower case. It
// only has to treat builder and reader alike, not to be right about morphology.

/** Cuts one ending of declension; what remains has at least three letters. */
export function stemNoun(word: string): string {
  const n = word.length;
  if (n > 6 && word.endsWith('innen')) return word.slice(0, n - 3);
  if (n > 5 && word.endsWith('ern')) return word.slice(0, n - 3);
  const two = n > 4 ? word.slice(n - 2) : '';
  if (two === 'en' || two === 'er' || two === 'es' || two === 'em') return word.slice(0, n - 2);
  const one = n > 3 ? word.charAt(n - 1) : '';
  if (one === 'e' || one === 's' || one === 'n') return word.slice(0, n - 1);
  return word;
}

/** The kind of ending that `stemNoun` cut off: 1 none, 2 -s or -es, 4 another. */
export function endingOf(word: string, stem: string): number {
  if (word.length === stem.length) return 1;
  const end = word.slice(stem.length);
  return end === 's' || end === 'es' ? 2 : 4;
}
