// Lists of words with `*` at either end → a matcher over normalised words. Input: a list as rule data holds it; output: a
// test that costs few lookups. It knows nothing of inflection.

export interface WordPatterns {
  /** Number among the patterns of a lexicon that are asked of words around a trigger; -1: not one of them. */
  id: number;
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
  /** What may begin (`EXACT`, `HEAD`) or end (`TAIL`) with a letter: its code modulo 128 → bits. Most words fail here. */
  readonly firsts: Uint8Array;
  readonly lasts: Uint8Array;
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

const EXACT = 1;
const HEAD = 2;
const TAIL = 4;

function lettersOf(exact: Iterable<string>, heads: readonly string[]): Uint8Array {
  const out = new Uint8Array(128);
  const mark = (word: string, bit: number): void => {
    const k = word.charCodeAt(0) & 127;
    out[k] = (out[k] as number) | bit;
  };
  for (const word of exact) mark(word, EXACT);
  for (const word of heads) if (word !== '') mark(word, HEAD);
  return out;
}

function endsOf(tails: readonly string[]): Uint8Array {
  const out = new Uint8Array(128);
  for (const word of tails) if (word !== '') out[word.charCodeAt(word.length - 1) & 127] = TAIL;
  return out;
}

function indexed(
  exact: ReadonlySet<string>,
  heads: readonly string[],
  tails: readonly string[],
  inner: readonly string[],
): WordPatterns {
  return {
    id: -1,
    exact,
    heads,
    tails,
    inner,
    headsBy: by(heads, (w) => w.charCodeAt(0)),
    tailsBy: by(tails, (w) => w.charCodeAt(w.length - 1)),
    all: tails.includes('') || heads.includes('') || inner.includes(''),
    plain: heads.length + tails.length + inner.length === 0,
    firsts: lettersOf(exact, heads),
    lasts: endsOf(tails),
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
  const begins = word === '' ? 0 : (patterns.firsts[word.charCodeAt(0) & 127] as number);
  if ((begins & EXACT) !== 0 && patterns.exact.has(word)) return true;
  if (patterns.plain) return false;
  if (patterns.all) return true;
  if ((begins & HEAD) !== 0)
    for (const head of patterns.headsBy.get(word.charCodeAt(0)) ?? []) if (word.startsWith(head)) return true;
  if (word !== '' && patterns.lasts[word.charCodeAt(word.length - 1) & 127] === TAIL)
    for (const tail of patterns.tailsBy.get(word.charCodeAt(word.length - 1)) ?? [])
      if (word.endsWith(tail)) return true;
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
