// EDTF → German dates as people write them: alone (»19. November 2025«) and in a sentence (»am 19. November 2025«,
// »von Februar bis November 2025«, »im Sommer 2025«). Never finer than the value; what it cannot say it gives as it is.
import { parts, type DateParts } from './date-parts';
import { dateWords, type DateBook } from './dates-frame';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;
const SEASONS: Readonly<Record<number, string>> = {
  21: 'Frühjahr',
  22: 'Sommer',
  23: 'Herbst',
  24: 'Winter',
};

function winter(p: DateParts): string {
  return p.season === 24 ? `Winter ${p.year}/${String((p.year + 1) % 100).padStart(2, '0')}` : '';
}

function era(year: number): string {
  return year < 0 ? `${-year} v. Chr.` : String(year);
}

function century(p: DateParts): string {
  return `${Math.floor(p.year / 100) + 1}. Jahrhundert`;
}

/** One date, alone. */
function point(p: DateParts): string {
  const about = p.approximate ? 'etwa ' : p.uncertain ? 'vermutlich ' : '';
  if (p.precision === 'century') return `${about}${century(p)}`;
  if (p.precision === 'decade') return `${about}${p.year}er-Jahre`;
  if (p.season !== null) return `${about}${winter(p) || `${SEASONS[p.season] ?? ''} ${era(p.year)}`}`;
  if (p.month === null) return `${about}${era(p.year)}`;
  const month = `${MONTHS[p.month - 1] ?? ''} ${era(p.year)}`;
  return p.day === null ? `${about}${month}` : `${about}${p.day}. ${month}`;
}

/** »am 19. November 2025«, »im Februar 2025«, »im Jahr 2025«, »in den 1960er-Jahren«. */
function inSentence(p: DateParts): string {
  const about = p.approximate ? 'etwa ' : p.uncertain ? 'vermutlich ' : '';
  const plain = point({ ...p, approximate: false, uncertain: false });
  if (p.precision === 'century') return `${about}im ${plain}`;
  if (p.precision === 'decade') return `${about}in den ${p.year}er-Jahren`;
  if (p.season !== null) return `${about}im ${plain}`;
  if (p.month === null) return `${about}im Jahr ${plain}`;
  return p.day === null ? `${about}im ${plain}` : `${about}am ${plain}`;
}

/** Behind »von« and »bis«: »19. November 2025« with »zum« where it has a day. */
function span(from: DateParts, to: DateParts): string {
  if (from.day !== null && to.day !== null) {
    if (from.year === to.year && from.month === to.month) return `vom ${from.day}. bis ${point(to)}`;
    if (from.year === to.year)
      return `vom ${from.day}. ${MONTHS[(from.month ?? 1) - 1] ?? ''} bis ${point(to)}`;
    return `vom ${point(from)} bis ${point(to)}`;
  }
  if (
    from.month !== null &&
    to.month !== null &&
    from.day === null &&
    to.day === null &&
    from.year === to.year
  )
    return `von ${MONTHS[from.month - 1] ?? ''} bis ${point(to)}`;
  return `${from.day === null ? 'von' : 'vom'} ${point(from)} bis ${to.day === null ? '' : 'zum '}${point(to)}`;
}

const ALONE: DateBook = {
  point,
  span: (from, to) => `${point(from)} bis ${point(to)}`,
  until: (p) => `bis ${point(p)}`,
  since: (p) => `seit ${point(p)}`,
  other: (value) => value,
};

const ADVERBIAL: DateBook = {
  point: inSentence,
  span,
  until: (p) => `${p.day === null ? 'bis' : 'bis zum'} ${point(p)}`,
  since: (p) => `${p.day === null ? 'seit' : 'seit dem'} ${point(p)}`,
  other: (value) => `(${value})`,
};

const EXACTLY = { approximate: false, uncertain: false };

/** Behind »für«: »für Oktober 2025«, »für den 6. Mai 2024«, »für die Zeit vom 1. bis 7. Mai 2024«. */
const SPAN_OF_TIME: DateBook = {
  ...ADVERBIAL,
  point: (p) => {
    const plain = point({ ...p, ...EXACTLY });
    if (p.precision === 'century') return `das ${plain}`;
    if (p.precision === 'decade') return `die ${plain}`;
    if (p.season !== null) return `${p.season === 21 ? 'das' : 'den'} ${plain}`;
    if (p.month === null) return `das Jahr ${plain}`;
    return p.day === null ? plain : `den ${plain}`;
  },
  span: (from, to) => `die Zeit ${span(from, to)}`,
  until: (p) => `die Zeit ${ADVERBIAL.until(p)}`,
  since: (p) => `die Zeit ${ADVERBIAL.since(p)}`,
};

export const { date: dateDe, when: whenDe, time: timeDe } = dateWords(ALONE, ADVERBIAL, SPAN_OF_TIME);

/** Behind »ein Artikel«: »vom 19. November 2025«, »aus der Zeit von Februar bis November 2025«. */
export function ofDe(value: string): string {
  const p = parts(value);
  if (p === null) return `(${value})`;
  if (p.kind === 'span') return `aus der Zeit ${whenDe(value)}`;
  const { at } = p;
  const text = point({ ...at, ...EXACTLY });
  if (at.precision === 'decade') return `aus den ${at.year}er-Jahren`;
  if (at.precision === 'century') return `aus dem ${text}`;
  if (at.month === null && at.season === null) return `aus dem Jahr ${text}`;
  return `vom ${text}`;
}
