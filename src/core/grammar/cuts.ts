// Where a stretch of a German sentence without punctuation holds more than one clause: at coordinators (»kam und ging«,
// »hatte zugesagt und sich bedankt«) and at quotation marks. Looks at verbs and their places; what the clauses are is for
// `clauses-v2.ts` to say.
import type { Token } from '../model/article';
import { betterFinite, type Sure } from './finiteness';
import { FINITE, INFINITIVE, NOTHING, NOUN, PARTICIPLE, WORD, type WordInfo, type Words } from './word-info';

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;

/** The last word of `[first, last)`, or -1. */
export function lastWord(words: Words, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if (has(words, i, WORD)) return i;
  return -1;
}

/** The finite verb of `[first, last)`: the surest, and of equals the first, or the last where `final`. */
export function finiteIn(words: Words, first: number, last: number, final: boolean): number {
  let best: Sure = 0;
  let found = -1;
  for (let i = first; i < last; i++) {
    if (!has(words, i, FINITE)) continue;
    const sure = words.sure[i] as Sure;
    if (sure === 0 || (sure < 3 && has(words, i, NOUN) && i + 1 < last)) continue;
    if (final ? sure >= best : betterFinite(words, found, best, i, sure)) {
      best = sure;
      found = i;
    }
  }
  return found;
}

/** A cut, and the finite verb of what follows it (-1 where it shares the one before). */
interface Cut {
  readonly verb: number;
}

/** Whether a clause begins at `i`, a coordinator or a quotation mark behind the finite verb `seen`. */
function cutAt(words: Words, start: number, seen: number, i: number, last: number): Cut | null {
  const token = words.tokens[i] as Token;
  const quote = token.kind === 'quote';
  if (!quote && !at(words, i).coordinator) return null;
  if (quote && !token.spaced) {
    // »… bei uns« wird er zitiert«: the comma behind the quotation is missing.
    return i > seen && (words.sure[i + 1] as number) === 3 && !has(words, i + 1, NOUN)
      ? { verb: i + 1 }
      : null;
  }
  let end = i + 1;
  while (end < last && !(at(words, end).coordinator || (words.tokens[end] as Token).kind === 'quote')) end++;
  const final = lastWord(words, i, end);
  const next = finiteIn(words, i + 1, end, false);
  const auxiliary = at(words, seen).auxiliary;
  const bracket = lastWord(words, start, i);
  if (
    !quote &&
    auxiliary &&
    final > i &&
    bracket > seen &&
    has(words, final, INFINITIVE | PARTICIPLE) &&
    !has(words, final, NOUN) &&
    has(words, bracket, INFINITIVE | PARTICIPLE) &&
    !has(words, bracket, NOUN) &&
    (next < 0 || next === final) &&
    (words.sure[final] as number) < 3 &&
    final > i + 1
  )
    return { verb: -1 };
  if (next < 0) return null;
  const sure = words.sure[next] as number;
  if (sure < 2) return null;
  if (quote && (end - i < 4 || sure < 3)) return null;
  // »dass er nicht geprüft oder verkauft wurde«: two participles of one auxiliary.
  if (
    bracket === seen &&
    words.sure[seen] === 2 &&
    at(words, seen).participle &&
    next === final &&
    at(words, next).auxiliary
  )
    return null;
  if (sure === 2 && next === final) {
    // »wir hoffen«: with its subject right before it; else the end of the group before.
    const subject =
      at(words, next - 1).pronoun?.some((a) => a.case === 'nominative') === true &&
      at(words, next - 1).norm !== 'es';
    if (
      !subject &&
      (at(words, next).participle ||
        (auxiliary && !['sein'].includes(at(words, seen).readings[0]?.lemma ?? '')))
    )
      return null;
  }
  // Behind a verb-second clause the verb comes early; what stands late before a noun is an adjective.
  if (next - i > 8 && seen < bracket) return null;
  if (
    next - i > 3 &&
    next + 1 < last &&
    has(words, next + 1, NOUN) &&
    /(?:te|ten)$/.test(at(words, next).norm)
  )
    return null;
  return { verb: next };
}

/** »nahm Otto Berg, den Chef der Bahn, am Montag fest [und kritisierte …]«: a verb behind the coordinator, its particle before. */
function closesBefore(words: Words, i: number, last: number): boolean {
  if (!at(words, i).coordinator || i + 1 >= last) return false;
  return (words.sure[i + 1] as number) >= 2 && has(words, i + 1, FINITE) && !has(words, i + 1, NOUN);
}

/** Cuts a stretch without punctuation where a coordinator or a quotation mark begins another clause. */
export function cutJoined(
  words: Words,
  first: number,
  last: number,
  push: (first: number, last: number, joined: boolean, shared: number) => void,
): void {
  let start = first;
  let joined = false;
  let shared = -1;
  let seen = -1;
  for (let i = first; i < last; i++) {
    if (seen < 0 && i > start && closesBefore(words, i, last)) {
      push(start, i, joined, shared);
      start = i;
      joined = true;
    }
    if (seen < 0 && (words.sure[i] as number) >= 2) seen = i;
    if (seen < 0 || i <= seen || i + 1 >= last) continue;
    const cut = cutAt(words, start, seen, i, last);
    if (cut === null) continue;
    const closing = (words.tokens[i] as Token).kind === 'quote' && !(words.tokens[i] as Token).spaced;
    const from = closing ? i + 1 : i;
    push(start, from, joined, shared);
    start = from;
    joined = true;
    shared = cut.verb < 0 ? seen : -1;
    if (cut.verb >= 0) {
      seen = cut.verb;
      i = Math.max(i, seen);
    }
  }
  push(start, last, joined, shared);
}
