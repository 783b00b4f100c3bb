// Dates that are told from another one: »vergangene Woche«, »dieses Jahr«, »am nächsten Tag«, »gestern«, »tags darauf«.
// The anchor is the publication date, or for what follows a tale a day that the text has named. No anchor, no date;
// an anchor known to the month gives nothing finer than a month.
import { isoWeekday, type Edtf } from '../../model/edtf';
import {
  addMonths,
  dayText,
  halfEdtf,
  interval,
  mondayOf,
  monthText,
  quarterEdtf,
  quarterOf,
  seasonOf,
  weekEdtf,
  weekText,
  yearText,
} from '../calendar';
import { publicationAnchor, textAnchor, type Context } from '../context';
import { HOLIDAYS } from '../holidays';
import type { Captures } from '../pattern';
import { modOf, weekdayDate } from './absolute';
import { fromNamed } from './anchored';
import { aboutPublication, unplaced, type Meaning } from './meaning';

/** A date worked out from the publication date. */
function fromPublished(
  context: Context,
  value: string,
  edtf: Edtf | null,
  mod: string | undefined,
  day?: number,
): Meaning {
  return {
    type: 'DATE',
    value,
    edtf,
    basis: 'inferred',
    ...(context.published ? { anchor: publicationAnchor(context.published) } : {}),
    ...(mod === undefined ? {} : { mod }),
    ...(day === undefined ? {} : { day }),
  };
}

function direction(c: Captures): number {
  return c.has('LAST') ? -1 : c.has('NEXT') ? 1 : 0;
}

/** Saturday of the weekend that lies `way` from a day. */
function saturday(day: number, way: number): number {
  const this_ = mondayOf(day) + 5;
  if (way > 0) return isoWeekday(day) >= 6 ? this_ + 7 : this_;
  if (way < 0) return this_ - 7;
  return this_;
}

function relativeUnit(c: Captures, context: Context, code: string, way: number): Meaning | null {
  const mod = modOf(c);
  const p = context.published;
  switch (code) {
    case 'Y': {
      if (!p) return unplaced('DATE', 'XXXX', mod);
      const y = yearText(p.year + way);
      return fromPublished(context, y, y, mod);
    }
    case 'HY': {
      if (!p || p.month === null) return unplaced('DATE', p ? `${yearText(p.year)}-HX` : 'XXXX-HX', mod);
      const [y, m] = addMonths(p.year, p.month, way * 6);
      const half = m <= 6 ? 1 : 2;
      return fromPublished(context, `${yearText(y)}-H${half}`, halfEdtf(y, half), mod);
    }
    case 'Q': {
      if (!p || p.month === null) return unplaced('DATE', 'XXXX-QX', mod);
      const [y, m] = addMonths(p.year, p.month, way * 3);
      const q = quarterOf(m);
      return fromPublished(context, `${yearText(y)}-Q${q}`, quarterEdtf(y, q), mod);
    }
    case 'M': {
      if (!p || p.month === null) return unplaced('DATE', 'XXXX-XX', mod);
      const text = monthText(...addMonths(p.year, p.month, way));
      return fromPublished(context, text, text, mod);
    }
    case 'W': {
      if (!p || p.day === null) return unplaced('DATE', 'XXXX-WXX', mod);
      const day = p.day + way * 7;
      return fromPublished(context, weekText(day), weekEdtf(day), mod);
    }
    case 'WE': {
      if (!p || p.day === null) return unplaced('DATE', 'XXXX-WXX-WE', mod);
      const still = isoWeekday(p.day) >= 6;
      const past = context.tense === 'past' || context.tense === null;
      const day = saturday(p.day, way !== 0 || still || c.has('THIS') ? way : past ? -1 : 1);
      return fromPublished(context, `${weekText(day)}-WE`, interval(day, day + 1), mod);
    }
    case 'DE': {
      if (!p) return unplaced('DATE', 'XXX', mod);
      const text = yearText(p.year + way * 10).slice(0, 3);
      // »Im letzten Jahrzehnt« may mean the last ten years as well as the last decade by the calendar.
      return fromPublished(context, text, way === 0 ? `${text}X` : null, mod);
    }
    case 'CE': {
      if (!p) return unplaced('DATE', 'XX', mod);
      const text = String(Math.floor(p.year / 100) + way);
      return fromPublished(context, text, `${text}XX`, mod);
    }
    case 'D':
      return fromNamed(context, way) ?? (way === 0 ? null : unplaced('DATE', 'XXXX-XX-XX', mod));
    default:
      return null;
  }
}

/** »vergangene Woche«, »dieses Jahr«, »kommenden Montag«, »vorigen Herbst«, »letzten Mai«, »nächste Ostern«. */
export function relativeDate(c: Captures, context: Context, given?: number): Meaning | null {
  const way = given ?? direction(c);
  const mod = modOf(c);
  const p = context.published;
  const weekday = c.n('WEEKDAY');
  if (weekday !== undefined) {
    if (!p || p.day === null) return aboutPublication(context, `XXXX-WXX-${weekday}`, mod);
    const ahead = (weekday - isoWeekday(p.day) + 7) % 7;
    if (way === 0) {
      const near = p.day + (ahead <= 3 ? ahead : ahead - 7);
      return context.tense === 'past' || context.tense === null
        ? weekdayDate({ ...context, tense: 'past' }, weekday, mod)
        : fromPublished(context, dayText(near), dayText(near), mod, near);
    }
    const day = p.day + (way > 0 ? (ahead === 0 ? 7 : ahead) : ahead - 7);
    return fromPublished(context, dayText(day), dayText(day), mod, day);
  }
  const month = c.n('MONTH');
  if (month !== undefined) {
    const tail = monthText(0, month).slice(5);
    if (!p || p.month === null) return unplaced('DATE', `XXXX-${tail}`, mod);
    const year =
      way < 0 ? p.year - (month < p.month ? 0 : 1) : way > 0 ? p.year + (month > p.month ? 0 : 1) : p.year;
    const text = monthText(year, month);
    return fromPublished(context, text, text, mod);
  }
  const season = c.one('SEASON');
  if (season) {
    if (!p || p.month === null) return unplaced('DATE', `XXXX-${season.code ?? 'SU'}`, mod);
    const [year, now] = seasonOf(p.year, p.month);
    const n = season.n ?? 22;
    const y =
      way < 0
        ? n < now
          ? year
          : year - 1
        : way > 0
          ? n > now
            ? year
            : year + 1
          : n === now
            ? year
            : p.year;
    return fromPublished(context, `${yearText(y)}-${season.code ?? 'SU'}`, `${yearText(y)}-${n}`, mod);
  }
  const feast = HOLIDAYS.get(c.one('HOLIDAY')?.code ?? '');
  if (feast) {
    if (!p || p.day === null) return unplaced('DATE', 'XXXX-XX-XX', mod);
    const here = p.day;
    const years = [p.year - 1, p.year, p.year + 1];
    const year =
      way < 0
        ? years.reverse().find((y) => feast(y)[1] < here)
        : way > 0
          ? years.find((y) => feast(y)[0] > here)
          : p.year;
    if (year === undefined) return null;
    const [first, last] = feast(year);
    const edtf = first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`;
    return fromPublished(context, dayText(first), edtf, mod, first === last ? first : undefined);
  }
  const period = c.one('PERIOD');
  if (period) {
    const [unit = 'Y', edge] = (period.code ?? 'Y').split(':');
    const meaning = relativeUnit(c, context, unit, period.n ?? 0);
    return meaning && edge !== undefined ? { ...meaning, mod: edge } : meaning;
  }
  const code = c.one('UNIT')?.code ?? c.one('WEEKEND')?.code;
  return code === undefined ? null : relativeUnit(c, context, code, way);
}

/** A day of the month, or a month, in a year told relatively: »am 8. Mai dieses Jahres«, »Ende März vorigen Jahres«. */
export function dateInRelativeYear(c: Captures, context: Context): Meaning | null {
  const p = context.published;
  const month = c.n('MONTH');
  const season = c.one('SEASON');
  const day = c.n('DAYNUM');
  const mod = modOf(c);
  const same = c.has('SAME');
  if (same && !context.named) return null;
  const year = same ? (context.named?.year ?? null) : p ? p.year + direction(c) : null;
  if (season) {
    const y = year === null ? 'XXXX' : yearText(year);
    return fromPublished(
      context,
      `${y}-${season.code ?? ''}`,
      year === null ? null : `${y}-${season.n ?? 22}`,
      mod,
    );
  }
  if (month === undefined) return null;
  const text =
    (year === null ? 'XXXX' : yearText(year)) +
    monthText(0, month).slice(4) +
    (day === undefined ? '' : `-${String(day).padStart(2, '0')}`);
  const meaning = fromPublished(context, text, year === null ? null : text, mod);
  return same && context.named ? { ...meaning, anchor: textAnchor(context.named) } : meaning;
}

/** »Dienstag vergangener Woche«. */
export function dayOfWeek(c: Captures, context: Context): Meaning | null {
  const weekday = c.n('WEEKDAY');
  if (weekday === undefined || c.one('UNIT')?.code !== 'W') return null;
  const p = context.published;
  if (!p || p.day === null) return unplaced('DATE', `XXXX-WXX-${weekday}`);
  const day = mondayOf(p.day) + 7 * direction(c) + weekday - 1;
  return fromPublished(context, dayText(day), dayText(day), undefined, day);
}

/** »am Sonntag vor einer Woche«: the weekday in the week that many weeks back. */
export function weekdayAgo(c: Captures, context: Context): Meaning | null {
  const weekday = c.n('WEEKDAY');
  const unit = c.one('UNIT') ?? c.one('UNITS');
  const n = c.n('NUM') ?? 1;
  if (weekday === undefined) return null;
  const p = context.published;
  if (unit?.code !== 'W' || !Number.isInteger(n) || !p || p.day === null)
    return weekdayDate(context, weekday);
  const last = p.day - ((isoWeekday(p.day) - weekday + 7) % 7);
  // »am Sonntag vor einer Woche« is not the last Sunday but the one a week before it.
  const day = last - 7 * n;
  return fromPublished(context, dayText(day), dayText(day), undefined, day);
}

/** »heute«: the day of publication where the text tells news, the present age where it reflects. */
export function today(c: Captures, context: Context): Meaning {
  return context.news || context.tense === 'past' ? dayRelative(c, context) : unplaced('DATE', 'PRESENT_REF');
}

/** »gestern«, »übermorgen«: days counted from the day of publication. */
export function dayRelative(c: Captures, context: Context, given?: number): Meaning {
  const n = given ?? c.n('DAYREL') ?? c.n('DAYRELADJ') ?? 0;
  const mod = modOf(c);
  const p = context.published;
  if (!p || p.day === null) return aboutPublication(context, 'XXXX-XX-XX', mod);
  const day = p.day + n;
  return fromPublished(context, dayText(day), dayText(day), mod, day);
}
