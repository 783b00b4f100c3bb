// A shallow reading of sentences: verbs with their particles and auxiliaries put together, clauses, noun phrases.
// It claims no full parse; what it cannot tell it leaves null, and annotators must live with that.
import type { Span } from '../base/span';

export type VerbForm = 'finite' | 'infinitive' | 'zu-infinitive' | 'participle' | 'present-participle';
export type Tense = 'present' | 'past' | 'perfect' | 'pluperfect' | 'future';
export type Mood = 'indicative' | 'konjunktiv1' | 'konjunktiv2' | 'imperative';

/** One reading of one word form, as the verb lexicon gives it. */
export interface VerbReading {
  /** Infinitive, without separable particle (the particle is put back by the clause reader): `lehnen`; `ablehnen` for »abgelehnt«. */
  readonly lemma: string;
  readonly form: VerbForm;
  readonly tense: 'present' | 'past' | null;
  readonly mood: Mood | null;
  readonly number: 'sg' | 'pl' | null;
  readonly person: 1 | 2 | 3 | null;
  /** Whether it came from a listed verb or from the shape of the word alone. */
  readonly listed: boolean;
}

/** The verb of a clause: »hat … angekündigt«, »lehnte … ab«, »soll … geschickt worden sein«. */
export interface VerbGroup {
  /** Infinitive of the main verb, particle included: `ankündigen`, `ablehnen`. */
  readonly lemma: string;
  /** Token indexes of all its parts, in order. */
  readonly tokens: readonly number[];
  /** Token index of the finite part; null in infinitive and participle clauses. */
  readonly finite: number | null;
  /** Token index of the part that bears the meaning. */
  readonly main: number;
  readonly tense: Tense;
  readonly mood: Mood;
  readonly voice: 'active' | 'passive' | 'state-passive';
  /** Lemma of the modal verb (`sollen`, `wollen`, `können` … ; English `will`, `may` …) or null. */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly number: 'sg' | 'pl' | null;
}

/** `participle`: English `speaking in Oslo, …`, `after meeting Iran`; `relative` without an opener: `…, accused by Iran, …`. */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'infinitive' | 'participle' | 'fragment';

export interface Clause {
  readonly sentence: number;
  /** Token indexes `[first, last)`; a clause that encloses another spans it too (see `holes`). */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Token ranges inside that belong to enclosed clauses. */
  readonly holes: readonly (readonly [first: number, last: number])[];
  readonly kind: ClauseKind;
  /** The normalised word that opens it: `dass`, `weil`, `der`, `um`, `that` …; null for main clauses. */
  readonly opener: string | null;
  /** Index of the clause it depends on, or null. */
  readonly parent: number | null;
  readonly verb: VerbGroup | null;
}

export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative';

export interface NounPhrase {
  readonly sentence: number;
  /** Index into clauses, or null. */
  readonly clause: number | null;
  /** Token indexes `[first, last)`, determiner included, preposition not; genitive attributes are phrases of their own. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Token index of the head noun or (last token of the) name. */
  readonly head: number;
  /** Normalised preposition that governs it (»im« counts as `in`), or null. */
  readonly preposition: string | null;
  readonly prepositionToken: number | null;
  /** Cases that its determiner, ending and preposition allow; all four where nothing is known. */
  readonly cases: readonly Case[];
  readonly number: 'sg' | 'pl' | null;
  readonly gender: 'm' | 'f' | 'n' | null;
  /** Index of the phrase that this genitive or apposition depends on, or null. */
  readonly parent: number | null;
  readonly pronoun: boolean;
}

export interface Grammar {
  readonly clauses: readonly Clause[];
  readonly phrases: readonly NounPhrase[];
  /** For each token the index of its innermost clause, or -1. */
  readonly clauseOf: Int32Array;
  /** For each token the index of its innermost noun phrase, or -1. */
  readonly phraseOf: Int32Array;
}
