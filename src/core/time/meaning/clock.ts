// Times of day: »20.30 Uhr«, »halb neun«, »am Freitagabend«, »gestern Abend«, »in der Nacht zum Dienstag«. The value
// holds the clock; the calendar date is given to the day only (events are dated by days) and only where a day is named
// with it or before it in the text: the day of publication alone does not say on which evening something happened.
import { dayText, interval } from '../calendar';
import { canBeMeant, publicationAnchor, textAnchor, type Context } from '../context';
import type { Captures } from '../pattern';
import { calendarDate, modOf, weekdayDate } from './absolute';
import type { Meaning } from './meaning';
import { fromNamed } from './anchored';
import { dayRelative, relativeDate } from './relative';

const two = (n: number): string => String(n).padStart(2, '0');

/** The day that the words themselves name beside the time. */
function ownDay(c: Captures, context: Context): Meaning | null {
  const joined = c.n('WDPART');
  if (joined !== undefined && c.has('DAYNUM')) return calendarDate(c, context);
  if (joined !== undefined) {
    if (c.has('LAST') || c.has('NEXT')) {
      const day = weekdayDate({ ...context, tense: c.has('LAST') ? 'past' : 'future' }, joined);
      const same = day.day !== undefined && day.day === context.published?.day;
      return same && day.day !== undefined ? shifted(day, c.has('LAST') ? -7 : 7) : day;
    }
    return weekdayDate(context, joined);
  }
  if (c.has('DAYREL') || c.has('DAYRELADJ')) return dayRelative(c, context);
  if (c.has('WEEKDAY') && (c.has('LAST') || c.has('NEXT'))) return relativeDate(c, context);
  if (c.has('WEEKDAY') || c.has('WEEKDAYADV') || c.has('DAYNUM') || c.has('DATE'))
    return calendarDate(c, context);
  return null;
}

function shifted(meaning: Meaning, days: number): Meaning {
  if (meaning.day === undefined) return meaning;
  const day = meaning.day + days;
  return { ...meaning, day, value: dayText(day), edtf: meaning.edtf === null ? null : dayText(day) };
}

/**
 * Whether a text still speaks of the day that it named last. In the same sentence it does; after that a tale goes on
 * (»Am Abend …«), while a list of clock times without verbs does not.
 */
function speaksOf(time: string, context: Context): boolean {
  const { namedDay, tense } = context;
  if (!namedDay) return false;
  const sentences = context.sentence - namedDay.sentence;
  if (sentences === 0) return true;
  if (time.length === 2) return context.paragraph - namedDay.paragraph <= 1 && sentences <= 4;
  return tense !== null && context.paragraph === namedDay.paragraph && sentences <= 3;
}

// A day named long before publication does not lend itself to »am Abend« later on, unless it stands right there.
function recent(day: number, context: Context): boolean {
  const p = context.published;
  if (context.namedDay?.sentence === context.sentence || !p || p.day === null) return true;
  return Math.abs(p.day - day) <= 14 || context.namedDay?.paragraph === context.paragraph;
}

function onDay(time: string, day: Meaning | null, context: Context, mod: string | undefined): Meaning {
  const rest = mod === undefined ? {} : { mod };
  if (day) return { ...day, ...rest, type: 'TIME', value: `${day.value}T${time}` };
  const { published, openWeekday } = context;
  if (openWeekday) return { ...openWeekday, ...rest, type: 'TIME', value: `${openWeekday.value}T${time}` };
  const namedDay = speaksOf(time, context) ? context.namedDay : time.length === 2 ? context.onlyDay : null;
  if (namedDay?.day != null && recent(namedDay.day, context) && canBeMeant(namedDay, context))
    return {
      type: 'TIME',
      value: `${dayText(namedDay.day)}T${time}`,
      edtf: dayText(namedDay.day),
      basis: 'inferred',
      anchor: textAnchor(namedDay),
      ...rest,
    };
  if (published && published.day !== null)
    return {
      type: 'TIME',
      value: `${dayText(published.day)}T${time}`,
      edtf: null,
      basis: 'inferred',
      anchor: publicationAnchor(published),
      ...rest,
    };
  return { type: 'TIME', value: `XXXX-XX-XXT${time}`, edtf: null, basis: 'stated', ...rest };
}

/** A time on the clock. `shift`: minutes to add (»halb neun« -30). */
export function clockTime(c: Captures, context: Context, shift = 0): Meaning | null {
  const clock = c.one('CLOCK', 'inside');
  let minutes: number | undefined = clock?.n;
  if (minutes === undefined) {
    const hour = c.one('HOUR', 'inside')?.n ?? hourOfWord(c);
    if (hour === undefined) return null;
    minutes = hour + (c.one('MIN', 'inside')?.n ?? 0);
  }
  minutes += shift;
  const meridiem = c.one('MERIDIEM');
  if (meridiem) minutes = (minutes % 720) + (meridiem.n ?? 0) * 60;
  const part = (c.one('DAYPART') ?? c.one('PARTADV'))?.code;
  if ((part === 'EV' || part === 'AF') && minutes < 720) minutes += 720;
  if (minutes < 0 || minutes > 1440) return null;
  return onDay(
    `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
    ownDay(c, context),
    context,
    undefined,
  );
}

function hourOfWord(c: Captures): number | undefined {
  const n = c.n('NUM') ?? (c.has('ONE') ? 1 : undefined);
  return n !== undefined && Number.isInteger(n) && n >= 0 && n <= 24 ? n * 60 : undefined;
}

/** A part of the day, with the day where the words name one. `shift`: days (»Nacht zum Dienstag« begins on Monday). */
export function partOfDay(c: Captures, context: Context, shift = 0): Meaning | null {
  const code = (c.one('WDPART') ?? c.one('DAYPART') ?? c.one('PARTADV') ?? c.one('PARTHOURS'))?.code;
  if (code === undefined) return null;
  let day = ownDay(c, context);
  // »Nacht zum Dienstag«: it may have been before or after midnight, so the calendar date is both days.
  if (day && shift !== 0 && day.day !== undefined && day.edtf !== null) {
    const first = shift < 0 ? shifted(day, shift) : day;
    day = { ...first, edtf: interval(first.day ?? day.day, (first.day ?? day.day) + 1) };
  } else if (day && shift !== 0) day = { ...day, edtf: null };
  return onDay(code, day, context, modOf(c));
}

/** »in der vergangenen Nacht«: the night before the day of publication, over midnight. */
export function nearNight(c: Captures, context: Context): Meaning {
  const p = context.published;
  if (!p || p.day === null) return { type: 'TIME', value: 'XXXX-XX-XXTNI', edtf: null, basis: 'stated' };
  const first = p.day + (c.has('LAST') ? -1 : 0);
  return {
    type: 'TIME',
    value: `${dayText(first)}TNI`,
    edtf: interval(first, first + 1),
    basis: 'inferred',
    anchor: publicationAnchor(p),
    day: first,
  };
}

/** »am nächsten Morgen«: the day after the one that the text speaks of. */
export function nextPart(c: Captures, context: Context): Meaning | null {
  const code = c.one('DAYPART')?.code;
  if (code === undefined) return null;
  const day = fromNamed(context, 1);
  return day
    ? onDay(code, day, context, undefined)
    : { type: 'TIME', value: `XXXX-XX-XXT${code}`, edtf: null, basis: 'stated' };
}

/** »am selben Abend«. */
export function samePart(c: Captures, context: Context): Meaning | null {
  const code = c.one('DAYPART')?.code;
  const day = fromNamed(context, 0);
  if (code === undefined) return null;
  return day
    ? onDay(code, day, context, undefined)
    : { type: 'TIME', value: `XXXX-XX-XXT${code}`, edtf: null, basis: 'stated' };
}

/** »this morning«, »tonight«: on the day of publication. */
export function thisPart(c: Captures, context: Context, given?: string): Meaning | null {
  const code = given ?? c.one('DAYPART')?.code;
  if (code === undefined) return null;
  const p = context.published;
  if (!p || p.day === null) return { type: 'TIME', value: `XXXX-XX-XXT${code}`, edtf: null, basis: 'stated' };
  return {
    type: 'TIME',
    value: `${dayText(p.day)}T${code}`,
    edtf: dayText(p.day),
    basis: 'inferred',
    anchor: publicationAnchor(p),
    day: p.day,
  };
}
