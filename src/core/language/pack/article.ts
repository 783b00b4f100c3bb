// What the article room needs to know of a language: the words that decide where sentences end, the words of date
// lines and agencies, and the rules that tell boilerplate from the article. Filled by `language/de` and `language/en`.
import type { Lang } from '../../model/article';

/**
 * `inner`: never ends a sentence (»Dr.«). `final`: may end one, if a sentence opener follows (»usw.«, »Mio.«).
 * `before-number`: an abbreviation only before a number (»Nr. 5«, »Jan. 3«), else a word and a full stop.
 */
export type AbbreviationKind = 'inner' | 'final' | 'before-number';

/**
 * Where a rule may apply: `top` before the first paragraph of prose, `end` behind the last one, `edge` either,
 * `any` everywhere.
 */
export type BoilerplateWhere = 'top' | 'end' | 'edge' | 'any';

/**
 * What a rule takes away: the `line`, the matched `part` of it (the rest becomes a caption), the whole `block`, or the
 * line and the `rest` of the text as far as it consists of teasers.
 */
export type BoilerplateScope = 'line' | 'part' | 'block' | 'rest';

/** A rule that tells what is not the article. Its examples are tests. */
export interface BoilerplateRule {
  readonly id: string;
  readonly scope: BoilerplateScope;
  readonly where: BoilerplateWhere;
  /** Lines longer than this are not tried; none: every line. */
  readonly max: number;
  /** Matched against a line without blanks and markup at its ends. */
  readonly pattern: RegExp;
  /** A sign that every match holds: a line without it is not tried. */
  readonly needs?: string;
  readonly why: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export interface ArticlePack {
  readonly lang: Lang;
  /** Normalised, with their dots. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Function words that, with a capital, show that a sentence begins. */
  readonly starters: ReadonlySet<string>;
  /** Names and abbreviations of months without dot → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** The same and the names of months in languages that pages of this one mix in, for publication dates. */
  readonly dateMonths: ReadonlyMap<string, number>;
  /** What may stand before the date of publication: »Stand:«, »Veröffentlicht am«. Matched at the start of a line. */
  readonly dateLabel: RegExp;
  /** Labels that say when the page was changed, not when it was published. */
  readonly updateLabel: RegExp;
  /** What may stand between a date and its time of day, and the time: »- 19:41:26«, », 14.30 Uhr«. */
  readonly timeOfDay: RegExp;
  /** Weekdays that may stand before a date, normalised. */
  readonly weekdays: ReadonlySet<string>;
  /** A byline; group 1 is the name. */
  readonly byline: readonly RegExp[];
  /** Normalised names of news agencies → as they are written. */
  readonly agencies: ReadonlyMap<string, string>;
  /** What may stand before the agencies of an article: »Von:«, »Quelle:«. */
  readonly agencyLabel: RegExp;
  /** Words of menus, normalised: a line made of them alone is no part of the article. */
  readonly menuWords: ReadonlySet<string>;
  readonly boilerplate: readonly BoilerplateRule[];
  /** Whether a number with a dot may be an ordinal (»3. Mai«). */
  readonly ordinalDot: boolean;
  /** Words before an ordinal: articles, contracted prepositions, possessives. */
  readonly beforeOrdinal: ReadonlySet<string>;
}
