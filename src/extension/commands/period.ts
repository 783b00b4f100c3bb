// What a person types for a period → its two ends as EDTF, or null. Only calendar dates that exist are taken; the order
// is not turned round silently. Pure.
import { isEdtf, type Edtf } from '../../core/present/api';

export interface Period {
  readonly from: Edtf;
  readonly to: Edtf;
}

/** A typed period: `2025`, `2025-02`, `2025-02-12`, or two of them with `/`, `–` or `..` between. */
export function parsePeriod(typed: string): Period | null {
  const parts = typed
    .trim()
    .split(/\s*(?:\/|–|—|\.\.|\bto\b|\bbis\b)\s*/u)
    .filter((p) => p !== '');
  const [from, to = from] = parts;
  if (from === undefined || to === undefined || parts.length > 2) return null;
  const calendar = /^\d{4}(-\d{2}){0,2}$/;
  if (
    !calendar.test(from) ||
    !calendar.test(to) ||
    !isEdtf(from) ||
    !isEdtf(to) ||
    to < from.slice(0, to.length)
  )
    return null;
  return { from, to };
}

/** A date or interval as a period; null where an end is open. */
export function closedPeriod(date: Edtf): Period | null {
  const [from = date, to = from] = date.split('/');
  return [from, to].some((end) => end === '' || end === '..') ? null : { from, to };
}
