// An article → its pieces: a paragraph, cut where a line begins with a label (»SZ: …«, »**Lind:** …«) or where a question
// in bold or italics ends. Tells the form only: what stands before a colon, what stands in emphasis, what ends in a
// question mark. Who a label is, and whether all of it is an interview, is not decided here. One pass over the tokens.
import { startsUpper } from '../base/chars';
import type { Article, ParagraphRole, Token } from '../model/article';
import type { Range } from './draft';

export interface Piece {
  readonly paragraph: number;
  readonly role: ParagraphRole;
  /** What stands before the colon, without marks of emphasis; null where nothing does. */
  readonly label: Range | null;
  /** The words, label and marks of emphasis at the edges not included. */
  readonly words: Range;
  /** All of its words stand in bold or italics. */
  readonly emphasised: boolean;
  /** It ends in a question mark. */
  readonly asks: boolean;
}

/** A label has at most so many tokens: »Prof. Dr. Vera Lind-Kraus:«. */
const MAX_LABEL = 7;
/** Tokens of a question at the head of a paragraph that its answer goes on. */
const MAX_QUESTION = 120;
const CLOSERS = '“”"«»‹›’)';

export function isEmphasis(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '*' || token.text === '_');
}

/** All pieces in order. */
export function readPieces(article: Article): Piece[] {
  const { sentences, paragraphs } = article;
  const out: Piece[] = [];
  /** Where paragraphs begin: those without tokens have no sentence. */
  let s = 0;
  while (s < sentences.length) {
    const { paragraph } = sentences[s]!;
    const role = paragraphs[paragraph]?.role ?? 'text';
    let from = sentences[s]!.first;
    let label = labelAt(article, from, sentences[s]!.last);
    let last = sentences[s]!.last;
    while (++s < sentences.length && sentences[s]!.paragraph === paragraph) {
      const { first } = sentences[s]!;
      const next = opensLine(article, first) ? labelAt(article, first, sentences[s]!.last) : null;
      const marked =
        next === null &&
        opensLine(article, first) &&
        (isEmphasis(article.tokens[first]) || isWholeEmphasis(article, from, last));
      if (next !== null || marked) {
        cut(article, { paragraph, role, label }, from, last, out);
        from = first;
        label = next;
      }
      last = sentences[s]!.last;
    }
    cut(article, { paragraph, role, label }, from, last, out);
  }
  return out;
}

/** Whether a line begins with a token. */
function opensLine({ text, tokens }: Article, i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return true;
  const gap = text.slice(before.end, tokens[i]!.start);
  return gap.includes('\n') || gap.includes('\r');
}

function isWholeEmphasis({ tokens }: Article, from: number, to: number): boolean {
  return isEmphasis(tokens[from]) && isEmphasis(tokens[to - 1]);
}

/** What stands before a colon at the beginning of `[first, last)`: words with a capital, or one word of any kind. */
function labelAt({ tokens }: Article, first: number, last: number): Range | null {
  let from = first;
  while (from < last && isEmphasis(tokens[from])) from++;
  let i = from;
  let small = 0;
  for (; i < last && i - from <= MAX_LABEL; i++) {
    const token = tokens[i]!;
    if (token.text === ':') break;
    if (isEmphasis(token) && i > from) continue;
    if (token.kind === 'word') {
      if (!startsUpper(token.text)) small++;
    } else if (token.kind !== 'number' && token.text !== '.' && token.text !== '&') return null;
  }
  if (i >= last || tokens[i]!.text !== ':') return null;
  let end = i;
  while (end > from && isEmphasis(tokens[end - 1])) end--;
  const after = tokens[i + 1];
  if (end === from || end - from > MAX_LABEL || (small > 0 && end - from > 1)) return null;
  // »Es ist 12:30«, »http://«: blank space or the end of the emphasis stands behind the colon.
  return after === undefined || after.spaced || isEmphasis(after) ? [from, end] : null;
}

type Head = Pick<Piece, 'paragraph' | 'role' | 'label'>;

/** Adds `[from, to)`, as two pieces where it begins with a question in emphasis that its answer follows. */
function cut(article: Article, head: Head, from: number, to: number, out: Piece[]): void {
  const { tokens } = article;
  let begin = from;
  if (head.label !== null) {
    begin = head.label[1];
    while (begin < to && tokens[begin]!.text !== ':') begin++;
    begin++;
    const bold = isEmphasis(tokens[from]);
    // »**Lind:** Nein.«: the mark behind the colon ends the label's emphasis.
    if (bold && isEmphasis(tokens[begin]) && !tokens[begin]!.spaced)
      while (begin < to && isEmphasis(tokens[begin]) && !tokens[begin]!.spaced) begin++;
    else if (bold && isEmphasis(tokens[to - 1])) {
      add(article, head, [begin, to], true, out);
      return;
    }
  }
  if (!isEmphasis(tokens[begin])) {
    add(article, head, [begin, to], false, out);
    return;
  }
  let open = begin;
  while (open < to && isEmphasis(tokens[open])) open++;
  let close = open;
  const limit = Math.min(to, open + MAX_QUESTION);
  while (close < limit && !isEmphasis(tokens[close])) close++;
  let after = close;
  while (after < to && isEmphasis(tokens[after])) after++;
  if (after >= to && close < to) add(article, head, [open, close], true, out);
  else if (close < limit && endsAsking(tokens, open, close)) {
    add(article, head, [open, close], true, out);
    add(article, { paragraph: head.paragraph, role: head.role, label: null }, [after, to], false, out);
  } else add(article, head, [begin, to], false, out);
}

function add({ tokens }: Article, head: Head, range: Range, emphasised: boolean, out: Piece[]): void {
  let [from, to] = range;
  while (from < to && isEmphasis(tokens[from])) from++;
  while (to > from && isEmphasis(tokens[to - 1])) to--;
  const { paragraph, role, label } = head;
  out.push({ paragraph, role, label, words: [from, to], emphasised, asks: endsAsking(tokens, from, to) });
}

/** Whether `[from, to)` ends in a question mark, closing marks aside. */
function endsAsking(tokens: readonly Token[], from: number, to: number): boolean {
  let i = to - 1;
  while (i > from && CLOSERS.includes(tokens[i]!.text)) i--;
  return i >= from && tokens[i]!.text === '?';
}
