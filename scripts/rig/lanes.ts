// What runs beside what in `npm test`: how many windows a machine can bear at once, tasks taken from a list by so many lanes,
// and the UI tests dealt out into as many lists. A window waits more than it works, so two of them take little longer than
// one; which file runs beside which says nothing, since each has a server, a browser, a profile and folders of its own.
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { fromRoot } from './paths';

/** Below this a second window would push the first out of memory: each takes up to 2 GB. */
const TWO_WINDOWS_BYTES = 6 * 1024 ** 3;

/** With fewer processors two windows take each other's: quicker, but what waits may wait too long. */
const TWO_WINDOWS_PROCESSORS = 4;

/** What windows need, and a linter that knows all types beside them. */
const WINDOWS_AND_MORE_BYTES = 10 * 1024 ** 3;

function memory(): number {
  // Nothing is said where there is no limit, or one beyond all memory.
  return Math.min(totalmem(), process.constrainedMemory() || Infinity);
}

/** How many windows are open at once. `LANES=1` or `LANES=2` has the last word. */
export function windowLanes(): number {
  const asked = Number(process.env['LANES']);
  if (asked >= 1) return Math.floor(asked);
  return availableParallelism() >= TWO_WINDOWS_PROCESSORS && memory() >= TWO_WINDOWS_BYTES ? 2 : 1;
}

/** Whether what reads files only can be done while windows are open. */
export function roomBesideWindows(): boolean {
  return availableParallelism() >= 2 && memory() >= WINDOWS_AND_MORE_BYTES;
}

/**
 * Whether a second window may be open from when nothing else is done beside the first: it wants no more of the processors
 * than what was done there before, and less than a linter.
 */
export function secondWindowLater(): boolean {
  return process.env['LANES'] === undefined && windowLanes() === 1 && roomBesideWindows();
}

/** Runs all tasks, so many at a time, one more from when `joins` has ended, in their order. A task that throws ends all. */
export async function inLanes(
  lanes: number,
  tasks: readonly (() => Promise<void>)[],
  joins?: Promise<unknown>,
): Promise<void> {
  const waiting = [...tasks];
  const lane = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await task();
  };
  await Promise.all([...Array.from({ length: lanes }, lane), joins?.then(lane)]);
}

/** The files of the UI tests in so many lists of about the same length; a long file is taken for a long test. */
export function uiLists(lists: number): string[][] {
  const folder = fromRoot('test', 'ui');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => ({ name, size: statSync(join(folder, name)).size }))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  const dealt = Array.from({ length: lists }, () => ({ size: 0, names: [] as string[] }));
  for (const { name, size } of files) {
    const least = dealt.reduce((a, b) => (b.size < a.size ? b : a));
    least.size += size;
    least.names.push(`test/ui/${name}`);
  }
  return dealt.map(({ names }) => names.sort()).filter((names) => names.length > 0);
}
