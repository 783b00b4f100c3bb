// Lists of words with `*` at either end → a matcher over normalised words. Input: a blank- or bar-separated list as
// rule data holds it; output: a test that costs one set lookup for plain words. It knows nothing of inflection.

export interface WordPatterns {
  readonly exact: ReadonlySet<string>;
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly inner: readonly string[];
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
  return { exact, heads, tails, inner };
}

export function matches(patterns: WordPatterns, word: string): boolean {
  if (patterns.exact.has(word)) return true;
  for (const h of patterns.heads) if (word.startsWith(h)) return true;
  for (const t of patterns.tails) if (word.endsWith(t)) return true;
  for (const i of patterns.inner) if (word.includes(i)) return true;
  return false;
}

/** Items of a blank-separated list. */
export function listed(list: string | undefined): readonly string[] {
  return list === undefined ? [] : list.split(' ').filter((w) => w !== '');
}
