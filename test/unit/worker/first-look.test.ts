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
import { deflate, unpacker } from '../../support/packed';
import { corpus } from '../../../bench/corpus';

const ARTICLES: readonly ArticleText[] = [...corpus({ articles: 220, sentences: 2, seed: 5 })];

interface Engine {
  readonly posted: FromWorker[];
  readonly replica: DossierReplica;
  send(message: ToWorker): void;
  /** Until nothing is left to do. */
  run(): Promise<void>;
}

function open(store: CacheStore, engine = 'one'): Engine {
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
    now: () => 0,
    deflate,
    cache: createFactsCache(store, engine),
    head: createKeptHead(store, engine),
  });
  return {
    posted,
    replica,
    send: (message) => session.receive(message),
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
    assert.deepEqual(engine.replica.names, cold.replica.names);
    for (const actor of dossier.actors) assert.ok(actor.mentions.length > 0 || actor.curated);
    assert.equal(complete(engine).length, 0);
  });

  it('leads to exactly what a first opening shows, whatever has changed in between', async () => {
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
          assert.deepEqual(engine.replica.names, fresh.replica.names);
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
