// Waiting, for all tests in an extension host. What is asynchronous is looked at until it holds, never once, and there is one
// deadline for everything: it is not what a machine is expected to need, but when a test may give up, so that only a fault
// ever reaches it. Where something must *not* happen, `whileNothingHappens` gives it time to; that cannot fail for slowness.

/** When a wait is in vain, on the slowest and busiest of machines. Tests as a whole get more (`TEST_MS`). */
export const PATIENCE_MS = 90_000;
/** How long a single test may take; the run as a whole is given up when nothing is heard for longer (`scripts/rig`). */
export const TEST_MS = 200_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What `until` takes for *not yet*. */
type NotYet = undefined | null | false;

/**
 * Asks until the answer is something, and gives that. `what` says what is waited for; as a function it also says how things
 * stand, for the error.
 */
export async function until<T>(
  what: string | (() => string),
  ask: () => T | NotYet | Promise<T | NotYet>,
): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`in vain: ${typeof what === 'string' ? what : what()}`);
    await pause(60);
  }
}

/** Waits until what is asked for is what is wanted; says in the end what it was instead. */
export async function untilEqual<T extends string | number | boolean | undefined>(
  what: string,
  wanted: T,
  ask: () => T | Promise<T>,
): Promise<void> {
  let last: T | undefined;
  await until(
    () => `${what}: ${JSON.stringify(last)} instead of ${JSON.stringify(wanted)}`,
    async () => {
      last = await ask();
      return last === wanted;
    },
  );
}

/** Gives something that must not happen the time to happen, e.g. the time after which typing would be answered. */
export function whileNothingHappens(ms = 1500): Promise<void> {
  return pause(ms);
}

/**
 * Does something again and again until a command has ended: for questions, which open some time after the command was
 * given, and which nothing tells of. What is done must do no harm while no question is open.
 */
export async function whileRunning<T>(command: Thenable<T>, act: () => Thenable<unknown>): Promise<T> {
  let ended = false;
  const answer = Promise.resolve(command).finally(() => (ended = true));
  const either = (): Promise<unknown> => Promise.race([answer.catch(() => undefined), pause(400)]);
  for (await either(); !ended; await either()) await act();
  return answer;
}
