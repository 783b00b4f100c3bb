// What the grammar room needs to know of a language: word forms of verbs and nouns, and its closed classes. Other
// rooms use it as well, to get from a form to its lemma. Filled by `language/de` and `language/en`.
import type { Lang } from '../../model/article';
import type { Case, VerbReading } from '../../model/grammar';

export type Gender = 'm' | 'f' | 'n';

/** One reading of a determiner, pronoun or ending: what it says of its phrase. */
export interface Agreement {
  readonly case: Case;
  readonly number: 'sg' | 'pl';
  /** null where the form does not tell (all plurals). */
  readonly gender: Gender | null;
}

export interface Preposition {
  /** The plain form: `in` for »im«. */
  readonly base: string;
  readonly cases: readonly Case[];
  /** Where an article is fused into it (»zum«, »ins«): what that article says. */
  readonly article?: readonly Agreement[];
  /** It may follow its phrase (»der Zeitung zufolge«). */
  readonly postposed?: boolean;
}

/** Words that open a clause: `subordinate` with the verb at its end, `relative` after a noun, `question` words both. */
export type Opener = 'subordinate' | 'relative' | 'question' | 'infinitive';

export interface GrammarPack {
  readonly lang: Lang;
  /** `v2`: German word order; `svo`: English. */
  readonly order: 'v2' | 'svo';
  /**
   * All readings of a normalised word form as a verb, the likelier first; empty where it can be none. It knows nothing of
   * capitals: in German a word with a capital inside a sentence is a noun, and the caller has to ask only for others.
   * Forms with separable particle carry it in the lemma (»abgelehnt«, »abzulehnen« → `ablehnen`); in »lehnte … ab« only
   * the clause reader puts it back. Answers are cached.
   */
  readonly readingsOf: (form: string) => readonly VerbReading[];
  /**
   * Base forms that a normalised noun may be inflected from, itself first: `angriffe` → `angriffe`, `angriff`. They are
   * candidates, to be looked up in a lexicon; most are no words.
   */
  readonly nounLemmas: (norm: string) => readonly string[];
  /** Gender of a normalised noun by its ending or a short list; null where unknown. */
  readonly genderOf: (norm: string) => Gender | null;
  /** Number of a normalised noun by its ending; null where it does not tell. */
  readonly numberOf: (norm: string) => 'sg' | 'pl' | null;
  /** What the ending of an adjective without article says (`er`, `e`, `es`, `em`, `en`); empty in English. */
  readonly adjectiveEndings: ReadonlyMap<string, readonly Agreement[]>;
  /** Separable particles that may stand at the end of a main clause. */
  readonly particles: ReadonlySet<string>;
  /** Infinitives of verbs whose perfect takes »sein«, prefixes aside. */
  readonly perfectWithBe: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** Prepositions of the agent of a passive that a headline puts before a bare participle; none where there are none. */
  readonly agentPrepositions: ReadonlySet<string>;
  readonly openers: ReadonlyMap<string, readonly Opener[]>;
  readonly coordinators: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly prepositions: ReadonlyMap<string, Preposition>;
  readonly determiners: ReadonlyMap<string, readonly Agreement[]>;
  /** Plain articles: they begin a phrase and stand nowhere else in it. */
  readonly articles: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, readonly Agreement[]>;
  /** Verbs behind which a clause may follow without any mark (»said he would come«). */
  readonly zeroThat: ReadonlySet<string>;
  /** Other words that are never verbs, nouns or adjectives of a phrase: adverbs, particles. */
  readonly adverbs: ReadonlySet<string>;
  /** Words that make a measure of the preposition before them: »at least ten people«. */
  readonly measures: ReadonlySet<string>;
  /** Nouns that tell when, behind which another phrase may follow at once: `On Friday Iran …`, »am Freitag Vertreter«. */
  readonly dayNouns: ReadonlySet<string>;
  /** Prepositions and openers behind which a clause may have a participle for a verb: `after meeting Iran`. */
  readonly participleOpeners: ReadonlySet<string>;
  /** Verbs that take such a clause for an object: `denied meeting Iran`. */
  readonly gerundVerbs: ReadonlySet<string>;
  /** Words that begin a time without a preposition, right behind a noun: `met Iran last week`, `met Iran Monday`. */
  readonly bareTimes: {
    /** Behind which a noun of `dayNouns` must follow. */
    readonly openers: ReadonlySet<string>;
    readonly days: ReadonlySet<string>;
  };
}
