// EDTF → the date as people of a language write it: »18.–19. Nov. 2025«, »Feb 2025«, »ca. 1968«. Never finer than the
// value; what is uncertain keeps its mark. Pure: the few words it needs are passed in, the rest is `Intl`.
import { dayNumber, type Edtf } from '../../core/present/api';

export interface DateWords {
  readonly locale: string;
  about(date: string): string;
  since(date: string): string;
  until(date: string): string;
  decade(firstYear: string): string;
  century(firstYear: string): string;
  season(code: number, year: string): string;
}

interface Point {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly about: boolean;
  readonly doubtful: boolean;
}

const POINT = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?(?:-XX|T[^~?%]*)?([~?%])?$/;

function parse(value: string): Point | null {
  const m = POINT.exec(value.replace(/-XX(?=[~?%]?$)/g, ''));
  if (!m) return null;
  const mark = m[4];
  return {
    year: m[1] ?? '',
    month: m[2] === undefined ? null : Number(m[2]),
    day: m[3] === undefined ? null : Number(m[3]),
    about: mark === '~' || mark === '%',
    doubtful: mark === '?' || mark === '%',
  };
}

function utc(p: Point): Date {
  return new Date(dayNumber({ year: Number(p.year), month: p.month ?? 1, day: p.day ?? 1 }) * 86_400_000);
}

type Style = 'short' | 'long' | 'day';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, made);
  }
  return made;
}

function optionsFor(p: Point, style: Style): Intl.DateTimeFormatOptions {
  if (style === 'day') return { day: 'numeric' };
  const month = style === 'long' ? 'long' : 'short';
  return p.day !== null ? { day: 'numeric', month, year: 'numeric' } : { month, year: 'numeric' };
}

function isCalendar(p: Point): boolean {
  return /^\d{4}$/.test(p.year) && (p.month === null || p.month <= 12);
}

function formatPoint(p: Point, words: DateWords, style: Style): string {
  let text: string;
  if (p.year.endsWith('XX')) text = words.century(`${p.year.slice(0, 2)}00`);
  else if (p.year.endsWith('X')) text = words.decade(`${p.year.slice(0, 3)}0`);
  else if (p.month === null) text = p.year;
  else if (p.month > 12) text = words.season(p.month, p.year);
  else text = format(words.locale, optionsFor(p, style)).format(utc(p));
  if (p.about) text = style === 'long' ? words.about(text) : `~${text}`;
  return p.doubtful ? `${text}?` : text;
}

/** A date for people; the value itself where it has no calendar form (`XXXX-06-30`). */
export function formatDate(value: Edtf, words: DateWords, style: 'short' | 'long' = 'short'): string {
  const [from = '', to] = value.split('/');
  const a = parse(from);
  if (to === undefined) return a ? formatPoint(a, words, style) : value;
  const b = parse(to);
  if (a && b) {
    const alike = (a.month === null) === (b.month === null) && (a.day === null) === (b.day === null);
    if (alike && a.month !== null && isCalendar(a) && isCalendar(b) && !a.about && !b.about)
      return format(words.locale, optionsFor(a, style)).formatRange(utc(a), utc(b));
    return `${formatPoint(a, words, style)} – ${formatPoint(b, words, style)}`;
  }
  if (a) return words.since(formatPoint(a, words, style));
  if (b) return words.until(formatPoint(b, words, style));
  return value;
}

/** The day or days alone, for lists under a month: »18«, »18–19«; empty where the day is not known. */
export function formatDay(value: Edtf): string {
  const [from = '', to] = value.split('/');
  const a = parse(from);
  const b = to === undefined ? null : parse(to);
  if (!a?.day) return '';
  const mark = a.about ? '~' : a.doubtful ? '?' : '';
  return b?.day && b.day !== a.day ? `${a.day}–${b.day}${mark}` : `${a.day}${mark}`;
}

/** A month as a heading within its year: »November«. */
export function formatMonth(month: Edtf, locale: string): string {
  const p = parse(month);
  return p && p.month !== null && p.month <= 12 ? format(locale, { month: 'long' }).format(utc(p)) : month;
}
