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

export const FEATURE_BITS = 22;
const MASK = (1 << FEATURE_BITS) - 1;

/** FNV-1a over a short tag and a string, folded to FEATURE_BITS. */
export function hash(tag: number, text: string): number {
  let h = Math.imul(0x811c9dc5 ^ tag, 0x01000193);
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return (h ^ (h >>> 22)) & MASK;
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
  let last = '';
  for (let i = 0; i < text.length && out.length < 8; i++) {
    const c = text.charAt(i);
    const k =
      c >= '0' && c <= '9'
        ? '0'
        : c.toLowerCase() === c.toUpperCase()
          ? c
          : c === c.toLowerCase()
            ? 'x'
            : 'X';
    if (k !== last) out += k;
    last = k;
  }
  return out === 'X' && text.length > 1 ? 'XX' : out;
}

const lexical = (w: TaggedWord): string =>
  w.kind === 'number' ? '0' : (w.shape & Shape.Upper) !== 0 ? '^' + w.norm : w.norm;

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
export function ownFeatures(w: TaggedWord, out: number[]): void {
  out.push(hash(1, lexical(w)));
  if (w.kind !== 'word') {
    out.push(hash(2, w.kind));
    return;
  }
  const upper = (w.shape & Shape.Upper) !== 0;
  const initial = (w.shape & Shape.Initial) !== 0;
  const cap = upper ? (initial ? 'I' : 'U') : 'l';
  const norm = w.norm;
  const n = norm.length;
  out.push(hash(3, cap + shapeOf(w.text)));
  out.push(hashPair(4, w.bits, upper ? (initial ? 2 : 1) : 0));
  if ((w.shape & Shape.Shouted) !== 0) out.push(hash(5, 'shouted'));
  if (!upper) {
    out.push(hash(6, norm.slice(-3)));
    return;
  }
  out.push(hash(7, norm.endsWith('s') ? norm.slice(0, -1) : norm));
  for (let k = 1; k <= 5 && k < n; k++) out.push(hash(8 + k, norm.slice(-k)));
  for (let k = 1; k <= 5 && k < n; k++) out.push(hash(16 + k, norm.slice(0, k)));
  for (let b = 0; b < 20; b++) if ((w.bits & (1 << b)) !== 0) out.push(hash(24, cap + String(b)));
  out.push(hash(25, cap + String(Math.min(n, 12))));
  const hyphen = norm.lastIndexOf('-');
  if (hyphen > 0) {
    out.push(hash(26, norm.slice(hyphen + 1)));
    out.push(hash(27, norm.slice(0, norm.indexOf('-'))));
    out.push(hash(28, norm.slice(-4)));
  }
  // Three letters from the inside, as a word of a foreign language gives itself away.
  for (let k = 0; k + 3 <= n && k < 14; k++) out.push(hash(29, norm.slice(k, k + 3)));
}

/** Features that a word at distance `d` (-2, -1, 1, 2) gives the label of another. */
export function contextFeatures(w: TaggedWord | null, d: number, out: number[]): void {
  const tag = 40 + (d + 2) * 8;
  if (w === null) {
    out.push(hash(tag, ''));
    return;
  }
  out.push(hash(tag, lexical(w)));
  out.push(hashPair(tag + 1, wordClass(w), 0));
  if (d === 1 || d === -1) {
    if (w.kind === 'word') {
      out.push(hash(tag + 2, w.norm.slice(-3)));
      out.push(hash(tag + 3, shapeOf(w.text)));
      if ((w.shape & Shape.Upper) !== 0) out.push(hash(tag + 4, w.norm.slice(-5)));
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

/** Number of coarse classes. */
export const COARSE_CLASSES = 72;

/** Features of the classes of the word, and of the words around it: fine ones in pairs, coarse ones in threes. */
export function classFeatures(before: TaggedWord, own: TaggedWord, after: TaggedWord, out: number[]): void {
  const [a, w, z] = [wordClass(before), wordClass(own), wordClass(after)];
  out.push(hashPair(100, a, w), hashPair(101, w, z));
  const [ca, cw, cz] = [coarseClass(before), coarseClass(own), coarseClass(after)];
  out.push(
    hashPair(103, ca, cw),
    hashPair(104, cw, cz),
    hashPair(105, ca, cz),
    hashPair(106, ca * 128 + cw, cz),
  );
}

/** Features of a neighbour's word and ending with the coarse class of the word itself; `side` 0 before, 1 behind it. */
export function neighbourFeatures(side: number, neighbour: TaggedWord, own: number, out: number[]): void {
  out.push(hashPair(110 + side, hash(120, lexical(neighbour)), own));
  if (neighbour.kind === 'word') {
    out.push(hashPair(112 + side, hash(121, neighbour.norm.slice(-3)), own));
    out.push(hashPair(114 + side, hash(122, neighbour.norm.slice(-2)), own));
  }
}
