// Tokens → pairs of quotation marks. All marks in European use, nested ones too. A mark that finds no partner by the
// end of its paragraph ends there, unless the next mark of its kind is one that closes it: long quotations go over
// several paragraphs. Straight marks that never close are dropped (they may be inches), unless the next paragraph opens
// with one. Whether a pair holds speech, a title or distance is not decided here. Linear: the stack has a fixed depth.
import { QUOTE_CLOSERS } from '../base/quote-marks';
import type { Article, Token } from '../model/article';

export interface QuotePair {
  /** Token indexes of the two marks; `close` is the last token inside where the pair was never closed. */
  readonly open: number;
  readonly close: number;
  readonly closed: boolean;
  /** 0 for outermost. */
  readonly depth: number;
}

const CLOSERS: Readonly<Record<string, string>> = { ...QUOTE_CLOSERS, "'": "'" };
const ALWAYS_OPEN = '„‚‟';
const MAX_DEPTH = 6;

function canOpen(tokens: readonly Token[], i: number, limit: number): boolean {
  const token = tokens[i] as Token;
  if (ALWAYS_OPEN.includes(token.text)) return true;
  const next = tokens[i + 1];
  if (!next || i + 1 >= limit || next.spaced) return false;
  const before = tokens[i - 1];
  return token.spaced || before === undefined || '([–—-/'.includes(before.text) || before.kind === 'quote';
}

function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && token.text === "'";
}

/** So far behind an opening mark, in tokens, its partner may stand in another paragraph. */
const FAR = 900;
/** So many other marks are looked at on the way there. */
const MARKS_BETWEEN = 8;
const FINAL = new Set(['.', '!', '?', '…', '...']);

/** Whether what was opened before the paragraph that begins at `from` is closed in it or in one that follows. */
function closesLater(tokens: readonly Token[], open: { char: string; at: number }, from: number): boolean {
  const closers = CLOSERS[open.char] ?? '';
  const limit = Math.min(tokens.length, open.at + FAR);
  let marks = 0;
  for (let i = from; i < limit && marks < MARKS_BETWEEN; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'quote') continue;
    marks++;
    const opens = canOpen(tokens, i, tokens.length);
    if (closers.includes(token.text) && !opens && !isApostrophe(token)) return true;
    if (token.text === open.char || opens) return false;
  }
  return false;
}

/** Whether a straight mark opens a line anew, inside a quotation that was opened before: `"A.⏎"B."`. */
function opensAgain({ text }: Article, tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i] as Token];
  if (token.text !== '"' || !before || !FINAL.has(before.text)) return false;
  return text.slice(before.end, token.start).includes('\n');
}

/** All pairs in order of their opening marks. */
export function pairQuotes(article: Article): QuotePair[] {
  const { tokens, sentences } = article;
  const out: QuotePair[] = [];
  const stack: { char: string; at: number }[] = [];
  const flush = (limit: number, again: boolean): void => {
    stack.forEach((o, depth) => {
      if ((o.char === '„' || o.char === '»' || o.char === '“' || (again && depth === 0)) && limit - 1 > o.at)
        out.push({ open: o.at, close: limit - 1, closed: false, depth });
    });
    stack.length = 0;
  };
  let paragraph = -1;
  for (const sentence of sentences) {
    const open = sentence.paragraph === paragraph ? undefined : stack[0];
    if (open !== undefined) {
      const again =
        tokens[sentence.first]?.text === open.char && canOpen(tokens, sentence.first, tokens.length);
      if (again || !closesLater(tokens, open, sentence.first)) flush(sentence.first, again);
    }
    paragraph = sentence.paragraph;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'quote') continue;
      // Two straight apostrophes are markup for emphasis, not quotation marks.
      if (token.text === "'" && (isApostrophe(tokens[i - 1]) || isApostrophe(tokens[i + 1]))) continue;
      const opens = canOpen(tokens, i, tokens.length);
      if (opens && stack[0]?.char === token.text && opensAgain(article, tokens, i)) flush(i, true);
      let k = stack.length - 1;
      while (k >= 0 && !(CLOSERS[(stack[k] as { char: string }).char] ?? '').includes(token.text)) k--;
      if (k >= 0 && !(opens && token.text !== '“' && (stack[k] as { at: number }).at === i - 1)) {
        const partner = stack[k] as { at: number };
        out.push({ open: partner.at, close: i, closed: true, depth: k });
        stack.length = k;
      } else if (opens && stack.length < MAX_DEPTH && token.text in CLOSERS)
        stack.push({ char: token.text, at: i });
    }
  }
  flush(tokens.length, false);
  return out.sort((a, b) => a.open - b.open || b.close - a.close);
}
