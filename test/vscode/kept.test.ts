// What is kept over restarts where the engine's thread has no files of its own: pieces go through VS Code's file system, and
// in a browser a second thread finds what a first one has read. The same law for stores holds as for files.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerCache } from '../../src/extension/hosts/web-cache';
import { webThreads } from '../../src/extension/hosts/web-threads';
import { createAskedCache, GZIP } from '../../src/worker/asked-cache';
import type { FromWorker } from '../../src/worker/protocol';
import { extension, inWorkspace, remove } from './support/dossier';
import { until } from './support/until';

const FOLDER = 'kept';

function store() {
  const cache = createAskedCache((question) => {
    void answerCache(inWorkspace(`${FOLDER}/facts`), question).then((answer) => cache.receive(answer));
  }, GZIP);
  return cache.store;
}

/** Has a thread of its own read articles until nothing is left to do; what it said for the log. */
async function readBy(texts: readonly string[]): Promise<readonly string[]> {
  const log: string[] = [];
  let heard: (() => void) | undefined;
  let complete = false;
  const thread = webThreads(inWorkspace(FOLDER)).openEngine(
    extension().extensionUri,
    (message: FromWorker) => {
      if (message.kind === 'log') log.push(message.message);
      if (message.kind === 'snapshot' && message.complete) complete = true;
      heard?.();
    },
    (reason) => assert.fail(reason),
  );
  const put = texts.map((text, i) => ({ id: `${i}.md`, text }));
  thread.post({ kind: 'change', seq: 1, put, remove: [], all: put.map((a) => a.id) });
  while (!complete) await new Promise<void>((resolve) => (heard = resolve));
  // What was read is written when the thread has nothing better to do.
  await until('what was read is kept', async () => (await store().list()).length >= texts.length);
  await thread.close();
  return log;
}

describe('what is kept by way of VS Code', () => {
  after(() => remove(FOLDER));

  it('is kept whole or not at all, and listed', async () => {
    const [one, other] = [store(), store()];
    assert.equal(await one.read('a-1'), null);
    assert.deepEqual(await one.list(), []);
    await one.write('a-1', 'x'.repeat(100_000));
    await Promise.all([one.write('b', 'ä€😀\n'), other.write('b', 'ä€😀\n')]);
    assert.equal((await other.read('a-1'))?.length, 100_000);
    assert.equal(await other.read('b'), 'ä€😀\n');
    assert.deepEqual(await other.list(), ['a-1', 'b']);
    const torn = inWorkspace(`${FOLDER}/facts/b.gz`);
    const bytes = await vscode.workspace.fs.readFile(torn);
    await vscode.workspace.fs.writeFile(torn, bytes.slice(0, -6));
    assert.equal(await one.read('b'), null);
    await other.remove('a-1');
    await other.remove('never');
    assert.equal(await one.read('a-1'), null);
    await one.write('../out', 'no');
    assert.deepEqual(await one.list(), ['b']);
    await one.remove('b');
  });

  // A browser's thread is one of the browser's.
  if ('importScripts' in globalThis)
    it('is found by the next thread of a browser, which analyses nothing anew', async () => {
      const texts = [
        'Alma Quast reiste am 3. Mai 2024 nach Oslo.\n',
        'Emil Walberg sprach in Wien mit Alma Quast.\n',
      ];
      const first = await readBy(texts);
      assert.ok(
        first.some((line) => line.startsWith('Read 2 articles, 2 of them anew')),
        first.join('\n'),
      );
      const second = await readBy(texts);
      assert.ok(
        second.some((line) => line.startsWith('Read 2 articles, 0 of them anew')),
        second.join('\n'),
      );
      const third = await readBy([`${texts[0]}Er schwieg.\n`, texts[1] ?? '']);
      assert.ok(
        third.some((line) => line.startsWith('Read 2 articles, 1 of them anew')),
        third.join('\n'),
      );
    });
});
