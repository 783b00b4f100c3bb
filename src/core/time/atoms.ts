// Tokens → atoms: what the time rules match on. An atom is a token, or a part of one where digits are glued to other
// things (»14.30-18«, »35-Stunden-Woche«, »5.«); each has the readings that the pack or the shape of its digits gives
// it. Words without a time reading keep an empty entry; nothing is decided here.
import { isDigitCode, normalise, startsUpper } from '../base/chars';
import type { Article, Token } from '../model/article';
import type { Entry, Vocabulary } from './vocabulary';

/** Parallel arrays, one slot an atom; a slot with token -1 parts two paragraphs. */
export interface Atoms {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly norm: readonly string[];
  readonly entry: readonly (Entry | null)[];
  readonly token: readonly number[];
  /** Whether it begins with a capital letter. */
  readonly upper: readonly boolean[];
}

class AtomList {
  count = 0;
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly norm: string[] = [];
  readonly entry: (Entry | null)[] = [];
  readonly token: number[] = [];
  readonly upper: boolean[] = [];

  add(start: number, end: number, norm: string, entry: Entry | null, token: number, upper = false): void {
    const at = this.count++;
    this.start[at] = start;
    this.end[at] = end;
    this.norm[at] = norm;
    this.entry[at] = entry;
    this.token[at] = token;
    this.upper[at] = upper;
  }
}

/** What an article has no more atoms than this for is laid out in the same arrays as the one before it. */
const KEPT = 1 << 12;
let kept = new AtomList();

const isDash = (code: number): boolean =>
  code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013;

/** Splits a token at its hyphens, and a final full stop from digits; everything in it becomes an atom of its own. */
function addParts(list: AtomList, token: Token, index: number, words: Vocabulary): void {
  const { text, start } = token;
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 45;
    const dot = code === 46 && i === text.length - 1;
    if (i < text.length && !isDash(code) && code !== 47 && !dot) continue;
    if (i > from) {
      const part = text.slice(from, i);
      const norm = normalise(part);
      list.add(start + from, start + i, norm, words.entryOf(norm), index, startsUpper(part));
    }
    if (i < text.length) list.add(start + i, start + i + 1, dot ? '.' : code === 47 ? '/' : '-', null, index);
    from = i + 1;
  }
}

/**
 * Whether any word of an article can be a time. No rule is tried but at an atom that triggers one, and atoms are words of
 * the vocabulary, digits, or parts of words at their hyphens.
 */
export function mayHoldTimes(article: Article, words: Vocabulary): boolean {
  const { tokens } = article;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isDigitCode(token.text.charCodeAt(0))) return true;
    let entry: Entry | null | undefined;
    if (token.kind === 'word') {
      entry = words.met.get(token.key);
      if (entry === undefined) words.met.set(token.key, (entry = words.entryOf(token.norm)));
      if (entry === null && token.text.length >= 4 && token.text.includes('-')) return true;
    } else entry = words.entryOf(token.text);
    if (entry !== null && entry.triggers.length > 0) return true;
  }
  return false;
}

/** The atoms of an article, in order. Linear. They are good until the next call. */
export function atomsOf(article: Article, words: Vocabulary): Atoms {
  if (kept.start.length > KEPT) kept = new AtomList();
  const list = kept;
  list.count = 0;
  const { tokens, sentences } = article;
  let paragraph = -1;
  let sentence = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      const p = sentences[sentence]?.paragraph ?? -1;
      if (p !== paragraph) list.add(token.start, token.start, '¶', null, -1);
      paragraph = p;
    }
    const { text } = token;
    const first = text.charCodeAt(0);
    if (isDigitCode(first)) {
      const entry = words.entryOf(text);
      if (entry) list.add(token.start, token.end, token.norm, entry, i);
      else addParts(list, token, i, words);
    } else if (token.kind === 'word') {
      let entry = words.met.get(token.key);
      if (entry === undefined) words.met.set(token.key, (entry = words.entryOf(token.norm)));
      if (entry || text.length < 4 || text.indexOf('-') < 0)
        list.add(
          token.start,
          token.end,
          token.norm,
          entry,
          i,
          text.charCodeAt(0) !== token.norm.charCodeAt(0),
        );
      else addParts(list, token, i, words);
    } else list.add(token.start, token.end, token.text, words.entryOf(token.text), i);
  }
  return list;
}
