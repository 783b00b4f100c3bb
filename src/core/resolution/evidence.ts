// A span of an article → evidence: the exact words there, and the paragraph in which a reader finds them. While articles
// are joined the same words give the same object, since who is mentioned mostly takes part in something too.
import type { Span } from '../base/span';
import type { ArticleFacts } from '../model/annotation';
import type { Evidence } from '../model/dossier';
import type { JoinArticle } from './join';

/** By article and place. */
let known = new WeakMap<JoinArticle, Map<number, Evidence>>();
/** Longer words are seldom asked for twice. */
const LONGEST = 1024;

/** Lets go of what was given out; who has it keeps it. */
export function forgetEvidence(): void {
  known = new WeakMap();
}

/** The words at a span of an article, with the paragraph a reader counts. */
export function evidenceAt(article: JoinArticle, span: Span): Evidence {
  const length = span[1] - span[0];
  if (length < 0 || length >= LONGEST) return toEvidence(article, span);
  let own = known.get(article);
  if (!own) known.set(article, (own = new Map<number, Evidence>()));
  const place = span[0] * LONGEST + length;
  let evidence = own.get(place);
  if (!evidence) own.set(place, (evidence = toEvidence(article, span)));
  return evidence;
}

function toEvidence(article: JoinArticle, span: Span): Evidence {
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
