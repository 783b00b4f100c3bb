// Whoever wants text out of originals: starts the extracting thread when the first file comes, hands over one file at a
// time, gives up on what takes too long or too much memory, and lets the thread go when there has been nothing to do for
// a while. Used by the extension and the command line; reads and writes no files.
import { Worker } from 'node:worker_threads';
import { refusal, type RefusalCode } from './found';
import type { Clipped, Extracted, FromExtractor, Refused, ToExtractor } from './protocol';

export interface ExtractorOptions {
  /** So long may one file take. */
  readonly patienceMs?: number;
  /** So long is an idle thread kept. */
  readonly idleMs?: number;
  readonly memoryMb?: number;
}

export interface Extractor {
  extract(name: string, bytes: Uint8Array, kept: string | null): Promise<Extracted | Refused>;
  clip(text: string): Promise<Clipped | Refused>;
  dispose(): void;
}

interface Job {
  readonly message: ToExtractor;
  resolve(answer: FromExtractor): void;
}

type Question<T> = T extends ToExtractor ? Omit<T, 'request'> : never;

/** `file` is the bundled thread. */
export function createExtractor(file: string, options: ExtractorOptions = {}): Extractor {
  const { patienceMs = 60_000, idleMs = 30_000, memoryMb = 1024 } = options;
  const waiting: Job[] = [];
  let worker: Worker | undefined;
  let current: Job | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  function drop(): void {
    const old = worker;
    worker = undefined;
    void old?.terminate();
  }

  function finish(reply: FromExtractor): void {
    clearTimeout(timer);
    const job = current;
    current = undefined;
    job?.resolve(reply);
    next();
  }

  function giveUp(code: RefusalCode, detail = ''): void {
    drop();
    if (current)
      finish({ kind: 'refused', request: current.message.request, problem: refusal(code, detail) });
  }

  function start(): Worker {
    const made = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      stdout: true,
      stderr: true,
    });
    made.on('message', (reply: FromExtractor) => {
      if (made === worker && reply.request === current?.message.request) finish(reply);
    });
    made.on('error', (error: NodeJS.ErrnoException) => {
      if (made === worker)
        giveUp(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'original-too-hard' : 'original-broken',
          error.message,
        );
    });
    made.on('exit', () => {
      if (made === worker) giveUp('original-broken');
    });
    made.unref();
    return made;
  }

  function next(): void {
    if (current) return;
    current = waiting.shift();
    if (!current) {
      timer = setTimeout(drop, idleMs);
      timer.unref();
      return;
    }
    clearTimeout(timer);
    try {
      worker ??= start();
      worker.ref();
      worker.postMessage(current.message);
    } catch (error) {
      giveUp('original-broken', error instanceof Error ? error.message : String(error));
      return;
    }
    timer = setTimeout(() => giveUp('original-too-hard'), patienceMs);
  }

  function ask(question: Question<ToExtractor>): Promise<FromExtractor> {
    const message: ToExtractor = { ...question, request: ++count };
    return new Promise((resolve) => {
      waiting.push({ message, resolve });
      next();
    });
  }

  return {
    extract: (name, bytes, kept) =>
      ask({ kind: 'extract', name, bytes, kept }) as Promise<Extracted | Refused>,
    clip: (text) => ask({ kind: 'clip', text }) as Promise<Clipped | Refused>,
    dispose() {
      clearTimeout(timer);
      drop();
      for (const job of [current, ...waiting.splice(0)])
        job?.resolve({ kind: 'refused', request: job.message.request, problem: refusal('original-broken') });
      current = undefined;
    },
  };
}
