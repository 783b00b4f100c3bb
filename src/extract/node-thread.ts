// The extracting thread in Node, for the extension's Node host and the command line: with a limit of memory, so that a
// file that eats it costs the thread only, and without keeping the process alive while it has nothing to do.
import { Worker } from 'node:worker_threads';
import type { ExtractorThread, OpenThread } from './client';
import type { FromExtractor } from './protocol';

/** `file` is the bundled thread. */
export function nodeExtractorThread(file: string, memoryMb = 1024): OpenThread {
  return ({ received, failed }): ExtractorThread => {
    const worker = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      stdout: true,
      stderr: true,
    });
    worker.on('message', (reply: FromExtractor) => received(reply));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'original-too-hard' : 'original-broken',
        error.message,
      ),
    );
    worker.on('exit', () => failed('original-broken', ''));
    worker.unref();
    return {
      post(message) {
        worker.ref();
        worker.postMessage(message);
      },
      rest: () => worker.unref(),
      end: () => void worker.terminate(),
    };
  };
}
