// Waiting for what a window will show some time soon; everything in a window is asynchronous.
import { existsSync, readFileSync } from 'node:fs';

/** The text of a file once it is there and has one: whoever makes a file empties it first. */
export function written(path: string): Promise<string> {
  return until(`${path} is written`, () =>
    Promise.resolve((existsSync(path) && readFileSync(path, 'utf8')) || null),
  );
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

/** Calls `attempt` until it answers something other than null, for at most `ms` milliseconds. */
export async function until<T>(what: string, attempt: () => Promise<T | null>, ms = 30_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await attempt();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`Waited ${ms / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
