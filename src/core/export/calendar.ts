// A date as Dossier knows it → what formats with a plain calendar can say of it. Nothing becomes finer than it was: a month
// stays a month, a season or a decade becomes its first and last part; what the calendar cannot say (about, doubtful) is
// told beside it, and the original is always kept.
import { boundsOf, dayFromNumber, edtfDay, precisionOf, type Edtf } from '../model/edtf';

/** A date down to the day, or coarser. */
export interface CalendarPoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface CalendarDate {
  readonly original: Edtf;
  /** First and last possible day, as `2025-02-12`; null: open. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** The beginning and end as coarse as they are known; the end is null where the date is one point. */
  readonly start: CalendarPoint | null;
  readonly end: CalendarPoint | null;
  /** A single day, month or year without any doubt. */
  readonly plain: boolean;
  /** Marked as about, doubtful or open. */
  readonly vague: boolean;
}

function point(value: string): CalendarPoint | null {
  const m = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value);
  if (!m) return null;
  const month = m[2] === undefined ? undefined : Number(m[2]);
  if (month !== undefined && month > 12) return null;
  return {
    year: Number(m[1]),
    ...(month === undefined ? {} : { month }),
    ...(m[3] === undefined ? {} : { day: Number(m[3]) }),
  };
}

function dayPoint(day: number, coarse: 'year' | 'month' | 'day'): CalendarPoint {
  const { year, month, day: d } = dayFromNumber(day);
  return coarse === 'year' ? { year } : coarse === 'month' ? { year, month } : { year, month, day: d };
}

const pad = (n: number, width: number): string =>
  n < 0 ? `-${String(-n).padStart(width, '0')}` : String(n).padStart(width, '0');

/** `2025`, `2025-02`, `2025-02-12`. */
export function iso({ year, month, day }: CalendarPoint): string {
  return [
    pad(year, 4),
    ...(month === undefined ? [] : [pad(month, 2)]),
    ...(day === undefined ? [] : [pad(day, 2)]),
  ].join('-');
}

/** null where the date names no place in the calendar. */
export function calendarDate(value: Edtf | null): CalendarDate | null {
  const bounds = value === null ? null : boundsOf(value);
  if (value === null || !bounds) return null;
  const [first, last] = bounds;
  const day = (n: number): string | null => (Number.isFinite(n) ? edtfDay(dayFromNumber(n)) : null);
  const [from = '', to] = value.split('/');
  const single = to === undefined;
  const known = single && !/X/.test(value) ? point(value) : null;
  const vague = /[~?%X]/.test(value) || first === -Infinity || last === Infinity;
  const coarse = (part: string): 'year' | 'month' | 'day' => {
    const p = precisionOf(part);
    return p === 'day' || p === 'time' ? 'day' : p === 'month' || p === 'season' ? 'month' : 'year';
  };
  const edge = (part: string, n: number): CalendarPoint | null =>
    Number.isFinite(n) ? dayPoint(n, coarse(part)) : null;
  return {
    original: value,
    firstDay: day(first),
    lastDay: day(last),
    start: known ?? edge(from, first),
    end: known ? null : edge(to ?? from, last),
    plain: known !== null && !vague && !/T/.test(value),
    vague,
  };
}
