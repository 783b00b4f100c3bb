// Digits → readings: what a run of digits may be in a time expression (a day, a year, an hour, 20.30, 5.3.2025).
// Shape and range only; whether it is one is for the rules to say.
import { daysInMonth } from '../model/edtf';
import type { TimeReading } from '../language/pack/time';

const WHOLE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^(\d{1,2})[.:](\d{2})$/;
const DAY_MONTH = /^(\d{1,2})\.(\d{1,2})\.?$/;
const DECADE = /^(\d{2}|\d{4})(?:er|ern|s)$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
const HOURLY = /^(\d{1,2})(?:am|pm)$/;
const DECIMAL = /^\d{1,4},\d{1,2}$/;

const date = (year: number, month: number, day: number): TimeReading[] =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? [{ is: 'DATE', n: year * 10000 + month * 100 + day }]
    : [];

const dayMonth = (month: number, day: number): TimeReading[] =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month)
    ? [{ is: 'DAYMONTH', n: month * 100 + day }]
    : [];

/** A two-digit year as the century that newspapers mean by it. */
export const fullYear = (yy: number): number => (yy < 40 ? 2000 + yy : 1900 + yy);

function plain(text: string): TimeReading[] {
  const n = Number(text);
  const out: TimeReading[] = [];
  if (text.length > 6) return out;
  out.push({ is: 'NUM', n });
  if (text.length <= 2) {
    if (n >= 1 && n <= 31) out.push({ is: 'DAYNUM', n });
    if (n >= 1 && n <= 12) out.push({ is: 'MONTHNUM', n });
    if (n <= 24) out.push({ is: 'HOUR', n: n * 60 });
    if (text.length === 2) {
      if (n < 60) out.push({ is: 'MIN', n });
      out.push({ is: 'YY', n });
    }
  }
  if (text.length === 4 && n >= 1000 && n < 2100) {
    out.push({ is: 'YEAR', n });
    // A bare number that no century made famous is a quantity more often than a year.
    if (n < 1500) out.push({ is: 'OLD', n });
    if (n % 100 === 0 && n !== 1900) out.push({ is: 'ROUND', n });
  }
  return out;
}

/** The readings of a token that begins with a digit; empty where it is none that we know. */
export function readingsOfDigits(text: string, dayFirst: boolean): readonly TimeReading[] {
  if (/^\d+$/.test(text)) return plain(text);
  if (text.length > 10) return [];
  let m = WHOLE.exec(text);
  if (m) {
    const year = (m[3] ?? '').length === 2 ? fullYear(Number(m[3])) : Number(m[3]);
    const [a, b] = [Number(m[1]), Number(m[2])];
    return dayFirst || text.includes('.') ? date(year, b, a) : date(year, a, b);
  }
  m = ISO.exec(text);
  if (m) return date(Number(m[1]), Number(m[2]), Number(m[3]));
  m = CLOCK.exec(text);
  if (m) {
    const [h, min] = [Number(m[1]), Number(m[2])];
    const out: TimeReading[] = [];
    if (h <= 24 && min < 60) out.push({ is: 'CLOCK', n: h * 60 + min });
    if (text.includes('.')) out.push({ is: 'NUM', n: Number(text) }, ...dayMonth(min, h));
    return out;
  }
  m = DAY_MONTH.exec(text);
  if (m) return dayMonth(Number(m[2]), Number(m[1]));
  m = DECADE.exec(text);
  if (m) {
    const n = Number(m[1]);
    return n % 10 === 0 ? [{ is: 'DECADE', n }] : [];
  }
  m = ORDINAL.exec(text);
  if (m) {
    const n = Number(m[1]);
    return [{ is: 'ORD', n }, ...(n >= 1 && n <= 31 ? [{ is: 'DAYNUM' as const, n }] : [])];
  }
  m = HOURLY.exec(text);
  if (m) {
    const h = Number(m[1]);
    return h >= 1 && h <= 12
      ? [{ is: 'CLOCK', n: ((h % 12) + (text.endsWith('pm') ? 12 : 0)) * 60, code: 'whole' }]
      : [];
  }
  if (DECIMAL.test(text)) return [{ is: 'NUM', n: Number(text.replace(',', '.')) }];
  return [];
}
