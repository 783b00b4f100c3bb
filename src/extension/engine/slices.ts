// Work in small steps between which everything else in the process gets its turn: jobs are done one after the other, in the
// order in which they came, for a few milliseconds at a time. It measures how long it held the process up, by the
// processor's time of the thread where that can be asked, since a busy machine stretches every other clock.
import { BY_PROCESSOR, spentMs } from '../processor-time';

/** A job goes on for about so long before others get their turn. */
const SLICE_MS = 6;
/** Whoever is held up for longer than that sees it. */
const HELD_UP_MS = 16;

export interface Slices<T> {
  /** Adds a job, begun when its turn comes; `done` gets what it returns. */
  push(job: () => Iterator<void, T>, done: (result: T) => void): void;
  /** Forgets what has not been done. */
  clear(): void;
  readonly figures: {
    readonly count: number;
    /** How many of them took longer than a frame of the screen. */
    readonly long: number;
    /** Milliseconds that the longest slice took. */
    readonly longest: number;
    /** Whether that is processor time. */
    readonly processor: boolean;
  };
}

/** `later` calls back when others had their turn. */
export function createSlices<T>(
  later: (step: () => void) => void = (step) => void setTimeout(step, 0),
): Slices<T> {
  let jobs: { readonly job: () => Iterator<void, T>; readonly done: (result: T) => void }[] = [];
  let running: Iterator<void, T> | undefined;
  let scheduled = false;
  let count = 0;
  let long = 0;
  let longest = 0;

  function step(): void {
    scheduled = false;
    const began = performance.now();
    const before = spentMs();
    try {
      for (let next = jobs[0]; next; next = jobs[0]) {
        running ??= next.job();
        const result = running.next();
        if (result.done === true) {
          running = undefined;
          jobs.shift();
          next.done(result.value);
        }
        if (performance.now() - began >= SLICE_MS) break;
      }
    } finally {
      count++;
      const took = spentMs() - before;
      if (took > HELD_UP_MS) long++;
      longest = Math.max(longest, took);
      schedule();
    }
  }

  function schedule(): void {
    if (scheduled || jobs.length === 0) return;
    scheduled = true;
    later(step);
  }

  return {
    push(job, done) {
      jobs.push({ job, done });
      schedule();
    },
    clear() {
      jobs = [];
      running = undefined;
    },
    get figures() {
      return { count, long, longest, processor: BY_PROCESSOR };
    },
  };
}
