// Paragraphs of articles for tests of briefings: from facts and texts, or from plain texts of one paragraph each.
import type { ArticleFacts, ParagraphTexts } from '../../src/core/api';

/** As the index gives them in the engine. */
export function paragraphsOf(
  facts: ReadonlyMap<string, ArticleFacts>,
  texts: ReadonlyMap<string, string>,
): ParagraphTexts {
  return {
    paragraph(article, number) {
      const found = facts.get(article)?.paragraphs.find((p) => p.number === number);
      const text = texts.get(article);
      if (!found || text === undefined) return null;
      return {
        start: found.span[0],
        text: text.slice(...found.span),
        body: found.role === 'text' || found.role === 'list' || found.role === 'quote',
      };
    },
  };
}

/** Each text is one paragraph. */
export function onlyParagraphs(texts: Readonly<Record<string, string>>): ParagraphTexts {
  return {
    paragraph: (article, number) => {
      const text = texts[article];
      return text === undefined || number !== 1 ? null : { start: 0, text, body: true };
    },
  };
}
