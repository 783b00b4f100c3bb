// Starts the engine's thread in Node. The only file of the extension that knows which kind of thread it is.
import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from '../../worker/protocol';

export interface WorkerPort {
  post(message: ToWorker): void;
  dispose(): void;
}

/** `closed` is called at most once, with the reason, when the thread ends without having been asked to. */
export function openWorker(
  file: string,
  received: (message: FromWorker) => void,
  closed: (reason: string) => void,
): WorkerPort {
  const worker = new Worker(file);
  let open = true;
  const close = (reason: string): void => {
    if (!open) return;
    open = false;
    closed(reason);
  };
  worker.on('message', received);
  worker.on('error', (error) =>
    close(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  worker.on('messageerror', (error) => close(String(error)));
  worker.on('exit', (code) => close(`exit code ${code}`));
  return {
    post: (message) => worker.postMessage(message),
    dispose() {
      open = false;
      void worker.terminate();
    },
  };
}
