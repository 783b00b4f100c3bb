// What a matched shape means, before it becomes a TimeExpression; and the ways in which several operations complete a
// date: the year that a month or feast without one belongs to. Where nothing supports a completion, it stays out.
import type { Basis, TimeAnchor } from '../../model/annotation';
import { dayFromNumber, type Edtf } from '../../model/edtf';
import { publicationAnchor, textAnchor, type Context } from '../context';

export interface Meaning {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod?: string;
  readonly edtf: Edtf | null;
  readonly basis: Basis;
  readonly anchor?: TimeAnchor;
  /** The day that it names, as an anchor for what follows; absent where it names none. */
  readonly day?: number;
  /** Whether the text gives the year. */
  readonly yearStated?: boolean;
  /** What of it was worked out and gives way where it is half of a range: the year, or the week of a weekday. */
  readonly loose?: 'year' | 'week';
}

/** A meaning with all its fields, so that all have one shape; `undefined` is what it does not say. */
export interface Told {
  readonly type: Meaning['type'];
  readonly value: string;
  readonly mod: string | undefined;
  readonly edtf: Edtf | null;
  readonly basis: Basis;
  readonly anchor: TimeAnchor | undefined;
  readonly day: number | undefined;
  readonly yearStated: boolean | undefined;
  readonly loose: 'year' | 'week' | undefined;
}

/** A year that was worked out, and from what. */
export interface Completed {
  readonly year: number;
  readonly anchor: TimeAnchor;
}

// How much nearer a date on the wrong side of the tense must lie to be meant all the same: »wurde auf den 28. November
// vertagt« is past tense and future date, while »wird im Oktober gewählt« hardly ever looks back.
const AGAINST_TENSE = 14;
const AGAINST_NEAR = 2;

/**
 * The year that makes a day or month lie most sensibly: nearest to the publication date, with what lies against the
 * tense counting many times its distance. `monthsOf` gives the point in months since year 0, in a given year.
 */
export function completeYear(context: Context, monthsOf: (year: number) => number): Completed | null {
  const { named, published, tense } = context;
  // »Im März 1992 … Am 5. März …«: a year goes on in a tale of the past where a dated sentence opened it. A year named
  // in passing does not: »Die Witwe des 2004 Verstorbenen sagte im Juli …« speaks of the July before publication.
  if (
    named?.yearStated &&
    named.paragraph === context.paragraph &&
    context.sentence - named.sentence <= 2 &&
    tense !== 'future' &&
    // Without a publication date there is no other year that could be meant.
    (named.opens || !published) &&
    named.month !== null
  )
    return { year: named.year, anchor: textAnchor(named) };
  if (!published || published.month === null) return null;
  const here =
    published.year * 12 +
    published.month +
    (published.day === null ? 0.5 : (dayFromNumber(published.day).day - 1) / 31);
  const against = context.near ? AGAINST_NEAR : AGAINST_TENSE;
  let best = published.year;
  let bestCost = Infinity;
  for (const year of [published.year, published.year - 1, published.year + 1]) {
    const gap = monthsOf(year) - here;
    const weight = (tense === 'past' && gap > 0.03) || (tense === 'future' && gap < -0.04) ? against : 1;
    const cost = Math.abs(gap) * weight;
    if (cost < bestCost) [best, bestCost] = [year, cost];
  }
  return { year: best, anchor: publicationAnchor(published) };
}

/** A meaning without any place in the calendar. */
export const unplaced = (type: Meaning['type'], value: string, mod?: string): Meaning => ({
  type,
  value,
  edtf: null,
  basis: 'stated',
  ...(mod === undefined ? {} : { mod }),
});

/**
 * A day within some days of publication (»am Mittwoch«, »gestern«) where the publication date is known to the month or
 * year only: no day, but about that month or year; `~` because it may lie just across its edge (EDTF level 1).
 */
export function aboutPublication(context: Context, value: string, mod?: string): Meaning {
  const { published } = context;
  if (!published || published.day !== null) return unplaced('DATE', value, mod);
  return {
    type: 'DATE',
    value,
    edtf: `${published.edtf}~`,
    basis: 'inferred',
    anchor: publicationAnchor(published),
    ...(mod === undefined ? {} : { mod }),
  };
}
