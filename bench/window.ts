// What many articles cost the window: memory of the packed dossier, how long it is held up while taking it in, a card on any
// name, the views in each grouping and filtered by words, lists to choose from, suggestions, symbols and pictures. Measured
// on what an extension host holds, by the processor's time, since the machine may be busy; garbage is collected before
// memory is read. What is done in steps is told by its longest step, which is what holds others up, and by all of them.
import { tmpdir } from 'node:os';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { annotateArticle, DossierIndex, read } from '../src/core/api';
import {
  actorCard,
  actorTree,
  articleTree,
  createSearch,
  createSteppedUnpacker,
  DossierReplica,
  EVENT_GROUPINGS,
  eventTree,
  findName,
  finish,
  forgetEventWords,
  LiveNameTable,
  mainTitles,
  namedActors,
  NO_FILTER,
  packPart,
  prepareEvents,
  relationsSteps,
  takeIn,
  timelineSteps,
  type Actor,
  type DossierEvent,
  type DossierView,
  type PackedPart,
} from '../src/core/present/api';
import { partsOfUpdate } from '../src/worker/update-parts';
import { createByteFile } from '../src/files/byte-file';
import { corpus, type CorpusOptions } from './corpus';
import { memory } from './memory';

/** Something done in steps: milliseconds of the longest, and of all. */
export interface Stepped {
  readonly longest: number;
  readonly all: number;
}

export interface WindowFigures {
  readonly articles: number;
  readonly actors: number;
  readonly events: number;
  /** Megabytes on the heap and in bytes beside it; of the heap, after everything was looked at. */
  readonly heap: number;
  readonly packed: number;
  readonly heapLater: number;
  /** Taking it in: of so many steps, the longest, and that of a hundred. */
  readonly taken: Stepped & { readonly steps: number; readonly of100: number };
  /** Milliseconds of cards over all names: median, 99th of a hundred, worst. */
  readonly cards: readonly [number, number, number];
  /** Milliseconds of the slowest tree, when it was made ready. */
  readonly tree: number;
  /** The slowest grouping, and a filter by words as they are typed: the first letter, the worst of the others. */
  readonly grouping: Stepped;
  readonly filter: { readonly first: Stepped; readonly others: Stepped };
  /** A list of all actors and one of all events, looked through as words are typed. */
  readonly actorPick: Stepped;
  readonly eventPick: Stepped;
  readonly timeline: Stepped;
  readonly relations: Stepped;
}

function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function stepped<T>(
  job: Iterator<void, T>,
): Stepped & { readonly times: readonly number[]; readonly result: T } {
  const times: number[] = [];
  for (;;) {
    let next: IteratorResult<void, T> | undefined;
    times.push(spent(() => (next = job.next())));
    if (next?.done === true) return { ...worst(times), times, result: next.value };
  }
}

function worst(times: readonly number[]): Stepped {
  return { longest: Math.max(...times), all: times.reduce((sum, t) => sum + t, 0) };
}

/** What takes longest of several things, each in steps. */
function slowest(all: readonly Stepped[]): Stepped {
  return {
    longest: Math.max(...all.map((s) => s.longest)),
    all: Math.max(...all.map((s) => s.all)),
  };
}

/** The parts of the dossier of so many articles, as they cross between threads. */
function partsOf(options: CorpusOptions): PackedPart[] {
  const index = new DossierIndex();
  for (const article of corpus(options)) index.put(annotateArticle(read(article)), article.text);
  const dossier = index.snapshot();
  const changes = index.takeChanges();
  const names = new LiveNameTable().update(changes.actors);
  return [...partsOfUpdate(changes, names, dossier, true)].map((part) =>
    packPart(part, (text) => new Uint8Array(deflateRawSync(text, { level: 4 }))),
  );
}

const TYPED = ['d', 'di', 'wal', 'walberg', 'walberg pol'];

function picks<R>(rows: readonly R[], textOf: (row: R) => string): Stepped {
  const search = createSearch(rows, textOf, 300);
  return slowest(TYPED.map((typed) => stepped(search(typed))));
}

function actorText(a: Actor): string {
  return [a.name, ...a.aliases.map((x) => x.name), ...mainTitles(a)].join('\n');
}

function eventText(view: DossierView): (e: DossierEvent) => string {
  return (e) => [e.label, e.date ?? '', ...e.participants.map((p) => view.nameOf(p.actor))].join('\n');
}

export function windowFigures(options: CorpusOptions): WindowFigures {
  const parts = partsOf(options);
  const before = memory();
  const replica = new DossierReplica();
  const unpack = createSteppedUnpacker(
    (bytes) => inflateRawSync(bytes).toString('utf8'),
    createByteFile(tmpdir()),
    ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length).toString('latin1'),
  );
  const times: number[] = [];
  for (const part of parts) {
    function* whole(): Generator<void, boolean> {
      return yield* takeIn(replica, yield* unpack(structuredClone(part)));
    }
    times.push(...stepped(whole()).times);
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
  const of = (list: readonly number[], share: number): number =>
    list[Math.floor((list.length - 1) * share)] ?? 0;
  const grouping = slowest(
    EVENT_GROUPINGS.map((by) => {
      const ready = stepped(prepareEvents(view, by, NO_FILTER));
      const drawn = spent(() => eventTree(view, limits, by));
      return { longest: Math.max(ready.longest, drawn), all: ready.all + drawn };
    }),
  );
  const filters = TYPED.map((text) => plain(stepped(prepareEvents(view, 'time', { ...NO_FILTER, text }))));
  forgetEventWords();
  const figures = {
    actorPick: picks(finish(namedActors(view.dossier.actors)), actorText),
    eventPick: picks(view.dossier.events, eventText(view)),
    timeline: stepped(timelineSteps(view, view.dossier.events, (e) => e.label)),
    relations: stepped(relationsSteps(view, view.dossier.events)),
  };
  const ordered = [...times].sort((a, b) => a - b);
  return {
    articles: options.articles,
    actors: view.dossier.actors.length,
    events: view.dossier.events.length,
    heap: after.heap - before.heap,
    packed: after.bytes - before.bytes,
    heapLater: memory().heap - before.heap,
    taken: { ...worst(times), steps: times.length, of100: of(ordered, 0.99) },
    cards: [of(cards, 0.5), of(cards, 0.99), of(cards, 1)],
    tree,
    grouping,
    filter: { first: filters[0] ?? { longest: 0, all: 0 }, others: slowest(filters.slice(1)) },
    actorPick: plain(figures.actorPick),
    eventPick: plain(figures.eventPick),
    timeline: plain(figures.timeline),
    relations: plain(figures.relations),
  };
}

function plain({ longest, all }: Stepped): Stepped {
  return { longest, all };
}
