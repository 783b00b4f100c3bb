// Text → tokens. A word holds letters, digits, inner hyphens, apostrophes and the dots of abbreviations that the pack
// knows; a number holds its separators. Every character that is not blank belongs to exactly one token.
import { isBlankCode, isDigitCode, isLetterCode, isLineEndCode, isWordCode, normalise } from '../base/chars';
import type { TokenKind } from '../model/article';

/** A token before it knows its sentence. */
export interface RawToken {
  start: number;
  end: number;
  text: string;
  norm: string;
  kind: TokenKind;
  spaced: boolean;
}

const QUOTES = new Set(['„', '“', '”', '"', '»', '«', '‚', '‘', '’', '›', '‹', '‟', "'"]);

/** Tokens of `text` within `[from, to)`. Linear. */
export function tokenise(text: string, from: number, to: number): RawToken[] {
  const out: RawToken[] = [];
  let i = from;
  let spaced = true;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isBlankCode(code) || isLineEndCode(code)) {
      spaced = true;
      i++;
      continue;
    }
    const start = i;
    let kind: TokenKind;
    if (isWordCode(code)) {
      let letters = false;
      while (i < to) {
        const c = text.charCodeAt(i);
        if (isLetterCode(c)) letters = true;
        else if (!isDigitCode(c)) {
          const next = i + 1 < to ? text.charCodeAt(i + 1) : 0;
          // Inner hyphen or apostrophe with a word character on both sides; separators inside numbers.
          const joins =
            ((c === 45 || c === 0x2010 || c === 0x2011) && isWordCode(next)) ||
            ((c === 39 || c === 0x2019) && isLetterCode(next) && letters) ||
            (!letters && (c === 46 || c === 44) && isDigitCode(next) && isDigitCode(text.charCodeAt(i - 1)));
          if (!joins) break;
        }
        i++;
      }
      // »Außen-« keeps its hanging hyphen.
      if (letters && i < to && text.charCodeAt(i) === 45 && !isWordCode(text.charCodeAt(i + 1) || 0)) {
        const after = text.charCodeAt(i + 1);
        if (after === 44 || isBlankCode(after)) i++;
      }
      kind = letters ? 'word' : 'number';
    } else {
      i++;
      const char = text.charAt(start);
      if (QUOTES.has(char)) kind = 'quote';
      else if (code >= 0xd800 && code <= 0xdbff && i < to) {
        i++;
        kind = 'symbol';
      } else if (char === '.' && text.charAt(i) === '.' && text.charAt(i + 1) === '.') {
        i += 2;
        kind = 'punct';
      } else kind = /[.,;:!?()[\]…–—-]/.test(char) ? 'punct' : 'symbol';
    }
    const surface = text.slice(start, i);
    out.push({
      start,
      end: i,
      text: surface,
      norm: kind === 'word' ? normalise(surface) : surface,
      kind,
      spaced,
    });
    spaced = false;
  }
  return out;
}
