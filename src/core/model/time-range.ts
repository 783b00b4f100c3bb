// Stretches of time as people ask for them (»the last 7 days«, »since then«), as first and last day. Pure: the day on
// which it is asked is given, there is no clock. It does not read prose; that is the business of `core/time`.
import { boundsOf, dayFromNumber, dayNumber, daysInMonth, edtfDay, isEdtf, type Edtf } from './edtf';

/** First and last day (or coarser date), both included. */
export interface TimeRange {
  readonly from: Edtf;
  readonly to: Edtf;
}

/** A day number of an EDTF day; null where it is none. */
function numberOf(day: Edtf): number | null {
  if (!isEdtf(day) || day.includes('/')) return null;
  const bounds = boundsOf(day);
  return bounds !== null && bounds[0] === bounds[1] && Number.isFinite(bounds[0]) ? bounds[0] : null;
}

/** The last `count` days up to `today`, today included; null where `today` is no day or `count` is not positive. */
export function lastDays(count: number, today: Edtf): TimeRange | null {
  const end = numberOf(today);
  if (end === null || !Number.isInteger(count) || count < 1 || count > 100_000) return null;
  return { from: edtfDay(dayFromNumber(end - count + 1)), to: today };
}

/** From the day on which something was written up to `today`; null where either is no day or they are the wrong way round. */
export function sinceDay(written: Edtf, today: Edtf): TimeRange | null {
  const from = numberOf(written);
  const to = numberOf(today);
  return from === null || to === null || from > to ? null : { from: written, to: today };
}

/** `7d`, `2w`, `3m`, `1y` (also `7 days`, `2 Wochen` …) up to `today`; null for anything else. */
export function lastRange(amount: string, today: Edtf): TimeRange | null {
  const m = /^(\d{1,4})\s*(d|days?|tage?n?|w|weeks?|wochen?|m|months?|monate?n?|y|years?|j|jahre?n?)$/i.exec(
    amount.trim(),
  );
  const end = numberOf(today);
  if (!m || end === null) return null;
  const count = Number(m[1]);
  const unit = (m[2] ?? 'd').charAt(0).toLowerCase();
  if (count < 1) return null;
  if (unit === 'd' || unit === 't') return lastDays(count, today);
  if (unit === 'w') return lastDays(count * 7, today);
  const { year, month, day } = dayFromNumber(end);
  const months = year * 12 + (month - 1) - (unit === 'm' ? count : count * 12);
  const [y, mo] = [Math.floor(months / 12), (months % 12) + 1];
  if (y < 1) return null;
  const start = dayNumber({ year: y, month: mo, day: Math.min(day, daysInMonth(y, mo)) });
  return { from: edtfDay(dayFromNumber(start + 1)), to: today };
}
