// Articles with the same text, wholly or for the most part: an agency's report in two papers, a page saved twice. Each
// article becomes a small set of fingerprints of word sequences (winnowing: Schleimer, Wilkerson, Aiken 2003); articles
// that share most of the smaller set are one text. Computed per article and then joined, in time that grows with the
// number of fingerprints; neither order nor boilerplate plays a part. What is merely on the same matter is not joined.
import { fingerprint } from '../base/ids';
import { compareText, type JoinArticle } from './join';

/** Fingerprints of an article's text, without repetition. */
export type Sketch = ReadonlySet<number>;

const WORDS = 6;
const WINDOW = 5;
/** Shorter texts are too alike by chance. */
export const FEWEST = 6;
/** So much of the shorter text must stand in the other one. */
export const SHARE = 0.6;
/** Where it is so much of the longer text too, the two are alike; else the longer one holds the shorter. */
const ALIKE = 0.75;
/** A sequence that so many articles have is compared with neighbours only, so that copies in hundreds stay cheap. */
export const COMMON = 24;

function hashOf(words: readonly string[], from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < from + WORDS; i++) {
    const word = words[i] as string;
    for (let k = 0; k < word.length; k++) h = Math.imul(h ^ word.charCodeAt(k), 0x01000193);
    h = Math.imul(h ^ 32, 0x01000193);
  }
  h ^= h >>> 15;
  return Math.imul(h, 0x2c1b3c6d) >>> 0;
}

/** The words of the article proper: no boilerplate, no headings, which each paper writes itself. */
function wordsOf({ facts, text }: JoinArticle): string[] {
  const words: string[] = [];
  let skip = 0;
  for (const { role, span } of facts.paragraphs) {
    if (role !== 'text' && role !== 'list' && role !== 'quote') continue;
    let at = span[0];
    const take = (to: number): void => {
      if (to > at)
        words.push(
          ...(text([at, to])
            .normalize('NFC')
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? []),
        );
    };
    while (skip < facts.boilerplate.length && (facts.boilerplate[skip]?.[1] ?? 0) <= at) skip++;
    for (let k = skip; k < facts.boilerplate.length; k++) {
      const part = facts.boilerplate[k];
      if (!part || part[0] >= span[1]) break;
      take(Math.min(part[0], span[1]));
      at = Math.max(at, part[1]);
    }
    take(span[1]);
  }
  return words;
}

/** Linear in the text. */
export function sketchOf(article: JoinArticle): Sketch {
  const words = wordsOf(article);
  const hashes: number[] = [];
  for (let i = 0; i + WORDS <= words.length; i++) hashes.push(hashOf(words, i));
  const out = new Set<number>();
  for (let i = 0; i + WINDOW <= hashes.length; i++) {
    let least = hashes[i] as number;
    for (let k = 1; k < WINDOW; k++) least = Math.min(least, hashes[i + k] as number);
    out.add(least);
  }
  return out;
}

export interface Copy {
  /** Id of the first article that has the text. */
  readonly of: string;
  /** How much of this text stands in the first one, from 0 to 1. */
  readonly share: number;
}

/** What stands for the text of an article that is too short for fingerprints; null for one without words. */
export function wholeText(article: JoinArticle): string | null {
  const words = wordsOf(article);
  return words.length === 0 ? null : `${words.length} ${fingerprint(words.join(' '))}`;
}

/** Sets that are joined bit by bit; the least member stands for each. */
interface Sets {
  of(n: number): number;
  join(a: number, b: number): void;
}

function setsOf(size: number): Sets {
  const parent = Array.from({ length: size }, (_, n) => n);
  const of = (n: number): number => {
    let at = n;
    while (parent[at] !== at) {
      const up = parent[parent[at] as number] as number;
      parent[at] = up;
      at = up;
    }
    return at;
  };
  return {
    of,
    join(a, b) {
      const [x, y] = [of(a), of(b)];
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
}

/** How much of a text stands in another, to the hundredth; texts too short for fingerprints are told apart elsewhere. */
export function shareOf(text: Sketch, other: Sketch): number {
  let both = 0;
  for (const print of text) if (other.has(print)) both++;
  return text.size === 0 ? 1 : Math.round((100 * both) / text.size) / 100;
}

/** Pairs that may be one text, as `a * count + b` with a < b: how many fingerprints they were seen to share. */
function pairsOf(sketches: readonly Sketch[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number[]>();
  sketches.forEach((prints, n) => {
    if (prints.size < FEWEST) return;
    for (const print of prints) {
      const list = holders.get(print);
      if (list) list.push(n);
      else holders.set(print, [n]);
    }
  });
  const shared = new Map<number, number>();
  const count = (a: number, b: number): void => {
    const key = a * sketches.length + b;
    shared.set(key, (shared.get(key) ?? 0) + 1);
  };
  for (const list of holders.values()) {
    if (list.length <= COMMON)
      for (let i = 0; i < list.length; i++)
        for (let k = i + 1; k < list.length; k++) count(list[i] as number, list[k] as number);
    else for (let i = 1; i < list.length; i++) count(list[i - 1] as number, list[i] as number);
  }
  return shared;
}

/**
 * Joins short texts with the longer one that holds them. A longer one that holds several different texts is a survey of the
 * day or a list of news in brief: it is a copy of none of them, and does not make one source of them.
 */
function joinContained(
  contained: ReadonlyMap<number, readonly number[]>,
  sizes: readonly number[],
  sets: Sets,
): void {
  const size = (n: number): number => sizes[n] ?? 0;
  // The shortest first: a report that grew in two steps is one text by the time the longest version is looked at.
  const longs = [...contained.keys()].sort((a, b) => size(a) - size(b) || a - b);
  for (const long of longs) {
    const held = new Set(contained.get(long)?.map((n) => sets.of(n)));
    held.delete(sets.of(long));
    const [only] = held;
    if (only !== undefined && held.size === 1) sets.join(long, only);
  }
}

/**
 * Joins what is one text. `sizes` are the numbers of fingerprints of the texts, in order; `pairs` say of two of them how many
 * they were seen to share. Texts that share too little do not influence each other.
 */
export function joinAlike(
  sizes: readonly number[],
  pairs: Iterable<readonly [a: number, b: number, shared: number]>,
): Sets {
  const sets = setsOf(sizes.length);
  /** Longer text → the shorter ones that it holds. */
  const contained = new Map<number, number[]>();
  for (const [a, b, n] of pairs) {
    const [x, y] = [sizes[a] ?? 0, sizes[b] ?? 0];
    if (n < Math.min(x, y) * SHARE) continue;
    if (n >= Math.max(x, y) * ALIKE) sets.join(a, b);
    else {
      const [long, short] = x > y ? [a, b] : [b, a];
      const list = contained.get(long);
      if (list) list.push(short);
      else contained.set(long, [short]);
    }
  }
  joinContained(contained, sizes, sets);
  return sets;
}

/** Which articles are the text of another: id → the first of them and how much is the same. That one itself is left out. */
export function findCopies(
  articles: readonly JoinArticle[],
  sketch: (article: JoinArticle) => Sketch = sketchOf,
): ReadonlyMap<string, Copy> {
  const sorted = [...articles].sort(
    (a, b) =>
      compareText(a.facts.published?.value ?? '\uffff', b.facts.published?.value ?? '\uffff') ||
      compareText(a.facts.id, b.facts.id),
  );
  const sketches = sorted.map(sketch);
  const pairs = [...pairsOf(sketches)].map(
    ([key, n]) => [Math.floor(key / sorted.length), key % sorted.length, n] as const,
  );
  const sets = joinAlike(
    sketches.map((prints) => prints.size),
    pairs,
  );
  // Short texts are the same only where they are so to the letter.
  const whole = new Map<string, number>();
  sorted.forEach((article, n) => {
    if ((sketches[n]?.size ?? 0) >= FEWEST) return;
    const key = wholeText(article);
    if (key === null) return;
    const first = whole.get(key);
    if (first === undefined) whole.set(key, n);
    else sets.join(n, first);
  });
  const copies = new Map<string, Copy>();
  sorted.forEach(({ facts }, n) => {
    const first = sets.of(n);
    if (first === n) return;
    const share = shareOf(sketches[n] as Sketch, sketches[first] as Sketch);
    copies.set(facts.id, { of: (sorted[first] as JoinArticle).facts.id, share });
  });
  return copies;
}
