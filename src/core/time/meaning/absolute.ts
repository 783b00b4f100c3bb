// Dates that the text names by their calendar names: days, months, years, seasons, feasts, decades, centuries, with or
// without a year. A missing year is completed from a year named just before or from the publication date and the tense.
import { dayFromNumber, dayNumber, isoWeekday, type Edtf } from '../../model/edtf';
import { dayText, halfEdtf, isDay, monthText, quarterEdtf, yearText } from '../calendar';
import { publicationAnchor, type Context } from '../context';
import { fullYear } from '../digits';
import { HOLIDAYS } from '../holidays';
import type { Captures } from '../pattern';
import { aboutPublication, completeYear, unplaced, type Completed, type Meaning } from './meaning';

const FAR = 300;

const SEASON_CODE: Readonly<Record<number, string>> = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI' };
// The middle of a season in months of its year: where it lies when we ask which year is meant.
const SEASON_MIDDLE: Readonly<Record<number, number>> = { 21: 4.5, 22: 7.5, 23: 10.5, 24: 13.5 };

/** START, MID or END where the words say so. */
export function modOf(c: Captures): string | undefined {
  if (c.has('START')) return 'START';
  if (c.has('MID')) return 'MID';
  if (c.has('END')) return 'END';
  return c.one('EARLY')?.code ?? c.one('MODW')?.code;
}

function withYear(
  context: Context,
  stated: number | undefined,
  monthsOf: (year: number) => number,
): { year: number; completed: Completed | null } | null {
  if (stated !== undefined) return { year: stated, completed: null };
  const completed = completeYear(context, monthsOf);
  return completed ? { year: completed.year, completed } : null;
}

function date(
  value: string,
  edtf: Edtf | null,
  completed: Completed | null,
  mod: string | undefined,
  rest: Partial<Meaning> = {},
): Meaning {
  return {
    type: 'DATE',
    value,
    edtf,
    basis: completed ? 'inferred' : 'stated',
    ...(completed ? { anchor: completed.anchor } : {}),
    ...(mod === undefined ? {} : { mod }),
    yearStated: completed === null,
    ...(completed ? { loose: 'year' as const } : {}),
    ...rest,
  };
}

/** The year in digits that the words hold, `undefined` where there is none. */
export function yearOf(c: Captures): number | undefined {
  const year = c.n('YEAR');
  if (year !== undefined) return year;
  const short = c.n('YY');
  return short === undefined ? undefined : fullYear(short);
}

/** A date of any make: `5. Mai 2025`, `Mai`, `Ende Mai 2025`, `2025`, `Herbst 2011`, `Mittwoch`, `Mittwoch, 5. Mai`. */
export function calendarDate(c: Captures, context: Context): Meaning | null {
  const meaning = plainDate(c, context);
  // »im März und April 2020«: the first has its year from the second and gives way where a range would run backwards.
  const borrowed = c.has('YEAR') && c.one('YEAR', 'inside') === undefined;
  return meaning && borrowed ? { ...meaning, yearStated: false, loose: 'year' } : meaning;
}

function plainDate(c: Captures, context: Context): Meaning | null {
  const mod = modOf(c);
  const whole = c.n('DATE');
  if (whole !== undefined) {
    const day = { year: Math.floor(whole / 10000), month: Math.floor(whole / 100) % 100, day: whole % 100 };
    const n = dayNumber(day);
    return date(dayText(n), dayText(n), null, mod, { day: n });
  }
  const both = c.n('DAYMONTH');
  if (both !== undefined) return dayDate(c, context, both % 100, Math.floor(both / 100), undefined, mod);
  const dayOfMonth = c.n('DAYNUM') ?? (c.has('MONTH') ? c.n('ORD') : undefined);
  const month = c.n('MONTH') ?? (dayOfMonth === undefined ? undefined : c.n('MONTHNUM'));
  const year = yearOf(c);
  if (dayOfMonth !== undefined && month !== undefined)
    return dayDate(c, context, dayOfMonth, month, year, mod);
  if (month !== undefined) {
    const got = withYear(context, year, (y) => y * 12 + month + 0.5);
    if (!got) return unplaced('DATE', `XXXX-${monthText(0, month).slice(5)}`, mod);
    // In the month of publication itself the middle of the month must not count as future.
    const text = monthText(got.year, month);
    return date(text, text, got.completed, mod);
  }
  const season = c.one('SEASON');
  if (season) {
    const code = SEASON_CODE[season.n ?? 0] ?? 'SU';
    const n = season.n ?? 22;
    const got = withYear(context, year, (y) => y * 12 + (SEASON_MIDDLE[n] ?? 7.5));
    if (!got) return unplaced('DATE', `XXXX-${code}`, mod);
    return date(`${yearText(got.year)}-${code}`, `${yearText(got.year)}-${n}`, got.completed, mod);
  }
  const weekday = c.n('WEEKDAY') ?? c.n('WEEKDAYADV');
  if (weekday !== undefined) return weekdayDate(context, weekday, mod);
  if (year !== undefined) {
    // »1925/26«: two years, of which the corpus gives the decade; the calendar time is both.
    const second = c.has('YEAR') ? c.n('YY') : undefined;
    if (second !== undefined) {
      const last = year - (year % 100) + second;
      const both = last === year + 1 ? `${yearText(year)}/${yearText(last)}` : null;
      return both === null ? null : date(yearText(year).slice(0, 3), both, null, mod);
    }
    return date(yearText(year), yearText(year), null, mod);
  }
  return null;
}

function dayDate(
  c: Captures,
  context: Context,
  dayOfMonth: number,
  month: number,
  year: number | undefined,
  mod: string | undefined,
): Meaning | null {
  if (!isDay({ year: year ?? 2000, month, day: dayOfMonth })) return null;
  let got = withYear(context, year, (y) => y * 12 + month + (dayOfMonth - 1) / 31);
  const weekday = c.n('WEEKDAY');
  if (got?.completed && weekday !== undefined) {
    // »Sonntag, 4. Juni«: the weekday settles the year where it can.
    const fits = [got.year, got.year - 1, got.year + 1].find(
      (y) =>
        isDay({ year: y, month, day: dayOfMonth }) &&
        isoWeekday(dayNumber({ year: y, month, day: dayOfMonth })) === weekday,
    );
    if (fits !== undefined) got = { year: fits, completed: { ...got.completed, year: fits } };
  }
  const tail = monthText(0, month).slice(5) + '-' + String(dayOfMonth).padStart(2, '0');
  if (!got || !isDay({ year: got.year, month, day: dayOfMonth }))
    return unplaced('DATE', `XXXX-${tail}`, mod);
  const n = dayNumber({ year: got.year, month, day: dayOfMonth });
  // Whoever means a day ten months off names its year, or means a day of which everybody knows it.
  const here = context.published?.day;
  const far = got.completed?.anchor.kind === 'publication' && here != null && Math.abs(n - here) > FAR;
  if (far && weekday === undefined)
    return { ...date(dayText(n), null, got.completed, mod), basis: 'inferred' };
  return date(dayText(n), dayText(n), got.completed, mod, { day: n });
}

/** A weekday by its name alone: the one in the direction of the tense; the day of publication itself counts. */
export function weekdayDate(context: Context, weekday: number, mod?: string): Meaning {
  const { published } = context;
  if (!published || published.day === null) return aboutPublication(context, `XXXX-WXX-${weekday}`, mod);
  const ahead = (weekday - isoWeekday(published.day) + 7) % 7;
  const future = context.tense === 'future' || context.tense === 'present';
  const day = published.day + (ahead === 0 ? 0 : future ? ahead : ahead - 7);
  return {
    type: 'DATE',
    value: dayText(day),
    edtf: dayText(day),
    basis: 'inferred',
    anchor: publicationAnchor(published),
    day,
    loose: 'week',
    ...(mod === undefined ? {} : { mod }),
  };
}

/** A feast; of several days its first is the value, and the whole stretch the calendar time. */
export function holidayDate(c: Captures, context: Context, code?: string): Meaning | null {
  const days = HOLIDAYS.get(code ?? c.one('HOLIDAY')?.code ?? '');
  if (!days) return null;
  const got = withYear(context, yearOf(c), (y) => {
    const d = dayFromNumber(days(y)[0]);
    return y * 12 + d.month + (d.day - 1) / 31;
  });
  if (!got) return unplaced('DATE', 'XXXX-XX-XX');
  const [first, last] = days(got.year);
  const edtf = first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`;
  return date(dayText(first), edtf, got.completed, modOf(c), first === last ? { day: first } : {});
}

/** »drittes Quartal 2024«, »erstes Halbjahr«: the year stated, or completed from the publication date and the tense. */
export function partOfYear(c: Captures, context: Context): Meaning | null {
  const n = c.n('ORD') ?? c.n('DAYNUM');
  const code = c.one('UNIT')?.code ?? (c.has('HALF') ? 'HY' : undefined);
  if (n === undefined || (code !== 'Q' && code !== 'HY') || n > (code === 'Q' ? 4 : 2)) return null;
  const months = code === 'Q' ? 3 : 6;
  const sign = code === 'Q' ? 'Q' : 'H';
  const got = withYear(context, yearOf(c), (y) => y * 12 + n * months - months / 2 + 1);
  if (!got) return unplaced('DATE', `XXXX-${sign}${n}`);
  const edtf = code === 'Q' ? quarterEdtf(got.year, n) : halfEdtf(got.year, n);
  return date(`${yearText(got.year)}-${sign}${n}`, edtf, got.completed, undefined);
}

/** »die neunziger Jahre«, »1990er«. */
export function decadeDate(c: Captures): Meaning | null {
  const n = c.n('DECADE') ?? c.n('DECADEWORD') ?? c.n('DECADEPL') ?? c.n('YEAR') ?? c.n('NUM');
  if (n === undefined) return null;
  if (n % 10 !== 0 || (n >= 100 && n < 1000)) return null;
  const start = n >= 1000 ? n : 1900 + n;
  const text = yearText(start).slice(0, 3);
  return date(text, `${text}X`, null, modOf(c));
}

/** »das 20. Jahrhundert«, »das dritte Jahrtausend«. */
export function centuryDate(c: Captures, context: Context): Meaning | null {
  const mod = modOf(c);
  const n = c.n('DAYNUM') ?? c.n('ORD');
  if (n !== undefined) {
    if (c.one('UNIT')?.code === 'ML' || n < 10) return date(String(n - 1), null, null, mod);
    if (n > 30) return null;
    const text = String(n - 1).padStart(2, '0');
    return date(text, `${text}XX`, null, mod);
  }
  if (!context.published) return unplaced('DATE', 'XX', mod);
  const now = Math.floor(context.published.year / 100) + (c.has('LAST') ? -1 : c.has('NEXT') ? 1 : 0);
  const completed = { year: now * 100, anchor: publicationAnchor(context.published) };
  return date(String(now), `${now}XX`, completed, mod);
}
