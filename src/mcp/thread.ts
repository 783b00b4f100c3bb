// The engine's thread, as the server uses it: posts changes and questions, matches answers to questions, keeps the last
// snapshot. A thread that dies fails what was asked of it; whoever asks next starts another. It reads no files.
import { Worker } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';
import { createUnpacker, DossierReplica } from '../core/present/api';
import type { Dossier } from '../core/api';
import type { Answer, Change, FromWorker, Question } from '../worker/protocol';

/** A question without its number. */
export type Unasked<T = Question> = T extends Question ? Omit<T, 'request'> : never;

export interface Thread {
  change(change: Omit<Change, 'kind' | 'seq'>): void;
  /** Rejects with the engine's reason, or where `signal` is aborted. Waits until all changes before are in. */
  ask(question: Unasked, signal: AbortSignal): Promise<Answer>;
  /** The last one; null before the first. */
  readonly dossier: Dossier | null;
  readonly progress: { readonly done: number; readonly total: number };
  readonly alive: boolean;
  dispose(): void;
}

export interface ThreadHost {
  /** A snapshot with everything that was posted. */
  changed(): void;
  /** One line. */
  log(line: string): void;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Starts the thread; `file` is its bundle. */
export function openThread(file: string, host: ThreadHost): Thread {
  // The thread's own output must not get between the messages of the protocol.
  const worker = new Worker(file, { stdout: true });
  worker.unref();
  const waiting = new Map<number, Waiting>();
  const replica = new DossierReplica();
  // Nobody looks for words here.
  const unpack = createUnpacker((bytes) => inflateRawSync(bytes).toString('utf8'), false);
  let dossier: Dossier | null = null;
  let progress = { done: 0, total: 0 };
  let alive = true;
  let seq = 0;
  let requests = 0;

  function died(reason: string): void {
    if (!alive) return;
    alive = false;
    // After a message that could not be read it still runs.
    void worker.terminate();
    host.log(`the engine stopped: ${firstLine(reason)}`);
    for (const { reject } of waiting.values()) reject(new Error('the engine stopped; ask again'));
    waiting.clear();
  }

  function receive(message: FromWorker): void {
    switch (message.kind) {
      case 'progress':
        progress = { done: message.done, total: message.total };
        break;
      case 'snapshot':
        if (!replica.apply(unpack(message.part))) break;
        ({ dossier } = replica.view);
        if (message.complete && message.seq >= seq) host.changed();
        break;
      case 'answer':
        waiting.get(message.request)?.resolve(message);
        waiting.delete(message.request);
        break;
      case 'fault':
        if (message.request === undefined)
          host.log(`${message.article ?? 'an article'}: ${firstLine(message.message)}`);
        else {
          waiting.get(message.request)?.reject(new Error(firstLine(message.message)));
          waiting.delete(message.request);
        }
        break;
      case 'begun':
      case 'log':
      case 'note-read':
      case 'exporting':
      case 'reading':
        // Nothing here asks for it.
        break;
    }
  }

  worker.on('message', receive);
  worker.on('error', (error) => died(error instanceof Error ? error.message : String(error)));
  worker.on('messageerror', (error) => died(String(error)));
  worker.on('exit', (code) => died(`exit code ${code}`));
  return {
    change: (change) => worker.postMessage({ kind: 'change', seq: ++seq, ...change } satisfies Change),
    ask(question, signal) {
      const request = ++requests;
      return new Promise((resolve, reject) => {
        if (!alive || signal.aborted) {
          reject(new Error(alive ? 'cancelled' : 'the engine stopped; ask again'));
          return;
        }
        const abort = (): void => {
          if (!waiting.delete(request)) return;
          worker.postMessage({ kind: 'cancel', request });
          reject(new Error('cancelled'));
        };
        signal.addEventListener('abort', abort, { once: true });
        const settled = (): void => signal.removeEventListener('abort', abort);
        waiting.set(request, {
          resolve(answer) {
            settled();
            resolve(answer);
          },
          reject(error) {
            settled();
            reject(error);
          },
        });
        worker.postMessage({ ...question, request });
      });
    },
    get dossier() {
      return dossier;
    },
    get progress() {
      return progress;
    },
    get alive() {
      return alive;
    },
    dispose() {
      alive = false;
      void worker.terminate();
    },
  };
}
