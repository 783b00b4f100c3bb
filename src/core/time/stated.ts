// What the words of an expression state of the calendar by themselves, before any anchor completes it: a weekday, a day or
// a month without its year, a season. In the manner of TIMEX3, X standing for what they leave open. It computes nothing.
import type { Captures } from './pattern';

const two = (n: number): string => String(n).padStart(2, '0');

/** What they state; undefined where the words name no part of the calendar. */
export function statedBy(c: Captures): string | undefined {
  const both = c.one('DAYMONTH', 'inside')?.n;
  if (both !== undefined) return `XXXX-${two(Math.floor(both / 100))}-${two(both % 100)}`;
  const month = c.one('MONTH', 'inside')?.n;
  if (month !== undefined) {
    const day = c.one('DAYNUM', 'inside')?.n;
    return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  }
  const weekday = (c.one('WEEKDAY', 'inside') ?? c.one('WDPART', 'inside') ?? c.one('WEEKDAYADV', 'inside'))
    ?.n;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  const season = c.one('SEASON', 'inside')?.code;
  return season === undefined ? undefined : `XXXX-${season}`;
}
