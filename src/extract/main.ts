// The extracting thread: takes one file after another and answers each. A file that hangs or eats the memory costs this
// thread only; whoever started it ends it and starts another (see `client.ts`).
import { parentPort } from 'node:worker_threads';
import { answer } from './extract';
import type { ToExtractor } from './protocol';

const port = parentPort;
port?.on('message', (message: ToExtractor) => {
  void answer(message).then((reply) => port.postMessage(reply));
});
