// The dossier: actors, events and statements joined across all articles, every part with its evidence.
// This is what views, hovers, briefings and the command line read. Plain data, in an order that content alone decides.
import type { Problem } from '../base/problem';
import type { Span } from '../base/span';
import type {
  Basis,
  EntityType,
  EventStatus,
  EventType,
  OfficeTime,
  Quantity,
  Stance,
  StatementType,
} from './annotation';
import type { Lang } from './article';
import type { Edtf } from './edtf';

/** The exact words that a claim rests on. */
export interface Evidence {
  /** Article id. */
  readonly article: string;
  /** `Paragraph.number`. */
  readonly paragraph: number;
  readonly span: Span;
  /** The text at the span, verbatim. */
  readonly words: string;
}

export interface ArticleEntry {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agencies: readonly string[];
  readonly published: Edtf | null;
  /** Where the date was read; null for an unknown date. */
  readonly publishedFrom: string | null;
  /** Where it was reported from, as its dateline says; absent where none does. */
  readonly places?: readonly string[];
  /** Name of the file that the text was taken from (a page, a PDF); absent for texts. */
  readonly original?: string;
  /** Id of the first article that has the same text, wholly or for the most part; absent for that one itself. */
  readonly copyOf?: string;
  /** How much of this text stands in that one, from 0 to 1; there where `copyOf` is. */
  readonly copyShare?: number;
  readonly lang: Lang;
  readonly problems: readonly Problem[];
  readonly paragraphs: number;
}

export interface Office {
  readonly title: string;
  /** Actor id of what it is an office of, or null. */
  readonly of: string | null;
  /** Other wordings of the same office (»Armeeminister« beside »Heeresminister«), each kept with its evidence. */
  readonly variants: readonly string[];
  /** EDTF interval or date that the articles support: the dates of the articles that show it, or what they state. */
  readonly seen: Edtf | null;
  readonly time: OfficeTime;
  readonly basis: Basis;
  readonly evidence: readonly Evidence[];
  /** A person wrote it into `actors.yaml`; it may then have no evidence. */
  readonly curated?: true;
}

export interface Alias {
  readonly name: string;
  readonly count: number;
  /** `text`: stands in an article. `curated`: from `actors.yaml`. */
  readonly from: 'text' | 'curated';
}

export interface MergeReason {
  /** Stable rule id: `same-name`, `curated-alias`, `transliteration`, `same-surname-and-office` … */
  readonly rule: string;
  readonly articles: readonly string[];
  readonly detail: string;
  /** The entry of `actors.yaml` that decided it. */
  readonly at?: CuratedPlace;
}

export interface Mention {
  readonly kind: 'name' | 'compound' | 'adjective' | 'office' | 'pronoun' | 'metonym' | 'description';
  readonly basis: Basis;
  readonly evidence: Evidence;
}

export interface Actor {
  /** A slug of its canonical name, unique in the dossier, the same for the same content. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly wikidata: string | null;
  /** Whether a person has curated it in an `actors.yaml`. */
  readonly curated: boolean;
  /** The entries of `actors.yaml` that speak of it, the one that names it first. */
  readonly decided?: readonly CuratedPlace[];
  readonly offices: readonly Office[];
  readonly articles: readonly string[];
  readonly mentions: readonly Mention[];
  /** Ids of events in which it takes part, newest first. */
  readonly events: readonly string[];
  /** Ids of statements that it made, newest first. */
  readonly statements: readonly string[];
  readonly reasons: readonly MergeReason[];
  /** For display order: how much the articles are about it. */
  readonly weight: number;
}

export interface EventParticipant {
  readonly actor: string;
  readonly role: 'actor' | 'recipient';
}

/** One article's report of an event, kept as it was even when it was merged with others. */
export interface Report {
  readonly article: string;
  readonly trigger: Evidence;
  readonly sentence: Evidence;
  readonly date: Edtf | null;
  readonly dateEvidence: Evidence | null;
  readonly dateBasis: Basis;
  readonly status: EventStatus;
  readonly participants: readonly (EventParticipant & { readonly evidence: Evidence })[];
  readonly place: string | null;
  readonly quantities: readonly Quantity[];
  /** Actor id of whoever says so, or null: the article itself. */
  readonly source: string | null;
  readonly lemma: string;
  /** The noun under which lists show it, in the article's language. */
  readonly noun?: string | undefined;
  /** What it was about, in one word of the article. */
  readonly object?: Evidence | undefined;
}

/** Something on which reports of one event do not agree. */
export interface Difference {
  readonly field: 'date' | 'status' | 'participants' | 'place' | 'quantity';
  readonly values: readonly { readonly value: string; readonly evidence: readonly Evidence[] }[];
}

export interface DossierEvent {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  /** The best-supported date; null with `undated` saying why. */
  readonly date: Edtf | null;
  /** Code of the reason: `no-date-in-text`, `publication-date-unknown`, `too-vague`. */
  readonly undated: string | null;
  readonly dateBasis: Basis;
  readonly status: EventStatus;
  readonly participants: readonly EventParticipant[];
  readonly place: string | null;
  readonly quantities: readonly Quantity[];
  readonly lemma: string;
  readonly reports: readonly Report[];
  readonly differences: readonly Difference[];
  readonly reasons: readonly MergeReason[];
  /** A short phrase made from the facts, in the language of the articles; built by `resolution`, no free prose. */
  readonly label: string;
  /** The language of the noun with which the label begins; absent where no article says. */
  readonly lang?: Lang;
  /**
   * What a person decided on it in `events.yaml`: `date`, `title`, `type`, `status`, `place`, `participants`, `merge`,
   * `split`. Absent: nothing. The reports stay as they were.
   */
  readonly decided?: readonly DecidedField[];
}

export type DecidedField =
  'date' | 'title' | 'type' | 'status' | 'place' | 'participants' | 'merge' | 'split';

export interface DossierStatement {
  readonly id: string;
  readonly type: StatementType;
  /** Actor id or null: unknown. */
  readonly speaker: string | null;
  /** Whoever said it with the speaker (»beide Präsidenten erklärten«); absent where nobody did. */
  readonly others?: readonly string[];
  readonly speakerBasis: Basis;
  readonly via: string | null;
  readonly stance: Stance;
  readonly date: Edtf | null;
  /** `quote` pieces in order; direct ones are verbatim. */
  readonly quote: readonly Evidence[];
  readonly cue: readonly Evidence[];
  readonly speakerEvidence: Evidence | null;
  /** Actor ids named inside the quotation. */
  readonly about: readonly string[];
  readonly article: string;
  readonly verbatim: boolean;
}

export interface Dossier {
  readonly revision: number;
  readonly articles: readonly ArticleEntry[];
  /** Most relevant first. */
  readonly actors: readonly Actor[];
  /** By date, undated last. */
  readonly events: readonly DossierEvent[];
  /** By article date and position. */
  readonly statements: readonly DossierStatement[];
  readonly problems: readonly Problem[];
  /** Events that a person has hidden in `events.yaml`; they are in no other list. */
  readonly hidden?: readonly DossierEvent[];
}

/** Where an entry of `actors.yaml` stands. */
export interface CuratedPlace {
  /** The file's URI or path; empty where it is not known. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Of the entry in the file's text. */
  readonly span: Span;
}

/** An office that a person has written down. */
export interface CuratedOffice {
  readonly title: string;
  /** Name of the state or organisation, or null. */
  readonly of: string | null;
  readonly since?: Edtf;
  readonly until?: Edtf;
}

/** An entry of `actors.yaml`: what a person has decided. */
export interface CuratedActor {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly ignore: boolean;
  /** Names of actors that this one must never be merged with. */
  readonly notSameAs: readonly string[];
  /** The entry speaks of these articles only (their ids, or how these end); absent: of all. */
  readonly articles?: readonly string[];
  readonly offices?: readonly CuratedOffice[];
  /** Name of the actor whom this entry is merged into. */
  readonly sameAs?: string;
  readonly at?: CuratedPlace;
}
