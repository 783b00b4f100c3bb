// EDTF → English dates as people write them: alone (»19 November 2025«) and in a sentence (»on 19 November 2025«, »from
// February to November 2025«, »in the summer of 2025«). Never finer than the value; what it cannot say it gives as it is.
import { parts, type DateParts } from './date-parts';
import { dateWords, type DateBook } from './dates-frame';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SEASONS: Readonly<Record<number, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

function era(year: number): string {
  return year < 0 ? `${-year} BC` : String(year);
}

function seasonYear(p: DateParts): string {
  return p.season === 24 ? `${p.year}/${String((p.year + 1) % 100).padStart(2, '0')}` : era(p.year);
}

function point(p: DateParts): string {
  const about = p.approximate ? 'around ' : p.uncertain ? 'probably ' : '';
  if (p.precision === 'century') return `${about}${ordinal(Math.floor(p.year / 100) + 1)} century`;
  if (p.precision === 'decade') return `${about}${p.year}s`;
  if (p.season !== null) return `${about}${SEASONS[p.season] ?? ''} ${seasonYear(p)}`;
  if (p.month === null) return `${about}${era(p.year)}`;
  const month = `${MONTHS[p.month - 1] ?? ''} ${era(p.year)}`;
  return p.day === null ? `${about}${month}` : `${about}${p.day} ${month}`;
}

function inSentence(p: DateParts): string {
  const plain = point({ ...p, approximate: false, uncertain: false });
  const article = p.precision === 'century' || p.precision === 'decade';
  if (p.approximate) return `around ${article ? 'the ' : ''}${plain}`;
  const perhaps = p.uncertain ? 'probably ' : '';
  if (article) return `${perhaps}in the ${plain}`;
  if (p.season !== null) return `${perhaps}in the ${SEASONS[p.season] ?? ''} of ${seasonYear(p)}`;
  return `${perhaps}${p.day === null ? 'in' : 'on'} ${plain}`;
}

function span(from: DateParts, to: DateParts): string {
  if (from.day !== null && to.day !== null && from.year === to.year)
    return from.month === to.month
      ? `from ${from.day} to ${point(to)}`
      : `from ${from.day} ${MONTHS[(from.month ?? 1) - 1] ?? ''} to ${point(to)}`;
  if (
    from.month !== null &&
    to.month !== null &&
    from.day === null &&
    to.day === null &&
    from.year === to.year
  )
    return `from ${MONTHS[from.month - 1] ?? ''} to ${point(to)}`;
  return `from ${point(from)} to ${point(to)}`;
}

const ALONE: DateBook = {
  point,
  span: (from, to) => `${point(from)} to ${point(to)}`,
  until: (p) => `until ${point(p)}`,
  since: (p) => `since ${point(p)}`,
  other: (value) => value,
};

const ADVERBIAL: DateBook = { ...ALONE, point: inSentence, span, other: (value) => `(${value})` };

const EXACTLY = { approximate: false, uncertain: false };

/** Behind »for«: »for October 2025«, »for the time from 1 to 7 May 2024«. */
const SPAN_OF_TIME: DateBook = {
  ...ADVERBIAL,
  point: (p) => {
    const plain = point({ ...p, ...EXACTLY });
    if (p.season !== null) return `the ${SEASONS[p.season] ?? ''} of ${seasonYear(p)}`;
    return p.precision === 'other' ? plain : `the ${plain}`;
  },
  span: (from, to) => `the time ${span(from, to)}`,
  until: (p) => `the time ${ALONE.until(p)}`,
  since: (p) => `the time ${ALONE.since(p)}`,
};

export const { date: dateEn, when: whenEn, time: timeEn } = dateWords(ALONE, ADVERBIAL, SPAN_OF_TIME);

/** Behind »an article«: »of 19 November 2025«, »published from February to November 2025«. */
export function ofEn(value: string): string {
  const p = parts(value);
  if (p === null) return `(${value})`;
  return p.kind === 'span' ? `published ${whenEn(value)}` : `of ${point({ ...p.at, ...EXACTLY })}`;
}
