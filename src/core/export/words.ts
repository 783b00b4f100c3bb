// The few words that exports add of their own, in German and English: the status of what did not simply happen, and what
// is known of a date. Written so that a line taken out of its file still says that something is only planned or denied.
import type { EventStatus } from '../model/annotation';

export interface ExportWords {
  readonly status: Readonly<Record<EventStatus, string>>;
  readonly inferred: string;
  readonly date: string;
  readonly sources: string;
  readonly said: string;
  readonly about: string;
  readonly mention: string;
  readonly report: string;
  readonly office: string;
  readonly verbatim: string;
  readonly notVerbatim: string;
  readonly timeline: string;
  readonly paragraph: string;
  readonly according: string;
}

const DE: ExportWords = {
  status: {
    happened: '',
    ongoing: 'dauert an',
    planned: 'geplant',
    cancelled: 'abgesagt',
    denied: 'bestritten',
    hypothetical: 'nur denkbar',
    reported: 'nur berichtet',
  },
  inferred: 'erschlossen',
  date: 'Datum',
  sources: 'Quellen',
  said: 'Aussage',
  about: 'Aussage über',
  mention: 'Erwähnung',
  report: 'Meldung',
  office: 'Amt',
  verbatim: 'wörtlich',
  notVerbatim: 'nicht wörtlich',
  timeline: 'Ereignisse',
  paragraph: 'Absatz',
  according: 'laut',
};

const EN: ExportWords = {
  status: {
    happened: '',
    ongoing: 'ongoing',
    planned: 'planned',
    cancelled: 'cancelled',
    denied: 'denied',
    hypothetical: 'only conceivable',
    reported: 'only reported',
  },
  inferred: 'inferred',
  date: 'Date',
  sources: 'sources',
  said: 'statement',
  about: 'statement about',
  mention: 'mention',
  report: 'report',
  office: 'office',
  verbatim: 'verbatim',
  notVerbatim: 'not verbatim',
  timeline: 'Events',
  paragraph: 'paragraph',
  according: 'according to',
};

export function exportWords(language: 'de' | 'en'): ExportWords {
  return language === 'de' ? DE : EN;
}

/** Whether an event is told as something that is or was so. */
export function isFact(status: EventStatus): boolean {
  return status === 'happened' || status === 'ongoing';
}

/** »planned: « before a label; nothing before what happened. */
export function statusPrefix(status: EventStatus, words: ExportWords): string {
  const word = words.status[status];
  return word === '' || status === 'ongoing' ? '' : `${word}: `;
}
