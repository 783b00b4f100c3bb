// Part of a text → the word that stands there and its lexicon form, as one and the same strings each time the word is
// met. Most words come again and again: a known one costs no new string and no lower-casing here, and whoever looks it
// up later compares references instead of letters. Keeps a bounded number of words and forgets all when that is reached.
import { normalise } from '../base/chars';

export interface WordForm {
  readonly text: string;
  readonly norm: string;
}

const SLOTS = 1 << 16;
const MOST = SLOTS / 2;

let forms: (WordForm | undefined)[] = new Array<WordForm | undefined>(SLOTS);
let kept = 0;

/** The word that stands in `[start, end)` of a text. */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  if (kept === MOST) {
    forms = new Array<WordForm | undefined>(SLOTS);
    kept = 0;
  }
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let k = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let form = forms[k]; form !== undefined; form = forms[k]) {
    if (standsAt(form.text, text, start, end)) return form;
    k = (k + 1) & (SLOTS - 1);
  }
  const surface = text.slice(start, end);
  const norm = normalise(surface);
  // One string where both are the same.
  const form = { text: surface, norm: norm === surface ? surface : norm };
  kept++;
  forms[k] = form;
  return form;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}
