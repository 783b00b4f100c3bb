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
const FEWEST = 6;
/** So much of the shorter text must stand in the other one. */
const SHARE = 0.6;
/** A sequence that so many articles have is compared with neighbours only, so that copies in hundreds stay cheap. */
const COMMON = 24;

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

/** Which articles are the text of another: id → id of the first of them, itself excepted. */
export function findCopies(
  articles: readonly JoinArticle[],
  sketch: (article: JoinArticle) => Sketch = sketchOf,
): ReadonlyMap<string, string> {
  const sorted = [...articles].sort(
    (a, b) =>
      compareText(a.facts.published?.value ?? '\uffff', b.facts.published?.value ?? '\uffff') ||
      compareText(a.facts.id, b.facts.id),
  );
  const sketches = sorted.map(sketch);
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
    const key = a * sorted.length + b;
    shared.set(key, (shared.get(key) ?? 0) + 1);
  };
  for (const list of holders.values()) {
    if (list.length <= COMMON)
      for (let i = 0; i < list.length; i++)
        for (let k = i + 1; k < list.length; k++) count(list[i] as number, list[k] as number);
    else for (let i = 1; i < list.length; i++) count(list[i - 1] as number, list[i] as number);
  }
  const parent = sorted.map((_, n) => n);
  const root = (n: number): number => {
    let at = n;
    while (parent[at] !== at) {
      const up = parent[parent[at] as number] as number;
      parent[at] = up;
      at = up;
    }
    return at;
  };
  for (const [key, n] of shared) {
    const [a, b] = [Math.floor(key / sorted.length), key % sorted.length];
    const smaller = Math.min(sketches[a]?.size ?? 0, sketches[b]?.size ?? 0);
    if (n < smaller * SHARE) continue;
    const [x, y] = [root(a), root(b)];
    // The earliest stays the first.
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  }
  // Short texts are the same only where they are so to the letter.
  const whole = new Map<string, number>();
  sorted.forEach((article, n) => {
    if ((sketches[n]?.size ?? 0) >= FEWEST) return;
    const words = wordsOf(article);
    if (words.length === 0) return;
    const key = `${words.length} ${fingerprint(words.join(' '))}`;
    const first = whole.get(key);
    if (first === undefined) whole.set(key, n);
    else parent[root(n)] = root(first);
  });
  const copies = new Map<string, string>();
  sorted.forEach(({ facts }, n) => {
    const first = root(n);
    if (first !== n) copies.set(facts.id, (sorted[first] as JoinArticle).facts.id);
  });
  return copies;
}
