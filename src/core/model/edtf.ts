// Calendar time as EDTF (ISO 8601-2:2019, level 1 and parts of 2): what may be said of a date without claiming more
// than is known. Parsing and checking only; resolving words like »am Freitag« is the business of `core/time`.

/** An EDTF string: `2025`, `2025-02`, `2025-02-12`, `2025-22` (season), `196X`, `2025-02/2025-04`, `../2024`, `2002/..`. */
export type Edtf = string;

export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';

const ORDER: readonly Precision[] = ['century', 'decade', 'year', 'season', 'month', 'day', 'time'];

const POINT =
  /^(-?\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-]\d{2}:\d{2})?)?)?)?[~?%]?$/;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

function isPoint(value: string): boolean {
  const m = POINT.exec(value);
  if (!m) return false;
  const month = m[2];
  const day = m[3];
  if (month === undefined || month === 'XX') return day === undefined || day === 'XX' || month === 'XX';
  const monthNumber = Number(month);
  const season = monthNumber >= 21 && monthNumber <= 41;
  if (!season && (monthNumber < 1 || monthNumber > 12)) return false;
  if (day === undefined) return true;
  if (season) return false;
  if (day !== 'XX') {
    const year = /X/.test(m[1] ?? '') ? 2000 : Number(m[1]);
    const dayNumber = Number(day);
    if (dayNumber < 1 || dayNumber > daysInMonth(year, monthNumber)) return false;
  }
  return m[4] === undefined || (Number(m[4]) < 25 && Number(m[5]) < 60 && Number(m[6] ?? 0) < 61);
}

/** The commonest form by far, `2025-02-12`, told without a regular expression; null: some other form. */
function plainDay(value: string): boolean | null {
  if (value.length !== 10 || value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return null;
  let year = 0;
  let month = 0;
  let day = 0;
  for (let i = 0; i < 10; i++) {
    if (i === 4 || i === 7) continue;
    const digit = value.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    if (i < 4) year = year * 10 + digit;
    else if (i < 7) month = month * 10 + digit;
    else day = day * 10 + digit;
  }
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a string is a date that EDTF allows; calendar included (`2025-02-30` is not). */
export function isEdtf(value: string): boolean {
  const plain = plainDay(value);
  if (plain !== null) return plain;
  const parts = value.split('/');
  if (parts.length === 1) return isPoint(value);
  if (parts.length !== 2) return false;
  const [from = '', to = ''] = parts;
  if (from === '..' && to === '..') return false;
  return (from === '..' || from === '' || isPoint(from)) && (to === '..' || to === '' || isPoint(to));
}

/** The precision of an EDTF value: of an interval the finer of its ends. */
export function precisionOf(value: Edtf): Precision {
  let best = 0;
  for (const part of value.split('/')) {
    const m = POINT.exec(part);
    if (!m) continue;
    let p: Precision = 'year';
    if (m[4] !== undefined) p = 'time';
    else if (m[3] !== undefined && m[3] !== 'XX') p = 'day';
    else if (m[2] !== undefined && m[2] !== 'XX') p = Number(m[2]) > 12 ? 'season' : 'month';
    else if (/^\d\dXX/.test(part)) p = 'century';
    else if (/^\d{3}X/.test(part)) p = 'decade';
    best = Math.max(best, ORDER.indexOf(p));
  }
  return ORDER[best] ?? 'century';
}

/** A calendar day as numbers, month and day one-based. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (after Howard Hinnant's `days_from_civil`). */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(days: number): Day {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** ISO weekday of a day number: 1 Monday … 7 Sunday. */
export function isoWeekday(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

export function edtfDay(day: Day): Edtf {
  return `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;
}

const SEASON_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
};

function pointBounds(value: string): readonly [number, number] | null {
  const m = POINT.exec(value);
  if (!m) return null;
  const yearText = m[1] ?? '';
  if (yearText === 'XXXX') return null;
  const firstYear = Number(yearText.replace(/X/g, '0'));
  const lastYear = Number(yearText.replace(/X/g, '9'));
  if (m[2] === undefined || m[2] === 'XX')
    return [
      dayNumber({ year: firstYear, month: 1, day: 1 }),
      dayNumber({ year: lastYear, month: 12, day: 31 }),
    ];
  const month = Number(m[2]);
  const season = SEASON_MONTHS[month];
  if (season) {
    const end =
      season[1] > 12 ? { year: lastYear + 1, month: season[1] - 12 } : { year: lastYear, month: season[1] };
    return [
      dayNumber({ year: firstYear, month: season[0], day: 1 }),
      dayNumber({ ...end, day: daysInMonth(end.year, end.month) }),
    ];
  }
  if (m[3] === undefined || m[3] === 'XX')
    return [
      dayNumber({ year: firstYear, month, day: 1 }),
      dayNumber({ year: lastYear, month, day: daysInMonth(lastYear, month) }),
    ];
  const day = dayNumber({ year: firstYear, month, day: Number(m[3]) });
  return [day, day];
}

/**
 * The first and last day (day numbers) that an EDTF value may mean; an open end is ±Infinity.
 * null where it names no place in the calendar (`XXXX-06-30`).
 */
export function boundsOf(value: Edtf): readonly [first: number, last: number] | null {
  let bounds = MEMORY.get(value);
  if (bounds === undefined) {
    bounds = readBounds(value);
    // A dossier has few dates and asks for each of them often.
    if (MEMORY.size > 20000) MEMORY.clear();
    MEMORY.set(value, bounds);
  }
  return bounds;
}

const MEMORY = new Map<Edtf, readonly [first: number, last: number] | null>();

function readBounds(value: Edtf): readonly [first: number, last: number] | null {
  const parts = value.split('/');
  if (parts.length === 1) return pointBounds(value);
  const [from = '', to = ''] = parts;
  const a = from === '..' || from === '' ? -Infinity : pointBounds(from)?.[0];
  const b = to === '..' || to === '' ? Infinity : pointBounds(to)?.[1];
  return a === undefined || b === undefined ? null : [a, b];
}

/** Whether two EDTF values may mean the same time: their bounds meet. */
export function compatible(a: Edtf, b: Edtf): boolean {
  const x = boundsOf(a);
  const y = boundsOf(b);
  return x !== null && y !== null && x[0] <= y[1] && y[0] <= x[1];
}

/** Whether `finer` lies wholly within `coarser`. */
export function refines(finer: Edtf, coarser: Edtf): boolean {
  const x = boundsOf(finer);
  const y = boundsOf(coarser);
  return x !== null && y !== null && y[0] <= x[0] && x[1] <= y[1];
}

/** Order by first possible day, then last; values without a place in the calendar come last. */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const x = boundsOf(a) ?? [Infinity, Infinity];
  const y = boundsOf(b) ?? [Infinity, Infinity];
  if (x[0] !== y[0]) return x[0] < y[0] ? -1 : 1;
  if (x[1] !== y[1]) return x[1] < y[1] ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
