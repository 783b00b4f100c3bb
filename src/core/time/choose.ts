// Overlapping matches → those that are kept: a strong one first, then the longest, then the rule that stands earlier.
// Matches come in any order; what is returned is sorted and disjoint. Linear but for the sorting.
import type { Match } from './pattern';

const byWorth = (a: Match, b: Match): number =>
  Number(b.rule.data.strong ?? false) - Number(a.rule.data.strong ?? false) ||
  b.last - b.first - (a.last - a.first) ||
  b.rule.required - a.rule.required ||
  a.rule.order - b.rule.order ||
  a.first - b.first;

/** The matches to keep, by position. */
export function chooseMatches(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Match[] = [];
  let i = 0;
  while (i < sorted.length) {
    // A cluster: matches that hang together by overlapping.
    const cluster: Match[] = [];
    let end = -1;
    for (let m = sorted[i]; m && (cluster.length === 0 || m.first <= end); m = sorted[++i]) {
      cluster.push(m);
      end = Math.max(end, m.last);
    }
    if (cluster.length > 1) cluster.sort(byWorth);
    const taken = new Set<number>();
    for (const m of cluster) {
      let free = true;
      for (let at = m.first; at <= m.last && free; at++) free = !taken.has(at);
      if (!free) continue;
      for (let at = m.first; at <= m.last; at++) taken.add(at);
      kept.push(m);
    }
  }
  return kept.sort((a, b) => a.first - b.first);
}
