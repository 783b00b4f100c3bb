// Calendar arithmetic that time expressions need beyond `model/edtf.ts`: ISO weeks, weekends, quarters, months counted
// on, movable feasts. Numbers in, strings out; it knows nothing of words.
import {
  dayFromNumber,
  dayNumber,
  daysInMonth,
  edtfDay,
  isoWeekday,
  type Day,
  type Edtf,
} from '../model/edtf';

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

export const yearText = four;
export const monthText = (year: number, month: number): string => `${four(year)}-${two(month)}`;
export const dayText = (day: number): string => edtfDay(dayFromNumber(day));

/** ISO week of a day number: `[year, week]`. */
export function isoWeek(day: number): readonly [number, number] {
  const thursday = day - isoWeekday(day) + 4;
  const { year } = dayFromNumber(thursday);
  return [year, Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1];
}

/** `2025-W47`. */
export function weekText(day: number): string {
  const [year, week] = isoWeek(day);
  return `${four(year)}-W${two(week)}`;
}

/** Monday of the week of a day. */
export const mondayOf = (day: number): number => day - isoWeekday(day) + 1;

export const interval = (from: number, to: number): Edtf => `${dayText(from)}/${dayText(to)}`;

/** The week of a day as EDTF: the interval from its Monday to its Sunday. */
export const weekEdtf = (day: number): Edtf => interval(mondayOf(day), mondayOf(day) + 6);

/** Months counted on from a month; `[year, month]`. */
export function addMonths(year: number, month: number, n: number): readonly [number, number] {
  const all = year * 12 + (month - 1) + n;
  return [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
}

export const quarterOf = (month: number): number => Math.ceil(month / 3);

export const quarterEdtf = (year: number, quarter: number): Edtf =>
  `${monthText(year, quarter * 3 - 2)}/${monthText(year, quarter * 3)}`;

/** The half of a year as an interval of months. */
export const halfEdtf = (year: number, half: number): Edtf =>
  `${monthText(year, half * 6 - 5)}/${monthText(year, half * 6)}`;

/** Easter Sunday (Gregorian), after the anonymous algorithm of Meeus, Jones and Butcher. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

/** Fourth Sunday before Christmas Day. */
export function firstAdvent(year: number): number {
  const christmas = dayNumber({ year, month: 12, day: 25 });
  return christmas - isoWeekday(christmas) - 21;
}

/** Whether there is such a day in the calendar. */
export const isDay = (d: Day): boolean =>
  d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= daysInMonth(d.year, d.month);

/** The meteorological season of a month: EDTF code, and the year in which that season began. */
export function seasonOf(year: number, month: number): readonly [number, number] {
  if (month <= 2) return [year - 1, 24];
  if (month === 12) return [year, 24];
  return [year, 20 + quarterOf(month - 2)];
}
