// Waiting for what a window will show some time soon; everything in a window is asynchronous. There is one deadline for all
// waits: not what a machine is expected to need, but when a test may give up, so that only a fault ever reaches it.
import { existsSync, readFileSync } from 'node:fs';

/** When a wait is in vain, on the slowest and busiest of machines. Playwright's own waits end then, too (`window.ts`). */
export const PATIENCE_MS = 90_000;

/** The text of a file once it is there and stays as it is: whoever makes a file empties it first, and may write it in parts. */
export function written(path: string): Promise<string> {
  let last = '';
  return until(`${path} is written`, () => {
    const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const whole = now !== '' && now === last;
    last = now;
    return Promise.resolve(whole ? now : null);
  });
}

/** Asks, ten times a second, until the same answer has come so many times in a row; answers it. */
export async function steady<T>(what: string, ask: () => Promise<T>, times = 4): Promise<T> {
  let last: string | undefined;
  let same = 0;
  return until(`${what} stays as it is`, async () => {
    const now = await ask();
    const text = JSON.stringify(now);
    same = text === last ? same + 1 : 0;
    last = text;
    return same >= times - 1 ? { now } : null;
  }).then(({ now }) => now);
}

/** Calls `attempt` until it answers something other than null; `ms` is for what may well not come. */
export async function until<T>(what: string, attempt: () => Promise<T | null>, ms = PATIENCE_MS): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await attempt();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`Waited ${ms / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
