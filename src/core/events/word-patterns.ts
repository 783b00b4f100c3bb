// Lists of words with `*` at either end → a matcher over normalised words. Input: a list as rule data holds it; output: a
// test that costs few lookups. It knows nothing of inflection.

export interface WordPatterns {
  readonly exact: ReadonlySet<string>;
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly inner: readonly string[];
  /** Heads by their first, tails by their last UTF-16 unit. */
  readonly headsBy: ReadonlyMap<number, readonly string[]>;
  readonly tailsBy: ReadonlyMap<number, readonly string[]>;
  /** Holds `*` alone: every word matches. */
  readonly all: boolean;
  readonly plain: boolean;
  /** Answers of late where there are many inner patterns; emptied when it grows. */
  readonly known: Map<string, boolean>;
}

const MAX_KNOWN = 4000;
const MANY_INNER = 6;

function by(list: readonly string[], unit: (word: string) => number): Map<number, string[]> {
  const out = new Map<number, string[]>();
  for (const word of list) {
    if (word === '') continue;
    const key = unit(word);
    const same = out.get(key);
    if (same) same.push(word);
    else out.set(key, [word]);
  }
  return out;
}

function indexed(
  exact: ReadonlySet<string>,
  heads: readonly string[],
  tails: readonly string[],
  inner: readonly string[],
): WordPatterns {
  return {
    exact,
    heads,
    tails,
    inner,
    headsBy: by(heads, (w) => w.charCodeAt(0)),
    tailsBy: by(tails, (w) => w.charCodeAt(w.length - 1)),
    all: tails.includes('') || heads.includes('') || inner.includes(''),
    plain: heads.length + tails.length + inner.length === 0,
    known: new Map(),
  };
}

export function wordPatterns(list: Iterable<string>): WordPatterns {
  const exact = new Set<string>();
  const heads: string[] = [];
  const tails: string[] = [];
  const inner: string[] = [];
  for (const raw of list) {
    if (raw === '') continue;
    const word = raw.toLowerCase();
    const open = word.startsWith('*');
    const close = word.length > 1 && word.endsWith('*');
    if (open && close) inner.push(word.slice(1, -1));
    else if (open) tails.push(word.slice(1));
    else if (close) heads.push(word.slice(0, -1));
    else exact.add(word);
  }
  return indexed(exact, heads, tails, inner);
}

/** A pattern that matches what any of these match. */
export function anyOf(list: readonly WordPatterns[]): WordPatterns {
  return indexed(
    new Set(list.flatMap((p) => [...p.exact])),
    [...new Set(list.flatMap((p) => p.heads))],
    [...new Set(list.flatMap((p) => p.tails))],
    [...new Set(list.flatMap((p) => p.inner))],
  );
}

function within(inner: readonly string[], word: string): boolean {
  for (const part of inner) if (word.includes(part)) return true;
  return false;
}

export function matches(patterns: WordPatterns, word: string): boolean {
  if (patterns.exact.has(word)) return true;
  if (patterns.plain) return false;
  if (patterns.all) return true;
  const heads = patterns.headsBy.get(word.charCodeAt(0));
  if (heads !== undefined) for (const head of heads) if (word.startsWith(head)) return true;
  const tails = patterns.tailsBy.get(word.charCodeAt(word.length - 1));
  if (tails !== undefined) for (const tail of tails) if (word.endsWith(tail)) return true;
  const { inner, known } = patterns;
  if (inner.length === 0) return false;
  if (inner.length < MANY_INNER) return within(inner, word);
  let answer = known.get(word);
  if (answer === undefined) {
    answer = within(inner, word);
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(word, answer);
  }
  return answer;
}

/** Whether any of the words matches. */
export function matchesAny(patterns: WordPatterns, words: readonly string[]): boolean {
  for (const word of words) if (matches(patterns, word)) return true;
  return false;
}

/** Items of a blank-separated list. */
export function listed(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(' ').filter((w) => w !== '');
}
