// Large changes of files and dying threads, with real files and a real thread: a storm is one step of the views, a file in
// the making is not shown half, the engine comes back when it was killed, and one article cannot keep the others out.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { DossierApi } from '../../src/extension/main';
import { dossier, dossierWhere, extension, inWorkspace, remove, report, write } from './support/dossier';
import { followEngines, type Seen } from './support/threads';

const STORM = 600;

function text(n: number, day: number): string {
  return `---\ntitle: Meldung ${n}\npublished: 2024-03-0${day}\n---\n\nKim Sturmfeld${n} reiste nach Polen.\n`;
}

type Shown = NonNullable<ReturnType<DossierApi['snapshot']>>;

/** The engine shows what it has while it reads for longer than this, in milliseconds. */
const PARTLY_AFTER_MS = 1500;

/**
 * Counts how often the views change while something is done: to what it comes to in the end, and to less on the way there,
 * which is for those who would have to wait.
 */
async function changes(
  work: () => Promise<unknown>,
  whole: (d: Shown) => boolean = () => true,
): Promise<{ readonly count: number; readonly partly: number; readonly ms: number }> {
  const api = await extension().activate();
  const began = Date.now();
  let count = 0;
  let partly = 0;
  const heard = api.onDidChange(() => {
    const shown = api.snapshot();
    if (shown && whole(shown)) count++;
    else partly++;
  });
  await work();
  const ms = Date.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await api.ready();
  heard.dispose();
  return { count, partly, ms };
}

describe('quiet', () => {
  const folder = 'articles/storm';
  let root = '';
  let git = '';
  let seen: Seen | undefined;

  before(async () => {
    root = inWorkspace(folder).fsPath;
    git = inWorkspace('.git').fsPath;
    await write('articles/ruhe.md', '# Ruhe\n\nIda Stillbach reiste nach Polen.\n');
    await dossierWhere('the quiet article', (d) => d.articles.some((a) => a.id === 'articles/ruhe.md'));
  });
  afterEach(() => seen?.stop());
  after(async () => {
    rmSync(root, { recursive: true, force: true });
    rmSync(git, { recursive: true, force: true });
    await remove('articles/ruhe.md', 'articles/halb.md', 'articles/schwer.md');
    await dossierWhere('all gone', (d) => !d.articles.some((a) => a.id.startsWith(folder)));
  });

  it(`makes one step of ${STORM} files that come, and one of a branch switch`, async () => {
    const there = (n: number) => (d: { articles: readonly { id: string }[] }) =>
      d.articles.filter((a) => a.id.startsWith(`${folder}/`)).length === n;
    const came = await changes(() => {
      mkdirSync(root, { recursive: true });
      for (let n = 0; n < STORM; n++) writeFileSync(join(root, `${n}.md`), text(n, 1));
      return dossierWhere('the storm', there(STORM), 50_000);
    }, there(STORM));
    const other = (d: Shown): boolean =>
      there(STORM - STORM / 3 + 50)(d) &&
      d.articles.filter((a) => a.published === '2024-03-02').length === STORM / 3;
    const switched = await changes(() => {
      // As version control does: it locks its list first, and a system reports what is first by itself.
      mkdirSync(git, { recursive: true });
      writeFileSync(join(git, 'index.lock'), '');
      for (let n = 0; n < STORM; n++)
        if (n % 3 === 0) rmSync(join(root, `${n}.md`));
        else if (n % 3 === 1) writeFileSync(join(root, `${n}.md`), text(n, 2));
      for (let n = 0; n < 50; n++) writeFileSync(join(root, `neu-${n}.md`), text(n, 3));
      return dossierWhere('the other branch', other, 50_000);
    }, other);
    // Touched, and as they were: nothing to show.
    const touched = await changes(() => {
      for (let n = 0; n < 50; n++) writeFileSync(join(root, `neu-${n}.md`), text(n, 3));
      return Promise.resolve();
    });
    assert.equal(touched.count, 0, 'views changed although no text had');
    report(
      'views changed at a storm',
      `${came.count} and ${switched.count} times, partly ${came.partly} and ${switched.partly}`,
    );
    for (const { count, partly, ms } of [came, switched]) {
      assert.equal(count, 1);
      // On a machine that reads so slowly that somebody would wait, not on others.
      const slow = ms > 1000 + PARTLY_AFTER_MS;
      assert.ok(partly <= (slow ? ms / PARTLY_AFTER_MS : 0), `${partly} times within ${ms} ms`);
    }
  }).timeout(120_000);

  it('forgets a folder of many files in one step', async () => {
    const { count } = await changes(() => {
      rmSync(root, { recursive: true });
      return dossierWhere('no storm', (d) => !d.articles.some((a) => a.id.startsWith(`${folder}/`)));
    });
    assert.equal(count, 1);
  });

  it('does not show a file while it is being written', async () => {
    const api = await extension().activate();
    const path = inWorkspace('articles/halb.md').fsPath;
    const whole = '---\ntitle: Ganz\n---\n\nIda Stillbach reiste nach Polen und sprach mit Kim Sturmfeld.\n';
    writeFileSync(path, whole);
    const title = (): string | null | undefined =>
      api.snapshot()?.articles.find((a) => a.id === 'articles/halb.md')?.title;
    await dossierWhere('the whole article', () => title() === 'Ganz');
    const titles: unknown[] = [];
    const heard = api.onDidChange(() => titles.push(title()));
    writeFileSync(path, '');
    await new Promise((resolve) => setTimeout(resolve, 500));
    writeFileSync(path, whole.replace('Ganz', 'Neu'));
    await dossierWhere('the new text', () => title() === 'Neu');
    heard.dispose();
    assert.deepEqual(
      [...new Set(titles)].filter((t) => t !== 'Ganz'),
      ['Neu'],
    );
    // A file that stays empty is an empty article in the end.
    writeFileSync(path, '');
    await dossierWhere('the empty file', () => title() !== 'Neu');
  });

  it('comes back when its thread is killed, with everything it knew', async () => {
    seen = followEngines();
    await write('articles/ruhe.md', '# Ruhe\n\nIda Stillbach reiste nach Polen und Ungarn.\n');
    const before = await dossierWhere('an engine', () => (seen?.engines.length ?? 0) > 0);
    await seen.engines.at(-1)?.terminate();
    await dossierWhere('another engine', () => (seen?.engines.length ?? 0) > 1);
    const after = await dossier();
    assert.deepEqual(
      after.actors.map((a) => a.id),
      before.actors.map((a) => a.id),
    );
    await vscode.commands.executeCommand('dossier.rebuild');
  });

  it('leaves out an article that kills it twice, and reads the others', async () => {
    const api = await extension().activate();
    const id = 'articles/schwer.md';
    seen = followEngines((message, engine) => {
      if (message.kind === 'begun' && message.article === id) void engine.terminate();
    });
    // Long enough that the thread is still at it when it is killed.
    const long = Array.from(
      { length: 6000 },
      (_, n) => `Am ${n}. Tag sprach Ida Stillbach mit Kim Sturmfeld${n}.`,
    );
    await write(id, `# Schwer\n\n${long.join(' ')}\n`);
    await write('articles/ruhe.md', '# Ruhe\n\nIda Stillbach reiste nach Polen, Ungarn und Malta.\n');
    await dossierWhere('the article left out', () => api.unread().some((u) => u.id === id), 40_000);
    assert.deepEqual(
      api.unread().filter((u) => u.id === id),
      [{ id, code: 'analysis-crashed' }],
    );
    const now = await dossier();
    assert.ok(now.articles.some((a) => a.id === 'articles/ruhe.md'));
    seen.stop();
    // A changed text is tried again.
    await write(id, '# Leicht\n\nIda Stillbach reiste nach Polen.\n');
    await dossierWhere('the changed article', (d) => d.articles.some((a) => a.id === id));
    assert.ok(!api.unread().some((u) => u.id === id));
    await remove(id);
    await vscode.commands.executeCommand('dossier.rebuild');
  });

  it('gives up after a few deaths, keeps what it showed, and starts again when asked to', async () => {
    const api = await extension().activate();
    seen = followEngines();
    await write('articles/ruhe.md', '# Ruhe\n\nIda Stillbach reiste nach Polen und Zypern.\n');
    await dossierWhere('an engine', () => (seen?.engines.length ?? 0) > 0);
    const shown = api.snapshot()?.articles.length;
    const fails = Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    for (let death = 0; death < 4; death++) {
      const engine = seen.engines.at(-1);
      engine?.emit('error', fails);
      await engine?.terminate();
      if (death < 3) await dossierWhere('another engine', () => seen?.engines.at(-1) !== engine, 30_000);
    }
    assert.equal(api.snapshot()?.articles.length, shown);
    const count = seen.engines.length;
    await write('articles/ruhe.md', '# Ruhe\n\nIda Stillbach reiste nach Island.\n');
    await api.ready();
    assert.equal(seen.engines.length, count, 'it was started again by itself');
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('dossier.goOn');
    await dossierWhere('the last text', (d) => d.actors.some((a) => a.name === 'Island'));
  }).timeout(90_000);
});
