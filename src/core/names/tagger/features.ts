// Words → hashed features of the tagger: of the word itself, of its neighbours, and of pairs of word classes. Trainer and
// tagger use this one file, so they cannot disagree. Input is a word with its class bits, output are whole numbers below
// 2^22. It never looks at more than two words to either side.
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

/** Features of two neighbouring classes; `side` tells which pair it is. */
export function pairFeature(side: number, a: number, b: number): number {
  return hashPair(100 + side, a, b);
}

/** Feature of a neighbour's word with the class of the word itself. */
export function wordPairFeature(side: number, neighbour: TaggedWord, own: number): number {
  return hashPair(110 + side, hash(120, lexical(neighbour)), own);
}
