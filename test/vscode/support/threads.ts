// The engine's thread as a test of the extension host gets hold of it: threads live in the same process, and whatever is
// posted to one shows which it is. Only for killing it and seeing what is said; nothing of it is in the extension.
import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from '../../../src/worker/protocol';

export interface Seen {
  /** Engines that were posted to since the beginning, the newest last. */
  readonly engines: readonly Worker[];
  readonly said: readonly FromWorker[];
  stop(): void;
}

/** Follows the engines. `hears` gets what they say. */
export function followEngines(hears: (message: FromWorker, engine: Worker) => void = () => undefined): Seen {
  const engines: Worker[] = [];
  const said: FromWorker[] = [];
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, message: ToWorker, ...rest: never[]): void {
    const ours = typeof message === 'object' && message !== null && 'kind' in message && 'seq' in message;
    if (ours && !engines.includes(this)) {
      engines.push(this);
      this.on('message', (heard: FromWorker) => {
        said.push(heard);
        hears(heard, this);
      });
    }
    postMessage.call(this, message, ...rest);
  };
  return { engines, said, stop: () => void (Worker.prototype.postMessage = postMessage) };
}
