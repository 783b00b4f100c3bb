// Tokens → pairs of quotation marks. All marks in European use, nested ones too. A mark that finds no partner by the
// end of its paragraph ends there; straight marks that never close are dropped (they may be inches). Whether a pair
// holds speech, a title or distance is not decided here. Linear: the stack has a fixed depth.
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

/** All pairs in order of their opening marks. */
export function pairQuotes(article: Article): QuotePair[] {
  const { tokens, sentences } = article;
  const out: QuotePair[] = [];
  const stack: { char: string; at: number }[] = [];
  const flush = (limit: number): void => {
    stack.forEach((o, depth) => {
      if ((o.char === '„' || o.char === '»' || o.char === '“') && limit - 1 > o.at)
        out.push({ open: o.at, close: limit - 1, closed: false, depth });
    });
    stack.length = 0;
  };
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) flush(sentence.first);
    paragraph = sentence.paragraph;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'quote') continue;
      // Two straight apostrophes are markup for emphasis, not quotation marks.
      if (token.text === "'" && (isApostrophe(tokens[i - 1]) || isApostrophe(tokens[i + 1]))) continue;
      let k = stack.length - 1;
      const opens = canOpen(tokens, i, tokens.length);
      while (k >= 0 && !(CLOSERS[(stack[k] as { char: string }).char] ?? '').includes(token.text)) k--;
      if (k >= 0 && !(opens && token.text !== '“' && (stack[k] as { at: number }).at === i - 1)) {
        const partner = stack[k] as { at: number };
        out.push({ open: partner.at, close: i, closed: true, depth: k });
        stack.length = k;
      } else if (opens && stack.length < MAX_DEPTH && token.text in CLOSERS)
        stack.push({ char: token.text, at: i });
    }
  }
  flush(tokens.length);
  return out.sort((a, b) => a.open - b.open || b.close - a.close);
}
