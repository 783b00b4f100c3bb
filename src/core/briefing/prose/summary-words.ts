// The sentences of a summary, as an interface that German and English fill in alike. All of them are whole sentences
// with their full stop; dates are EDTF, put into words here.
import type { Edtf } from '../../model/edtf';
import type { OfficeTime } from '../../model/annotation';
import type { NameRef, SentenceEvent } from './sentence-event';

export interface Counts {
  readonly articles: number;
  readonly events: number;
  readonly statements: number;
}

export interface OfficeWords {
  readonly title: string;
  readonly of: NameRef | null;
}

export interface SummaryWords {
  readonly event: (e: SentenceEvent) => string;
  /** Offices of one time that the articles of `seen` give somebody. */
  readonly offices: (
    who: NameRef,
    offices: readonly OfficeWords[],
    time: OfficeTime,
    seen: Edtf | null,
    articles: number,
  ) => string;
  readonly actorCounts: (who: NameRef, counts: Counts) => string;
  readonly company: (who: NameRef, others: readonly NameRef[]) => string;
  readonly said: (who: NameRef, words: string, date: Edtf | null) => string;
  readonly reports: (articles: number, outlets: readonly string[]) => string;
  readonly periodCounts: (from: Edtf, to: Edtf, counts: Counts, published: number) => string;
  readonly undated: (events: number) => string;
  readonly relationCounts: (one: NameRef, other: NameRef, counts: Counts) => string;
  readonly topicCounts: (subject: string, counts: Counts, passages: number) => string;
  readonly compared: (articles: number, dates: Edtf | null) => string;
  readonly agreement: (agreed: number, contested: number) => string;
  readonly alone: (parts: readonly { readonly title: string; readonly events: number }[]) => string;
}
