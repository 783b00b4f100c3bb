// What composing needs of the articles' texts beside the dossier: single paragraphs, for their fingerprints and for
// passages that were searched for. Implemented by the index in the engine, by plain tables in tests.
export interface ParagraphText {
  /** UTF-16 offset in the article's text. */
  readonly start: number;
  readonly text: string;
  /** Running text: no heading, menu, advert or the like. Only this is searched. */
  readonly body: boolean;
}

export interface ParagraphTexts {
  /** Paragraph `number` (¶, from 1) of an article; null where there is none. */
  paragraph(article: string, number: number): ParagraphText | null;
}
