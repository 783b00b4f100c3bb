// The engine's thread in Node: connects a session to the parent's port. `web-main.ts` is
// the same for a browser. It does no work of its own and writes no files but
// exports that were asked for.
import { parentPort } from 'node:worker_threads';
import { writePieces } from '../files/write-pieces';
import type { ToWorker } from './protocol';
import { createSession } from './session';

const port = parentPort;
if (port) {
  const session = createSession({
    post: (message) => port.postMessage(message),
    yield: (step) => setImmediate(step),
    now: () => performance.now(),
    write: writePieces,
  });
  port.on('message', (message: ToWorker) => session.receive(message));
}
