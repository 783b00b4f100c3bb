// Collects changes of files and hands them over in one go: per file only the last state counts, and a new batch begins
// only when the one before has been dealt with. A branch switch with a thousand events thus becomes a few batches.

export type FileState = 'changed' | 'gone';

export interface ChangeQueue {
  push(key: string, state: FileState): void;
  /** Resolves when nothing is waiting or in work. */
  settled(): Promise<void>;
  dispose(): void;
}

/** `apply` gets every batch, one at a time; what it throws goes to `failed`. */
export function createChangeQueue(options: {
  readonly delayMs: number;
  readonly apply: (batch: ReadonlyMap<string, FileState>) => Promise<void>;
  readonly failed: (error: unknown) => void;
}): ChangeQueue {
  let waiting = new Map<string, FileState>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working = false;
  let disposed = false;
  let idle: (() => void)[] = [];

  function arm(): void {
    if (timer !== undefined || working || disposed || waiting.size === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      void work();
    }, options.delayMs);
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
      waiting.delete(key);
      waiting.set(key, state);
      arm();
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
