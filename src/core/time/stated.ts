// What the words of an expression state of the calendar by themselves, before any anchor completes it: a weekday, a day or
// a month without its year, a season. In the manner of TIMEX3, X standing for what they leave open. It computes nothing.
import type { Captures } from './pattern';

const two = (n: number): string => String(n).padStart(2, '0');

/** `{ stated }`, or nothing where the words name no part of the calendar. */
export function statedBy(c: Captures): { readonly stated?: string } {
  const one = (name: Parameters<Captures['all']>[0]): number | undefined => c.one(name, 'inside')?.n;
  const both = one('DAYMONTH');
  if (both !== undefined) return { stated: `XXXX-${two(Math.floor(both / 100))}-${two(both % 100)}` };
  const month = one('MONTH');
  if (month !== undefined) {
    const day = one('DAYNUM');
    return { stated: `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}` };
  }
  const weekday = one('WEEKDAY') ?? one('WDPART') ?? one('WEEKDAYADV');
  if (weekday !== undefined) return { stated: `XXXX-WXX-${weekday}` };
  const season = c.one('SEASON', 'inside')?.code;
  return season === undefined ? {} : { stated: `XXXX-${season}` };
}
