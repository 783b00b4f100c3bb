// A folder and the engine's thread together: whoever asks gets answers on what the folder holds now. Before a question the
// folder is looked through (seldom, where that takes long); a watcher tells of changes between questions. What takes too
// long is answered with how far it is. Nothing in the folder is changed here.
import { watch, type FSWatcher } from 'node:fs';
import path from 'node:path';
import type { Answered, Dossier } from '../core/api';
import type { QuestionName } from '../core/answers/api';
import { createExtractor, type Extractor } from '../extract/client';
import { nodeExtractorThread } from '../extract/node-thread';
import type { Answer, BriefRequest } from '../worker/protocol';
import { createScanner } from './folder-scan';
import { openThread, type Thread, type Unasked } from './thread';

export interface FolderEngine {
  ask(tool: QuestionName, input: unknown, signal: AbortSignal): Promise<Answered>;
  brief(request: Omit<BriefRequest, 'kind' | 'request'>, signal: AbortSignal): Promise<Answer>;
  /** The dossier as it is now; waits for articles, but not for ever. */
  dossier(signal: AbortSignal): Promise<Dossier>;
  /** Watches the folder from now on; `changed` is called when the dossier has. */
  follow(changed: () => void): void;
  dispose(): void;
}

export interface EngineOptions {
  /** Where the bundles are. */
  readonly dist: string;
  /** One line on standard error. */
  log(line: string): void;
  /** Whether nothing but `articles/` is read, even where there is none. */
  readonly onlyOwn?: boolean;
  /** So long is an answer waited for, in milliseconds. */
  readonly patience?: number;
}

/** The folder is looked through at most so often, in milliseconds; where it takes long, at most a tenth of the time. */
const SCAN_EVERY = 700;
const SHARE = 10;
const AFTER_EVENT = 400;
const MOST_WATCHED = 200;
const EMPTY: Dossier = { revision: 0, articles: [], actors: [], events: [], statements: [], problems: [] };

export function createFolderEngine(
  folder: string,
  { dist, log, onlyOwn = false, patience = 25_000 }: EngineOptions,
): FolderEngine {
  let thread: Thread | undefined;
  let extractor: Extractor | undefined;
  let scanning: Promise<void> | undefined;
  let scannedAt = -Infinity;
  let cost = 0;
  let told: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  const watchers = new Map<string, FSWatcher>();
  const scanner = createScanner(
    folder,
    () => (extractor ??= createExtractor(nodeExtractorThread(path.join(dist, 'extract.js')))),
    log,
    onlyOwn,
  );

  function engine(): Thread {
    if (thread?.alive !== true) {
      scanner.forget();
      scannedAt = -Infinity;
      thread = openThread(path.join(dist, 'worker.js'), { changed: () => told?.(), log });
    }
    return thread;
  }

  async function look(): Promise<void> {
    const to = engine();
    const began = performance.now();
    try {
      await scanner.scan((change) => to.change(change));
    } finally {
      scannedAt = performance.now();
      cost = scannedAt - began;
      if (told) observe();
    }
  }

  /** Looks the folder through unless that was done just now. */
  function fresh(): Promise<void> {
    engine();
    if (scanning) return scanning;
    if (performance.now() - scannedAt < Math.max(SCAN_EVERY, Math.min(cost * SHARE, 60_000)))
      return Promise.resolve();
    scanning = look().finally(() => (scanning = undefined));
    return scanning;
  }

  function observe(): void {
    if (closed) return;
    for (const dir of scanner.folders.slice(0, MOST_WATCHED)) {
      if (watchers.has(dir)) continue;
      try {
        const watcher = watch(dir, { persistent: false }, () => later());
        watcher.on('error', () => {
          watcher.close();
          watchers.delete(dir);
        });
        watchers.set(dir, watcher);
      } catch {
        // Without a watcher the folder is still looked through before each question.
      }
    }
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      scannedAt = -Infinity;
      fresh().catch((error: unknown) => log(error instanceof Error ? error.message : String(error)));
    }, AFTER_EVENT);
    timer.unref();
  }

  /** Asks, and gives up after a while: null. */
  async function within(question: Unasked, signal: AbortSignal, limited: boolean): Promise<Answer | null> {
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    signal.addEventListener('abort', abort, { once: true });
    const late = Symbol('late');
    let clock: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<typeof late>((resolve) => {
      if (limited) clock = setTimeout(() => resolve(late), patience);
    });
    try {
      const looked = await Promise.race([fresh(), timeout]);
      if (looked === late) return null;
      const asked = engine().ask(question, stop.signal);
      const answer = await Promise.race([asked, timeout]);
      if (answer !== late) return answer;
      asked.catch(() => undefined);
      return null;
    } finally {
      clearTimeout(clock);
      signal.removeEventListener('abort', abort);
      stop.abort();
    }
  }

  return {
    async ask(tool, input, signal) {
      const answer = await within({ kind: 'ask', tool, input, sample: false }, signal, true);
      if (answer?.answered) return answer.answered;
      const { done, total } = thread?.progress ?? { done: 0, total: 0 };
      const all = Math.max(total, scanner.size);
      return {
        tool,
        status: 'reading',
        notes: [`${done} of ${all} articles have been read so far. Ask again in a while.`],
      };
    },
    async brief(request, signal) {
      const answer = await within({ kind: 'brief', ...request }, signal, false);
      if (!answer) throw new Error('no briefing');
      return answer;
    },
    async dossier(signal) {
      // A question that costs nothing: when it is answered, everything before it is in.
      await within({ kind: 'parts', article: '' }, signal, true);
      return thread?.dossier ?? EMPTY;
    },
    follow(changed) {
      told = changed;
      fresh().catch((error: unknown) => log(error instanceof Error ? error.message : String(error)));
    },
    dispose() {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      thread?.dispose();
      extractor?.dispose();
    },
  };
}
