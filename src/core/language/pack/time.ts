// What the `time` annotator needs to know of a language: its time words, and rules that say which shapes of words are
// time expressions. Words carry classes (upper case); rules are patterns over classes and literal words. What a shape
// means in the calendar is computed in `core/time`, the same for every language.

/** What kind of time word a word is. A word may belong to several classes at once (»morgen«: DAYREL and DAYPART). */
export const TIME_CLASSES = [
  // numbers
  'NUM', // a cardinal, as word or digits: n
  'ONE', // »ein, eine …«, which counts and is an article
  'HALF',
  'VAGUE', // »einige, mehrere, ein paar«: a number that stays X
  'ORD', // an ordinal as word: n
  'DAYNUM', // 1–31 in digits
  'MONTHNUM', // 1–12 in digits
  'YEAR', // four digits
  'YY', // two digits
  'CLOCK', // 20.30, 20:30: n = minutes since midnight
  'HOUR', // 0–24
  'MIN', // two digits 00–59
  'DAYMONTH', // 24.12.: n = month * 100 + day
  'DATE', // a whole numeric date
  // units and names
  'ROUND', // four digits that are more often a number than a year: 1200, 1500
  'OLD', // four digits below 1500, a year only where the words say so
  'UNIT', // singular; code: Y HY Q M W WE D H MIN S DE CE ML
  'UNITS', // plural, the same codes
  'WEEKEND', // the weekend alone, which needs no number: code WE
  'PERIOD', // a word for a period seen from today: »Vorjahr« n = -1 code Y; »Jahresende« n = 0 code Y:END
  'MONTH',
  'WEEKDAY', // 1 Monday … 7 Sunday
  'WDPART', // weekday with a part of the day in one word: n, code
  'SEASON', // code SP SU FA WI, n = EDTF 21 … 24
  'DAYPART', // code MO AF EV NI, n = hour offset class
  'HOLIDAY', // code, see core/time/holidays.ts
  'PARTADV', // »abends«: code as DAYPART
  'PARTHOURS', // »Morgenstunden«
  'WEEKDAYADV', // »montags«: n
  'DECADEWORD', // »Neunzigerjahre«: n
  'DECADEPL', // »Neunzigern«: n
  'DECADE', // »neunziger«: n = 90; »1990er«: n = 1990
  // relations
  'DET',
  'PREP',
  'FUNCTION', // words that may begin a sentence and are no names: »Es«, »Und«
  'THIS',
  'LAST',
  'NEXT',
  'SAME',
  'START',
  'MID',
  'END',
  'EARLIER', // »früheren« before a time noun
  'EARLY', // »früh«, »spät«: code START or END
  'MODW', // »rund«, »fast«: code = TIMEX3 mod
  'DAYREL', // »gestern«: n = -1
  'DAYRELADJ', // »gestrige«: n = -1
  'REF', // code PAST_REF, PRESENT_REF, FUTURE_REF
  'EVERY',
  'SETADV', // »täglich«: code = period
  'DURADV', // »jahrelang«: code = value
  'AFTER', // »später, danach«: direction in n = +1
  'BEFORE', // »zuvor«: n = -1
  'MERIDIEM', // »p.m.«: n = 12
  'TIMENOUN', // »Zeit«
  'MONEY', // words that make a number before them something else than a year
  'COUNTED', // words after which a number is no year (»Artikel«, »Seite«)
] as const;
export type TimeClass = (typeof TIME_CLASSES)[number];

/** One reading of a word: its class, a number and a code whose meaning depends on the class. */
export interface TimeReading {
  readonly is: TimeClass;
  readonly n?: number;
  readonly code?: string;
}

/** What a matched shape means; computed in `core/time/meaning/`. */
export type TimeOp =
  | 'none' // takes its words away from other rules
  | 'date'
  | 'relative'
  | 'same'
  | 'day'
  | 'today'
  | 'then'
  | 'week-day'
  | 'week-ago'
  | 'part-of-year'
  | 'ref'
  | 'duration'
  | 'ago'
  | 'hence'
  | 'offset'
  | 'clock'
  | 'part'
  | 'near-part'
  | 'this-part'
  | 'next-part'
  | 'same-part'
  | 'undated-season'
  | 'set'
  | 'decade'
  | 'century'
  | 'holiday';

/**
 * A shape of words. `match` is a sequence of items, separated by blanks: a class in upper case, a literal word in lower
 * case, `Aa` for any capitalised word, alternatives with `|`, `?` after an item that may be missing. The expression is what stands in brackets; what
 * stands outside them is context, which must be there but is not part of the span.
 */
export interface TimeRule {
  readonly id: string;
  readonly match: string;
  readonly gives: TimeOp;
  /** TIMEX3 type, where it is not the usual one of the operation. */
  readonly type?: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** Fixed TIMEX3 value, where the shape has one. */
  readonly value?: string;
  readonly mod?: string;
  /** Sign or number for the operation. */
  readonly n?: number;
  /** Alternatives (classes or words) that must not stand right before or right after the match. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** Only where the words begin in this case. */
  readonly letter?: 'upper' | 'lower';
  /** Names no calendar time of its own, whatever the operation makes of it. */
  readonly undated?: boolean;
  /** Wins over a longer match. */
  readonly strong?: boolean;
  /** Own sentences: the expression in brackets, and its value after »=«, for an article of Wednesday 2025-11-19. */
  readonly yes: readonly string[];
  readonly no?: readonly string[];
}

/** Words by which a sentence's tense is guessed where the grammar gives none. */
export interface TenseWords {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  readonly perfectAuxiliaries: ReadonlySet<string>;
  /** Whether a word (normalised) looks like a participle of the past. */
  readonly participle: (norm: string) => boolean;
  /** Whether a word looks like a finite past form. */
  readonly pastForm: (norm: string) => boolean;
  /** Whether a word looks like a finite form of the present. */
  readonly presentForm: (norm: string) => boolean;
  /** Words before an expression that settle its direction: »seit Donnerstag«, »auf Montag vertagt«; or take it away. */
  readonly before: ReadonlyMap<string, 'past' | 'future' | 'near'>;
  /** The same where a weekday follows: »vom Dienstag«. */
  readonly beforeWeekday: ReadonlyMap<string, 'past' | 'future'>;
  /** Adjectives of an event that is dated after it: »die kommende Wahl am 18. September«. */
  readonly ofEvent: ReadonlyMap<string, 'past' | 'future'>;
  /** Prepositions behind which an event lies before what the clause tells: »nach der Wahl am Sonntag«. */
  readonly afterEvent: ReadonlySet<string>;
  /** Words that open a range, after which `before` does not hold: »von Donnerstag auf Freitag«. */
  readonly rangeStarts: ReadonlySet<string>;
  /** Verbs (lemmas) of what takes place on a day: with them »heute« is the day of publication. */
  readonly happenings: ReadonlySet<string>;
  /** Whether a participle says that something is planned: »ist für Montag angesetzt«. */
  readonly planned: (norm: string) => boolean;
  /** Articles: »der am Dienstag erfolgte Rücktritt« takes its tense from the participle that follows. */
  readonly articles: ReadonlySet<string>;
  /** The direction of a participle that stands before a noun; null for any other word. */
  readonly attributive: (norm: string) => 'past' | 'future' | null;
}

export interface TimePack {
  readonly lang: 'de' | 'en';
  /** Normalised word → its readings. */
  readonly words: ReadonlyMap<string, readonly TimeReading[]>;
  readonly rules: readonly TimeRule[];
  readonly tense: TenseWords;
  /** Whether `5.3.2025` is the fifth of March, and `20.30` a time of day. */
  readonly dayFirst: boolean;
  /** The words of ranges: `zwischen`; `bis`, a dash; `und`; and what may stand between them (`zum`, `dem`). */
  readonly range: {
    readonly openers: ReadonlySet<string>;
    readonly joins: ReadonlySet<string>;
    readonly and: ReadonlySet<string>;
    readonly fill: ReadonlySet<string>;
  };
  readonly since: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  /**
   * How a noun between such a word and a date is dated by it (»seit dem Angriff auf die Stadt im Mai«): the preposition
   * before the date, articles, and what links a second noun to the first. Only where nouns have capitals.
   */
  readonly dated?: {
    readonly by: ReadonlySet<string>;
    readonly articles: ReadonlySet<string>;
    readonly links: ReadonlySet<string>;
  };
}
