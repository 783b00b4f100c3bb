// Text → tokens. A word holds letters, digits, inner hyphens and apostrophes and the dots of abbreviations and initials
// that the pack knows (»Dr.«, »z.B.«, »J.«); a number holds its inner separators, an ordinal's dot stands apart. Every
// character that is not blank belongs to exactly one token, markup that opens a line aside (see `blocks.ts`). Decides
// nothing on sentences.
import { isBlankCode, isDigitCode, isLetterCode, isLineEndCode, normalise } from '../base/chars';
import { wordFormAt } from '../base/word-forms';
import type { ArticlePack } from '../language/pack/article';
import type { TokenKind } from '../model/article';

/** A token before it knows its sentence. */
export interface RawToken {
  start: number;
  end: number;
  text: string;
  norm: string;
  word: number;
  key: number;
  kind: TokenKind;
  spaced: boolean;
  sentence: number;
}

/** Classes of UTF-16 units; letters and digits come first, so that a comparison finds both. */
const Class = { Unknown: 0, Letter: 1, Digit: 2, Blank: 3, Other: 4 } as const;

/** Classes of UTF-16 units, filled as they are met: asking a regular expression for each would cost most of the time. */
const CLASSES = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = CLASSES[code] as number;
  if (known !== Class.Unknown) return known;
  const found =
    isBlankCode(code) || isLineEndCode(code) || code < 32
      ? Class.Blank
      : isLetterCode(code)
        ? Class.Letter
        : isDigitCode(code)
          ? Class.Digit
          : Class.Other;
  CLASSES[code] = found;
  return found;
}

const isWord = (code: number): boolean => classOf(code) <= Class.Digit;

const QUOTES = new Set('„“”"»«‚‘’›‹‟\''.split(''));
const PUNCTUATION = new Set('.,;:!?()[]{}…–—-¿¡'.split(''));
const APOSTROPHES = new Set(["'", '’', '‘', '`', '´', 'ʼ'].map((c) => c.charCodeAt(0)));
const HYPHENS = new Set([45, 0x2010, 0x2011]);
const TOP_LEVEL = new Set(
  'de com org net at ch eu info uk ru ua fr it pl tv us io gov edu es nl be dk se no fi cz il cn jp co'.split(
    ' ',
  ),
);

/** Where a web or mail address that starts at `at` ends; `at` where there is none. */
function addressEnd(text: string, at: number, to: number): number {
  const c = text.charCodeAt(at) | 32;
  if (c !== 104 && c !== 119) return at;
  if (!text.startsWith('http://', at) && !text.startsWith('https://', at) && !text.startsWith('www.', at))
    return at;
  let end = at;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (
      classOf(code) === Class.Blank ||
      code === 60 ||
      code === 62 ||
      code === 34 ||
      code === 41 ||
      code === 93 ||
      (code > 127 && QUOTES.has(text.charAt(end)))
    )
      break;
    end++;
  }
  // Punctuation at its end belongs to the sentence.
  while (end > at && ".,;:!?'".includes(text.charAt(end - 1))) end--;
  return end;
}

function skipBlanks(text: string, at: number, to: number): number {
  while (at < to && classOf(text.charCodeAt(at)) === Class.Blank) at++;
  return at;
}

function letterRun(text: string, at: number, to: number): number {
  while (at < to && classOf(text.charCodeAt(at)) === Class.Letter) at++;
  return at;
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/**
 * Where a word that is followed by a dot at `dot` ends if the dot belongs to it, else `dot`.
 * `start` is where the word began, `before` the token before it.
 */
function endWithDots(
  text: string,
  start: number,
  dot: number,
  to: number,
  pack: ArticlePack,
  before: RawToken | undefined,
): number {
  // »z. B.«, »u. a.«: the second letter of an abbreviation.
  if (
    dot - start === 1 &&
    before?.text.length === 2 &&
    before.kind === 'word' &&
    before.text.endsWith('.') &&
    !isUpper(before.text.charAt(0))
  )
    return dot + 1;
  const length = dot - start;
  let next = dot + 1;
  // »z.B.«, »U.S.«, »i.d.R.«: short pieces, each with its dot.
  if (length <= 2 && next < to && classOf(text.charCodeAt(next)) === Class.Letter) {
    let end = dot;
    let pieces = 0;
    for (;;) {
      const pieceEnd = letterRun(text, next, to);
      if (pieceEnd === next || pieceEnd - next > 3 || text.charCodeAt(pieceEnd) !== 46 || pieceEnd >= to)
        break;
      end = pieceEnd + 1;
      next = end;
      pieces++;
    }
    if (pieces > 0) return end;
    next = dot + 1;
  }
  if (next < to && classOf(text.charCodeAt(next)) === Class.Letter) {
    // »dpa.de«: a domain, not the end of a sentence without its blank.
    const pieceEnd = letterRun(text, next, to);
    if (TOP_LEVEL.has(text.slice(next, pieceEnd)) && length > 1) return pieceEnd;
    return length > 1 && pack.abbreviations.has(normalise(text.slice(start, next))) ? next : dot;
  }
  if (length > 16) return dot;
  const word = normalise(text.slice(start, next));
  // »S. Lang« is an initial, »s. 5« a page.
  const single = length === 1 && isUpper(text.charAt(start));
  const listed = pack.abbreviations.get(word);
  const kind =
    single &&
    listed === 'before-number' &&
    classOf(text.charCodeAt(skipBlanks(text, next, to))) !== Class.Digit
      ? undefined
      : listed;
  const after = skipBlanks(text, next, to);
  if (kind !== undefined) {
    if (kind !== 'before-number') return next;
    return after < to && classOf(text.charCodeAt(after)) === Class.Digit ? next : dot;
  }
  // An initial: »J. G. Fichte«, but not »Plan B. Der …«.
  if (
    length === 1 &&
    after > next &&
    after < to &&
    isUpper(text.charAt(start)) &&
    classOf(text.charCodeAt(start)) === Class.Letter
  ) {
    const wordEnd = letterRun(text, after, to);
    if (wordEnd === after || !isUpper(text.charAt(after))) return dot;
    return pack.starters.has(normalise(text.slice(after, wordEnd))) ? dot : next;
  }
  return dot;
}

/** Appends the tokens of `text` within `[from, to)` to `out`. Linear. */
export function tokenise(text: string, from: number, to: number, pack: ArticlePack, out: RawToken[]): void {
  let i = from;
  let spaced = true;
  let singleOpen = false;
  while (i < to) {
    // Texts come in more inner forms than these places would remember, so the method is not looked up in each.
    const code = String.prototype.charCodeAt.call(text, i);
    const cls = classOf(code);
    if (cls === Class.Blank) {
      spaced = true;
      i++;
      continue;
    }
    const start = i;
    let kind: TokenKind;
    if (cls <= Class.Digit) {
      const address = addressEnd(text, i, to);
      if (address > i) {
        i = address;
        kind = 'symbol';
      } else {
        let letters = false;
        while (i < to) {
          const c = String.prototype.charCodeAt.call(text, i);
          const k = classOf(c);
          if (k === Class.Letter) letters = true;
          else if (k === Class.Blank) break;
          else if (k !== Class.Digit) {
            const next = i + 1 < to ? text.charCodeAt(i + 1) : 32;
            // Inner hyphen or apostrophe with a word character on both sides; separators inside numbers.
            const joins =
              (HYPHENS.has(c) && isWord(next)) ||
              (letters && APOSTROPHES.has(c) && classOf(next) === Class.Letter) ||
              (!letters &&
                (c === 46 || c === 44) &&
                isDigitCode(next) &&
                isDigitCode(text.charCodeAt(i - 1))) ||
              (letters &&
                (c === 42 || c === 58 || c === 95) &&
                text.startsWith('in', i + 1) &&
                /^in(?:nen)?(?!\p{L})/u.test(text.slice(i + 1, i + 7)));
            if (!joins) break;
          }
          i++;
        }
        if (letters && i < to) {
          const c = text.charCodeAt(i);
          if (c === 46) i = endWithDots(text, start, i, to, pack, out[out.length - 1]);
          else if (c === 45) {
            // »Außen-« keeps its hanging hyphen.
            const after = i + 1 < to ? text.charCodeAt(i + 1) : 0;
            if (after === 44 || after === 47 || classOf(after) === Class.Blank) i++;
          } else if ((c === 39 || c === 0x2019) && !singleOpen && 'sSxXzZß'.includes(text.charAt(i - 1))) {
            // »Hans' Haus«: the apostrophe of a genitive, where no single quotation mark is open.
            if (i + 1 >= to || classOf(text.charCodeAt(i + 1)) === Class.Blank) i++;
          }
        }
        kind = letters ? 'word' : 'number';
      }
    } else {
      i++;
      const char = text.charAt(start);
      if (QUOTES.has(char)) {
        kind = 'quote';
        if (char === '‚' || char === '‘' || (char === "'" && spaced)) singleOpen = true;
        else if (char === "'" || char === '’') singleOpen = false;
        if (char === '‘' && !spaced) singleOpen = false;
      } else if (code >= 0xd800 && code <= 0xdbff && i < to) {
        const low = text.charCodeAt(i);
        if (low >= 0xdc00 && low <= 0xdfff) i++;
        kind = 'symbol';
      } else if (code === 46 && text.charCodeAt(i) === 46 && i < to) {
        while (i < to && text.charCodeAt(i) === 46) i++;
        kind = 'punct';
      } else kind = PUNCTUATION.has(char) ? 'punct' : 'symbol';
    }
    const { text: surface, norm, word, key } = wordFormAt(text, start, i);
    out.push({ start, end: i, text: surface, norm, word, key, kind, spaced, sentence: -1 });
    spaced = false;
  }
}
