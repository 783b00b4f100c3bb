// Work in small steps of which only the latest matters: what somebody typed last is looked for, and whatever was being
// looked for before is given up. What is soon done is done at once, so that small dossiers are as quick as ever.
import { createSlices } from './slices';

/** Does a job in steps; it is done in any case. */
export function inSteps<T>(job: Iterator<void, T>): Promise<T> {
  return new Promise((resolve) => createLatest().run(job, resolve));
}

/** What takes no longer holds nobody up. */
const AT_ONCE_MS = 4;

export interface Latest {
  /** Does a job; one that is not done yet is given up, and its `done` is never called. */
  run<T>(job: Iterator<void, T>, done: (result: T) => void): void;
  /** Gives up what is not done. */
  stop(): void;
}

/** `later` calls back when others had their turn. */
export function createLatest(later?: (step: () => void) => void): Latest {
  const slices = createSlices<() => void>(later);
  return {
    run(job, done) {
      slices.clear();
      const end = performance.now() + AT_ONCE_MS;
      do {
        const step = job.next();
        if (step.done === true) {
          done(step.value);
          return;
        }
      } while (performance.now() < end);
      function* rest(): Generator<void, () => void> {
        for (;;) {
          yield;
          const step = job.next();
          if (step.done === true) return () => done(step.value);
        }
      }
      slices.push(rest, (finish) => finish());
    },
    stop: () => slices.clear(),
  };
}
