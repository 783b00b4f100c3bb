// A date at the start of a string → EDTF, with where it ends: ISO, German and English forms, with or without the day.
// Used for publication dates only (front matter, date lines, datelines); time expressions in the article are the
// business of `core/time`. Day-and-month forms that may be read two ways (»05/06/2025«) are refused.
import { daysInMonth, type Edtf } from '../model/edtf';

export interface FoundDate {
  readonly value: Edtf;
  /** Length of the date in the string, from its start. */
  readonly length: number;
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/;
const NUMERIC = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/;
const DAY_FIRST = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})(?!\d)/u;
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const MONTH_YEAR = /^(\p{L}+)\.?,?\s+(\d{4})(?!\d)/u;

const two = (n: number): string => String(n).padStart(2, '0');

function day(year: number, month: number, dayOfMonth: number): Edtf | null {
  if (
    year < 1000 ||
    year > 2999 ||
    month < 1 ||
    month > 12 ||
    dayOfMonth < 1 ||
    dayOfMonth > daysInMonth(year, month)
  )
    return null;
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}

/** The date that `text` begins with; null where it begins with none. */
export function dateAtStart(text: string, months: ReadonlyMap<string, number>): FoundDate | null {
  const found = (value: Edtf | null, length: number): FoundDate | null =>
    value === null ? null : { value, length };
  const month = (word: string | undefined): number =>
    months.get((word ?? '').normalize('NFC').toLowerCase()) ?? 0;
  let m = ISO.exec(text);
  if (m) {
    if (m[3] !== undefined) return found(day(Number(m[1]), Number(m[2]), Number(m[3])), m[0].length);
    const n = Number(m[2]);
    return n >= 1 && n <= 12 ? { value: `${m[1] ?? ''}-${m[2] ?? ''}`, length: m[0].length } : null;
  }
  m = NUMERIC.exec(text);
  if (m) {
    const year = Number(m[3]);
    return found(
      day((m[3] ?? '').length === 2 ? 2000 + year : year, Number(m[2]), Number(m[1])),
      m[0].length,
    );
  }
  m = DAY_FIRST.exec(text);
  if (m && month(m[2]) > 0) return found(day(Number(m[3]), month(m[2]), Number(m[1])), m[0].length);
  m = MONTH_FIRST.exec(text);
  if (m && month(m[1]) > 0) return found(day(Number(m[3]), month(m[1]), Number(m[2])), m[0].length);
  m = MONTH_YEAR.exec(text);
  if (m && month(m[1]) > 0) {
    const year = Number(m[2]);
    if (year >= 1000 && year <= 2999) return { value: `${year}-${two(month(m[1]))}`, length: m[0].length };
  }
  return null;
}
