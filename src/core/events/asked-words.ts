// What the rules of a lexicon ask of the words around a trigger → an answer per word, found out once: which of all their
// patterns match it. Input: the patterns, the tokens of a clause; output: whether any of those words matches a pattern,
// which is one look at a table. It knows nothing of clauses and of rules.
import type { WordPatterns } from './word-patterns';

/** What is asked of one word. */
export interface Asked {
  /** Numbers (`WordPatterns.id`) of the patterns that match it, those aside that match any word. */
  readonly ids: readonly number[];
  readonly negation: boolean;
}

/** Most words: no pattern matches them. */
export const NOT_ASKED: Asked = { ids: [], negation: false };

const NONE: readonly never[] = [];

/**
 * Parts of words by their letters, those of endings from the last one back: a word is followed letter by letter, so that
 * most words are done with after two or three, and no part of one is cut off. Edges stand in a table by node and letter.
 */
export class Letters<T> {
  private from = new Int32Array(1024);
  private letter = new Uint16Array(1024);
  private to = new Int32Array(1024);
  private edges = 0;
  private readonly values: (T[] | undefined)[] = [undefined];

  constructor(
    private readonly endings: boolean,
    parts: Iterable<readonly [part: string, value: T]>,
  ) {
    for (const [part, value] of parts) this.put(part, value);
  }

  private put(part: string, value: T): void {
    let node = 0;
    for (let i = 0; i < part.length; i++) {
      const letter = part.charCodeAt(this.endings ? part.length - 1 - i : i);
      let next = this.step(node, letter);
      if (next < 0) {
        next = this.values.push(undefined) - 1;
        if (++this.edges * 3 > this.to.length) this.grow();
        this.link(node, letter, next);
      }
      node = next;
    }
    const known = this.values[node];
    if (known === undefined) this.values[node] = [value];
    else known.push(value);
  }

  private link(node: number, letter: number, next: number): void {
    const most = this.to.length - 1;
    let k = slotOf(node, letter) & most;
    while (this.to[k] !== 0) k = (k + 1) & most;
    this.from[k] = node;
    this.letter[k] = letter;
    this.to[k] = next;
  }

  private grow(): void {
    const { from, letter, to } = this;
    this.from = new Int32Array(2 * from.length);
    this.letter = new Uint16Array(2 * from.length);
    this.to = new Int32Array(2 * from.length);
    for (let k = 0; k < to.length; k++)
      if (to[k] !== 0) this.link(from[k] as number, letter[k] as number, to[k] as number);
  }

  private step(node: number, letter: number): number {
    const { from, to } = this;
    const most = to.length - 1;
    for (let k = slotOf(node, letter) & most; to[k] !== 0; k = (k + 1) & most)
      if (from[k] === node && this.letter[k] === letter) return to[k] as number;
    return -1;
  }

  /** Adds to `into` what stands for each part that `word` ends in, or that stands in it at `at`. */
  all(word: string, at: number, into: T[]): void {
    const count = word.length - at;
    for (let i = 0, node = 0; i < count; i++) {
      node = this.step(node, word.charCodeAt(this.endings ? word.length - 1 - i : at + i));
      if (node < 0) return;
      const found = this.values[node];
      if (found !== undefined) for (const value of found) into.push(value);
    }
  }

  /** What stands for the longest part that `word` ends in with `before` letters or more before it. */
  longest(word: string, before: number): T | undefined {
    let best: T | undefined;
    for (let i = word.length - 1, node = 0; i >= before; i--) {
      node = this.step(node, word.charCodeAt(i));
      if (node < 0) break;
      best = this.values[node]?.[0] ?? best;
    }
    return best;
  }
}

function slotOf(node: number, letter: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** Which patterns match a word; made once per lexicon. */
export class AskedPatterns {
  private readonly exact = new Map<string, number[]>();
  private readonly heads: Letters<number>;
  private readonly tails: Letters<number>;
  private readonly inner: Letters<number>;

  /** The patterns get their numbers here. */
  constructor(
    patterns: readonly WordPatterns[],
    private readonly negations: ReadonlySet<string>,
  ) {
    const heads: [string, number][] = [];
    const tails: [string, number][] = [];
    const inner: [string, number][] = [];
    patterns.forEach((p, id) => {
      p.id = id;
      for (const word of p.exact) {
        const known = this.exact.get(word);
        if (known) known.push(id);
        else this.exact.set(word, [id]);
      }
      for (const part of p.heads) heads.push([part, id]);
      for (const part of p.tails) tails.push([part, id]);
      for (const part of p.inner) inner.push([part, id]);
    });
    this.heads = new Letters(false, heads.filter(isPart));
    this.tails = new Letters(true, tails.filter(isPart));
    this.inner = new Letters(false, inner.filter(isPart));
  }

  of(word: string): Asked {
    const ids: number[] = [...(this.exact.get(word) ?? NONE)];
    this.heads.all(word, 0, ids);
    this.tails.all(word, 0, ids);
    for (let at = 0; at < word.length; at++) this.inner.all(word, at, ids);
    const negation = this.negations.has(word);
    return ids.length === 0 && !negation ? NOT_ASKED : { ids, negation };
  }
}

function isPart([part]: readonly [string, number]): boolean {
  return part !== '';
}

/** Words around a trigger, as the patterns that match them; filled anew for each trigger. */
export class AskedSet {
  private readonly met: Int32Array;
  private round = 0;
  private words: Asked[] = [];
  private any = false;
  private plain = false;

  /** `count`: so many patterns there are. */
  constructor(count: number) {
    this.met = new Int32Array(count);
  }

  clear(): void {
    this.round++;
    if (this.words.length > 0) this.words = [];
    this.any = false;
    this.plain = false;
  }

  add(asked: Asked): void {
    this.any = true;
    if (!asked.negation) this.plain = true;
    if (asked === NOT_ASKED) return;
    this.words.push(asked);
    for (const id of asked.ids) this.met[id] = this.round;
  }

  /** Whether any of the words matches. */
  has(pattern: WordPatterns): boolean {
    return pattern.all ? this.any : this.met[pattern.id] === this.round;
  }

  /** Whether there is a negation among the words. */
  negated(): boolean {
    for (const { negation } of this.words) if (negation) return true;
    return false;
  }

  /** Makes this one what `other` is without negations. */
  takeWithoutNegations(other: AskedSet): void {
    this.clear();
    for (const asked of other.words) if (!asked.negation) this.add(asked);
    this.any = other.plain;
    this.plain = other.plain;
  }
}
