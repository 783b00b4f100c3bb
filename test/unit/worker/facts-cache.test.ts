// The cache of facts: one contract for every store, and what a session gains and never loses by it.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { annotateArticle, read, type ArticleFacts, type CacheStore } from '../../../src/core/api';
import { createAskedCache, GZIP } from '../../../src/worker/asked-cache';
import { createFactsCache } from '../../../src/worker/facts-cache';
import { nodeCacheStore } from '../../../src/worker/node-cache';
import { createSession } from '../../../src/worker/session';
import type { FromWorker } from '../../../src/worker/protocol';
import { DossierReplica, plainDossier } from '../../../src/core/present/api';
import { memoryCacheStore } from '../../support/memory-cache';
import { corpus } from '../../../bench/corpus';
import { deflate, inflate, unpacker } from '../../support/packed';

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'dossier-cache-'));
  folders.push(made);
  return made;
}

const STORES: readonly (readonly [string, () => { one: CacheStore; other: CacheStore }])[] = [
  [
    'in memory',
    () => {
      const pieces = new Map<string, string>();
      return { one: memoryCacheStore(pieces), other: memoryCacheStore(pieces) };
    },
  ],
  [
    'in files',
    () => {
      const at = path.join(folder(), 'deep', 'cache');
      return { one: nodeCacheStore(at, 'one'), other: nodeCacheStore(at, 'other') };
    },
  ],
  [
    'that is asked for',
    () => {
      const at = folder();
      return { one: asked(at), other: asked(at) };
    },
  ],
];

function asked(folder: string): CacheStore {
  const cache = createAskedCache(({ number, what, name, bytes }) => {
    void (async () => {
      const at = path.join(folder, name);
      if (what === 'write' && bytes) writeFileSync(at, bytes);
      if (what === 'remove') rmSync(at, { force: true });
      const found = what === 'read' && existsSync(at) ? readFileSync(at) : null;
      // Answers come in any order.
      await new Promise((resolve) => setTimeout(resolve, number % 3));
      cache.receive({ kind: 'cached', number, bytes: found, names: readdirSync(folder) });
    })();
  }, GZIP);
  return cache.store;
}

const ARTICLES = [...corpus({ articles: 6, sentences: 5 })];
const FACTS: readonly ArticleFacts[] = ARTICLES.map((a) => annotateArticle(read(a)));
const first = FACTS[0] as ArticleFacts;

async function taken(store: CacheStore, engine: string, key: string): Promise<ArticleFacts | null> {
  const cache = createFactsCache(store, engine);
  await cache.load(key);
  return cache.take(key);
}

for (const [name, make] of STORES)
  describe(`a cache store ${name}`, () => {
    it('keeps pieces by name, wholly or not at all, and lists them', async () => {
      const { one, other } = make();
      assert.equal(await one.read('a-1'), null);
      assert.deepEqual(await one.list(), []);
      await one.write('a-1', 'x'.repeat(100_000));
      await Promise.all([one.write('b', 'ä€😀\n'), other.write('b', 'ä€😀\n')]);
      assert.equal((await other.read('a-1'))?.length, 100_000);
      assert.equal(await other.read('b'), 'ä€😀\n');
      assert.deepEqual(await other.list(), ['a-1', 'b']);
      await other.remove('a-1');
      await other.remove('never');
      assert.equal(await one.read('a-1'), null);
      await one.write('../out', 'no');
      assert.deepEqual(await one.list(), ['b']);
    });

    it('gives facts back as they were, to the engine that made them and to no other', async () => {
      const { one, other } = make();
      const cache = createFactsCache(one, 'e1');
      FACTS.forEach((facts, i) => cache.add(`0ab${i}`, facts));
      await cache.flush();
      for (const [i, facts] of FACTS.entries()) assert.deepEqual(await taken(other, 'e1', `0ab${i}`), facts);
      assert.equal(await taken(other, 'e2', '0ab0'), null);
      await cache.clear();
      assert.equal(await taken(other, 'e1', '0ab0'), null);
    });

    it('takes over what another window has written', async () => {
      const { one, other } = make();
      const [a, b] = [createFactsCache(one, 'e'), createFactsCache(other, 'e')];
      await a.load('0ab1');
      await b.load('0ab1');
      a.add('0ab1', first);
      b.add('0ab2', first);
      await a.flush();
      await b.flush();
      assert.deepEqual(await taken(one, 'e', '0ab1'), first);
      assert.deepEqual(await taken(one, 'e', '0ab2'), first);
    });

    it('lets go of what is oldest beyond its size, not of what is in use', async () => {
      const { one } = make();
      const size = JSON.stringify(first).length;
      const cache = createFactsCache(one, 'e', 256 * size * 3.5);
      for (const key of ['0ab1', '0ab2', '0ab3']) cache.add(key, first);
      await cache.flush();
      const later = createFactsCache(one, 'e', 256 * size * 3.5);
      await later.load('0ab1');
      assert.ok(later.take('0ab1'));
      later.add('0ab4', first);
      await later.flush();
      assert.ok(await taken(one, 'e', '0ab1'));
      assert.equal(await taken(one, 'e', '0ab2'), null);
      assert.ok(await taken(one, 'e', '0ab4'));
    });
  });

describe('a cache that is torn or foreign', () => {
  after(() => {
    for (const made of folders) rmSync(made, { recursive: true, force: true });
  });

  it('costs only the articles of the piece', async () => {
    const at = folder();
    const cache = createFactsCache(nodeCacheStore(at), 'e');
    cache.add('0ab1', first);
    cache.add('0cd1', first);
    await cache.flush();
    assert.deepEqual(readdirSync(at).sort(), ['facts-ab.gz', 'facts-cd.gz']);
    const torn = path.join(at, 'facts-ab.gz');
    writeFileSync(torn, readFileSync(torn).subarray(0, 300));
    assert.equal(await taken(nodeCacheStore(at), 'e', '0ab1'), null);
    assert.deepEqual(await taken(nodeCacheStore(at), 'e', '0cd1'), first);
    writeFileSync(torn, 'something else');
    assert.equal(await taken(nodeCacheStore(at), 'e', '0ab1'), null);
    const again = createFactsCache(nodeCacheStore(at), 'e');
    await again.load('0ab1');
    again.add('0ab1', first);
    await again.flush();
    assert.deepEqual(await taken(nodeCacheStore(at), 'e', '0ab1'), first);
  });

  it('costs only the line that is cut', async () => {
    const store = memoryCacheStore();
    const cache = createFactsCache(store, 'e');
    cache.add('0ab1', first);
    cache.add('0ab2', first);
    await cache.flush();
    const text = (await store.read('facts-ab')) ?? '';
    await store.write('facts-ab', text.slice(0, -100));
    assert.deepEqual(await taken(store, 'e', '0ab1'), first);
    assert.equal(await taken(store, 'e', '0ab2'), null);
  });
});

describe('a session with a cache', () => {
  async function run(store: CacheStore): Promise<{ view: DossierReplica['view']; posted: FromWorker[] }> {
    const posted: FromWorker[] = [];
    const replica = new DossierReplica();
    const unpack = unpacker();
    await new Promise<void>((resolve) => {
      const session = createSession({
        deflate,
        inflate,
        post(message) {
          posted.push(message);
          if (message.kind !== 'snapshot') return;
          if (replica.apply(unpack(message.part)) && message.complete) resolve();
        },
        yield: (step) => setImmediate(step),
        now: () => 0,
        cache: createFactsCache(store, 'e'),
      });
      session.receive({ kind: 'change', seq: 1, put: ARTICLES, remove: [] });
    });
    // What is written is written when there is nothing better to do.
    for (let turn = 0; turn < 300; turn++) await new Promise((resolve) => setImmediate(resolve));
    return { view: replica.view, posted };
  }

  it('shows the same, warm as cold', async () => {
    const pieces = new Map<string, string>();
    const cold = await run(memoryCacheStore(pieces));
    assert.ok(pieces.size > 1);
    const before = new Map(pieces);
    const warm = await run(memoryCacheStore(pieces));
    assert.deepEqual(plainDossier(warm.view.dossier), plainDossier(cold.view.dossier));
    assert.deepEqual(pieces, before);
  });
});
