// What is shown at once of a folder that was open before: the head of the dossier, checked against the articles as they
// come, and in the end exactly what a first opening shows. Torn, foreign and outdated heads are as if they were not there.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DossierReplica, plainDossier } from '../../../src/core/present/api';
import type { CacheStore } from '../../../src/core/api';
import { createFactsCache } from '../../../src/worker/facts-cache';
import { createKeptHead } from '../../../src/worker/kept-head';
import type { ArticleText, FromWorker, Snapshot, ToWorker } from '../../../src/worker/protocol';
import { createSession } from '../../../src/worker/session';
import { memoryCacheStore } from '../../support/memory-cache';
import { deflate, inflate, plainNames, unpacker } from '../../support/packed';
import { corpus } from '../../../bench/corpus';
import { long } from '../../support/long';

const ARTICLES: readonly ArticleText[] = [...corpus({ articles: 220, sentences: 2, seed: 5 })];

interface Engine {
  readonly posted: FromWorker[];
  readonly replica: DossierReplica;
  send(message: ToWorker): void;
  /** Until nothing is left to do. */
  run(): Promise<void>;
  close(): Promise<void>;
}

function open(store: CacheStore, engine = 'one', now: () => number = () => 0): Engine {
  const posted: FromWorker[] = [];
  const replica = new DossierReplica();
  const unpack = unpacker();
  const steps: (() => void)[] = [];
  const session = createSession({
    post(message) {
      const copy = structuredClone(message);
      posted.push(copy);
      if (copy.kind === 'snapshot') replica.apply(unpack(copy.part));
    },
    yield: (step) => void steps.push(step),
    now,
    deflate,
    inflate,
    cache: createFactsCache(store, engine),
    head: createKeptHead(store, engine),
  });
  return {
    posted,
    replica,
    send: (message) => session.receive(message),
    close: () => session.close(),
    async run() {
      // What the cache does goes on between the steps.
      for (let idle = 0; idle < 5; idle++) {
        for (let step = steps.shift(); step; step = steps.shift()) {
          idle = 0;
          step();
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

let seq = 0;
function change(put: readonly ArticleText[], more: boolean, all?: readonly ArticleText[]): ToWorker {
  return {
    kind: 'change',
    seq: ++seq,
    put,
    remove: [],
    ...(more ? { more } : {}),
    ...(all ? { all: all.map((a) => a.id) } : {}),
  };
}

const kept = (engine: Engine): readonly Snapshot[] =>
  engine.posted.filter((m): m is Snapshot => m.kind === 'snapshot' && m.kept === true);
const complete = (engine: Engine): readonly Snapshot[] =>
  engine.posted.filter((m): m is Snapshot => m.kind === 'snapshot' && m.complete);

function withoutRevision(replica: DossierReplica) {
  const { revision: _revision, ...dossier } = plainDossier(replica.view.dossier);
  return dossier;
}

async function opened(pieces: Map<string, string>, articles = ARTICLES): Promise<Engine> {
  const engine = open(memoryCacheStore(pieces));
  engine.send(change(articles, false, articles));
  await engine.run();
  return engine;
}

describe('the first look at a folder that was open before', () => {
  const pieces = new Map<string, string>();
  /** Analysed before, and never closed well. */
  const factsOnly = (): Map<string, string> =>
    new Map([...pieces].filter(([name]) => name.startsWith('facts-')));
  let cold: Engine;
  before(async () => {
    cold = await opened(pieces);
  });

  it('shows articles and actors in their order before any article has come', async () => {
    assert.equal(kept(cold).length, 0);
    const engine = open(memoryCacheStore(new Map(pieces)));
    await engine.run();
    const { dossier } = engine.replica.view;
    const whole = cold.replica.view.dossier;
    assert.deepEqual(dossier.articles, whole.articles);
    assert.deepEqual(
      dossier.actors.map((a) => [a.id, a.name, a.weight, a.articles]),
      whole.actors.map((a) => [a.id, a.name, a.weight, a.articles]),
    );
    assert.deepEqual(plainNames(engine.replica.names), plainNames(cold.replica.names));
    for (const actor of dossier.actors) assert.ok(actor.mentions.length > 0 || actor.curated);
    assert.equal(complete(engine).length, 0);
  });

  long('leads to exactly what a first opening shows, whatever has changed in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...ARTICLES.keys()], { minLength: 190 }),
        fc.uniqueArray(fc.nat({ max: ARTICLES.length - 1 }), { maxLength: 5 }),
        fc.boolean(),
        async (left, edited, early) => {
          const articles = left.map((n): ArticleText => {
            const article = ARTICLES[n] as ArticleText;
            return edited.includes(n)
              ? { ...article, text: `${article.text}\nRuth Quast schwieg.\n` }
              : article;
          });
          const engine = open(memoryCacheStore(new Map(pieces)));
          if (!early) await engine.run();
          engine.send(change(articles.slice(0, 100), true, articles));
          await engine.run();
          assert.equal(complete(engine).length, 0);
          const there = new Set(articles.map((a) => a.id));
          const others = new Set([...edited].filter((n) => left.includes(n) && left.indexOf(n) < 100));
          const { dossier } = engine.replica.view;
          // Nothing is shown of what is known to be gone or other.
          const gone = (id: string): boolean =>
            !there.has(id) || [...others].some((n) => ARTICLES[n]?.id === id);
          assert.ok(!dossier.articles.some((a) => gone(a.id)));
          assert.ok(!dossier.actors.some((a) => a.mentions.some((m) => gone(m.evidence.article))));
          assert.ok(!dossier.events.some((e) => e.reports.some((r) => gone(r.article))));
          assert.ok(!dossier.statements.some((s) => gone(s.article)));
          engine.send(change(articles.slice(100), false));
          await engine.run();
          const fresh = await opened(new Map(pieces), articles);
          assert.deepEqual(withoutRevision(engine.replica), withoutRevision(fresh.replica));
          assert.deepEqual(plainNames(engine.replica.names), plainNames(fresh.replica.names));
          assert.ok(complete(engine).length > 0);
        },
      ),
      { numRuns: Number(process.env['LAW_RUNS'] ?? 2) },
    );
  });

  it('shows nothing of another engine, of a torn piece, or under other decisions', async () => {
    const foreign = open(memoryCacheStore(new Map(pieces)), 'two');
    await foreign.run();
    assert.equal(kept(foreign).length, 0);
    for (const name of pieces.keys()) {
      if (!name.startsWith('head')) continue;
      const torn = new Map(pieces);
      torn.set(name, (torn.get(name) ?? '').slice(0, -40));
      const engine = open(memoryCacheStore(torn));
      await engine.run();
      assert.equal(kept(engine).length, 0);
    }
    const decided = open(memoryCacheStore(new Map(pieces)));
    await decided.run();
    decided.send({
      kind: 'change',
      seq: ++seq,
      put: [],
      remove: [],
      more: true,
      curated: [{ id: 'file:///x/actors.yaml', text: 'actors:\n  - name: NATO\n    type: organization\n' }],
    });
    assert.deepEqual(decided.replica.view.dossier.actors, []);
  });

  long('is kept while articles are still being read, and gives way to more than it has', async () => {
    const own = factsOnly();
    let clock = 0;
    const first = open(memoryCacheStore(own), 'one', () => (clock += 100));
    first.send(change(ARTICLES.slice(0, 210), true, ARTICLES));
    await first.run();
    // The window is closed by force here: nothing says so.
    const again = open(memoryCacheStore(new Map(own)), 'one', () => (clock += 100));
    await again.run();
    const shown = again.replica.view.dossier.articles.length;
    assert.ok(shown >= 200 && shown < ARTICLES.length, `${shown} articles`);
    again.send(change(ARTICLES.slice(0, 215), true, ARTICLES));
    await again.run();
    assert.ok(again.replica.view.dossier.articles.length > shown);
    assert.equal(complete(again).length, 0);
    again.send(change(ARTICLES.slice(215), false));
    await again.run();
    assert.deepEqual(withoutRevision(again.replica), withoutRevision(cold.replica));
  });

  long('is written when the window is closed before there was time, whatever is being written', async () => {
    const own = factsOnly();
    const store = memoryCacheStore(own);
    const slow: CacheStore = {
      ...store,
      async write(name, value) {
        for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
        await store.write(name, value);
      },
    };
    const engine = open(slow);
    engine.send(change(ARTICLES, false, ARTICLES));
    while (complete(engine).length === 0) await engine.run();
    await engine.close();
    const again = open(memoryCacheStore(own));
    await again.run();
    assert.deepEqual(again.replica.view.dossier.articles, cold.replica.view.dossier.articles);
    const early = factsOnly();
    const hasty = open(memoryCacheStore(early));
    hasty.send(change(ARTICLES.slice(0, 205), true, ARTICLES));
    await hasty.run();
    assert.deepEqual(
      [...early.keys()].filter((name) => name.startsWith('head')),
      [],
    );
    await hasty.close();
    hasty.send(change(ARTICLES.slice(205), false));
    await hasty.run();
    assert.equal(complete(hasty).length, 0);
    const later = open(memoryCacheStore(early));
    await later.run();
    assert.equal(later.replica.view.dossier.articles.length, 205);
    // Nothing of what was read is read again.
    later.send(change(ARTICLES.slice(0, 205), false, ARTICLES.slice(0, 205)));
    await later.run();
    assert.ok(later.posted.some((m) => m.kind === 'log' && m.message.startsWith('Made ready for edits')));
  });

  it('is forgotten with everything else, and not kept of few articles', async () => {
    const own = new Map(pieces);
    const engine = open(memoryCacheStore(own));
    engine.send({ kind: 'clear', seq: ++seq });
    await engine.run();
    assert.deepEqual([...own.keys()], []);
    const few = new Map<string, string>();
    await opened(few, ARTICLES.slice(0, 20));
    assert.ok(few.size > 0 && ![...few.keys()].some((name) => name.startsWith('head')));
  });
});
