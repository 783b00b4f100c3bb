// A time expression → what a hover explains of it: the date, whether the words state it or how it follows from which
// anchor (»Friday before 19 Nov 2025«), or why there is none. Codes and numbers; the sentence is the user interface's.
// It computes differences of dates and adds no knowledge: what the annotator left open stays open.
import type { TimeExpression } from '../model/annotation';
import { boundsOf, dayFromNumber, isoWeekday, precisionOf, type Edtf } from '../model/edtf';

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** How a date lies to its anchor. */
export type TimeRelation =
  /** The words name the weekday; it lies `days` from the anchor (negative: before). */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly days: number }
  /** So many units from the anchor's own; 0: the same. */
  | { readonly kind: 'units'; readonly unit: TimeUnit; readonly n: number }
  /** The words name day or month, the anchor gives the year. */
  | { readonly kind: 'year-from-anchor' }
  | { readonly kind: 'from-anchor' };

/** Why there is no date, or no finer one. */
export type TimeGap =
  /** The date that it counts from is not known. */
  | 'no-anchor'
  /** The date that it counts from is known to the month or year only. */
  | 'coarse-anchor'
  /** A length, a repetition, or too vague for the calendar. */
  | 'no-calendar'
  | null;

export interface TimeCard {
  readonly type: TimeExpression['type'];
  readonly date: Edtf | null;
  readonly extent: Edtf | null;
  readonly value: string;
  readonly inferred: boolean;
  readonly anchor: { readonly kind: 'publication' | 'text'; readonly date: Edtf } | null;
  readonly relation: TimeRelation | null;
  readonly gap: TimeGap;
  /** The weekday that the words name (1 Monday … 7 Sunday), where they do. */
  readonly weekday: number | null;
}

/** Values that hang on the date of the text: weekdays, »gestern«, »vorige Woche«, »im Mai«. */
const OPEN = /^(?:XXXX|XXX$|XX$)/;
const WEEKDAY = /^XXXX-WXX-([1-7])/;

function unitOf(date: Edtf): TimeUnit | null {
  const bounds = boundsOf(date);
  if (!bounds || !Number.isFinite(bounds[0]) || !Number.isFinite(bounds[1])) return null;
  const days = bounds[1] - bounds[0] + 1;
  if (days === 1) return 'day';
  if (days === 7 && isoWeekday(bounds[0]) === 1) return 'week';
  const precision = precisionOf(date);
  if (date.includes('/')) return null;
  return precision === 'month' ? 'month' : precision === 'year' ? 'year' : null;
}

const monday = (day: number): number => day - isoWeekday(day) + 1;

function relationOf(date: Edtf, anchor: Edtf, stated: string | undefined): TimeRelation {
  const here = boundsOf(date);
  const there = boundsOf(anchor);
  if (!here || !there) return { kind: 'from-anchor' };
  const weekday = WEEKDAY.exec(stated ?? '')?.[1];
  const exact = there[0] === there[1];
  if (weekday !== undefined && exact && here[0] === here[1])
    return { kind: 'weekday', weekday: Number(weekday), days: here[0] - there[0] };
  if (stated !== undefined && weekday === undefined) return { kind: 'year-from-anchor' };
  const unit = unitOf(date);
  const [a, b] = [here[0], there[0]];
  if (unit === 'day' && exact) return { kind: 'units', unit, n: a - b };
  if (unit === 'week' && exact) return { kind: 'units', unit, n: (monday(a) - monday(b)) / 7 };
  const x = dayFromNumber(a);
  const y = dayFromNumber(b);
  if (unit === 'month' && precisionOf(anchor) !== 'year')
    return { kind: 'units', unit, n: (x.year - y.year) * 12 + x.month - y.month };
  if (unit === 'year') return { kind: 'units', unit, n: x.year - y.year };
  return { kind: 'from-anchor' };
}

function gapOf(time: TimeExpression): TimeGap {
  if (time.edtf === null)
    return OPEN.test(time.value) && (time.type === 'DATE' || time.type === 'TIME')
      ? 'no-anchor'
      : 'no-calendar';
  return time.edtf.endsWith('~') && OPEN.test(time.value) ? 'coarse-anchor' : null;
}

/** What there is to say of an expression. */
export function timeCard(time: TimeExpression): TimeCard {
  const inferred = time.basis === 'inferred' && time.edtf !== null;
  const weekday = WEEKDAY.exec(time.stated ?? '')?.[1] ?? WEEKDAY.exec(time.value)?.[1];
  const gap = gapOf(time);
  return {
    type: time.type,
    date: time.edtf,
    extent: time.extent ?? null,
    value: time.value,
    inferred,
    anchor: time.anchor ? { kind: time.anchor.kind, date: time.anchor.value } : null,
    relation:
      inferred && time.edtf !== null && time.anchor && gap === null
        ? relationOf(time.edtf, time.anchor.value, time.stated)
        : null,
    gap,
    weekday: weekday === undefined ? null : Number(weekday),
  };
}
