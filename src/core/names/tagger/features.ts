// Words → hashed features of the tagger: of the word itself, of its neighbours, and of pairs of word classes. Trainer and
// tagger use this one file, so they cannot disagree. Input is a word with its class bits, output are whole numbers below
// 2^22. It never looks at more than two words to either side.
import { Flag } from '../../language/pack/names';
import { Shape } from '../reading';

export interface TaggedWord {
  readonly text: string;
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'punct' | 'quote' | 'symbol';
  readonly bits: number;
  readonly shape: number;
}

/** The edge of a sentence, as a neighbour: the first word of all. */
export const EDGE: TaggedWord = { text: '', norm: '', kind: 'punct', bits: 0, shape: 0 };

export const FEATURE_BITS = 22;
const MASK = (1 << FEATURE_BITS) - 1;

/** Features being gathered: one list, used again and again, because a word has some fifty of them. */
export class FeatureList {
  readonly ids = new Int32Array(160);
  size = 0;

  add(feature: number): void {
    this.ids[this.size++] = feature;
  }

  clear(): this {
    this.size = 0;
    return this;
  }
}

/** FNV-1a over a short tag and a string, folded to FEATURE_BITS. */
export function hash(tag: number, text: string): number {
  return hashPart(tag, 0, text, 0, text.length);
}

/** The same over a part of a string with a character before it (0: none), without making that string. */
function hashPart(tag: number, lead: number, text: string, from: number, to: number): number {
  let h = Math.imul(0x811c9dc5 ^ tag, 0x01000193);
  if (lead !== 0) h = Math.imul(h ^ lead, 0x01000193);
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return (h ^ (h >>> 22)) & MASK;
}

/** Of the last `n` characters of a string, or of all where it is shorter. */
function hashEnd(tag: number, text: string, n: number): number {
  return hashPart(tag, 0, text, Math.max(0, text.length - n), text.length);
}

function hashPair(tag: number, a: number, b: number): number {
  let h = Math.imul(0x811c9dc5 ^ tag, 0x01000193);
  h = Math.imul(h ^ a, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 16;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 15)) & MASK;
}

/** »Xx«, »XX«, »X-Xx«, »x«: capitals, small letters, digits, each run as one. */
export function shapeOf(text: string): string {
  let out = '';
  let last = 0;
  for (let i = 0; i < text.length && out.length < 8; i++) {
    const k = lookOf(text, i);
    if (k !== last) out += String.fromCharCode(k);
    last = k;
  }
  return out === 'X' && text.length > 1 ? 'XX' : out;
}

/** The code of `0`, `x` or `X` for a digit or letter, of the character itself for others. */
function lookOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128)
    return code >= 97 && code <= 122
      ? 120
      : code >= 65 && code <= 90
        ? 88
        : code >= 48 && code <= 57
          ? 48
          : code;
  const c = text.charAt(i);
  const small = c.toLowerCase();
  return small === c.toUpperCase() ? code : c === small ? 120 : 88;
}

const CIRCUMFLEX = 94;

/** The word itself, with a mark where it has a capital; numbers are all one. */
function lexical(tag: number, w: TaggedWord): number {
  if (w.kind === 'number') return hash(tag, '0');
  const lead = (w.shape & Shape.Upper) !== 0 ? CIRCUMFLEX : 0;
  return hashPart(tag, lead, w.norm, 0, w.norm.length);
}

/** Class of a word for pairs: its bits and what its letters look like, as one number. */
export function wordClass(w: TaggedWord): number {
  if (w.kind !== 'word') {
    const c =
      w.kind === 'number'
        ? 1
        : w.kind === 'quote'
          ? 2
          : w.text === '.'
            ? 3
            : w.text === ','
              ? 4
              : w.text === '('
                ? 5
                : w.text === ')'
                  ? 6
                  : w.text === '/'
                    ? 7
                    : w.text === ':'
                      ? 8
                      : 9;
    return c;
  }
  const look =
    (w.shape & Shape.Upper) === 0 ? 1 : (w.shape & Shape.Caps) !== 0 ? 3 : w.text.includes('-') ? 4 : 2;
  const initial = (w.shape & (Shape.Initial | Shape.Upper)) === (Shape.Initial | Shape.Upper) ? 1 : 0;
  return 16 + ((w.bits & 0xfffff) | (look << 20) | (initial << 23));
}

/** Features of a word for its own label. */
export function ownFeatures(w: TaggedWord, out: FeatureList): void {
  out.add(lexical(1, w));
  if (w.kind !== 'word') {
    out.add(hash(2, w.kind));
    return;
  }
  const upper = (w.shape & Shape.Upper) !== 0;
  const initial = (w.shape & Shape.Initial) !== 0;
  const cap = upper ? (initial ? 73 : 85) : 108;
  const norm = w.norm;
  const n = norm.length;
  const shape = shapeOf(w.text);
  out.add(hashPart(3, cap, shape, 0, shape.length));
  out.add(hashPair(4, w.bits, upper ? (initial ? 2 : 1) : 0));
  if ((w.shape & Shape.Shouted) !== 0) out.add(hash(5, 'shouted'));
  if (!upper) {
    out.add(hashEnd(6, norm, 3));
    return;
  }
  out.add(hashPart(7, 0, norm, 0, norm.endsWith('s') ? n - 1 : n));
  for (let k = 1; k <= 5 && k < n; k++) out.add(hashEnd(8 + k, norm, k));
  for (let k = 1; k <= 5 && k < n; k++) out.add(hashPart(16 + k, 0, norm, 0, k));
  for (let b = 0; b < 20; b++)
    if ((w.bits & (1 << b)) !== 0) out.add(hashPart(24, cap, NUMERALS[b] as string, 0, b < 10 ? 1 : 2));
  const length = Math.min(n, 12);
  out.add(hashPart(25, cap, NUMERALS[length] as string, 0, length < 10 ? 1 : 2));
  const hyphen = norm.lastIndexOf('-');
  if (hyphen > 0) {
    out.add(hashPart(26, 0, norm, hyphen + 1, n));
    out.add(hashPart(27, 0, norm, 0, norm.indexOf('-')));
    out.add(hashEnd(28, norm, 4));
  }
  // Three letters from the inside, as a word of a foreign language gives itself away.
  for (let k = 0; k + 3 <= n && k < 14; k++) out.add(hashPart(29, 0, norm, k, k + 3));
}

const NUMERALS = Array.from({ length: 20 }, (_, n) => String(n));

/** Features that a word at distance `d` (-2, -1, 1, 2) gives the label of another. */
export function contextFeatures(w: TaggedWord | null, d: number, out: FeatureList): void {
  const tag = 40 + (d + 2) * 8;
  if (w === null) {
    out.add(hash(tag, ''));
    return;
  }
  out.add(lexical(tag, w));
  out.add(hashPair(tag + 1, wordClass(w), 0));
  if (d === 1 || d === -1) {
    if (w.kind === 'word') {
      out.add(hashEnd(tag + 2, w.norm, 3));
      out.add(hash(tag + 3, shapeOf(w.text)));
      if ((w.shape & Shape.Upper) !== 0) out.add(hashEnd(tag + 4, w.norm, 5));
    }
  }
}

/** Coarse classes of words with a capital, the more telling first. */
const COARSE: readonly (readonly [number, number])[] = [
  [Flag.Function, 20],
  [Flag.Calendar, 21],
  [Flag.Male | Flag.Female, 26],
  [Flag.Place, 27],
  [Flag.Org, 28],
  [Flag.OrgNoun | Flag.Organ | Flag.LegalForm, 23],
  [Flag.Title, 22],
  [Flag.Derived, 24],
  [Flag.PlaceNoun, 25],
];

/** A class out of less than 80, for features that look at several words at once. */
export function coarseClass(w: TaggedWord): number {
  if (w.kind !== 'word') return wordClass(w);
  const b = w.bits;
  if ((w.shape & Shape.Upper) === 0) {
    if ((b & Flag.Locative) !== 0) return 11;
    if ((b & Flag.Particle) !== 0) return 12;
    if ((b & Flag.Speech) !== 0) return 13;
    if ((b & Flag.Derived) !== 0) return 14;
    return (b & Flag.Function) !== 0 ? 10 : 15;
  }
  const initial = (w.shape & Shape.Initial) !== 0 ? 32 : 0;
  for (const [bits, id] of COARSE) if ((b & bits) !== 0) return id + initial;
  const noun = (b & Flag.Noun) !== 0;
  if ((b & Flag.Surname) !== 0) return (noun ? 29 : 30) + initial;
  if ((b & Flag.City) !== 0) return 31 + initial;
  if (noun) return 32 + initial;
  if ((b & Flag.Compound) !== 0) return 33 + initial;
  if ((w.shape & Shape.Caps) !== 0) return 34 + initial;
  return (w.text.includes('-') ? 35 : 36) + initial;
}

/** What features of several words need to know of a word: so many numbers, at `FINE`, `COARSE` and so on. */
export const KEYS = 5;
const FINE = 0;
export const COARSE_KEY = 1;
const LEXICAL = 2;
/** Endings of three and of two letters; -1 where it is no word. */
const END3 = 3;
const END2 = 4;

/** Writes the keys of a word to `into` from `at`. */
export function writeKeys(w: TaggedWord, into: Int32Array, at: number): void {
  const word = w.kind === 'word';
  into[at + FINE] = wordClass(w);
  into[at + COARSE_KEY] = coarseClass(w);
  into[at + LEXICAL] = lexical(120, w);
  into[at + END3] = word ? hashEnd(121, w.norm, 3) : -1;
  into[at + END2] = word ? hashEnd(122, w.norm, 2) : -1;
}

/** Features of the classes of a word and each neighbour; `before`, `own` and `after` are where their keys begin. */
export function classFeatures(
  keys: Int32Array,
  before: number,
  own: number,
  after: number,
  out: FeatureList,
): void {
  const w = keys[own + FINE] as number;
  out.add(hashPair(100, keys[before + FINE] as number, w));
  out.add(hashPair(101, w, keys[after + FINE] as number));
}

/** Coarse classes are below this. */
export const COARSE_CLASSES = 128;

/** Features of the coarse classes of a word and its neighbours. */
export function coarseFeatures(before: number, own: number, after: number, out: FeatureList): void {
  out.add(hashPair(103, before, own));
  out.add(hashPair(104, own, after));
  out.add(hashPair(105, before, after));
  out.add(hashPair(106, before * COARSE_CLASSES + own, after));
}

/** Features of a neighbour's word and ending with the coarse class of the word itself; `side` 0 before, 1 behind it. */
export function neighbourFeatures(
  side: number,
  keys: Int32Array,
  neighbour: number,
  coarse: number,
  out: FeatureList,
): void {
  out.add(hashPair(110 + side, keys[neighbour + LEXICAL] as number, coarse));
  const end3 = keys[neighbour + END3] as number;
  if (end3 >= 0) {
    out.add(hashPair(112 + side, end3, coarse));
    out.add(hashPair(114 + side, keys[neighbour + END2] as number, coarse));
  }
}
