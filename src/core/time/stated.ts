// What the words of an expression state of the calendar by themselves, before any anchor completes it: a weekday, a day or
// a month without its year, a season. In the manner of TIMEX3, X standing for what they leave open. It computes nothing.
import type { Captures } from './pattern';

const two = (n: number): string => String(n).padStart(2, '0');

const NOTHING: { readonly stated?: string } = {};

/** `{ stated }`, or nothing where the words name no part of the calendar. */
export function statedBy(c: Captures): { readonly stated?: string } {
  const both = c.one('DAYMONTH', 'inside')?.n;
  if (both !== undefined) return { stated: `XXXX-${two(Math.floor(both / 100))}-${two(both % 100)}` };
  const month = c.one('MONTH', 'inside')?.n;
  if (month !== undefined) {
    const day = c.one('DAYNUM', 'inside')?.n;
    return { stated: `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}` };
  }
  const weekday = (c.one('WEEKDAY', 'inside') ?? c.one('WDPART', 'inside') ?? c.one('WEEKDAYADV', 'inside'))
    ?.n;
  if (weekday !== undefined) return { stated: `XXXX-WXX-${weekday}` };
  const season = c.one('SEASON', 'inside')?.code;
  return season === undefined ? NOTHING : { stated: `XXXX-${season}` };
}
