// Durations and sets: »drei Jahre und vier Monate« P3Y4M, »jahrelang« PXY, »täglich« P1D. They name no place in the
// calendar, with one exception: »vor drei Tagen« and »in zwei Wochen« count from the day of publication, and then the
// date reached is given at the precision of the unit, because nobody who says »vor drei Jahren« means a day.
import { boundsOf, type Edtf } from '../../model/edtf';
import { addMonths, dayText, monthText, weekEdtf, weekText, yearText } from '../calendar';
import { publicationAnchor, type Context } from '../context';
import type { Captures } from '../pattern';
import type { TimeReading } from '../../language/pack/time';
import { unplaced, type Meaning } from './meaning';

// Units whose TIMEX3 designator stands after »T«.
const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'H', MIN: 'M', S: 'S' };

function quantity(number: string, code: string): string {
  const clock = CLOCK_UNITS[code];
  if (clock !== undefined) return `PT${number}${clock}`;
  if (code === 'Q') return /^\d+$/.test(number) ? `P${Number(number) * 3}M` : `P${number}Q`;
  if (code === 'HY') return /^\d+$/.test(number) ? `P${Number(number) * 6}M` : 'PXY';
  return `P${number}${code}`;
}

// What a date of some unit looks like while nothing places it.
const UNKNOWN: Readonly<Record<string, string>> = {
  Y: 'XXXX',
  M: 'XXXX-XX',
  W: 'XXXX-WXX',
  D: 'XXXX-XX-XX',
};

const shown = (n: number): string => String(Math.round(n * 100) / 100);

/** The length in its own unit, as far as the words give it; null where it is vague. */
function amounts(c: Captures): { numbers: (number | null)[]; units: TimeReading[] } {
  const units = c.matched(['UNIT', 'UNITS'], 'inside');
  if (units.length === 0) units.push(...c.matched(['UNIT', 'UNITS'], 'any'));
  const plain = c.matched(['NUM', 'ONE'], 'inside').map((r) => r.n ?? 1);
  const half = c.has('HALF');
  const vague = c.has('VAGUE');
  const numbers: (number | null)[] = [];
  if (vague) numbers.push(null);
  else if (plain.length > 0) numbers.push(...plain);
  else if (half) numbers.push(0.5);
  else if (units[0]?.is === 'UNIT') numbers.push(1);
  else numbers.push(null);
  // »eine halbe Stunde«
  if (half && plain.length > 0) numbers[0] = (plain[0] ?? 1) === 1 ? 0.5 : (plain[0] ?? 1) + 0.5;
  return { numbers, units };
}

/** A duration from number and unit. */
export function duration(c: Captures, context: Context, fixed?: string, mod?: string): Meaning | null {
  void context;
  const given = mod ?? c.one('MODW')?.code;
  const modifier = given === '' ? undefined : given;
  if (fixed !== undefined) return unplaced('DURATION', fixed, modifier);
  const adverb = c.one('DURADV')?.code;
  if (adverb !== undefined) return unplaced('DURATION', adverb, modifier);
  const season = c.one('SEASON')?.code;
  if (season !== undefined) return unplaced('DURATION', `P1${season}`);
  const { numbers, units } = amounts(c);
  const first = units[0]?.code;
  if (first === undefined) return null;
  const n = numbers[0];
  let value = quantity(n === null || n === undefined ? 'X' : shown(n), first);
  if (n === null && first === 'DE') value = 'PXDE';
  const second = units[1]?.code;
  const m = numbers[1];
  if (second !== undefined && typeof n === 'number' && typeof m === 'number') {
    const more = quantity(shown(m), second).slice(1);
    // PT1H30M, P3Y4M: one »T« for the whole.
    value += value.includes('T') && more.startsWith('T') ? more.slice(1) : more;
  }
  return unplaced('DURATION', value, modifier);
}

/** The date that lies a number of units from the day of publication, at the precision of the unit; null: not known. */
function reached(context: Context, n: number, code: string): { edtf: Edtf; day?: number } | null {
  const p = context.published;
  if (!p || !Number.isInteger(n)) return null;
  switch (code) {
    case 'Y':
      return { edtf: yearText(p.year + n) };
    case 'M':
      return p.month === null ? null : { edtf: monthText(...addMonths(p.year, p.month, n)) };
    case 'W':
      return p.day === null ? null : { edtf: weekEdtf(p.day + 7 * n) };
    case 'D':
      return p.day === null ? null : { edtf: dayText(p.day + n), day: p.day + n };
    default:
      return null;
  }
}

/** »vor drei Jahren« (sign -1), »in zwei Wochen« (sign 1): a DURATION by the convention, and the date it leads to. */
export function counted(c: Captures, context: Context, sign: number): Meaning | null {
  const length = duration(c, context);
  if (!length) return null;
  const { numbers, units } = amounts(c);
  const n = numbers[0];
  // »vor gut fünf Jahren« is no year, »mehr als zehn« neither; and »in drei Tagen« may be how long something took.
  const loose = length.mod !== undefined || typeof n !== 'number' || units.length !== 1;
  const wrongWay = sign > 0 && context.tense !== 'future';
  const to = loose || wrongWay ? null : reached(context, sign * n, units[0]?.code ?? '');
  if (!to || !context.published) return length;
  return { ...length, ...to, basis: 'inferred', anchor: publicationAnchor(context.published) };
}

/** »three years ago« where the convention makes it a DATE: the date reached, or the past where that is not known. */
export function agoDate(c: Captures, context: Context): Meaning | null {
  const length = counted(c, context, -1);
  if (!length) return null;
  const { edtf, mod } = length;
  if (edtf === null) {
    const exact = mod === undefined && !length.value.includes('X');
    const code = (c.one('UNIT') ?? c.one('UNITS'))?.code ?? '';
    return unplaced('DATE', (exact ? UNKNOWN[code] : undefined) ?? 'PAST_REF', mod);
  }
  const monday = /^(\d{4}-\d\d-\d\d)\/./.exec(edtf)?.[1];
  const week = monday === undefined ? null : boundsOf(monday);
  return { ...length, type: 'DATE', value: week ? weekText(week[0]) : edtf };
}

/** »täglich«, »jedes Jahr«, »pro Tag«, »jeden Montag«, »nachts«. */
export function repeated(c: Captures, fixed?: string): Meaning | null {
  if (fixed !== undefined) return unplaced('SET', fixed);
  const month = c.one('MONTH', 'inside')?.n;
  const day = c.one('DAYNUM', 'inside')?.n;
  // »jedes Jahr am 3. Oktober« is a day of no year.
  if (month !== undefined && day !== undefined)
    return unplaced('SET', `XXXX-${monthText(0, month).slice(5)}-${String(day).padStart(2, '0')}`);
  const adverb = c.one('SETADV')?.code;
  if (adverb !== undefined) return unplaced('SET', adverb);
  const weekday = c.n('WEEKDAY');
  if (weekday !== undefined) return unplaced('SET', `XXXX-WXX-${weekday}`);
  const season = c.one('SEASON')?.code;
  if (season !== undefined) return unplaced('SET', `P1${season}`);
  if (month !== undefined) return unplaced('SET', `XXXX-${monthText(0, month).slice(5)}`);
  const days = c.n('WEEKDAYADV');
  if (days !== undefined) return unplaced('SET', `XXXX-WXX-${days}`);
  const part = (c.one('DAYPART') ?? c.one('PARTADV'))?.code;
  if (part !== undefined) return unplaced('SET', `XXXX-XX-XXT${part}`);
  const unit = (c.one('UNIT') ?? c.one('UNITS'))?.code;
  if (unit === undefined) return null;
  const n = c.one('NUM', 'inside')?.n;
  return unplaced('SET', quantity(c.has('VAGUE') ? 'X' : n === undefined ? '1' : shown(n), unit));
}
