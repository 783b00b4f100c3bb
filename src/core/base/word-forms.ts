// Part of a text → the word that stands there and its lexicon form, as one and the same strings each time the word is
// met, with a number for each. Most words come again and again: a known one costs no new string and no lower-casing here,
// and a room that keeps what it found out about a word finds it again by number, without hashing (`WordCache`). A number
// is never given to two words; a word that was forgotten for lack of room gets a new one.
import { normalise } from './chars';

export interface WordForm {
  readonly text: string;
  readonly norm: string;
  /** Number of `text`, at least 1. */
  readonly word: number;
  /** Number that `norm` has as a text. */
  readonly key: number;
}

const SLOTS = 1 << 18;
const MOST = SLOTS / 2;

let forms: (WordForm | undefined)[] = new Array<WordForm | undefined>(SLOTS);
let kept = 0;
let numbers = 0;

function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** The word that stands in `[start, end)` of a text. */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  for (let k = slotOf(text, start, end), form = forms[k]; form !== undefined; form = forms[k]) {
    if (standsAt(form.text, text, start, end)) return form;
    k = (k + 1) & (SLOTS - 1);
  }
  const surface = asKey(text.slice(start, end));
  const norm = normalise(surface);
  // One string where both are the same.
  if (norm === surface) return keep(surface, surface, ++numbers);
  return keep(surface, asKey(norm), numberOf(norm));
}

/**
 * The same text in the one form in which engines keep names of properties. What is cut out of a text, put together, or
 * lower-cased comes in half a dozen inner forms, and code that meets them all is made for none of them.
 */
function asKey(text: string): string {
  // Without a prototype no word means anything to the object.
  const keys = Object.create(null) as Record<string, true>;
  keys[text] = true;
  for (const key in keys) return key;
  return text;
}

/** Number of a lexicon form as a text. */
function numberOf(norm: string): number {
  for (let k = slotOf(norm, 0, norm.length), form = forms[k]; form !== undefined; form = forms[k]) {
    if (form.text === norm) return form.word;
    k = (k + 1) & (SLOTS - 1);
  }
  return keep(norm, norm, ++numbers).word;
}

/** Keeps a new word, whose lexicon form has the number `key`; its own number is the next, or `key` where it is the same. */
function keep(text: string, norm: string, key: number): WordForm {
  if (kept >= MOST) {
    forms = new Array<WordForm | undefined>(SLOTS);
    kept = 0;
  }
  const form: WordForm = { text, norm, word: text === norm ? key : ++numbers, key };
  let k = slotOf(text, 0, text.length);
  while (forms[k] !== undefined) k = (k + 1) & (SLOTS - 1);
  forms[k] = form;
  kept++;
  return form;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) if (word.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}

const PLACES = 1 << 17;

/**
 * What a room knows of words, by their numbers (`Token.word` or `Token.key`, never both in one cache). Bounded: two words
 * whose numbers lie far apart may share a place, where the later one wins.
 */
export class WordCache<T> {
  private owner = new Int32Array(1024);
  private values: (T | undefined)[] = new Array<T | undefined>(1024).fill(undefined);

  get(word: number): T | undefined {
    const at = word & (this.owner.length - 1);
    return this.owner[at] === word ? this.values[at] : undefined;
  }

  set(word: number, value: T): void {
    while (word >= this.owner.length && this.owner.length < PLACES) this.grow();
    const at = word & (this.owner.length - 1);
    this.owner[at] = word;
    this.values[at] = value;
  }

  private grow(): void {
    const { owner, values } = this;
    this.owner = new Int32Array(2 * owner.length);
    this.values = new Array<T | undefined>(2 * owner.length).fill(undefined);
    for (let i = 0; i < owner.length; i++) {
      const at = (owner[i] as number) & (this.owner.length - 1);
      this.owner[at] = owner[i] as number;
      this.values[at] = values[i];
    }
  }
}

/**
 * The same for numbers, some of each word side by side, so that a look at them touches memory once: `table[at(word)]` is
 * the first. A room keeps in them, as bits, which of its passes a word may matter to.
 */
export class WordNumbers {
  table: Int32Array;
  private places = 1024;
  private readonly stride: number;

  /** `count`: so many numbers of each word. */
  constructor(count: number) {
    this.stride = count + 1;
    this.table = new Int32Array(this.places * this.stride);
  }

  /** Where in `table` the numbers of a word begin; -1 where nothing is known of it. */
  at(word: number): number {
    const at = (word & (this.places - 1)) * this.stride;
    return this.table[at] === word ? at + 1 : -1;
  }

  /** Where in `table`, which may be another one from now on, the numbers of a word are to be written: all of them. */
  claim(word: number): number {
    while (word >= this.places && this.places < PLACES) this.grow();
    const at = (word & (this.places - 1)) * this.stride;
    this.table[at] = word;
    return at + 1;
  }

  private grow(): void {
    const { table, stride } = this;
    this.places *= 2;
    this.table = new Int32Array(this.places * stride);
    for (let from = 0; from < table.length; from += stride) {
      const at = ((table[from] as number) & (this.places - 1)) * stride;
      for (let k = 0; k < stride; k++) this.table[at + k] = table[from + k] as number;
    }
  }
}
