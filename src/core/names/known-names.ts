// Tokens → names that the lexicon of the world knows, in any of their forms, the longest first. It compares the text
// itself, so that a form of several words, dots or slashes needs no tokens of its own; blanks inside may be any blank.
import { isBlankCode, isWordCode } from '../base/chars';
import type { KnownPhrase } from '../language/pack/names';
import type { Token } from '../model/article';
import { draftOf, type Draft } from './draft';
import { knownKey, possessiveLength, Shape, type Reading } from './reading';

/** The end of `form` in the text from `at`, or -1. */
function matchEnd(text: string, at: number, form: string): number {
  let i = at;
  for (let k = 0; k < form.length; k++) {
    const want = form.charCodeAt(k);
    const have = text.charCodeAt(i);
    if (want === 32) {
      if (!isBlankCode(have) && have !== 10) return -1;
      i++;
      while (isBlankCode(text.charCodeAt(i))) i++;
    } else if (want === have || (want === 39 && have === 0x2019) || (want === 0x2019 && have === 39)) i++;
    else return -1;
  }
  return i < text.length && isWordCode(text.charCodeAt(i)) ? -1 : i;
}

/** The known name that begins at a token, if any. */
export function knownAt(reading: Reading, index: number): { phrase: KnownPhrase; end: number } | null {
  const token = reading.tokens[index] as Token;
  let list = reading.data.known.get(knownKey(token.text));
  // `Sotheby's` is a name; of `Labour's` the mark is none of it.
  let least = token.end;
  if (list === undefined) {
    const mark = possessiveLength(token.text);
    if (mark === 0) return null;
    least -= mark;
    list = reading.data.known.get(knownKey(token.text.slice(0, -mark)));
  }
  if (list === undefined) return null;
  for (const phrase of list) {
    const end = matchEnd(reading.text, token.start, phrase.form);
    // A hyphen after it makes it part of a compound, which is another pass's business.
    if (end >= 0 && end >= least && reading.text.charCodeAt(end) !== 45) return { phrase, end };
  }
  return null;
}

/** All known names outside boilerplate, none overlapping. */
export function findKnown(reading: Reading): Draft[] {
  const out: Draft[] = [];
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; i++) {
    if (((reading.shape[i] as number) & (Shape.Known | Shape.Outside)) !== Shape.Known) continue;
    const hit = knownAt(reading, i);
    if (hit === null) continue;
    const first = tokens[i] as Token;
    let last = i + 1;
    while (last < tokens.length && (tokens[last] as Token).start < hit.end) last++;
    if ((tokens[last - 1] as Token).sentence !== first.sentence) continue;
    const { type, base, id } = hit.phrase;
    out.push(draftOf(first.start, hit.end, i, last, type, last - i > 1 ? 0.95 : 0.7, 'known', base, id));
    i = last - 1;
  }
  return out;
}
