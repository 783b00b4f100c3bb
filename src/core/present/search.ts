// Finding rows of a long list by what is typed: case and accents play no part, every word must occur, and where that finds
// little the letters in their order do. In steps, so that it holds nobody up, and no more rows than somebody can look at.
import { isWordCode } from '../base/chars';
import { folded, wantedWords } from './fold';

export interface Found<R> {
  /** Where each word typed begins a word, then where they stand anywhere; where none has them, by letters. */
  readonly rows: readonly R[];
  /** Whether there are more. */
  readonly more: boolean;
}

/** So many rows are soon looked at. */
const AT_ONCE = 250;

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !isWordCode(text.charCodeAt(at - 1))) return true;
  return false;
}

function hasLetters(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const found = text.indexOf(letter, from);
    if (found < 0) return false;
    from = found + letter.length;
  }
  return true;
}

/** How well a text, folded, fits: 0 is best; 3 not at all. */
function rankOf(text: string, words: readonly string[], letters: string): number {
  if (words.every((w) => text.includes(w))) return words.every((w) => beginsWord(text, w)) ? 0 : 1;
  return hasLetters(text, letters) ? 2 : 3;
}

/**
 * A search through rows that may be asked again and again: what is folded stays so as long as the search is kept.
 * `textOf` is what of a row is looked through; at most `most` rows are found.
 */
export function createSearch<R>(
  rows: readonly R[],
  textOf: (row: R) => string,
  most: number,
): (typed: string) => Generator<void, Found<R>> {
  const texts: string[] = [];
  return function* (typed) {
    const words = wantedWords(typed);
    const letters = words.join('');
    const ranks: readonly R[][] = [[], [], []];
    let more = false;
    let moreWords = false;
    for (let i = 0; i < rows.length; i++) {
      if (i > 0 && i % AT_ONCE === 0) yield;
      const row = rows[i] as R;
      const rank = ranks[rankOf((texts[i] ??= folded(textOf(row))), words, letters)];
      if (!rank) continue;
      if (rank.length < most) {
        rank.push(row);
        continue;
      }
      more = true;
      moreWords ||= rank !== ranks[2];
      // None of the rest could come before these.
      if (rank === ranks[0]) break;
    }
    const [begin = [], within = [], lettered = []] = ranks;
    const all = [...begin, ...within];
    // Letters help where words do not.
    return all.length === 0
      ? { rows: lettered, more }
      : { rows: all.slice(0, most), more: all.length > most || moreWords };
  };
}
