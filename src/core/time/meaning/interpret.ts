// Match → meaning: hands each rule's operation to the arithmetic for it. The one place where the operations that rule
// data may name are listed.
import type { Context } from '../context';
import type { Captures, CompiledRule } from '../pattern';
import { calendarDate, centuryDate, decadeDate, holidayDate, partOfYear } from './absolute';
import { offsetDate, sameDate, thenRef } from './anchored';
import { clockTime, nearNight, nextPart, partOfDay, samePart, thisPart } from './clock';
import { agoDate, counted, duration, repeated } from './duration';
import { unplaced, type Meaning, type Told } from './meaning';
import { dateInRelativeYear, dayOfWeek, dayRelative, relativeDate, today, weekdayAgo } from './relative';

function compute(rule: CompiledRule, c: Captures, context: Context): Meaning | null {
  const { gives, value, mod, n } = rule.data;
  switch (gives) {
    case 'none':
      return null;
    case 'date':
      return calendarDate(c, context);
    case 'relative':
      return (c.has('MONTH') || c.has('SEASON')) && c.one('UNIT')?.code === 'Y'
        ? dateInRelativeYear(c, context)
        : relativeDate(c, context, n);
    case 'same':
      return sameDate(c, context);
    case 'week-day':
      return dayOfWeek(c, context);
    case 'week-ago':
      return weekdayAgo(c, context);
    case 'part-of-year':
      return partOfYear(c, context);
    case 'today':
      return today(c, context);
    case 'then':
      return thenRef(context);
    case 'day':
      return dayRelative(c, context, n);
    case 'ref':
      return unplaced('DATE', value ?? c.one('REF')?.code ?? 'PRESENT_REF');
    case 'duration':
      return duration(c, context, value, mod);
    case 'ago':
      return rule.data.type === 'DATE' ? agoDate(c, context) : counted(c, context, -1);
    case 'hence':
      return counted(c, context, 1);
    case 'offset':
      return (
        offsetDate(c, context, n ?? c.n('AFTER') ?? c.n('BEFORE') ?? 1) ??
        (c.has('UNIT') || c.has('UNITS') ? duration(c, context) : unplaced('DATE', 'XXXX-XX-XX'))
      );
    case 'clock':
      return clockTime(c, context, n ?? 0);
    case 'part':
      return partOfDay(c, context, n ?? 0);
    case 'near-part':
      return nearNight(c, context);
    case 'this-part':
      return thisPart(c, context, value);
    case 'next-part':
      return nextPart(c, context);
    case 'set':
      return repeated(c, value);
    case 'undated-season':
      return unplaced('DATE', `XXXX-${c.one('SEASON')?.code ?? 'SU'}`);
    case 'same-part':
      return samePart(c, context);
    case 'decade':
      return decadeDate(c);
    case 'century':
      return centuryDate(c, context);
    case 'holiday':
      return holidayDate(c, context, value);
  }
}

/** The meaning of a match; null where its numbers make no date (»31. Februar«). */
export function interpret(rule: CompiledRule, captures: Captures, context: Context): Told | null {
  const meaning = compute(rule, captures, context);
  if (!meaning) return null;
  const { type, mod, undated } = rule.data;
  return {
    type: type ?? meaning.type,
    value: meaning.value,
    mod: mod ?? meaning.mod,
    edtf: undated === true ? null : meaning.edtf,
    basis: meaning.basis,
    anchor: meaning.anchor,
    day: meaning.day,
    yearStated: meaning.yearStated,
    loose: meaning.loose,
  };
}
