// The words for what is wrong with a note, as an interface that German and English fill in alike. Words of people: what
// stands there, what should stand there, an example.
import type { Path } from './json-schema';

/** What a text must look like, by the sort of thing it is. */
export type Form =
  'date' | 'date-or-unknown' | 'reference' | 'article' | 'wikidata' | 'print' | 'paragraph' | 'other';

export interface Messages {
  /** »In »events«, Eintrag 3: « for a path; empty for the note itself. */
  readonly place: (path: Path) => string;
  readonly unreadable: (code: string, detail: string) => string;
  readonly notAMapping: string;
  readonly empty: string;
  readonly missing: (key: string) => string;
  readonly noSource: string;
  readonly type: (key: string, expected: readonly string[], found: string, shown: string) => string;
  readonly bareNumber: (key: string, shown: string) => string;
  readonly nothing: (key: string, expected: readonly string[]) => string;
  readonly oneOf: (key: string, allowed: readonly string[], shown: string, meant: string | null) => string;
  readonly verbatimNotDirect: string;
  readonly form: (key: string, form: Form, shown: string) => string;
  readonly badKey: (key: string, form: Form) => string;
  readonly unknownKey: (key: string, meant: string | null, known: readonly string[]) => string;
  readonly misspelt: (key: string, meant: string) => string;
  readonly emptyText: (key: string) => string;
  readonly tooFew: (key: string, least: number) => string;
  readonly tooMany: (key: string, most: number) => string;
  readonly twice: (shown: string) => string;
  readonly tooSmall: (key: string, least: number, shown: string) => string;
  readonly noSuchDay: (key: string, shown: string) => string;
  readonly unknownArticle: (key: string, shown: string, known: readonly string[]) => string;
  readonly spanOrder: (from: number, to: number) => string;
  readonly spanLength: (span: number, words: number) => string;
  readonly notQuoted: (shown: string) => string;
  readonly periodOrder: (from: string, to: string) => string;
}
