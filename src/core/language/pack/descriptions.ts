// What the `actors` annotator needs to know of a language to tell whom a description without a name stands for: »beide
// Länder«, »die Delegation«, »das Ministerium«, `the two companies`. Filled by `language/de` and `language/en`; the rules
// are in `core/actors/descriptions.ts`. All keys are normalised forms.

/** What the members of a pair are: states, organisations, people, or whatever two there are. */
export type GroupKind = 'state' | 'organization' | 'person' | 'any';

export interface DescriptionWords {
  /** »beide«, »beiden«, `both`: speak of exactly two. */
  readonly both: ReadonlySet<string>;
  /** »zwei«, `two`: the same behind a definite article. */
  readonly two: ReadonlySet<string>;
  /** Definite articles, singular and plural. */
  readonly definite: ReadonlySet<string>;
  /** Plural nouns for the members of a pair: »Länder« states, »Seiten« whatever. */
  readonly pairs: ReadonlyMap<string, GroupKind>;
  /** Beginnings of words by which a sentence tells that two have to do with each other: »Abkommen«, »Krieg«, `deal`. */
  readonly mutual: RegExp;
  /** Plural nouns of organisations → the kind (see `kinds`); others may be of any kind. */
  readonly pairKinds: ReadonlyMap<string, string>;
  /** Words beside the name of a mere source: »laut«, »Einschätzung«, »berichtete«. */
  readonly sourceWords: RegExp;
  /** The kind that an organisation may be whose names tell none: a company. */
  readonly unknownKind: string;
  /** »beide« as a pronoun (»Beide sagten …«): only before a plural verb, in one of these forms. */
  readonly bothAlone: ReadonlySet<string>;
  readonly pluralVerb: RegExp;
  /** »Delegation«, singular and plural forms; the value tells which. */
  readonly delegations: ReadonlyMap<string, 'one' | 'many'>;
  /** Words of the same group once it has been introduced: »Gruppe«, `team`. */
  readonly delegationLater: ReadonlySet<string>;
  /** »Leitung«, »angeführt«, `led`: before a preposition and the leader's name. */
  readonly leadWords: ReadonlySet<string>;
  /** Prepositions between them: »von«, `by`. */
  readonly leadLinks: ReadonlySet<string>;
  /** »aus«, `from`: what stands behind it sent the delegation. */
  readonly fromWords: ReadonlySet<string>;
  /** »Regierung«: with a place behind `inWords` it is the government there. */
  readonly governments: ReadonlySet<string>;
  readonly inWords: ReadonlySet<string>;
  /**
   * A common noun for an organisation (»Ministerium«, »Konzern«) → ends of words in names of such (»ministerium«, »ag«).
   * `media`: names that the lexicon knows as media are meant as well.
   */
  readonly kinds: ReadonlyMap<string, KindOfName>;
  /** Words behind a description that say which one it is, so that it is another: »des«, »für«, `of`. */
  readonly narrows: ReadonlySet<string>;
  /** Prepositions before a capital that make it a mere place: »in Brüssel«. */
  readonly whereWords: ReadonlySet<string>;
  /** Common verbs of saying: an occupation behind or before one speaks of who spoke last. */
  readonly sayWords: ReadonlySet<string>;
}

export interface KindOfName {
  /** One name for all words of a kind: »Zeitung« and »Blatt«. */
  readonly kind: string;
  readonly ends: readonly string[];
  readonly media: boolean;
}
