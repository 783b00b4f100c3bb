// What many articles cost the window: memory of the packed dossier, how long it is held up while taking it in, a card on any
// name, and the roots of the three trees. Measured on what an extension host holds, in a process of its own, by the
// processor's time, since the machine may be busy. Garbage is collected before memory is read.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { annotateArticle, DossierIndex, read } from '../src/core/api';
import {
  actorCard,
  actorTree,
  articleTree,
  createUnpacker,
  DossierReplica,
  eventTree,
  findName,
  LiveNameTable,
  packPart,
  type PackedPart,
} from '../src/core/present/api';
import { partsOfUpdate } from '../src/worker/update-parts';
import { corpus } from './corpus';
import { memory } from './memory';

export interface WindowFigures {
  readonly articles: number;
  /** Megabytes on the heap and in packed bytes. */
  readonly heap: number;
  readonly packed: number;
  /** Milliseconds of the longest step while it is taken in. */
  readonly step: number;
  /** Milliseconds of cards over all names: median, 99th of a hundred, worst. */
  readonly cards: readonly [number, number, number];
  /** Milliseconds of the slowest tree. */
  readonly tree: number;
}

function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The parts of the dossier of so many articles, as they cross between threads. */
function partsOf(count: number): PackedPart[] {
  const index = new DossierIndex();
  for (const article of corpus({ articles: count })) index.put(annotateArticle(read(article)), article.text);
  const dossier = index.snapshot();
  const changes = index.takeChanges();
  const names = new LiveNameTable().update(changes.actors);
  return [...partsOfUpdate(changes, names, dossier, true)].map((part) =>
    packPart(part, (text) => new Uint8Array(deflateRawSync(text, { level: 4 }))),
  );
}

export function windowFigures(count: number): WindowFigures {
  const parts = partsOf(count);
  const before = memory();
  const replica = new DossierReplica();
  const unpack = createUnpacker((bytes) => inflateRawSync(bytes).toString('utf8'));
  let step = 0;
  for (const part of parts) {
    const steps = replica.steps(unpack(structuredClone(part)));
    for (let next: IteratorResult<void, boolean> | undefined; next?.done !== true;)
      step = Math.max(
        step,
        spent(() => (next = steps.next())),
      );
  }
  const after = memory();
  const { view } = replica;
  const limits = { page: 200, shown: () => 200 };
  const tree = Math.max(
    ...[
      () => actorTree(view, limits),
      () => eventTree(view, limits),
      () => articleTree(view, [], limits),
    ].map((make) => Math.min(...[1, 2, 3].map(() => spent(make)))),
  );
  const cards = view.dossier.actors
    .map(({ name }) =>
      spent(() => {
        const found = findName(replica.names, `Zu ${name} hieß es`, 4);
        if (found) actorCard(view, { actors: found.actors, date: '2021-05-03' });
      }),
    )
    .sort((a, b) => a - b);
  const at = (share: number): number => cards[Math.floor((cards.length - 1) * share)] ?? 0;
  return {
    ...{ articles: count, heap: after.heap - before.heap, packed: after.bytes - before.bytes, step, tree },
    cards: [at(0.5), at(0.99), at(1)],
  };
}

/** One line of figures. */
export function windowLine({ articles, heap, packed, step, cards, tree }: WindowFigures): string {
  const [median, most, worst] = cards.map((ms) => ms.toFixed(2));
  return (
    `  ${articles} articles: ${heap.toFixed(0)} MB of heap and ${packed.toFixed(0)} MB packed; taken in by steps of ` +
    `${step.toFixed(1)} ms at most; a card ${median} ms, 99 of 100 within ${most} ms, the worst ${worst} ms; ` +
    `a tree ${tree.toFixed(1)} ms`
  );
}
