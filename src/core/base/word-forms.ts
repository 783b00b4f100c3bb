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

/** Of a slot's number: where in `forms` its word is, and what of the word's hash it can tell. */
const INDEX = SLOTS - 1;
const TAG = ~INDEX;
/** By hash: a number for each word, 0 where there is none. Only a word with the same tag is looked at. */
const slots = new Int32Array(SLOTS);
/** By the order in which they were met, so that the words met most lie together; nobody has the first place. */
let forms: WordForm[] = [{ text: '', norm: '', word: 0, key: 0 }];
/** Signs and letters that stand alone, by their code. */
const singles = new Array<WordForm | undefined>(128).fill(undefined);
let numbers = 0;

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  // Words come in more inner forms than a place of the code remembers, so the method is not looked up for each letter.
  for (let i = start; i < end; i++)
    hash = Math.imul(hash ^ String.prototype.charCodeAt.call(text, i), 0x01000193);
  return hash;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** The word that stands in `[start, end)` of a text. */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  if (end - start !== 1) return knownAt(text, start, end) ?? newAt(text, start, end);
  const code = text.charCodeAt(start);
  if (code >= singles.length) return knownAt(text, start, end) ?? newAt(text, start, end);
  return (singles[code] ??= knownAt(text, start, end) ?? newAt(text, start, end));
}

function knownAt(text: string, start: number, end: number): WordForm | undefined {
  const hash = hashOf(text, start, end);
  for (let k = slotOf(hash), slot = slots[k] as number; slot !== 0; slot = slots[k] as number) {
    if (((slot ^ hash) & TAG) === 0) {
      const form = forms[slot & INDEX] as WordForm;
      if (standsAt(form.text, text, start, end)) return form;
    }
    k = (k + 1) & (SLOTS - 1);
  }
  return undefined;
}

function newAt(text: string, start: number, end: number): WordForm {
  const surface = asKey(text.slice(start, end));
  const norm = normalise(surface);
  // One string where both are the same.
  if (norm === surface) return keep(surface, surface, ++numbers);
  const lexical = knownAt(norm, 0, norm.length) ?? newForm(norm);
  return keep(surface, lexical.text, lexical.word);
}

/** A lexicon form as a text of its own. */
function newForm(norm: string): WordForm {
  const text = asKey(norm);
  return keep(text, text, ++numbers);
}

/**
 * The same text in the one form in which engines keep names of properties. What is cut out of a text, put together, or
 * lower-cased comes in half a dozen inner forms, and code that meets them all is made for none of them.
 */
function asKey(text: string): string {
  // Without a prototype no word means anything to the object.
  const keys = Object.create(null) as Record<string, true>;
  keys[text] = true;
  return Object.keys(keys)[0] as string;
}

/** Keeps a new word, whose lexicon form has the number `key`; its own number is the next, or `key` where it is the same. */
function keep(text: string, norm: string, key: number): WordForm {
  if (forms.length > MOST) {
    slots.fill(0);
    forms = forms.slice(0, 1);
    singles.fill(undefined);
  }
  const form: WordForm = { text, norm, word: text === norm ? key : ++numbers, key };
  const hash = hashOf(text, 0, text.length);
  let k = slotOf(hash);
  while (slots[k] !== 0) k = (k + 1) & (SLOTS - 1);
  slots[k] = (hash & TAG) | forms.length;
  forms.push(form);
  return form;
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++)
    if (String.prototype.charCodeAt.call(word, i - start) !== String.prototype.charCodeAt.call(text, i))
      return false;
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
