// Collects changes of files and hands them over in one go: per file only the last state counts, a batch waits until the
// files have been quiet for a moment, and a new batch begins only when the one before has been dealt with. Many changes at
// once are a storm (a branch switch, an archive unpacked): it gets more time to calm down, so that it becomes one batch.

export type FileState = 'changed' | 'gone';

export interface ChangeQueue {
  push(key: string, state: FileState): void;
  /** Many changes may be about to come: what waits now or comes soon gets the time of a storm. */
  brace(): void;
  /** Resolves when nothing is waiting or in work. */
  settled(): Promise<void>;
  dispose(): void;
}

/** So many files are a storm. */
const STORM = 30;
/** So much longer must a storm be quiet. */
const STORM_PATIENCE = 5;
/** A batch is held back at most for so many times the quiet that it waits for: files that never rest must not hold up others. */
const LONGEST = 20;

/**
 * `apply` gets every batch, one at a time; what it throws goes to `failed`. A batch is handed over when nothing was pushed
 * for `delayMs`.
 */
export function createChangeQueue(options: {
  readonly delayMs: number;
  readonly apply: (batch: ReadonlyMap<string, FileState>) => Promise<void>;
  readonly failed: (error: unknown) => void;
  /** Milliseconds; for tests. */
  readonly now?: () => number;
}): ChangeQueue {
  const now = options.now ?? Date.now;
  let waiting = new Map<string, FileState>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  /** Until then few changes may be the first of a storm. */
  let braced = 0;
  let working = false;
  let disposed = false;
  let idle: (() => void)[] = [];

  /** Milliseconds until the batch may go; a push costs no timer of its own. */
  function left(): number {
    const patient = waiting.size > STORM || last < braced;
    const quiet = options.delayMs * (patient ? STORM_PATIENCE : 1);
    return Math.min(last + quiet, first + quiet * LONGEST) - now();
  }

  function arm(): void {
    if (timer !== undefined || working || disposed || waiting.size === 0) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        if (left() > 0) arm();
        else void work();
      },
      Math.max(1, left()),
    );
  }

  async function work(): Promise<void> {
    working = true;
    const batch = waiting;
    waiting = new Map();
    try {
      await options.apply(batch);
    } catch (error) {
      options.failed(error);
    }
    working = false;
    if (waiting.size > 0) arm();
    else for (const done of idle.splice(0)) done();
  }

  return {
    push(key, state) {
      if (disposed) return;
      last = now();
      if (waiting.size === 0) first = last;
      waiting.delete(key);
      waiting.set(key, state);
      arm();
    },
    brace() {
      braced = now() + options.delayMs * STORM_PATIENCE;
    },
    settled() {
      if (waiting.size === 0 && !working) return Promise.resolve();
      return new Promise((resolve) => idle.push(resolve));
    },
    dispose() {
      disposed = true;
      if (timer !== undefined) clearTimeout(timer);
      waiting.clear();
      for (const done of idle) done();
      idle = [];
    },
  };
}
