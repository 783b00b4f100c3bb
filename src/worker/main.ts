// The engine's thread in Node: connects a session to the parent's port. `web-main.ts` is
// the same for a browser. It does no work of its own and writes no files but those of the cache and
// exports that were asked for.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { writePieces } from '../files/write-pieces';
import { createFactsCache, type FactsCache } from './facts-cache';
import { nodeCacheStore } from './node-cache';
import type { EngineData, ToWorker } from './protocol';
import { createSession } from './session';

/** What stands for engine and lexicons: their very bytes. */
function engineHash(): string {
  const hash = createHash('sha256');
  for (const file of ['engine.js', 'nouns.data.js']) hash.update(readFileSync(path.join(__dirname, file)));
  return hash.digest('hex').slice(0, 16);
}

function openCache(data: EngineData | null): FactsCache | undefined {
  if (data?.cache === undefined) return undefined;
  try {
    return createFactsCache(nodeCacheStore(data.cache), engineHash());
  } catch {
    return undefined;
  }
}

const port = parentPort;
if (port) {
  const cache = openCache(workerData as EngineData | null);
  const session = createSession({
    post: (message) => port.postMessage(message),
    yield: (step) => setImmediate(step),
    now: () => performance.now(),
    write: writePieces,
    ...(cache ? { cache } : {}),
  });
  port.on('message', (message: ToWorker) => session.receive(message));
}
