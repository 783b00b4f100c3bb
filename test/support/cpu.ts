// How much work something is, in milliseconds of this process's own time on the processor, and whether that grows as it
// should. The clock on the wall tells of a busy machine, and of test files that run beside this one, what is none of a
// test's business; milliseconds tell of a slow one. So tests compare two sizes, tried by turns.
import assert from 'node:assert/strict';

export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The larger of the two is so many times the smaller. */
export const LARGER = 8;
/** What is linear may still take so many times what it should: one of the two may have been the one to collect garbage. */
const SLACK = 4;
/** Less than this says nothing. */
const LEAST_MS = 0.5;
/** Each is tried so often at most; the best counts. */
const ROUNDS = 12;

function grows(workOn: (times: number) => () => void, most: number, what: string): void {
  const few = workOn(1);
  const many = workOn(LARGER);
  let short = Infinity;
  let long = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    short = Math.min(short, cpuMs(few));
    long = Math.min(long, cpuMs(many));
    // The first time much is compiled, which the smaller has to pay for.
    if (round > 0 && long <= Math.max(short, LEAST_MS) * most) return;
  }
  assert.fail(
    `${what} ${LARGER} times as much takes ${(long / short).toFixed(1)} times as long: ${short.toFixed(1)} ms, ${long.toFixed(1)} ms`,
  );
}

/**
 * That work on eight times as much takes about eight times as long; were it quadratic, it would take 64 times as long.
 * `workOn` makes ready so many times as much, and gives the work on it.
 */
export function assertLinear(workOn: (times: number) => () => void, what = ''): void {
  grows(workOn, LARGER * SLACK, what);
}

/** That work among eight times as much takes about as long; were it linear, it would take eight times as long. */
export function assertFlat(workOn: (times: number) => () => void, what = ''): void {
  grows(workOn, SLACK, what);
}
