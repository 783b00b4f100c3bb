// Lists of words with `*` at either end → a matcher over normalised words. Input: a list as rule data holds it; output: a
// test that costs one lookup for plain words and for words seen before. It knows nothing of inflection.

export interface WordPatterns {
  readonly exact: ReadonlySet<string>;
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly inner: readonly string[];
  /** Answers of late, so that a word is not tried against every tail again; emptied when it grows. */
  readonly known: Map<string, boolean>;
}

const MAX_KNOWN = 4000;

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
  return { exact, heads, tails, inner, known: new Map() };
}

export function matches(patterns: WordPatterns, word: string): boolean {
  if (patterns.exact.has(word)) return true;
  if (patterns.heads.length + patterns.tails.length + patterns.inner.length === 0) return false;
  let answer = patterns.known.get(word);
  if (answer === undefined) {
    answer =
      patterns.heads.some((h) => word.startsWith(h)) ||
      patterns.tails.some((t) => word.endsWith(t)) ||
      patterns.inner.some((i) => word.includes(i));
    if (patterns.known.size >= MAX_KNOWN) patterns.known.clear();
    patterns.known.set(word, answer);
  }
  return answer;
}

/** Items of a blank-separated list. */
export function listed(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(' ').filter((w) => w !== '');
}
