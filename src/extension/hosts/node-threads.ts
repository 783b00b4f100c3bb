// The threads of an extension host in Node: the engine and the extractor, each a file of `dist` in a thread of its own.
// It starts and ends them and carries messages; what they say is not its business.
import { tmpdir } from 'node:os';
import { Worker } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';
import * as vscode from 'vscode';
import { createExtractor } from '../../extract/client';
import { nodeExtractorThread } from '../../extract/node-thread';
import { createByteFile } from '../../files/byte-file';
import type { Close, EngineData, FromWorker } from '../../worker/protocol';
import { CLOSING_MS, type Threads } from '../engine/threads';

function fileOf(extension: vscode.Uri, name: string): string {
  return vscode.Uri.joinPath(extension, 'dist', name).fsPath;
}

/** `storage`: where the cache may lie, where there is such a place. */
export const nodeThreads = (storage: vscode.Uri | undefined): Threads => ({
  openEngine(extension, received, closed) {
    const cache = storage?.scheme === 'file' ? vscode.Uri.joinPath(storage, 'facts').fsPath : undefined;
    const workerData: EngineData = cache === undefined ? {} : { cache };
    const worker = new Worker(fileOf(extension, 'worker.js'), { workerData });
    let open = true;
    const close = (reason: string, outOfMemory = false): void => {
      if (!open) return;
      open = false;
      // After a message that could not be read it still runs; it must not go on beside the one that follows it.
      void worker.terminate();
      closed(reason, outOfMemory);
    };
    worker.on('message', (message: FromWorker) => {
      if (open) received(message);
    });
    worker.on('error', (error) =>
      close(
        error instanceof Error ? (error.stack ?? error.message) : String(error),
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY',
      ),
    );
    worker.on('messageerror', (error) => close(String(error)));
    worker.on('exit', (code) => close(`exit code ${code}`));
    return {
      post: (message) => worker.postMessage(message),
      async close() {
        if (!open) return;
        open = false;
        await new Promise<void>((resolve) => {
          const timeout = setTimeout(resolve, CLOSING_MS);
          worker.once('exit', () => {
            clearTimeout(timeout);
            resolve();
          });
          worker.postMessage({ kind: 'close' } satisfies Close);
        });
        await worker.terminate();
      },
      dispose() {
        open = false;
        void worker.terminate();
      },
    };
  },
  inflate: (bytes) => inflateRawSync(bytes).toString('utf8'),
  ascii: ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString('latin1'),
  lay: createByteFile(storage?.scheme === 'file' ? storage.fsPath : tmpdir()),
  createExtractor: (extension) => createExtractor(nodeExtractorThread(fileOf(extension, 'extract.js'))),
});
