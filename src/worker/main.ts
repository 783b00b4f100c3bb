// The engine's thread in Node: connects a session to the parent's port. `web-main.ts` is
// the same for a browser. It does no work of its own and writes no files but those of the cache and
// exports that were asked for.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { parentPort, workerData } from 'node:worker_threads';
import { createByteFile } from '../files/byte-file';
import { writePieces } from '../files/write-pieces';
import { createFactsCache } from './facts-cache';
import { createKeptHead } from './kept-head';
import { nodeCacheStore } from './node-cache';
import type { Close, EngineData, ToWorker } from './protocol';
import { createSession, type SessionHost } from './session';

/** What stands for engine and lexicons: their very bytes. */
function engineHash(): string {
  const hash = createHash('sha256');
  for (const file of ['engine.js', 'nouns.data.js']) hash.update(readFileSync(path.join(__dirname, file)));
  return hash.digest('hex').slice(0, 16);
}

/** What was read and shown before, where there is a folder for it. */
function openCache(data: EngineData | null): Pick<SessionHost, 'cache' | 'head' | 'lay'> {
  if (data?.cache === undefined) return {};
  try {
    const engine = engineHash();
    const store = nodeCacheStore(data.cache);
    const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    return {
      cache: createFactsCache(store, engine),
      head: createKeptHead(store, engine, turn),
      lay: createByteFile(data.cache),
    };
  } catch {
    return {};
  }
}

const port = parentPort;
if (port) {
  const session = createSession({
    post: (message) => port.postMessage(message),
    yield: (step) => setImmediate(step),
    now: () => performance.now(),
    deflate: (text) => new Uint8Array(deflateRawSync(text, { level: 4 })),
    inflate: (bytes) => inflateRawSync(bytes).toString('utf8'),
    write: writePieces,
    ...openCache(workerData as EngineData | null),
  });
  port.on('message', (message: ToWorker | Close) => {
    if (message.kind !== 'close') session.receive(message);
    else void session.close().finally(() => process.exit());
  });
}
