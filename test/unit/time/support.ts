// Short ways for the tests of this room: run only the time annotator, and read examples with marked expressions.
import { readArticle } from '../../../src/core/article/read-article';
import type { Span } from '../../../src/core/base/span';
import { readGrammar } from '../../../src/core/grammar/read-grammar';
import type { LanguagePack } from '../../../src/core/language/pack';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';
import { detectLanguage } from '../../../src/core/language/detect';
import type { TimeExpression } from '../../../src/core/model/annotation';
import type { Lang } from '../../../src/core/model/article';
import { findTimes } from '../../../src/core/time/find-times';

export interface TimeOptions {
  readonly published?: string | null;
  readonly lang?: Lang;
}

/** The day on which the examples' articles appeared, a Wednesday. */
export const PUBLISHED = '2025-11-19';

/** A run of the annotator alone, with everything that it needs read before. */
export function timer(text: string, options: TimeOptions = {}): () => readonly TimeExpression[] {
  const lang = options.lang ?? 'de';
  const published = options.published === undefined ? PUBLISHED : options.published;
  const packFor = (l: Lang): LanguagePack => (l === 'de' ? de : en);
  const article = readArticle({ id: 'test', text, lang, published }, packFor, detectLanguage);
  const pack = packFor(lang);
  const grammar = readGrammar(article, pack);
  return () => findTimes(article, grammar, pack);
}

export const timesOf = (text: string, options: TimeOptions = {}): readonly TimeExpression[] =>
  timer(text, options)();

/** `Am [Montag] kam er.=2025-11-17` → the plain text, the spans in brackets, the values after `=`. */
export function marked(example: string): { text: string; spans: Span[]; values: string[] } {
  const cut = example.lastIndexOf('=');
  const source = cut < 0 ? example : example.slice(0, cut);
  const values = cut < 0 ? [] : example.slice(cut + 1).split(';');
  const spans: Span[] = [];
  let text = '';
  let open = 0;
  for (const char of source) {
    if (char === '[') open = text.length;
    else if (char === ']') spans.push([open, text.length]);
    else text += char;
  }
  return { text, spans, values };
}

/** `expression → EDTF` for everything found, as one string a find. */
export const edtfs = (text: string, options: TimeOptions = {}): string[] =>
  timesOf(text, options).map((t) => `${text.slice(...t.span)} → ${t.edtf ?? 'null'}`);
