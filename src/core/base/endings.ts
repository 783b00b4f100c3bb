// A list of words → which of them a longer word ends in, as »Friedensgespräche« ends in »gespräche«. Input: the words with
// what they stand for; output: that of the longest one. Most words end in none, and the last letters say so in one
// look-up, before any ending is cut off. What an ending needs before it is the caller's affair.

/** An ending has at least so many letters. */
export const SHORTEST_ENDING = 4;

export interface Endings<T> {
  readonly words: ReadonlyMap<string, T>;
  /** The last letters of all of them. */
  readonly last: ReadonlySet<string>;
  readonly longest: number;
}

/** Makes ready to look for words as endings; those with fewer than `SHORTEST_ENDING` letters are none. */
export function endingsOf<T>(words: ReadonlyMap<string, T>): Endings<T> {
  const list = [...words.keys()].filter((word) => word.length >= SHORTEST_ENDING);
  return {
    words,
    last: new Set(list.map((word) => word.slice(-SHORTEST_ENDING))),
    longest: list.reduce((most, word) => Math.max(most, word.length), 0),
  };
}

/** What the longest ending of `word` stands for that begins at `from` or behind it; undefined where there is none. */
export function longestEnding<T>(endings: Endings<T>, word: string, from: number): T | undefined {
  const { words, last, longest } = endings;
  if (!last.has(word.slice(-SHORTEST_ENDING))) return undefined;
  for (let at = Math.max(from, word.length - longest); at <= word.length - SHORTEST_ENDING; at++) {
    const found = words.get(word.slice(at));
    if (found !== undefined) return found;
  }
  return undefined;
}
