// Verb groups of one English sentence → clauses. A clause begins at a comma, an opener, a coordinator or, where none
// stands between two verbs, right behind the first (»said he would come«). Subjects cut off by a relative clause come
// back as a clause with a hole. No syntax tree: parents are the clause before.
import type { GrammarPack } from '../language/pack/grammar';
import type { Clause, ClauseKind, VerbGroup } from '../model/grammar';
import type { Token } from '../model/article';
import { englishVerbs, type Found } from './verbs-svo';
import { NOUN, WORD, NOTHING, type WordInfo, type Words } from './word-info';

interface Draft {
  kind: ClauseKind;
  opener: string | null;
  parent: Draft | null;
  ranges: [number, number][];
  verb: VerbGroup | null;
}

const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;
const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')']);

/** Where the clause of `next` begins, looking back from its verb to the end of the verb before. */
function boundary(
  words: Words,
  from: number,
  next: Found,
  relativeOpen: boolean,
  pack: GrammarPack,
): { start: number; opener: number; comma: boolean } {
  const { tokens } = words;
  // Behind a relative clause the subject waits already.
  const framed = relativeOpen ? -1 : framedSubject(words, from, next, pack);
  if (framed >= 0) return { start: framed, opener: -1, comma: framed > from };
  for (let i = framed < -1 ? -2 - framed : next.first - 1; i >= from; i--) {
    const token = tokens[i] as Token;
    const w = at(words, i);
    if (w.openers.length > 0 && !(w.norm === 'that' && isDemonstrative(words, i))) {
      // »in which«, »many of whom«
      const before =
        i - 1 >= from && at(words, i - 1).preposition && w.openers.includes('relative') ? i - 1 : i;
      return { start: before, opener: i, comma: false };
    }
    if (token.kind === 'punct' && BREAKS.has(token.text)) return { start: i + 1, opener: -1, comma: true };
    if (token.kind === 'quote' && token.spaced && i > from) return { start: i, opener: -1, comma: true };
    if (w.coordinator) {
      const opener = openedBefore(words, from, i, next);
      return { start: opener < 0 ? i : opener, opener, comma: opener < 0 };
    }
  }
  const told = relativeOpen ? -1 : behindDay(words, from, next, pack);
  if (told >= 0) return { start: told, opener: -1, comma: false };
  return { start: relativeOpen ? next.first : from, opener: -1, comma: false };
}

/**
 * »fled after troops from Peru and Chile arrived«: behind a word that opens a clause and has no verb yet, »and« joins
 * nouns. Where nothing stands between it and the verb, the verb is what it joins (»met after talks and left«). Position
 * of the opener; else -1.
 */
function openedBefore(words: Words, from: number, coordinator: number, next: Found): number {
  let subject = false;
  for (let i = coordinator + 1; i < next.first; i++) if (!at(words, i).adverb) subject = true;
  if (!subject) return -1;
  for (let i = coordinator - 1; i >= from; i--) {
    const w = at(words, i);
    const { kind } = words.tokens[i] as Token;
    if (w.coordinator || (kind !== 'word' && kind !== 'number')) return -1;
    if (w.openers.includes('subordinate') && w.norm !== 'that') return i;
  }
  return -1;
}

/** »said on Friday it would come«, »said on Friday the train was late«: where what is said begins; else -1. */
function behindDay(words: Words, from: number, next: Found, pack: GrammarPack): number {
  if (next.first - 1 > from && at(words, next.first - 1).pronoun) return next.first - 1;
  const start = from + 2;
  if (start >= next.first || !at(words, from).preposition || ((words.flags[from + 1] as number) & NOUN) === 0)
    return -1;
  if (at(words, start).preposition && pack.measures.has(at(words, start + 1).norm)) return start;
  return at(words, start).determiner === undefined ? -1 : start;
}

/** »…, his spokeswoman, Anna Lee, promised«: where the subject begins that an apposition cuts off; else -1. */
function framedSubject(words: Words, from: number, next: Found, pack: GrammarPack): number {
  if (next.first === from || (words.tokens[next.first - 1] as Token).text !== ',') return -1;
  const commas: number[] = [];
  for (let i = next.first - 2; i >= from && commas.length < 2; i--) {
    const w = at(words, i);
    // `after Anna Lee, head of the union, had left`: one comma only, so the subject begins behind the word.
    if (w.openers.length > 0 || w.coordinator) return commas.length === 1 ? -2 - i : -1;
    if ((words.tokens[i] as Token).text === ',') commas.push(i);
  }
  // `said Anna Lee, 34, had left`
  const told =
    next.first > from && from > 0 && at(words, from - 1).readings.some((r) => pack.zeroThat.has(r.lemma));
  if (commas.length === 1 && told && has(words, from, NOUN)) return from;
  const comma = commas[commas.length - 1];
  return comma === undefined ? -1 : comma + 1;
}

function isDemonstrative(words: Words, i: number): boolean {
  const next = i + 1 < words.info.length ? at(words, i + 1) : undefined;
  const before = i > 0 ? at(words, i - 1) : undefined;
  return before?.preposition !== undefined || (next?.finite === true && before?.coordinator === true);
}

/** `an order that …`, `the latest plan that …`: behind its article what may be a verb is a noun. */
function isDetermined(words: Words, i: number, from: number): boolean {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const w = at(words, k);
    if (w.determiner !== undefined) return true;
    if ((words.tokens[k] as Token).kind !== 'word' || w.preposition || w.pronoun || w.auxiliary) return false;
  }
  return false;
}

function kindOf(words: Words, opener: number, from: number): ClauseKind {
  if (opener < 0) return 'main';
  const w = at(words, opener);
  if (w.norm === 'that') {
    // Behind a noun it may be either; behind a verb it opens a statement.
    const before = opener > from ? at(words, opener - 1) : undefined;
    return before && (before.finite || before.participle) && !isDetermined(words, opener - 1, from)
      ? 'subordinate'
      : before && (words.tokens[opener - 1] as Token).kind === 'word' && !before.adverb && !before.pronoun
        ? 'relative'
        : 'subordinate';
  }
  if (w.openers.includes('relative') && ['who', 'whom', 'whose', 'which', 'whereby'].includes(w.norm))
    return 'relative';
  return 'subordinate';
}

function drafts(
  words: Words,
  first: number,
  last: number,
  found: readonly Found[],
  pack: GrammarPack,
): Draft[] {
  const out: Draft[] = [];
  let pending: [number, number] | null = null;
  let from = first;
  let previous: Draft | null = null;
  found.forEach((verb, k) => {
    const relativeOpen: boolean =
      previous !== null &&
      (previous.kind === 'relative' || previous.kind === 'participle') &&
      pending !== null;
    const alone = verb.kind === 'gerund' || verb.kind === 'reduced';
    const cut =
      verb.kind === 'infinitive' || alone
        ? { start: verb.first, opener: -1, comma: false }
        : boundary(words, from, verb, relativeOpen, pack);
    // What stands between the verb before and this clause belongs to the clause before, or waits for its verb.
    if (cut.start > from) {
      if (previous) (previous.ranges[previous.ranges.length - 1] as [number, number])[1] = cut.start;
      else if ((cut.opener >= 0 || alone) && hasWords(words, from, cut.start)) pending = [from, cut.start];
    }
    const start = previous === null && cut.opener < 0 && !alone ? first : cut.start;
    const end = k + 1 < found.length ? verb.last : last;
    let draft: Draft;
    if (verb.kind === 'infinitive')
      draft = {
        kind: 'infinitive',
        opener: 'to',
        parent: previous,
        ranges: [[start, end]],
        verb: verb.group,
      };
    else if (alone)
      draft = {
        kind: verb.kind === 'reduced' ? 'relative' : 'participle',
        opener:
          verb.kind === 'reduced' || verb.first === verb.group.tokens[0] ? null : at(words, verb.first).norm,
        parent: previous,
        ranges: [[start, end]],
        verb: verb.group,
      };
    else if (cut.opener >= 0)
      draft = {
        kind: kindOf(words, cut.opener, first),
        opener: at(words, cut.opener).norm,
        parent: previous,
        ranges: [[start, end]],
        verb: verb.group,
      };
    else if (
      pending !== null &&
      previous !== null &&
      cut.start === verb.first - 1 &&
      at(words, cut.start).coordinator
    )
      // »who heads the party and was mayor«
      draft = {
        kind: previous.kind,
        opener: previous.opener,
        parent: previous.parent,
        ranges: [[start, end]],
        verb: verb.group,
      };
    else if (pending !== null && previous !== null) {
      draft = { kind: 'main', opener: null, parent: null, ranges: [pending, [start, end]], verb: verb.group };
      pending = null;
      for (const d of out)
        if (d.parent === null && (d.kind === 'relative' || d.kind === 'participle')) d.parent = draft;
    } else if (previous !== null && !cut.comma && !relativeOpen)
      draft = {
        kind: 'subordinate',
        opener: null,
        parent: previous,
        ranges: [[start, end]],
        verb: verb.group,
      };
    else {
      draft = { kind: 'main', opener: null, parent: null, ranges: [[start, end]], verb: verb.group };
    }
    out.push(draft);
    previous = draft;
    from = verb.last;
  });
  // `Speaking in Oslo, she …`: what goes before the clause it belongs to.
  out.forEach((d, k) => {
    if (d.kind === 'participle' && d.parent === null)
      d.parent = out.slice(k + 1, k + 4).find((x) => x.kind === 'main' || x.kind === 'subordinate') ?? null;
  });
  if (pending !== null)
    out.push({ kind: 'fragment', opener: null, parent: null, ranges: [pending], verb: null });
  return out;
}

function hasWords(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((words.flags[i] as number) & WORD) !== 0) return true;
  return false;
}

/** Appends the clauses of the sentence `[first, last)` to `out` and marks their tokens in `clauseOf`. */
export function englishClauses(
  words: Words,
  sentence: number,
  first: number,
  last: number,
  pack: GrammarPack,
  out: Clause[],
  clauseOf: Int32Array,
): void {
  const list = drafts(words, first, last, englishVerbs(words, first, last, pack), pack);
  if (list.length === 0)
    list.push({ kind: 'fragment', opener: null, parent: null, ranges: [[first, last]], verb: null });
  const order = [...list].sort(
    (a, b) => (a.ranges[0] as [number, number])[0] - (b.ranges[0] as [number, number])[0],
  );
  const base = out.length;
  order.forEach((draft, k) => {
    const ranges = draft.ranges.filter(([a, b]) => b > a);
    const a = (ranges[0] ?? [first, last])[0];
    const b = (ranges[ranges.length - 1] ?? [first, last])[1];
    const holes: (readonly [number, number])[] = [];
    for (let r = 1; r < ranges.length; r++)
      holes.push([(ranges[r - 1] as [number, number])[1], (ranges[r] as [number, number])[0]]);
    out.push({
      sentence,
      first: a,
      last: b,
      span: [(words.tokens[a] as Token).start, (words.tokens[b - 1] as Token).end],
      holes,
      kind: draft.kind,
      opener: draft.opener,
      parent: draft.parent === null ? null : base + order.indexOf(draft.parent),
      verb: draft.verb,
    });
    for (const [from, to] of ranges) for (let i = from; i < to; i++) clauseOf[i] = base + k;
  });
  let current = base;
  for (let i = first; i < last; i++) {
    if (clauseOf[i] === -1) clauseOf[i] = current;
    else current = clauseOf[i] as number;
  }
}
