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

/** Says in steps of rows whether they may hold all the words, folded as they are; never false of one that does. */
export type Sieve<R> = (words: readonly string[]) => Generator<void, (row: R) => boolean>;

/** So many rows are looked at before any are sieved: what many hold is found among them. */
const BEFORE_SIEVING = 2000;
/** So many rows are soon passed by. */
const PASSED_AT_ONCE = 4000;

/**
 * A search through rows that may be asked again and again: what is folded stays so as long as the search is kept.
 * `textOf` is what of a row is looked through; at most `most` rows are found. `sieve`: where making texts of all rows would
 * take long, what says which are worth it.
 */
export function createSearch<R>(
  rows: readonly R[],
  textOf: (row: R) => string,
  most: number,
  sieve?: Sieve<R>,
): (typed: string) => Generator<void, Found<R>> {
  // As long as the rows at once: filled here and there, a list that grows would become a table.
  const texts = new Array<string | undefined>(rows.length);
  const text = (i: number): string => (texts[i] ??= folded(textOf(rows[i] as R)));

  /** The first rows with the letters in their order. */
  function* lettered(letters: string): Generator<void, Found<R>> {
    const found: R[] = [];
    for (let i = 0; i < rows.length; i++) {
      if (i > 0 && i % AT_ONCE === 0) yield;
      if (!hasLetters(text(i), letters)) continue;
      if (found.length === most) return { rows: found, more: true };
      found.push(rows[i] as R);
    }
    return { rows: found, more: false };
  }

  return function* (typed) {
    const words = wantedWords(typed);
    /** Rows in which each word begins one, and those in which they stand anywhere. */
    const [begin, within]: [R[], R[]] = [[], []];
    let more = false;
    let mayHold: ((row: R) => boolean) | undefined;
    let [looked, passed] = [0, 0];
    for (let i = 0; i < rows.length; i++) {
      if (i === BEFORE_SIEVING && sieve) mayHold = yield* sieve(words);
      const row = rows[i] as R;
      if (mayHold && !mayHold(row)) {
        if (++passed % PASSED_AT_ONCE === 0) yield;
        continue;
      }
      if (++looked % AT_ONCE === 0) yield;
      if (!words.every((w) => text(i).includes(w))) continue;
      const begins = words.every((w) => beginsWord(text(i), w));
      const found = begins ? begin : within;
      if (found.length < most) {
        found.push(row);
        continue;
      }
      more = true;
      // None of the rest could come before these.
      if (begins) break;
    }
    const all = [...begin, ...within];
    // Letters help where words do not.
    if (all.length === 0) return yield* lettered(words.join(''));
    return { rows: all.slice(0, most), more: more || all.length > most };
  };
}
