// Segments of one German sentence → clauses with their verb groups. Dependent clauses are recognised by their opener and
// the verb at the end; what stands around them is one main clause with holes. Appositions and enumerations stay with the
// clause they interrupt. It claims no syntax tree: parents are the clause before, as far as the order of words tells.
import { lastOf } from '../base/item-at';
import type { GrammarPack } from '../language/pack/grammar';
import type { Clause, ClauseKind, VerbGroup } from '../model/grammar';
import { cutOff, opensInfinitive, opensInserted } from './insertions';
import { germanVerbGroup, SEMI_MODALS } from './verb-group';
import { segmentsOf, type Segment } from './segments';
import {
  INFINITIVE,
  NOUN,
  PARTICIPLE,
  WORD,
  ZU_INFINITIVE,
  NOTHING,
  type WordInfo,
  type Words,
} from './word-info';

interface Draft {
  kind: ClauseKind;
  opener: number;
  parent: Draft | null;
  ranges: [number, number][];
  complete: boolean;
  depth: number;
  /** Its finite verb, or -1. */
  finite: number;
  /** An auxiliary of the clause before that it shares, or -1. */
  shared: number;
}

const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;
const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;

function tokensOf(words: Words, draft: Draft): number[] {
  const out: number[] = [];
  for (const [a, b] of draft.ranges)
    for (let i = a; i < b; i++) if (((words.flags[i] as number) & WORD) !== 0) out.push(i);
  return out;
}

/** Whether the segment ends in what a main clause left open: a participle, an infinitive or a separable particle. */
function closesMain(words: Words, seg: Segment, main: Draft): boolean {
  let last = seg.last - 1;
  while (last > seg.first && ((words.flags[last] as number) & WORD) === 0) last--;
  const flags = words.flags[last] as number;
  if ((flags & NOUN) !== 0) return false;
  const auxiliary = main.finite;
  const finite = auxiliary >= 0 && at(words, auxiliary).auxiliary;
  if (finite) {
    const lemma = at(words, auxiliary).readings[0]?.lemma;
    const bits = lemma === 'sein' || lemma === 'haben' ? PARTICIPLE : INFINITIVE | PARTICIPLE;
    if ((flags & bits) !== 0) return true;
  }
  return !finite && at(words, last).particle;
}

/** Whether the auxiliary of a clause still waits for its participle or infinitive. */
function bracketOpen(words: Words, draft: Draft): boolean {
  const lemma = draft.finite >= 0 ? at(words, draft.finite).readings[0]?.lemma : undefined;
  if (lemma === undefined || lemma === 'sein' || !at(words, draft.finite).auxiliary) return false;
  const range = draft.ranges[draft.ranges.length - 1] as [number, number];
  let last = range[1] - 1;
  while (last > range[0] && ((words.flags[last] as number) & WORD) === 0) last--;
  const flags = words.flags[last] as number;
  return last !== draft.finite && ((flags & (INFINITIVE | PARTICIPLE)) === 0 || (flags & NOUN) !== 0);
}

/**
 * »dass Anna Berg, Chefin der Bahn, den neuen Vorstand gelobt hat«, »Am Montag hat Anna Berg, Chefin der Bahn, die Kollegin
 * besucht«: behind what was put in between an article goes on with the clause that waits for its verb, and no relative
 * clause begins.
 */
function closesBehindInsert(
  words: Words,
  segments: readonly Segment[],
  k: number,
  draft: Draft,
  waits: boolean,
): boolean {
  const seg = segments[k] as Segment;
  if (seg.openerKind !== 'relative' || !seg.verbFinal || seg.finite < 0 || draft.ranges.length < 2)
    return false;
  if (at(words, seg.opener).determiner === undefined) return false;
  // »…, Chef der Bahn, von der Kollegin gelobt wurde«
  if (
    seg.opener !== seg.first &&
    (seg.opener !== seg.first + 1 || at(words, seg.first).preposition === undefined)
  )
    return false;
  if (seg.finite < seg.opener + 2 || at(words, seg.opener + 1).pronoun !== undefined) return false;
  if (waits) {
    for (let later = k + 1; later < segments.length; later++) {
      const { finite, first, last, openerKind } = segments[later] as Segment;
      if (finite < 0 || openerKind !== null) continue;
      // »…, endete die Sitzung«: the main clause begins, and what waited has had its verb.
      return finite === first && last - first > 1;
    }
    return true;
  }
  return (words.sure[seg.finite] as number) <= 2 && closesMain(words, seg, draft);
}

/** »als Vorbild dienen sollte«: goes on with a clause that waits for its verb; it does not open one. */
function isComparison(words: Words, seg: Segment): boolean {
  const norm = at(words, seg.opener).norm;
  if ((norm !== 'als' && norm !== 'wie') || !seg.verbFinal) return false;
  const next = at(words, seg.opener + 1);
  return !next.determiner && !next.pronoun && seg.opener + 1 < seg.finite;
}

/**
 * »der mit Kollegen aus Peru, der Schweiz und Chile zusammenkam, sagte«: the article of a list goes on with a clause that
 * waits for its verb, where no other verb comes for it.
 */
function isListed(words: Words, seg: Segment, next: Segment | undefined): boolean {
  if (seg.openerKind !== 'relative' || seg.opener !== seg.first || !seg.verbFinal) return false;
  if (at(words, seg.opener).determiner === undefined || !has(words, seg.opener + 1, NOUN)) return false;
  let joined = false;
  for (let i = seg.opener + 2; i < seg.finite && !joined; i++) joined = at(words, i).coordinator;
  return joined && !(next?.verbFinal === true && next.opener < 0 && next.finite > next.first);
}

/** So many commas of a list may stand between a relative pronoun and the verb of its clause. */
const MAX_LISTED = 3;

/**
 * »der am Dienstag mit Kollegen aus Peru, [der Schweiz und Chile zusammenkam]«: a relative pronoun, something behind it
 * that no article has, and a verb that comes only behind the commas of a list. »der am Dienstag gewählte Chef« is none.
 */
function opensList(words: Words, segments: readonly Segment[], k: number): boolean {
  const seg = segments[k] as Segment;
  if (k === 0 || seg.finite >= 0 || seg.zu || seg.joined || seg.last - seg.first < 4) return false;
  if (!at(words, seg.first).openers.includes('relative') || words.tokens[seg.first - 1]?.text !== ',')
    return false;
  if (!at(words, seg.first + 1).preposition || !has(words, seg.last - 1, NOUN)) return false;
  const before = at(words, seg.last - 2);
  if (before.preposition === undefined && before.determiner === undefined && !has(words, seg.last - 2, NOUN))
    return false;
  for (let j = k + 1; j < segments.length && j <= k + MAX_LISTED; j++) {
    const next = segments[j] as Segment;
    if (next.finite >= 0)
      return next.opener < 0
        ? next.verbFinal && next.finite > next.first && words.info[next.first]?.pronoun === undefined
        : isListed(words, next, segments[j + 1]);
    if (next.opener >= 0 || next.zu || next.anew) return false;
  }
  return false;
}

function draftClauses(words: Words, segments: readonly Segment[]): Draft[] {
  const drafts: Draft[] = [];
  let main: Draft | null = null;
  /** Dependent clauses that still wait for their verb, innermost last. */
  const waiting: Draft[] = [];
  let latest: Draft | null = null;
  const start = (kind: ClauseKind, seg: Segment, parent: Draft | null, complete: boolean): Draft => {
    const draft: Draft = {
      kind,
      opener: seg.opener,
      parent,
      ranges: [[seg.first, seg.last]],
      complete,
      depth: seg.depth,
      shared: seg.shared,
      finite: seg.finite,
    };
    drafts.push(draft);
    latest = draft;
    return draft;
  };
  const append = (draft: Draft, seg: Segment): void => {
    draft.ranges.push([seg.first, seg.last]);
    latest = draft;
  };
  for (const [k, seg] of segments.entries()) {
    const previous: Draft | null = latest;
    const unfinished = lastOf(waiting) ?? main;
    if (unfinished !== null && closesBehindInsert(words, segments, k, unfinished, waiting.length > 0)) {
      append(unfinished, seg);
      unfinished.complete = true;
      if (waiting.length > 0) waiting.pop();
      continue;
    }
    if (seg.shared >= 0 && previous) {
      const before = previous as Draft;
      start(before.kind, seg, before.parent, true);
      continue;
    }
    const goesOn = waiting.length > 0 && (isComparison(words, seg) || isListed(words, seg, segments[k + 1]));
    if (seg.openerKind !== null && !goesOn) {
      const kind: ClauseKind =
        seg.openerKind === 'relative'
          ? 'relative'
          : seg.openerKind === 'infinitive'
            ? 'infinitive'
            : 'subordinate';
      const complete = seg.finite >= 0 || kind === 'infinitive';
      const draft = start(kind, seg, previous, complete);
      if (!complete) waiting.push(draft);
      continue;
    }
    if (opensInfinitive(words, segments, k)) {
      const draft = start('infinitive', seg, previous, false);
      draft.opener = seg.first;
      waiting.push(draft);
      continue;
    }
    if (opensList(words, segments, k) || opensInserted(words, segments, k, main)) {
      waiting.push(start('relative', seg, previous, false));
      (latest as Draft | null)!.opener = seg.first;
      continue;
    }
    const open = lastOf(waiting);
    if (seg.finite >= 0) {
      const verbFirst = seg.finite === seg.first;
      if (
        !open &&
        !seg.joined &&
        main &&
        (words.sure[seg.finite] as number) === 2 &&
        seg.verbFinal &&
        closesMain(words, seg, main)
      )
        append(main, seg);
      else if (open && (seg.verbFinal || (!verbFirst && main !== null))) {
        append(open, seg);
        open.complete = true;
        waiting.pop();
      } else if (main && !main.complete && main.depth === seg.depth) {
        append(main, seg);
        main.complete = true;
        main.finite = seg.finite;
      } else if (
        seg.joined &&
        previous &&
        (previous as Draft).kind !== 'main' &&
        (previous as Draft).kind !== 'infinitive' &&
        seg.verbFinal
      ) {
        const sibling = previous as Draft;
        const draft = start(sibling.kind, seg, sibling.parent, true);
        draft.opener = sibling.opener;
      } else main = start('main', seg, null, true);
      continue;
    }
    if (seg.zu) {
      if (open) {
        append(open, seg);
        if (open.kind === 'infinitive') waiting.pop();
      } else {
        const inserted = previous === null ? [] : cutOff(words, previous, seg);
        const draft = start('infinitive', seg, previous, true);
        draft.ranges.unshift(...inserted);
      }
      continue;
    }
    if (seg.anew) main = start('main', seg, null, false);
    else if (open) append(open, seg);
    else if (main && (!main.complete || closesMain(words, seg, main) || bracketOpen(words, main)))
      append(main, seg);
    else if (previous) append(previous, seg);
    else main = start('main', seg, null, false);
  }
  return drafts;
}

/** »Er versuchte zu fliehen«: an infinitive without its comma becomes a clause of its own, its words alone. */
function splitInfinitives(words: Words, drafts: Draft[]): void {
  for (const draft of [...drafts]) {
    if (draft.kind !== 'main' || draft.finite < 0 || draft.shared >= 0) continue;
    const lemma = at(words, draft.finite).readings[0]?.lemma ?? '';
    if (at(words, draft.finite).auxiliary || SEMI_MODALS.has(lemma)) continue;
    const range = draft.ranges[draft.ranges.length - 1] as [number, number];
    let last = range[1] - 1;
    while (last > range[0] && ((words.flags[last] as number) & WORD) === 0) last--;
    const flags = words.flags[last] as number;
    const zu =
      (flags & ZU_INFINITIVE) !== 0
        ? last
        : at(words, last - 1).norm === 'zu' && (flags & INFINITIVE) !== 0
          ? last - 1
          : -1;
    if (zu <= draft.finite || zu <= range[0] || (flags & NOUN) !== 0) continue;
    drafts.push({
      ...draft,
      kind: 'infinitive',
      opener: -1,
      parent: draft,
      ranges: [[zu, range[1]]],
      finite: -1,
    });
    range[1] = zu;
  }
}

function holesOf(draft: Draft): (readonly [number, number])[] {
  const holes: (readonly [number, number])[] = [];
  for (let k = 1; k < draft.ranges.length; k++) {
    const from = (draft.ranges[k - 1] as [number, number])[1];
    const to = (draft.ranges[k] as [number, number])[0];
    // A comma inside an enumeration is no hole.
    if (to - from > 1) holes.push([from, to]);
  }
  return holes;
}

/** Appends the clauses of the sentence `[first, last)` to `out` and marks their tokens in `clauseOf`. */
export function germanClauses(
  words: Words,
  sentence: number,
  first: number,
  last: number,
  pack: GrammarPack,
  out: Clause[],
  clauseOf: Int32Array,
): void {
  const drafts = draftClauses(words, segmentsOf(words, first, last));
  splitInfinitives(words, drafts);
  if (drafts.length === 0)
    drafts.push({
      kind: 'fragment',
      opener: -1,
      parent: null,
      ranges: [[first, last]],
      complete: false,
      depth: 0,
      shared: -1,
      finite: -1,
    });
  const order = drafts
    .map((d) => d)
    .sort((a, b) => (a.ranges[0] as [number, number])[0] - (b.ranges[0] as [number, number])[0]);
  const base = out.length;
  order.forEach((draft, k) => {
    const a = (draft.ranges[0] as [number, number])[0];
    const b = (draft.ranges[draft.ranges.length - 1] as [number, number])[1];
    const dependent = draft.kind === 'subordinate' || draft.kind === 'relative';
    const verb: VerbGroup | null = germanVerbGroup(
      words,
      draft.shared >= 0 ? [draft.shared, ...tokensOf(words, draft)] : tokensOf(words, draft),
      draft.kind === 'infinitive' ? 'infinitive' : dependent ? 'dependent' : 'main',
      pack,
    );
    out.push({
      sentence,
      first: a,
      last: b,
      span: [(words.tokens[a] as { start: number }).start, (words.tokens[b - 1] as { end: number }).end],
      holes: holesOf(draft),
      kind: draft.kind === 'main' && verb === null ? 'fragment' : draft.kind,
      opener: draft.opener >= 0 ? at(words, draft.opener).norm : null,
      parent: draft.parent === null ? null : base + order.indexOf(draft.parent),
      verb,
    });
    for (const [from, to] of draft.ranges) for (let i = from; i < to; i++) clauseOf[i] = base + k;
  });
  // Punctuation goes with the clause before it.
  let current = base;
  for (let i = first; i < last; i++) {
    if (clauseOf[i] === -1) clauseOf[i] = current;
    else current = clauseOf[i] as number;
  }
}
