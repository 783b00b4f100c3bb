// Insertions between commas that part a German clause from its verb: »um den Chef der Bahn, Otto Berg, festzunehmen«,
// »Anna Berg, die Otto Klar, Chef der Bahn, gelobt hatte, schwieg«. Input: the segments of a sentence; output: whether one of
// them opens such a clause, and what of the clause before belongs to it. What the clauses are is for `clauses-v2.ts` to say.
import type { Segment } from './segments';
import { INFINITIVE, NOTHING, NOUN, PARTICIPLE, WORD, type WordInfo, type Words } from './word-info';

/** What is asked of a clause while it is put together: its stretches of tokens, and its finite verb or -1. */
interface Stretch {
  readonly ranges: [number, number][];
  readonly finite: number;
}

/** So many commas may stand before the verb. */
const MAX_LISTED = 3;

const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;
const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;

/**
 * »versuchte, den Chef der Bahn, Otto Berg, festzunehmen«: what stands before an infinitive that commas have parted from
 * its object, behind a verb, a particle or a participle that the clause before ends in. Taken off that clause.
 */
export function cutOff(words: Words, before: Stretch, seg: Segment): [number, number][] {
  const { ranges } = before;
  if (ranges.length < 2 || (ranges[ranges.length - 1] as [number, number])[1] > seg.first) return [];
  for (let k = ranges.length - 2; k >= 0; k--) {
    let last = (ranges[k] as [number, number])[1] - 1;
    while (last > (ranges[k] as [number, number])[0] && !has(words, last, WORD)) last--;
    if (has(words, last, NOUN) || !has(words, last, WORD)) continue;
    const verbal =
      last === before.finite || at(words, last).particle || has(words, last, PARTICIPLE | INFINITIVE);
    return verbal ? ranges.splice(k + 1) : [];
  }
  return [];
}

/** »um den Chef der Bahn, Otto Berg, festzunehmen«: commas part the word that opens an infinitive clause from its verb. */
export function opensInfinitive(words: Words, segments: readonly Segment[], k: number): boolean {
  const seg = segments[k] as Segment;
  if (seg.finite >= 0 || seg.zu || seg.openerKind !== null) return false;
  if (!at(words, seg.first).openers.includes('infinitive')) return false;
  for (let j = k + 1; j < segments.length && j <= k + MAX_LISTED; j++) {
    const next = segments[j] as Segment;
    if (next.finite >= 0 || next.openerKind !== null || next.anew) return false;
    if (next.zu) return true;
  }
  return false;
}

/**
 * »Anna Berg, die Otto Klar, Chef der Bahn, gelobt hatte, schwieg«: a relative pronoun, an insertion, and two verbs that
 * no other word opens a clause for: the first, at the end of its stretch, is the relative clause's.
 */
export function opensInserted(
  words: Words,
  segments: readonly Segment[],
  k: number,
  main: Stretch | null,
): boolean {
  const seg = segments[k] as Segment;
  if (main === null || main.finite >= 0 || seg.finite >= 0 || seg.zu || seg.joined || seg.openerKind !== null)
    return false;
  if (!at(words, seg.first).openers.includes('relative') || words.tokens[seg.first - 1]?.text !== ',')
    return false;
  let closed = false;
  for (let j = k + 1; j < segments.length && j <= k + 2 * MAX_LISTED; j++) {
    const next = segments[j] as Segment;
    if (next.anew || next.openerKind !== null) return false;
    if (next.finite < 0) continue;
    if (closed) return true;
    if (!next.verbFinal || next.finite === next.first) return false;
    closed = true;
  }
  return false;
}
