// What opening a folder costs, the first time and again: a session of the engine with its cache in files, as the editor has
// it, and a copy of the dossier that follows it over plain data. Gives times until there is something to look at and until
// everything is there, by the clock and of this process.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { createUnpacker, DossierReplica } from '../src/core/present/api';
import { createFactsCache } from '../src/worker/facts-cache';
import { createKeptHead } from '../src/worker/kept-head';
import { nodeCacheStore } from '../src/worker/node-cache';
import type { ArticleText } from '../src/worker/protocol';
import { createSession } from '../src/worker/session';

interface Moment {
  /** Milliseconds by the clock. */
  readonly clock: number;
  /** Milliseconds of all threads of the process. */
  readonly processor: number;
}

export interface Start {
  /** Until a tree can be looked at; of how many actors. */
  readonly usable: Moment & { readonly actors: number };
  readonly complete: Moment;
  /** From then on, until what the next start shows is written. */
  readonly kept: number;
}

/** As many as the editor hands over at once. */
const BATCH = 16;
const TURN_MS = 5;

/** Opens a folder with what earlier sessions have kept of it in `folder`. */
export async function startFigures(folder: string, articles: readonly ArticleText[]): Promise<Start> {
  const store = nodeCacheStore(folder);
  const replica = new DossierReplica();
  const unpack = createUnpacker((bytes) => inflateRawSync(bytes).toString('utf8'));
  const began = performance.now();
  const before = process.cpuUsage();
  const moment = (): Moment => {
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - began, processor: (user + system) / 1000 };
  };
  let usable: Start['usable'] | null = null;
  let complete: Moment | null = null;
  const head = createKeptHead(store, 'bench', () => new Promise((resolve) => setImmediate(resolve)));
  const session = createSession({
    post(message) {
      if (message.kind !== 'snapshot') return;
      if (!replica.apply(unpack(structuredClone(message.part)))) return;
      const { length } = replica.view.dossier.actors;
      if (length > 0) usable ??= { ...moment(), actors: length };
      if (message.complete) complete ??= moment();
    },
    yield: (step) => void setImmediate(step),
    now: () => performance.now(),
    deflate: (text) => new Uint8Array(deflateRawSync(text, { level: 4 })),
    inflate: (bytes) => inflateRawSync(bytes).toString('utf8'),
    cache: createFactsCache(store, 'bench'),
    head,
  });
  const all = articles.map((a) => a.id);
  for (let i = 0; i < articles.length; i += BATCH) {
    const put = articles.slice(i, i + BATCH);
    const more = i + BATCH < articles.length ? { more: true as const } : {};
    session.receive({
      kind: 'change',
      seq: 1 + i / BATCH,
      put,
      remove: [],
      ...more,
      ...(i === 0 ? { all } : {}),
    });
    // Reading files takes its time too.
    await new Promise((resolve) => setTimeout(resolve, i === 0 ? 50 : 1));
  }
  while (complete === null) await new Promise((resolve) => setTimeout(resolve, TURN_MS));
  const end: Moment = complete;
  await head.written();
  const kept = moment().clock - end.clock;
  // The last facts are being written.
  await session.close();
  return { usable: usable ?? { ...end, actors: 0 }, complete: end, kept };
}
