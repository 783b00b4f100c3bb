// A span of an article → evidence: the exact words there, and the paragraph in which a reader finds them. It is made when
// somebody asks and not kept: by the hundred thousand only offsets are (`kept-*.ts`).
import type { Span } from '../base/span';
import type { ArticleFacts } from '../model/annotation';
import type { Evidence } from '../model/dossier';
import type { JoinArticle } from './join';

/** The words at a span of an article, with the paragraph a reader counts. */
export function evidenceAt(article: JoinArticle, span: Span): Evidence {
  return {
    article: article.facts.id,
    paragraph: paragraphAt(article.facts, span[0]),
    span,
    words: article.text(span),
  };
}

/** The number of the paragraph that holds an offset; 0 where there is none. O(log paragraphs). */
export function paragraphAt(facts: ArticleFacts, offset: number): number {
  const list = facts.paragraphs;
  let low = 0;
  let high = list.length - 1;
  let found = 0;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const p = list[middle];
    if (p !== undefined && p.span[0] <= offset) {
      found = p.number;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
