// The shape of a briefing before it becomes YAML: plain data, keys in the order in which they are written. The JSON
// Schema in `schemas/briefing.schema.json` describes the same shape for editors; a test holds the two together.
import type { Edtf } from '../model/edtf';

/** Where a claim stands: `a2¶3` (article key and paragraph), UTF-16 span in the article's file, and the words there. */
export interface NoteSource {
  at: string;
  span: [number, number];
  words: string;
  /** Present only where the words do not say it themselves. */
  basis?: 'inferred';
}

/** EDTF, or `unknown`. */
export type NoteDate = Edtf | 'unknown';

export interface NoteSentence {
  text: string;
  source: NoteSource[];
}

export interface NoteOffice {
  title: string;
  of?: string;
  time?: 'former' | 'designated' | 'acting';
  seen?: Edtf;
  also?: string[];
  source: NoteSource[];
}

export interface NoteEvent {
  date: NoteDate;
  what: string;
  type: string;
  mode?: string;
  status: string;
  who?: string[];
  toward?: string[];
  where?: string;
  numbers?: string[];
  'said-by'?: string[];
  differs?: NoteDifference[];
  'dated-by'?: NoteSource[];
  source: NoteSource[];
}

export interface NoteDifference {
  field: string;
  values: { value: string; source: NoteSource[] }[];
}

export interface NoteStatement {
  date: NoteDate;
  who?: string;
  kind: string;
  says: string;
  verbatim: boolean;
  stance?: string;
  via?: string;
  about?: string[];
  source: NoteSource[];
}

export interface NoteReport {
  article: string;
  date: NoteDate;
  status: string;
  who?: string[];
  toward?: string[];
  where?: string;
  numbers?: string[];
  'said-by'?: string;
  'dated-by'?: NoteSource[];
  source: NoteSource[];
}

export interface NoteArticle {
  file: string;
  title: string;
  published: NoteDate;
  outlet?: string;
  agencies?: string[];
}

export interface BriefingNote {
  briefing: 'actor' | 'event' | 'period';
  subject: string;
  type?: string;
  wikidata?: string;
  also?: string[];
  language: 'de' | 'en';
  written: Edtf;
  covers: Edtf | 'unknown';
  date?: NoteDate;
  status?: string;
  summary: NoteSentence[];
  offices?: NoteOffice[];
  reports?: NoteReport[];
  differences?: NoteDifference[];
  before?: NoteEvent[];
  after?: NoteEvent[];
  events?: NoteEvent[];
  statements?: NoteStatement[];
  'open-questions': string[];
  notes: string;
  articles: Record<string, NoteArticle>;
}
