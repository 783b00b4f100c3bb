// What the `actors` annotator needs to know of a language: the nouns of offices and how they are inflected, and the
// small words around them. Filled by `language/de` and `language/en`; the rules that use it are in `core/actors`.
import type { OfficeTime } from '../../model/annotation';
import type { DescriptionWords } from './descriptions';

/** `office`: a function that somebody holds. `person`: an occupation or description, good for references only. */
export type OfficeKind = 'office' | 'person';

/** One reading of a word as an office: »US-Heeresministers« → »US-Heeresminister«. */
export interface OfficeNoun {
  readonly kind: OfficeKind;
  /** Uninflected, with its hyphen prefixes, without »Ex-«. */
  readonly title: string;
  /** Normalised head noun without feminine ending: `minister`. */
  readonly head: string;
  readonly gender: 'm' | 'f' | null;
  readonly number: 'sg' | 'pl' | null;
  /** What office it is, whatever the wording or language: `minister:army`; null where the word alone does not say. */
  readonly concept: string | null;
  /** Identity of what it is an office of, where the word itself says so: »Pentagonchef« `state:US`. */
  readonly ofKnown: string | null;
  /** Says little without what it belongs to: »Leiter«, »Mitglied«, »Sprecher«. */
  readonly generic: boolean;
  /** Where the word itself says so: »Ex-Präsident«. */
  readonly time: OfficeTime | null;
  /** Inflected like an adjective: its uninflected form depends on gender (»Vorsitzender«, »Vorsitzende«). */
  readonly adjectival: boolean;
  /** Names a body as well, and somebody only right beside his name: »(Lufthansa-)Vorstand«. */
  readonly bodyToo?: true;
}

export interface Determiner {
  readonly definite: boolean;
  readonly possessive: boolean;
  /** Gender that the form shows, where it does. */
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
}

export interface Pronoun {
  readonly gender: 'm' | 'f';
  /** Whether it can only be a subject. */
  readonly subject: boolean;
}

export interface ActorsPack {
  readonly lang: 'de' | 'en';
  /** Reads a word as an office; null for all others. `surface` as it stands. */
  officeNoun(surface: string): OfficeNoun | null;
  /** What office a whole title is: `before` are the words before the head, `after` those of its complement. */
  conceptOf(noun: OfficeNoun, before: string, after: string): string | null;
  /** The uninflected title for a person of that gender. */
  titleFor(noun: OfficeNoun, gender: 'm' | 'f' | null): string;
  /** English builds titles from several words (»Foreign Minister«): whether a word before the head is part of it. */
  isTitleModifier(surface: string): boolean;
  /** Whether a name may stand before a title like an adjective (»NATO commander«). */
  readonly nounAdjuncts: boolean;
  /** The gender that form and determiner of an office show together: »der Vorsitzende«, »dem Vorsitzenden« m. */
  phraseGender(noun: OfficeNoun, surface: string, determiner: string | null): 'm' | 'f' | null;
  /** Whether the form of a word before the head can be an adjective of it. */
  isAdjective(surface: string): boolean;
  /** What the adjective says of the office's time; null: nothing. */
  timeOf(norm: string): OfficeTime | null;
  /** »stellvertretend«, »deputy«: adjectives that belong to the title; the uninflected form for a gender. */
  titleAdjective(norm: string, gender: 'm' | 'f' | null): string | null;
  readonly determiners: ReadonlyMap<string, Determiner>;
  /** Determiners that a predicate can have: »der«, »ein«; not »dem«. */
  readonly subjectDeterminers: ReadonlySet<string>;
  /** Words that open what an office belongs to: »des«, »der«, »von«; `of`. */
  readonly ofWords: ReadonlySet<string>;
  /** »für«, `for`: what follows names the field of the office and belongs to its title. */
  readonly forWords: ReadonlySet<string>;
  /** »in«, »im«, »bei«: where an office is; parsed, but part of nothing. */
  readonly atWords: ReadonlySet<string>;
  /** »in«, »bei«: those of `atWords` that may go on inside what an office belongs to (»… im Parlament«). */
  readonly withinWords: ReadonlySet<string>;
  /** Nouns of kinship and closeness: »der Bruder des Präsidenten, X« names the brother. */
  readonly kinWords: ReadonlySet<string>;
  /** Determiners that make a masculine office plural: »die Minister«. */
  readonly pluralDeterminers: ReadonlySet<string>;
  /** Prepositions: a name after one is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** »AG«, `Inc`: what a firm's name ends in, and may be left out. */
  readonly legalForms: readonly string[];
  /** »seit«, »bis«, »von«: words that open a stretch of time beside an office. */
  readonly timeLeads: ReadonlySet<string>;
  readonly andWords: ReadonlySet<string>;
  /** »Dr.«, »Herr«, `Mr.`: may stand between office and name. */
  readonly address: ReadonlyMap<string, 'm' | 'f' | null>;
  /** Forms of »sein«, »werden«, »bleiben« and what they say of the office's time; `past`: it began (»wurde«). */
  readonly copulas: ReadonlyMap<string, OfficeTime | 'past'>;
  /** »als«, `as`. */
  readonly asWords: ReadonlySet<string>;
  /** Words near »als« that make it a comparison or a wish: »gilt«, »kandidiert«. */
  readonly notAs: ReadonlySet<string>;
  /** »zum«, »zur«: with a verb of appointing. */
  readonly toWords: ReadonlySet<string>;
  /** Forms of verbs of appointing: »ernannt«, »gewählt«, »berief«. */
  readonly appointWords: ReadonlySet<string>;
  /** Forms of verbs of giving up an office: »zurückgetreten«, »entlassen«. */
  readonly resignWords: ReadonlySet<string>;
  /** »Amt«, »Posten«: before a genitive office they speak of the office, not of who holds it. */
  readonly postWords: ReadonlySet<string>;
  /** Whether a pronoun form that may be plural (»sie«) is singular, by the words beside it. */
  isSingularPronoun(surface: string, before: string, after: string, opensSentence: boolean): boolean;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** How an organization speaks of itself right behind its verb: »denied reports that it«; no pronouns: not read. */
  readonly ownWords: {
    readonly pronouns: ReadonlySet<string>;
    /** Besides the verbs of saying. */
    readonly verbs: ReadonlySet<string>;
    readonly between: ReadonlySet<string>;
  };
  /** »der«, »die« after a comma; `who`: a relative pronoun after a person. */
  readonly relatives: ReadonlySet<string>;
  /** Verbs that say an office by themselves: `heads` → `head`; the object is what it is an office of. */
  readonly headVerbs: ReadonlyMap<string, string>;
  /** English: whether a lower-case word looks like a verb, so that no noun phrase goes on with it. */
  isVerbForm(norm: string): boolean;
  /** Forms that stand in compounds only, and the name they stand for: »US« is »USA«. */
  readonly compoundForms: ReadonlyMap<string, string>;
  /** Words for whom a text speaks of without a name. */
  readonly descriptions: DescriptionWords;
  /** Whether a genitive name stands before its noun (»Frankreichs Präsident«, `France's president`). */
  isGenitive(surface: string, base: string): boolean;
}
