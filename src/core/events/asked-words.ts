// What the rules of a lexicon ask of the words around a trigger → an answer per word, found out once: which of all their
// patterns match it. Input: the patterns, the tokens of a clause; output: whether any of those words matches a pattern,
// which is one look at a table. It knows nothing of clauses and of rules.
import { Letters } from '../base/letters';
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
