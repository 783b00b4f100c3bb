// The text of a quotation as a note has it → what is to be looked for: words, marks of omission (»[…]«, »...«), and words
// that were put in (»[die Ukraine]«). A bracket inside a word (»[W]ir«) is only a change of case. Offsets are UTF-16 units
// into the text that was given. Nothing is looked up here; never throws.
import { isDigitCode, isLetterCode } from '../base/chars';
import { hashOf, spellingOf, wordsOf } from './words';

export type QuotePart =
  | {
      readonly kind: 'word';
      readonly start: number;
      readonly end: number;
      readonly word: string;
      readonly hash: number;
      /** A letter of it is in brackets, so that its case says nothing. */
      readonly anyCase: boolean;
    }
  | { readonly kind: 'omission'; readonly start: number; readonly end: number }
  /** Words of the writer in brackets: they stand for a few of the source's, or for none. */
  | { readonly kind: 'insertion'; readonly start: number; readonly end: number };

export interface Quotation {
  readonly text: string;
  readonly parts: readonly QuotePart[];
  /** How many words it has. */
  readonly count: number;
}

/** Fewer words are never judged: they are titles, expressions, or marks of distance. */
export const FEWEST_WORDS = 3;

const OMISSION = /^\s*(?:…|\.\s?\.\s?\.|\*|—|–|-{2,3})?\s*$/u;
const LONGEST_INSERTION = 200;

function isWordCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigitCode(code) || isLetterCode(code);
}

/** Where a mark of omission without brackets ends, or -1: »…«, »...«, ». . .«. */
function dotsEnd(text: string, at: number): number {
  if (text.charAt(at) === '…') return at + 1;
  const match = /^\.\s?\.\s?\.+/.exec(text.slice(at, at + 8));
  return match ? at + match[0].length : -1;
}

interface Plain {
  /** The text with every bracket and mark of omission blanked out, offsets unchanged. */
  readonly text: string;
  readonly marks: readonly QuotePart[];
  /** Offsets of brackets that were inside words. */
  readonly inWords: readonly number[];
}

function blankOut(text: string): Plain {
  const marks: QuotePart[] = [];
  const inWords: number[] = [];
  const out: string[] = [];
  let from = 0;
  const blank = (start: number, end: number): void => {
    out.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  };
  let i = 0;
  while (i < text.length) {
    const char = text.charAt(i);
    if (char === '[' || char === '(') {
      const close = text.slice(i, i + LONGEST_INSERTION).indexOf(char === '[' ? ']' : ')') + i;
      const inside = close > i ? text.slice(i + 1, close) : null;
      if (inside !== null && inside !== '' && OMISSION.test(inside)) {
        marks.push({ kind: 'omission', start: i, end: close + 1 });
        blank(i, close + 1);
        i = close + 1;
        continue;
      }
      // »[Worte](Adresse)« is a link, »[^1]« a note; round brackets are the source's own.
      const link = inside !== null && text.charAt(close + 1) === '(';
      if (char === '[' && inside !== null && !link) {
        if (inside.startsWith('^')) blank(i, close + 1);
        else if (!/\s/u.test(inside) && (isWordCode(text, i - 1) || isWordCode(text, close + 1))) {
          // U+200B goes through as part of the word and is dropped from its spelling.
          out.push(text.slice(from, i), '\u200b', inside, '\u200b');
          from = close + 1;
          inWords.push(i);
        } else {
          marks.push({ kind: 'insertion', start: i, end: close + 1 });
          blank(i, close + 1);
        }
        i = close + 1;
        continue;
      }
    } else if (char === '…' || char === '.') {
      const end = dotsEnd(text, i);
      if (end > 0) {
        marks.push({ kind: 'omission', start: i, end });
        blank(i, end);
        i = end;
        continue;
      }
    }
    i++;
  }
  out.push(text.slice(from));
  return { text: out.join(''), marks, inWords };
}

/** Reads a quotation, without its outer marks. */
export function readQuotation(text: string): Quotation {
  const plain = blankOut(text);
  const words = wordsOf(plain.text);
  const parts: QuotePart[] = [...plain.marks];
  let next = 0;
  for (let i = 0; i < words.word.length; i++) {
    // A bracket before the word belongs to it.
    const [start, end] = [words.start[i] ?? 0, words.end[i] ?? 0];
    while ((plain.inWords[next] ?? Infinity) < start - 1) next++;
    const at = plain.inWords[next];
    const opened = at !== undefined && at < end ? at : undefined;
    const word = spellingOf(plain.text.slice(start, end).replace(/\u200b/g, ''));
    parts.push({
      kind: 'word',
      start: opened === start - 1 ? start - 1 : start,
      end: text.charAt(end) === ']' && opened !== undefined ? end + 1 : end,
      word,
      hash: hashOf(word),
      anyCase: opened !== undefined,
    });
  }
  parts.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, parts, count: words.word.length };
}
