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

/** The fields of an entry that a person corrected in `events.yaml`; the cited words need not bear them out. */
export type CorrectedKey = 'date' | 'what' | 'type' | 'status' | 'where' | 'who' | 'toward';

/** EDTF, or `unknown`. */
export type NoteDate = Edtf | 'unknown';

export interface NoteSentence {
  text: string;
  source: NoteSource[];
}

/** A sentence that a language model proposed and the user took in; Dossier itself writes none. */
export interface NoteProse extends NoteSentence {
  /** The model. */
  by: string;
  /** Names, numbers and dates in it that the cited facts do not have. */
  unsupported?: string[];
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
  /** The only article that has it, in a comparison of articles. */
  article?: string;
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
  corrected?: CorrectedKey[];
  differs?: NoteDifference[];
  'dated-by'?: NoteSource[];
  source: NoteSource[];
}

export interface NoteDifference {
  /** The event on which the sources differ, where the note is on several. */
  what?: string;
  field: string;
  values: { value: string; source: NoteSource[] }[];
}

export interface NoteStatement {
  date: NoteDate;
  who?: string;
  kind: string;
  says: string;
  verbatim: boolean;
  /** Parts of `says` that stand in quotation marks: the speaker's own words. */
  quoted?: string[];
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

/** One of the actors that the note is about, in notes on several. */
export interface NoteActor {
  name: string;
  type: string;
  wikidata?: string;
  also?: string[];
  office?: string;
  source: NoteSource[];
}

/** Another actor with which the note's actor has to do. */
export interface NoteRelation {
  with: string;
  events?: number;
  statements?: number;
  source: NoteSource[];
}

/** A sentence that has what was searched for, and of which no fact is made. */
export interface NotePassage {
  says: string;
  source: NoteSource[];
}

export interface NoteArticle {
  file: string;
  title: string;
  published: NoteDate;
  outlet?: string;
  agencies?: string[];
  /** Cited paragraphs (`¶3`) → their fingerprints (`paragraphPrint`) as they were when this was written. */
  paragraphs?: Record<string, string>;
}

export const NOTE_KINDS = ['actor', 'event', 'period', 'relation', 'topic', 'sources'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export interface BriefingNote {
  briefing: NoteKind;
  subject: string;
  /** From the user's template. */
  title?: string;
  /** Name of the user's template by which it was written. */
  template?: string;
  type?: string;
  wikidata?: string;
  also?: string[];
  language: 'de' | 'en';
  written: Edtf;
  covers: Edtf | 'unknown';
  date?: NoteDate;
  status?: string;
  /** What of this head a person corrected in `events.yaml`. */
  corrected?: ('subject' | 'type' | 'date' | 'status')[];
  /** What a topic is made of. */
  search?: string;
  on?: string[];
  types?: string[];
  summary?: NoteSentence[];
  prose?: NoteProse[];
  actors?: NoteActor[];
  offices?: NoteOffice[];
  relations?: NoteRelation[];
  reports?: NoteReport[];
  agreements?: NoteEvent[];
  differences?: NoteDifference[];
  'only-one'?: NoteEvent[];
  before?: NoteEvent[];
  events?: NoteEvent[];
  after?: NoteEvent[];
  undated?: NoteEvent[];
  statements?: NoteStatement[];
  about?: NoteStatement[];
  passages?: NotePassage[];
  'open-questions'?: string[];
  notes?: string;
  articles: Record<string, NoteArticle>;
}
