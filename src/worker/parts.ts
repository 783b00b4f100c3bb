// An article's facts → what of its text is not the article, for showing it: whole paragraphs with the rule that says so,
// and parts of lines. It decides nothing.
import type { ArticleFacts } from '../core/api';
import type { ArticlePart } from './protocol';

/** What of an article is not the article: whole paragraphs with their rules, and parts of lines. */
export function partsOf(of: ArticleFacts | undefined): ArticlePart[] {
  if (of === undefined) return [];
  const rules = new Map(of.paragraphs.map((p) => [p.span[0], p.why ?? null]));
  return of.boilerplate.map((span) => ({ span, why: rules.get(span[0]) ?? null }));
}
