// Text → words for comparing quotations: each with its span in the exact text, its spelling without soft hyphens and in
// one Unicode form, and a hash that ignores case. What stands between two words (marks, dashes, spaces) is not kept but
// read from the text when asked for. Addresses of links and tags count as nothing; nothing else is left out. Linear.
import { isDigitCode, isLetterCode } from '../base/chars';
import type { Span } from '../base/span';

/** Parallel arrays, one slot a word. */
export interface Words {
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** As it stands, less soft hyphens and zero-width characters, in NFC, with straight apostrophes. */
  readonly word: readonly string[];
  /** Never 0. The same for two words that differ in case only. */
  readonly hash: readonly number[];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const QUOTES = /["'„“”‟»«‹›‚‘’‛]/gu;
/** What Markdown writes for emphasis, and the signs that hide others. */
const MARKUP = /[*_~`\\]/g;

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** The spelling under which words are compared. */
export function spellingOf(surface: string): string {
  let plain = true;
  for (let i = 0; i < surface.length && plain; i++) plain = surface.charCodeAt(i) < 128;
  return plain ? surface : surface.replace(INVISIBLE, '').normalize('NFC').replace(/[’ʼ]/g, "'");
}

/** FNV-1a over UTF-16 units of the lower-case form. */
export function hashOf(word: string): number {
  const lower = word.toLowerCase();
  let h = 0x811c9dc5;
  for (let i = 0; i < lower.length; i++) h = Math.imul(h ^ lower.charCodeAt(i), 0x01000193);
  return h >>> 0 || 1;
}

/** Finds the next place of a sign again and again, going forward only: each stretch is searched once. */
function finder(text: string, sign: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) {
      at = text.indexOf(sign, from);
      if (at < 0) at = Infinity;
    }
    return at;
  };
}

/** What stands between two words of a text of people is shorter; what is longer is compared as far as this. */
const LONGEST_GAP = 400;
const LONGEST_TAG = 300;
const LONGEST_ADDRESS = 2000;

/** The words of a text, or of the stretch `[from, to)` of it. */
export function wordsOf(text: string, from = 0, to = text.length): Words {
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  const hash: number[] = [];
  const closing = finder(text, ')');
  const tagEnd = finder(text, '>');
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isDigitCode(code) || (isLetterCode(code) && !isInvisible(code))) {
      let j = i + 1;
      while (j < to) {
        const c = text.charCodeAt(j);
        if (isDigitCode(c) || isLetterCode(c) || isInvisible(c)) j++;
        else if (isApostrophe(c) && j + 1 < to && isLetterCode(text.charCodeAt(j + 1))) j += 2;
        else break;
      }
      while (j > i + 1 && isInvisible(text.charCodeAt(j - 1))) j--;
      const spelling = spellingOf(text.slice(i, j));
      start.push(i);
      end.push(j);
      word.push(spelling);
      hash.push(hashOf(spelling));
      i = j;
      continue;
    }
    if (code === 93 && text.charCodeAt(i + 1) === 40) {
      const close = closing(i + 2);
      if (close < to && close - i < LONGEST_ADDRESS && !/\s\S*\s/.test(text.slice(i + 2, i + 40))) {
        i = close + 1;
        continue;
      }
    } else if (code === 60 && /[a-z/!]/i.test(text.charAt(i + 1))) {
      const close = tagEnd(i + 1);
      if (close < to && close - i < LONGEST_TAG) {
        i = close + 1;
        continue;
      }
    }
    i++;
  }
  return { text, start, end, word, hash };
}

/** What stands between two words and matters: commas, dashes (all alike), full stops; no quotation marks, no spaces. */
export function marksBetween(text: string, from: number, to: number): string {
  if (to - from <= 1 && text.charCodeAt(from) === 32) return '';
  return text
    .slice(from, Math.min(to, from + LONGEST_GAP))
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\n[ \t]*(>[ \t]*)+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(QUOTES, '')
    .replace(MARKUP, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/…/g, '...')
    .replace(/\[\^?[^\]]{0,20}\]|[[\]]/g, '')
    .replace(/\s+/gu, '');
}

/** Whether a quotation opens or closes between two words. */
export function quoteBetween(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ('"„“”‟»«'.includes(text.charAt(i))) return true;
  return false;
}

/** Whether two words are the same but for the case of their first letter. */
export function sameButInitial(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.slice(1) === b.slice(1) &&
      a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase())
  );
}

/** The span from one word to another, both included. */
export function spanOfWords(words: Words, first: number, last: number): Span {
  return [words.start[first] ?? 0, words.end[last] ?? 0];
}
