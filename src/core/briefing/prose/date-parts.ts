// EDTF → its parts as numbers, for putting it into words. Hours are left out: a briefing tells days. null for what is
// no date, or one of an unknown year, which is then shown as it stands.
import { isEdtf } from '../../model/edtf';

export interface DateParts {
  readonly year: number;
  readonly precision: 'century' | 'decade' | 'other';
  readonly season: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type DateValue =
  | { readonly kind: 'point'; readonly at: DateParts }
  | { readonly kind: 'span'; readonly from: DateParts | null; readonly to: DateParts | null };

const POINT = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T[^~?%]*)?([~?%]?)$/;

function point(value: string): DateParts | null {
  const m = POINT.exec(value);
  if (!m) return null;
  const year = m[1] ?? '';
  const number = (s: string | undefined): number | null => (s === undefined || s === 'XX' ? null : Number(s));
  const second = number(m[2]);
  const season = second !== null && second > 12 ? second : null;
  if (season !== null && (season < 21 || season > 24)) return null;
  return {
    year: Number(year.replace(/X/g, '0')),
    precision: year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'other',
    season,
    month: season === null ? second : null,
    day: number(m[3]),
    approximate: m[4] === '~' || m[4] === '%',
    uncertain: m[4] === '?',
  };
}

export function parts(value: string): DateValue | null {
  if (!isEdtf(value)) return null;
  const [first = '', second] = value.split('/');
  if (second === undefined) {
    const at = point(first);
    return at && { kind: 'point', at };
  }
  const open = (s: string): boolean => s === '' || s === '..';
  const from = open(first) ? null : point(first);
  const to = open(second) ? null : point(second);
  if ((from === null && !open(first)) || (to === null && !open(second))) return null;
  return { kind: 'span', from, to };
}
