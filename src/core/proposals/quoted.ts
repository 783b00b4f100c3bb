// A proposed sentence + the words of the facts that it cites → whether its quotations stand there letter by letter. Blanks
// count as one; nothing else is forgiven. A mark without a partner is a fault: nobody could tell where its words end.
import { isWordCode } from '../base/chars';
import { QUOTE_CLOSERS } from '../base/quote-marks';
import { pairMarks } from '../quotations/marks';

const CLOSERS = new Set([...Object.keys(QUOTE_CLOSERS), ...Object.values(QUOTE_CLOSERS).join('')]);
const OMISSION = /\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*/u;

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Whether words stand in a text from one boundary of words to another. */
function standsIn(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cutBefore = at > 0 && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at));
    const cutAfter =
      end < text.length && isWordCode(text.charCodeAt(end - 1)) && isWordCode(text.charCodeAt(end));
    if (!cutBefore && !cutAfter) return end;
  }
  return -1;
}

function verbatim(quotation: string, sources: readonly string[]): boolean {
  const pieces = folded(quotation)
    .split(OMISSION)
    .filter((p) => p !== '');
  if (pieces.length === 0) return false;
  return sources.some((source) => {
    let at = 0;
    return pieces.every((piece) => {
      // What ends a sentence may stand inside the marks without being part of the words.
      const bare = piece.replace(/[.,;:!?]$/u, '');
      const end = Math.max(standsIn(source, piece, at), bare === '' ? -1 : standsIn(source, bare, at));
      at = Math.max(at, end);
      return end >= 0;
    });
  });
}

/** A mark that opens or closes nothing, apostrophes apart. */
function lonely(text: string, pairs: readonly { readonly start: number; readonly end: number }[]): boolean {
  for (let i = 0, next = 0; i < text.length; i++) {
    while (next < pairs.length && (pairs[next]?.end ?? 0) < i) next++;
    const pair = pairs[next];
    if (pair && i >= pair.start - 1 && i <= pair.end) continue;
    const char = text.charAt(i);
    if (!CLOSERS.has(char)) continue;
    if ((char === '’' || char === '‘' || char === '‚') && i > 0 && isWordCode(text.charCodeAt(i - 1)))
      continue;
    return true;
  }
  return false;
}

export type QuotedFault = { readonly code: 'quotation' | 'open-quotation'; readonly words: string };

/** `sources`: the articles' words behind the cited facts. Empty where there is no quotation, or all are right. */
export function quotedFaults(text: string, sources: readonly string[]): QuotedFault[] {
  const pairs = pairMarks(text, 0, text.length);
  if (lonely(text, pairs)) return [{ code: 'open-quotation', words: '' }];
  const plain = sources.map(folded);
  return pairs.flatMap(({ start, end }): QuotedFault[] => {
    const words = text.slice(start, end);
    return verbatim(words, plain) ? [] : [{ code: 'quotation', words }];
  });
}
