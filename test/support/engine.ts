// Short ways for unit tests to run the engine on a text and to quote what it found.
import { annotateArticle, read, type Article, type ArticleFacts, type Lang } from '../../src/core/api';
import type { Span } from '../../src/core/base/span';

export interface Options {
  readonly published?: string | null;
  readonly lang?: Lang;
}

export function readText(text: string, options: Options = {}): Article {
  return read({ id: 'test', text, lang: options.lang ?? 'de', published: options.published ?? null });
}

export function factsOf(text: string, options: Options = {}): ArticleFacts {
  return annotateArticle(readText(text, options));
}

/** The words at a span or spans; several joined by » … «. */
export function words(text: string, spans: Span | readonly Span[]): string {
  const list = typeof spans[0] === 'number' ? [spans as Span] : (spans as readonly Span[]);
  return list.map((s) => text.slice(s[0], s[1])).join(' … ');
}
