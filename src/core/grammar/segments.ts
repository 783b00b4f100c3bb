// The tokens of one sentence → segments: stretches between commas, colons, dashes, brackets and before a coordinator that
// joins two clauses. Each knows its opener and where its finite verb stands. It does not say which clause they make.
import type { Opener } from '../language/pack/grammar';
import type { Token } from '../model/article';
import { cutJoined, finiteIn, lastWord } from './cuts';
import {
  FINITE,
  INFINITIVE,
  NOUN,
  PARTICIPLE,
  WORD,
  ZU_INFINITIVE,
  NOTHING,
  type WordInfo,
  type Words,
} from './word-info';

/** Behind these what has no verb yet begins a clause: »…; der Chef der Bank, Anna Berg, ging«. */
const ANEW = new Set([':', ';']);

export interface Segment {
  first: number;
  last: number;
  /** Position of its finite verb, or -1. */
  finite: number;
  /** Whether nothing but verbs follows the finite verb. */
  verbFinal: boolean;
  /** Token of the word that opens a dependent clause, or -1. */
  opener: number;
  openerKind: Opener | null;
  /** Whether it ends in a zu-infinitive and has no finite verb. */
  zu: boolean;
  /** Whether a coordinator joins it to the one before without a comma. */
  joined: boolean;
  /** The auxiliary that it shares with the segment before (»hatte zugesagt und sich bedankt«), or -1. */
  shared: number;
  /** Whether a colon or semicolon stands before it. */
  anew: boolean;
  /** Nesting depth of brackets. */
  depth: number;
}

const RELATIVE_AFTER = new Set([',', '(', '–', '—', '-']);
const BREAKS = new Set([',', ';', ':', '–', '—', '(', ')', '[', ']', '/']);

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;

/** Whether only verbs, particles and quotation marks follow `finite` in `[.., last)`. */
function onlyVerbsAfter(words: Words, finite: number, last: number): boolean {
  for (let i = finite + 1; i < last; i++) {
    if (!has(words, i, WORD)) continue;
    if (!has(words, i, INFINITIVE | PARTICIPLE) || has(words, i, NOUN)) return false;
  }
  return true;
}

/** Finds the opener of a segment: its first word, adverbs and a preposition before a relative aside. */
function openerOf(words: Words, seg: Segment, sentenceFirst: number): void {
  let i = seg.first;
  const end = Math.min(seg.last, seg.first + 5);
  while (
    i < end &&
    (!has(words, i, WORD) ||
      at(words, i).coordinator ||
      (at(words, i).adverb && at(words, i).openers.length === 0))
  )
    i++;
  if (i >= end) return;
  let w = at(words, i);
  let prepositioned = false;
  if (w.preposition && w.openers.length === 0 && !w.preposition.article && i + 1 < seg.last) {
    const next = at(words, i + 1);
    if (next.openers.includes('relative') && seg.finite > i + 1 && seg.verbFinal) {
      i++;
      w = next;
      prepositioned = true;
    }
  }
  if (w.openers.length === 0) return;
  // A relative needs its comma (or a coordinator behind one).
  const atStart = seg.first === sentenceFirst || !RELATIVE_AFTER.has(words.tokens[seg.first - 1]?.text ?? '');
  // »Damit sollen …«, »das wird …«: the verb stands second, so nothing is opened.
  const second = i + 1 < seg.last && (words.sure[i + 1] as number) >= 2 && at(words, i + 1).auxiliary;
  if (
    second &&
    !prepositioned &&
    (w.adverb || w.determiner !== undefined || w.norm === 'damit' || w.norm === 'da') &&
    lastWord(words, seg.first, seg.last) > i + 1
  ) {
    seg.finite = i + 1;
    seg.verbFinal = false;
    return;
  }
  const distance = seg.finite - i;
  for (const kind of w.openers) {
    if (kind === 'infinitive') {
      if (seg.finite < 0 && seg.zu) return void Object.assign(seg, { opener: i, openerKind: kind });
    } else if (kind === 'subordinate') {
      // With its verb right behind it it is no subordinator (»Seit ist«); prepositions and »als«, »wie« need the verb at the end.
      const weak =
        w.preposition !== undefined ||
        w.norm === 'als' ||
        w.norm === 'wie' ||
        w.norm === 'da' ||
        w.norm === 'damit';
      if (
        seg.finite < 0
          ? !weak || subjectAt(words, i + 1, seg.last)
          : (!weak || seg.verbFinal) && (distance > 1 || seg.verbFinal)
      )
        return void Object.assign(seg, { opener: i, openerKind: kind });
    } else if (kind === 'relative') {
      if (atStart && !seg.joined && w.determiner) continue;
      if (seg.finite < 0) {
        // »…, der, obwohl er krank war, kam«: alone before a comma.
        if (seg.last - i <= 1) return void Object.assign(seg, { opener: i, openerKind: kind });
        continue;
      }
      if (prepositioned || seg.verbFinal || distance > 3) {
        if (!seg.verbFinal && distance <= 1) continue;
        // »…, der letzte Zug kam nie an«: a phrase before a verb that stands second.
        if (!prepositioned && !seg.verbFinal && w.determiner && has(words, seg.finite - 1, NOUN)) continue;
        return void Object.assign(seg, { opener: i, openerKind: kind });
      }
    } else if (seg.finite >= 0 && seg.verbFinal && distance > 1)
      return void Object.assign(seg, { opener: i, openerKind: kind });
  }
}

/** Whether the first word, coordinators and adverbs aside, may open a dependent clause. */
function opensClause(words: Words, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + 5; i++) {
    const w = at(words, i);
    if (w.openers.length > 0) return true;
    if (w.preposition && i + 1 < last) return at(words, i + 1).openers.includes('relative');
    if (has(words, i, WORD) && !w.coordinator && !w.adverb) return false;
  }
  return false;
}

/** Whether a pronoun stands at `i` that can only be a subject: »als er …«. */
function subjectAt(words: Words, i: number, last: number): boolean {
  return i < last && at(words, i).pronoun?.some((a) => a.case === 'nominative') === true;
}

function make(
  words: Words,
  first: number,
  last: number,
  sentenceFirst: number,
  joined: boolean,
  depth: number,
): Segment {
  const seg: Segment = {
    first,
    last,
    finite: -1,
    verbFinal: false,
    opener: -1,
    openerKind: null,
    zu: false,
    joined,
    shared: -1,
    anew: first > sentenceFirst && ANEW.has(words.tokens[first - 1]?.text ?? ''),
    depth,
  };
  const end = lastWord(words, first, last);
  if (end >= 0) {
    seg.finite = finiteIn(words, first, last, false);
    // In a verb-final segment the last of several finite forms counts (»der geplant hatte …, bekannt wurde«).
    const final = finiteIn(words, first, last, true);
    if (
      final >= 0 &&
      onlyVerbsAfter(words, final, last) &&
      (words.sure[final] as number) >= (seg.finite < 0 ? 0 : (words.sure[seg.finite] as number))
    ) {
      seg.verbFinal = true;
      const opens = opensClause(words, first, last);
      if (opens) seg.finite = final;
      else seg.verbFinal = final === seg.finite;
    }
    // »Gewässer verletzt zu haben«: what looks like a finite verb is the participle of the infinitive.
    const perfect = has(words, end, INFINITIVE) && end - 2 >= first && at(words, end - 1).norm === 'zu';
    if (perfect && seg.finite === end - 2 && has(words, end - 2, PARTICIPLE) && at(words, end).auxiliary) {
      seg.finite = -1;
      seg.verbFinal = false;
    }
    seg.zu =
      seg.finite < 0 &&
      (has(words, end, ZU_INFINITIVE) ||
        (has(words, end, INFINITIVE) && end > first && at(words, end - 1).norm === 'zu') ||
        (has(words, end, INFINITIVE) && end > first + 1 && has(words, end - 1, ZU_INFINITIVE)));
    openerOf(words, seg, sentenceFirst);
  }
  return seg;
}

function isBreak(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.text === ':' && tokens[i + 1]?.spaced === false && tokens[i + 1]?.kind === 'number') return false;
  if (token.kind === 'punct')
    return BREAKS.has(token.text) || (token.text === '-' && token.spaced && tokens[i + 1]?.spaced === true);
  return token.kind === 'symbol' && (token.text === '•' || token.text === '|');
}

/** The bracket that closes the one at `i` if nothing between them is a clause; such an insertion interrupts nothing. */
function closingBracket(words: Words, i: number, last: number): number {
  const text = (words.tokens[i] as Token).text;
  if (text !== '(' && text !== '[') return -1;
  for (let k = i + 1; k < last && k < i + 40; k++) {
    const other = (words.tokens[k] as Token).text;
    if (other === ')' || other === ']') return k;
    if (has(words, k, FINITE) && (words.sure[k] as number) >= 3) return -1;
  }
  return -1;
}

/** Segments of the sentence `[first, last)`, in order; punctuation between them belongs to none. */
export function segmentsOf(words: Words, first: number, last: number): Segment[] {
  const out: Segment[] = [];
  let start = first;
  let depth = 0;
  const push = (a: number, b: number, joined: boolean, shared: number): void => {
    while (b > a && !has(words, b - 1, WORD) && (words.tokens[b - 1] as Token).kind === 'punct') b--;
    if (b > a)
      out.push(
        shared < 0
          ? make(words, a, b, first, joined, depth)
          : { ...make(words, a, b, first, joined, depth), shared, opener: -1, openerKind: null },
      );
  };
  for (let i = first; i <= last; i++) {
    if (i < last && !isBreak(words.tokens, i)) continue;
    if (i < last) {
      const close = closingBracket(words, i, last);
      if (close > 0) {
        i = close;
        continue;
      }
    }
    if (i > start) cutJoined(words, start, i, push);
    else if (i === start && i < last) {
      start = i + 1;
      continue;
    }
    if (i < last) {
      const text = (words.tokens[i] as Token).text;
      if (text === '(' || text === '[') depth++;
      else if ((text === ')' || text === ']') && depth > 0) depth--;
    }
    start = i + 1;
  }
  return out;
}
