/** What a language knows about the word that opens a sentence, for which the capital says nothing. */

/** What a word that opens a sentence may be, whatever its capital; asked for one word at a time, in its lexicon form. */
export interface OpeningWords {
  /** A participle of a verb that the lexicon knows: »gelagert«. */
  readonly isParticiple: (norm: string) => boolean;
  /** A finite form of such a verb: »kommt«. */
  readonly isFinite: (norm: string) => boolean;
  readonly isAuxiliary: (norm: string) => boolean;
  readonly isAdverb: (norm: string) => boolean;
  /** An adjective without an ending, as it stands beside a copula: »kritisch«. */
  readonly isAdjective: (norm: string) => boolean;
  /** Verbs beside which an adjective may open a sentence: »fällt (… aus)«, »war«. */
  readonly isCopula: (norm: string) => boolean;
  readonly isPronoun: (norm: string) => boolean;
}
