// What runs in windows gets a second try: a server, a browser and a workbench that nobody here wrote take part in it, on
// machines that do other things meanwhile. Only a few failures do, for many are no accident, and only what has failed is
// done again, from the start, in a fresh window. Whatever passes only then is named at the end of the run with what it said
// the first time: it is a fault to be found, of the test or of the product, and not one to get used to.
import type { Counts, Tally } from './vscode-tests';

/** More failures than this are no accident. */
export const FEW = 3;

/** So much of what failed is done again: the test files that hold it, or everything where files are not told apart. */
export type Again<T extends Tally> = (files: readonly string[]) => Promise<T>;

/** What came of a first try and, where that failed in few places, of a second. Throws what the second try throws. */
export async function secondTry<T extends Tally>(
  first: () => Promise<T>,
  again: Again<T>,
  say: (line: string) => void = console.log,
): Promise<T> {
  const tally = await first().catch((error: unknown): Tally => {
    const what = [error instanceof Error ? error.message : String(error)];
    return { passed: 0, failed: 1, what };
  });
  const failed = tally.what ?? [];
  if (tally.failed === 0) return tally as T;
  if (tally.failed > FEW) return tally as T;
  const files = Object.entries(tally.files ?? {});
  const lost = files.filter(([, counts]) => counts.failed > 0).map(([file]) => file);
  say(`↻ ${tally.failed} failed; a second try of ${lost.length > 0 ? lost.join(', ') : 'all'}`);
  const second = await again(lost);
  const kept = lost.length === 0 ? [] : files.filter(([file]) => !lost.includes(file));
  const sum = (count: keyof Counts): number =>
    kept.reduce((all, [, counts]) => all + counts[count], second[count]);
  const both = { ...second, passed: sum('passed'), failed: sum('failed') };
  return both.failed === 0
    ? { ...both, late: failed }
    : { ...both, what: [...(second.what ?? []), ...failed.map((what) => `(first try) ${what}`)] };
}
