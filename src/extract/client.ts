// Whoever wants text out of originals: starts the extracting thread when the first file comes, hands over one file at a
// time, gives up on what takes too long or too much memory, and lets the thread go when there has been nothing to do for
// a while. Used by the extension and the command line; what kind of thread it is, is told to it; reads and writes no files.
import { refusal, type RefusalCode } from './found';
import type { Clipped, Extracted, FromExtractor, Refused, ToExtractor } from './protocol';

/** A thread as its owner sees it. */
export interface ExtractorThread {
  post(message: ToExtractor): void;
  /** Nothing is asked of it for now. */
  rest(): void;
  end(): void;
}

export interface ThreadEvents {
  received(reply: FromExtractor): void;
  failed(code: RefusalCode, detail: string): void;
}

/** Starts a thread. May throw; events come later only. */
export type OpenThread = (on: ThreadEvents) => ExtractorThread;

export interface ExtractorOptions {
  /** So long may one file take. */
  readonly patienceMs?: number;
  /** So long is an idle thread kept. */
  readonly idleMs?: number;
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

/** Starts nothing until the first file comes. */
export function createExtractor(open: OpenThread, options: ExtractorOptions = {}): Extractor {
  const { patienceMs = 60_000, idleMs = 30_000 } = options;
  const waiting: Job[] = [];
  let worker: ExtractorThread | undefined;
  let current: Job | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  function drop(): void {
    const old = worker;
    worker = undefined;
    old?.end();
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

  function start(): ExtractorThread {
    const made: ExtractorThread = open({
      received: (reply) => {
        if (made === worker && reply.request === current?.message.request) finish(reply);
      },
      failed: (code, detail) => {
        if (made === worker) giveUp(code, detail);
      },
    });
    return made;
  }

  function next(): void {
    if (current) return;
    current = waiting.shift();
    if (!current) {
      worker?.rest();
      timer = setTimeout(drop, idleMs);
      // A browser's timers are numbers and keep nothing alive.
      if (typeof timer === 'object') timer.unref();
      return;
    }
    clearTimeout(timer);
    try {
      worker ??= start();
      worker.post(current.message);
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
