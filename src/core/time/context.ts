// What an expression is resolved against: the publication date as far as it is known, the dates that the text named
// before (text anchors), and the tense of the clause. Nothing here is ever made finer than it was given.
import type { Span } from '../base/span';
import type { Basis, TimeAnchor } from '../model/annotation';
import { dayFromNumber, dayNumber, type Edtf } from '../model/edtf';

/** The publication date in numbers; month and day null where they are not known. */
export interface Published {
  readonly edtf: Edtf;
  readonly year: number;
  readonly month: number | null;
  /** Day number, where the day is known. */
  readonly day: number | null;
}

export type TenseHint = 'past' | 'present' | 'future' | null;

/** A date that the text has named: what later words (»am Tag danach«, »um 8 Uhr«) hang on. */
export interface Named {
  readonly edtf: Edtf;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly span: Span;
  readonly paragraph: number;
  readonly sentence: number;
  /** Whether it opens its sentence (»Im März 1992 …«), and so sets the time for what follows. */
  readonly opens: boolean;
  /** Whether the text itself gives the year. */
  readonly yearStated: boolean;
}

/** A weekday that the sentence names and that no date could be given: »am Dienstag … und am späten Abend« are one day. */
export interface OpenWeekday {
  readonly value: string;
  readonly edtf: Edtf | null;
  readonly basis: Basis;
  readonly anchor: TimeAnchor | undefined;
}

export interface Context {
  readonly published: Published | null;
  /** The last date named before, at all, and the last that was exact to the day. */
  readonly named: Named | null;
  readonly namedDay: Named | null;
  /** The only day that the text has named so far, if it has named just one. */
  readonly onlyDay: Named | null;
  readonly openWeekday: OpenWeekday | null;
  readonly tense: TenseHint;
  /** Whether the word before it leaves the direction open (»bis Ende Mai«), so that the nearest date is meant. */
  readonly near: boolean;
  /** Whether the text tells the news of days: it has »gestern«, clock times and the like, or a verb of what takes place. */
  readonly news: boolean;
  readonly paragraph: number;
  readonly sentence: number;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?[~?%]?$/;

/** Reads a publication date; anything but a year, month or day counts as unknown. */
export function publishedOf(edtf: Edtf | null): Published | null {
  const m = edtf === null ? null : POINT.exec(edtf);
  if (!m || edtf === null) return null;
  const year = Number(m[1]);
  const month = m[2] === undefined ? null : Number(m[2]);
  if (month !== null && (month < 1 || month > 12)) return { edtf: m[1] ?? '', year, month: null, day: null };
  const day = m[3] === undefined || month === null ? null : dayNumber({ year, month, day: Number(m[3]) });
  return { edtf, year, month, day };
}

export function publicationAnchor(published: Published): TimeAnchor {
  return { kind: 'publication', value: published.edtf };
}

export function textAnchor(named: Named): TimeAnchor {
  return { kind: 'text', value: named.edtf, span: named.span };
}

/** The parts of a day number as a named date has them. */
export function partsOfDay(day: number): { year: number; month: number; day: number } {
  const d = dayFromNumber(day);
  return { year: d.year, month: d.month, day };
}

/**
 * Whether a date that the text has named can be what a clause is about. What is told in the past does not happen on a day
 * still to come: »rief für den 20. Juni zum Streik auf. Am Abend traf sie …«. In one sentence the words may be mixed.
 */
export function canBeMeant(named: Named, context: Context): boolean {
  const published = context.published?.day ?? null;
  if (context.tense !== 'past' || published === null || named.sentence === context.sentence) return true;
  return named.day === null || named.day <= published;
}
