// How an EDTF value is put into words, whatever the language: a point, a span, or one that is open at an end. The words are
// the phrase book's; what is no date is given as it is.
import { parts, type DateParts } from './date-parts';

/** Words for dates, alone (»19. November 2025«) or in a sentence (»am 19. November 2025«). */
export interface DateBook {
  readonly point: (p: DateParts) => string;
  readonly span: (from: DateParts, to: DateParts) => string;
  readonly until: (p: DateParts) => string;
  readonly since: (p: DateParts) => string;
  /** What is no date, or has no end. */
  readonly other: (value: string) => string;
}

function dateIn(value: string, book: DateBook): string {
  const p = parts(value);
  if (p === null) return book.other(value);
  if (p.kind === 'point') return book.point(p.at);
  if (p.from === null) return p.to === null ? book.other(value) : book.until(p.to);
  return p.to === null ? book.since(p.from) : book.span(p.from, p.to);
}

export interface DateWords {
  /** Alone: »19. November 2025«, »Februar 2025 bis 19. November 2025«. */
  readonly date: (value: string) => string;
  /** In a sentence, as an adverbial. */
  readonly when: (value: string) => string;
  /** A time of which something is told, behind »für« or »for«. */
  readonly time: (value: string) => string;
}

export function dateWords(alone: DateBook, adverbial: DateBook, time: DateBook): DateWords {
  const by =
    (book: DateBook) =>
    (value: string): string =>
      dateIn(value, book);
  return { date: by(alone), when: by(adverbial), time: by(time) };
}
