// Dates that hang on a date which the text has named before: »am selben Tag«, »tags darauf«, »zwei Jahre später«,
// »damals«. The nearer the anchor stands the surer it is; what is too far back, or not precise enough for the unit, is
// no anchor, and then there is no date.
import { addMonths, dayText, monthText, weekEdtf, weekText, yearText } from '../calendar';
import { canBeMeant, textAnchor, type Context, type Named } from '../context';
import type { Captures } from '../pattern';
import { unplaced, type Meaning } from './meaning';

// What lies further back is no longer what the text speaks of.
function near(context: Context, named: Named): boolean {
  return context.paragraph - named.paragraph <= 1 && context.sentence - named.sentence <= 6;
}

/** A day counted from the last day that the text named. */
export function fromNamed(context: Context, offset: number): Meaning | null {
  const named = context.namedDay;
  if (!named || named.day === null || !near(context, named) || !canBeMeant(named, context)) return null;
  const day = named.day + offset;
  return {
    type: 'DATE',
    value: dayText(day),
    edtf: dayText(day),
    basis: 'inferred',
    anchor: textAnchor(named),
    day,
    yearStated: named.yearStated,
  };
}

/** »am selben Tag«, »im selben Jahr«, »an diesem Tag«: the date named before, at the precision of the unit. */
export function sameDate(c: Captures, context: Context): Meaning | null {
  const code = c.one('UNIT')?.code ?? 'D';
  const { named } = context;
  if (code === 'D') return fromNamed(context, 0) ?? unplaced('DATE', 'XXXX-XX-XX');
  if (!named) return unplaced('DATE', code === 'Y' ? 'XXXX' : 'XXXX-XX');
  const text =
    code === 'Y'
      ? yearText(named.year)
      : code === 'M' && named.month !== null
        ? monthText(named.year, named.month)
        : null;
  if (text === null) return null;
  return { type: 'DATE', value: text, edtf: text, basis: 'inferred', anchor: textAnchor(named) };
}

/** »damals«: no date in TimeML; it hangs on the date named just before, where there is one. */
export function thenRef(context: Context): Meaning {
  const { named } = context;
  const past = unplaced('DATE', 'PAST_REF');
  if (!named || named.paragraph !== context.paragraph || context.sentence - named.sentence > 1) return past;
  // »Damals« is long ago: a day of this week is not what it looks back to.
  const here = context.published;
  const months =
    here?.month == null ? null : (here.year - named.year) * 12 + here.month - (named.month ?? 12);
  if (!named.yearStated && (months === null || months < 2)) return past;
  return { ...past, edtf: named.edtf, basis: 'inferred', anchor: textAnchor(named) };
}

/** »zwei Tage zuvor«, »drei Wochen später«, »tags darauf«: counted from a date named before, else only a duration. */
export function offsetDate(c: Captures, context: Context, sign: number): Meaning | null {
  const n = (c.n('NUM') ?? c.n('ONE') ?? 1) * sign;
  const code = (c.one('UNIT') ?? c.one('UNITS'))?.code ?? 'D';
  const { named, namedDay } = context;
  if (!Number.isInteger(n) || c.has('VAGUE')) return null;
  if (code === 'D') return fromNamed(context, n);
  if (code === 'W' && namedDay && namedDay.day !== null && near(context, namedDay)) {
    const day = namedDay.day + 7 * n;
    return {
      type: 'DATE',
      value: weekText(day),
      edtf: weekEdtf(day),
      basis: 'inferred',
      anchor: textAnchor(namedDay),
    };
  }
  if (!named || !near(context, named)) return null;
  const anchored = { type: 'DATE', basis: 'inferred', anchor: textAnchor(named) } as const;
  if (code === 'M' && named.month !== null) {
    const text = monthText(...addMonths(named.year, named.month, n));
    return { ...anchored, value: text, edtf: text };
  }
  if (code === 'Y') return { ...anchored, value: yearText(named.year + n), edtf: yearText(named.year + n) };
  return null;
}
