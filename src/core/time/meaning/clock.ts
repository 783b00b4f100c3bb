// Times of day: »20.30 Uhr«, »halb neun«, »am Freitagabend«, »gestern Abend«, »in der Nacht zum Dienstag«. The value
// holds the clock; the calendar date is given to the day only (events are dated by days) and only where a day is named
// with it or before it in the text: the day of publication alone does not say on which evening something happened.
import { dayText } from '../calendar';
import { publicationAnchor, textAnchor, type Context } from '../context';
import type { Captures } from '../pattern';
import { calendarDate, modOf, weekdayDate } from './absolute';
import type { Meaning } from './meaning';
import { dayRelative, relativeDate } from './relative';

const two = (n: number): string => String(n).padStart(2, '0');

/** The day that the words themselves name beside the time. */
function ownDay(c: Captures, context: Context): Meaning | null {
  const joined = c.n('WDPART');
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
  if (c.has('WEEKDAY') || c.has('DAYNUM') || c.has('DATE')) return calendarDate(c, context);
  return null;
}

function shifted(meaning: Meaning, days: number): Meaning {
  if (meaning.day === undefined) return meaning;
  const day = meaning.day + days;
  return { ...meaning, day, value: dayText(day), edtf: meaning.edtf === null ? null : dayText(day) };
}

function onDay(time: string, day: Meaning | null, context: Context, mod: string | undefined): Meaning {
  const rest = mod === undefined ? {} : { mod };
  if (day) return { ...day, ...rest, type: 'TIME', value: `${day.value}T${time}` };
  const { namedDay, published } = context;
  // The day a text speaks of is the last one it named, in this paragraph or the one before.
  if (namedDay && namedDay.day !== null && context.paragraph - namedDay.paragraph <= 1)
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
  const clock = c.one('CLOCK');
  let minutes: number | undefined = clock?.n;
  if (minutes === undefined) {
    const hour = c.one('HOUR')?.n ?? hourOfWord(c);
    if (hour === undefined) return null;
    minutes = hour + (c.n('MIN') ?? 0);
  }
  minutes += shift;
  const meridiem = c.one('MERIDIEM');
  if (meridiem) minutes = (minutes % 720) + (meridiem.n ?? 0) * 60;
  const part = c.one('DAYPART')?.code;
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
  const code = c.one('WDPART')?.code ?? c.one('DAYPART')?.code;
  if (code === undefined) return null;
  let day = ownDay(c, context);
  // »Nacht zum Dienstag«: it may have been before or after midnight, so the calendar date is both days.
  if (day && shift !== 0 && day.day !== undefined && day.edtf !== null) {
    const before = shifted(day, shift);
    day = { ...before, edtf: `${before.edtf ?? ''}/${day.edtf}` };
  } else if (day && shift !== 0) day = { ...day, edtf: null };
  return onDay(code, day, context, modOf(c));
}
