// What the annotators find in one article. Every value has the span it rests on, the id of the rule that made it, and
// whether the text states it or we infer it. All of it is plain data: it crosses threads and goes into caches as JSON.
import type { Problem } from '../base/problem';
import type { Span } from '../base/span';
import type { Lang, Paragraph, Read } from './article';
import type { Edtf } from './edtf';

/** `stated`: the words at the span say it. `inferred`: it follows from them and from something else we name. */
export type Basis = 'stated' | 'inferred';

export type EntityType = 'person' | 'organization' | 'place' | 'other';

/** A name in the text. Its `span` holds the name as it stands, inflection included (»Selenskyjs«), titles excluded. */
export interface NameMention {
  readonly span: Span;
  /** Token indexes `[first, last)`; a name inside a hyphen compound shares its token with the rest of the compound. */
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  /** The uninflected form: »Selenskyj« for »Selenskyjs«, »Vereinte Nationen« for »Vereinten Nationen«. */
  readonly base: string;
  /**
   * `name`: an ordinary mention. `compound`: part of a hyphen compound (»Nato« in »Nato-Gipfel«): it identifies an
   * actor but is no mention of its own. `adjective`: »russisch«, »Kiewer«, »die Ukrainer«: linked, never counted.
   */
  readonly form: 'name' | 'compound' | 'adjective';
  /** Identity that a lexicon of the world knows, e.g. `state:UA`, `capital:UA`; absent for names met for the first time. */
  readonly known?: string;
  /** For persons, where the words give it: what a pronoun would have to agree with. */
  readonly gender?: 'm' | 'f';
  /** For persons: given name(s) and surname, uninflected, where both stand there. */
  readonly given?: string;
  readonly surname?: string;
  readonly rule: string;
}

/**
 * A reference to an actor: a name, or an office, pronoun, adjective, compound or description (»beide Länder«, »das
 * Ministerium«) that stands for it. A description of several is one reference for each, with the same span.
 */
export interface Reference {
  readonly span: Span;
  readonly kind: 'name' | 'compound' | 'adjective' | 'office' | 'pronoun' | 'metonym' | 'description';
  /** Id of a LocalActor of the same article. */
  readonly actor: string;
  /** Index into `ArticleFacts.names` where the reference is a name. */
  readonly name?: number;
  readonly basis: Basis;
  readonly rule: string;
}

export type OfficeTime = 'current' | 'former' | 'designated' | 'acting';

/** An office that the article gives a person: »US-Verteidigungsminister«, of »USA«, at the span of its words. */
export interface OfficeClaim {
  /** Uninflected, without article, as the text has it: »US-Heeresminister«, »Präsident«. */
  readonly title: string;
  /** Local actor id of the state or organisation it is an office of, where the text says so. */
  readonly of: string | null;
  readonly span: Span;
  readonly time: OfficeTime;
  /** Since when or until when, where the text says so. */
  readonly since?: Edtf;
  readonly until?: Edtf;
  /** What office it is, whatever the wording or language (`minister:army`); absent where the words do not say. */
  readonly concept?: string;
  /** The sentence tells of another time than the article's, whose date therefore does not date the office. */
  readonly otherTime?: true;
  readonly basis: Basis;
  readonly rule: string;
}

/** One real-world actor within one article. */
export interface LocalActor {
  /** A slug of its name, unique within the article. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest uninflected form in the article without title. */
  readonly name: string;
  /** Other uninflected forms. */
  readonly aliases: readonly string[];
  readonly known?: string;
  readonly gender?: 'm' | 'f';
  readonly given?: string;
  readonly surname?: string;
  readonly offices: readonly OfficeClaim[];
}

export interface TimeAnchor {
  /** `publication`: the article's date. `text`: a date named before, at `span`. */
  readonly kind: 'publication' | 'text';
  readonly value: string;
  readonly span?: Span;
}

/** A time expression as TIMEX3 (TimeML 1.2.1) and as EDTF. */
export interface TimeExpression {
  readonly span: Span;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value, e.g. `2025-W07-3`, `P3Y`, `XXXX-WXX-3`, `PRESENT_REF`. */
  readonly value: string;
  readonly mod?: string;
  /** null where the value names no calendar time; never invented, never finer than the text and its anchor. */
  readonly edtf: Edtf | null;
  /**
   * The stretch of time that the words around it make of the date: `2024-02/..` for »seit Februar«, `../2026` for
   * »bis 2026«, `2014/2022` for both halves of »zwischen 2014 und 2022«. Absent where they make none.
   */
  readonly extent?: Edtf;
  readonly basis: Basis;
  readonly anchor?: TimeAnchor;
  /**
   * Of an inferred date what the words themselves state, in the manner of TIMEX3 with X for the rest: `XXXX-WXX-5` for
   * »am Freitag«, `XXXX-05-12` for »am 12. Mai«. Absent where they state no calendar part (»gestern«, »vorige Woche«).
   */
  readonly stated?: string;
  readonly rule: string;
}

export type StatementType = 'direct' | 'indirect' | 'reported' | 'freeIndirect' | 'indirectFreeIndirect';

export type Stance =
  'neutral' | 'claim' | 'demand' | 'accusation' | 'denial' | 'promise' | 'threat' | 'praise';

export interface Statement {
  readonly type: StatementType;
  /** Usually one span; several when the quotation is split. Direct: with its marks. */
  readonly quote: readonly Span[];
  readonly cue: readonly Span[];
  readonly speaker: readonly Span[];
  readonly addressee: readonly Span[];
  readonly frame: readonly Span[];
  readonly medium: 'speech' | 'writing' | 'thought' | null;
  /** Local actor id of the speaker; null: unknown. */
  readonly actor: string | null;
  /** Whoever speaks with the first, where a description of several does (»beide Präsidenten erklärten«). */
  readonly others?: readonly string[];
  readonly actorBasis: Basis;
  /** Local actor id of whoever reports it (»berichtet Politico unter Berufung auf …«), where the text names one. */
  readonly via: string | null;
  /** The words that name whoever quotes the speaker (»CNN zitierte den Minister«). */
  readonly viaSpan?: Span;
  /** When it was said, where the text supports it. */
  readonly date: Edtf | null;
  readonly dateSpan?: Span;
  readonly stance: Stance;
  readonly nested: boolean;
  readonly rule: string;
}

export type EventStatus =
  'happened' | 'ongoing' | 'planned' | 'cancelled' | 'denied' | 'hypothetical' | 'reported';

/** PLOVER's 16 categories and the extensions for what it lacks (see GLOSSARY.md). */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'ELECT',
  'APPOINT',
  'RESIGN',
  'RULING',
  'CRIME',
  'DEATH',
  'INCIDENT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export interface Participant {
  /** Local actor id. */
  readonly actor: string;
  readonly role: 'actor' | 'recipient';
  readonly span: Span;
  readonly basis: Basis;
}

/** A number that belongs to an event: 430 drones, 12 dead, 40 billion euros. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly span: Span;
}

/** One report of one event in one article. */
export interface EventReport {
  readonly type: EventType;
  readonly mode: string | null;
  readonly trigger: Span;
  /** The trigger's lemma: »reisen«, »Treffen«. */
  readonly lemma: string;
  /** The noun under which lists show it: »Reise« for »reisen«, »Treffen« for »Treffen«. */
  readonly noun?: string;
  /** The noun that says what it was about, where no participant does: »Absichtserklärung«, »Waffenlieferungen«. */
  readonly objectSpan?: Span;
  readonly sentence: Span;
  readonly date: Edtf | null;
  readonly dateSpan?: Span;
  readonly dateBasis: Basis;
  readonly status: EventStatus;
  readonly participants: readonly Participant[];
  /** Local actor id of type place. */
  readonly place: string | null;
  readonly placeSpan?: Span;
  readonly quantities: readonly Quantity[];
  /** Local actor id of whoever says so, where it stands in somebody's statement. */
  readonly source: string | null;
  readonly rule: string;
}

/** All that the engine knows of one article. */
export interface ArticleFacts {
  readonly id: string;
  /** `fingerprint(text)`. */
  readonly hash: string;
  readonly lang: Lang;
  readonly title: Read<string> | null;
  readonly outlet: Read<string> | null;
  readonly agencies: readonly Read<string>[];
  readonly author: Read<string> | null;
  /** Where it was reported from, as its dateline says. */
  readonly places?: readonly Read<string>[];
  readonly published: Read<Edtf> | null;
  /** Name of the file that the text was taken from. */
  readonly original?: string;
  readonly length: number;
  readonly paragraphs: readonly Paragraph[];
  readonly boilerplate: readonly Span[];
  readonly names: readonly NameMention[];
  readonly actors: readonly LocalActor[];
  readonly references: readonly Reference[];
  readonly times: readonly TimeExpression[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventReport[];
  readonly problems: readonly Problem[];
}
