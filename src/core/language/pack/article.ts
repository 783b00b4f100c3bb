// What the article room needs to know of a language: the words that decide where sentences end, the words of date
// lines and agencies, and the rules that tell boilerplate from the article. Filled by `language/de` and `language/en`.
import type { Lang } from '../../model/article';

/**
 * `inner`: never ends a sentence (»Dr.«). `final`: may end one, if a sentence opener follows (»usw.«, »Mio.«).
 * `before-number`: an abbreviation only before a number (»Nr. 5«, »Jan. 3«), else a word and a full stop.
 */
export type AbbreviationKind = 'inner' | 'final' | 'before-number';

export interface ArticlePack {
  readonly lang: Lang;
  /** Normalised, with their dots. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Function words that, with a capital, show that a sentence begins. */
  readonly starters: ReadonlySet<string>;
  /** Names and abbreviations of months without dot → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Whether a number with a dot may be an ordinal (»3. Mai«). */
  readonly ordinalDot: boolean;
  /** Words before an ordinal: articles, contracted prepositions, possessives. */
  readonly beforeOrdinal: ReadonlySet<string>;
}
