// Large changes of files and dying threads, with real files and a real thread: a storm is few steps of the views, a file in
// the making is not shown half, the engine comes back when it was killed, and one article cannot keep the others out. How
// few steps depends on when the system reports what: on an idle machine it is one, which is told in the report. That it is
// one wherever the reports come together is shown by the unit tests of the queue, with a clock of their own.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { Dossier } from '../../src/core/api';
import { dossier, dossierWhere, extension, inWorkspace, remove, report, write } from './support/dossier';
import { followEngines, type Seen } from './support/threads';
import { until, whileNothingHappens } from './support/until';

const STORM = 600;
/** More steps than this are no matter of when the system reports what. */
const FEW = STORM / 20;

function text(n: number, day: number): string {
  return `---\ntitle: Meldung ${n}\npublished: 2024-03-0${day}\n---\n\nKim Sturmfeld${n} reiste nach Polen.\n`;
}

/** Counts how often the views change while something is done, and for a while after. */
async function changes(work: () => Promise<unknown>): Promise<number> {
  const api = await extension().activate();
  let count = 0;
  const heard = api.onDidChange(() => count++);
  await work();
  await whileNothingHappens();
  await api.ready();
  heard.dispose();
  return count;
}

describe('quiet', () => {
  const folder = 'articles/storm';
  let root = '';
  let git = '';
  let seen: Seen | undefined;
  const engines = (): number => seen?.engines.length ?? 0;

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

  it(`makes few steps of ${STORM} files that come, and of a branch switch, and none of files that are touched`, async () => {
    const there = (n: number) => (d: Dossier) =>
      d.articles.filter((a) => a.id.startsWith(`${folder}/`)).length === n;
    const came = await changes(() => {
      mkdirSync(root, { recursive: true });
      for (let n = 0; n < STORM; n++) writeFileSync(join(root, `${n}.md`), text(n, 1));
      return dossierWhere('the storm', there(STORM));
    });
    const other = (d: Dossier): boolean =>
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
      return dossierWhere('the other branch', other);
    });
    // Touched, and as they were: nothing to show. What the system still has to tell of the switch may come meanwhile.
    const touched = (): Promise<number> =>
      changes(() => {
        for (let n = 0; n < 50; n++) writeFileSync(join(root, `neu-${n}.md`), text(n, 3));
        return Promise.resolve();
      });
    await until('views that stay as they are where no text has changed', async () => (await touched()) === 0);
    report('views changed at a storm', `${came} and ${switched} times`);
    assert.ok(came >= 1 && came <= FEW, `${came} times`);
    assert.ok(switched >= 1 && switched <= FEW, `${switched} times`);
  });

  it('forgets a folder of many files in few steps', async () => {
    const count = await changes(() => {
      rmSync(root, { recursive: true });
      return dossierWhere('no storm', (d) => !d.articles.some((a) => a.id.startsWith(`${folder}/`)));
    });
    report('views changed when it went', `${count} times`);
    assert.ok(count >= 1 && count <= FEW, `${count} times`);
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
    await whileNothingHappens(500);
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
    const known = (d: Dossier): boolean => d.actors.some((a) => a.name === 'Ungarn');
    const before = await dossierWhere('an engine that knows it', (d) => engines() > 0 && known(d));
    await seen.engines.at(-1)?.terminate();
    await until('another engine', () => engines() > 1);
    const after = await dossier();
    assert.deepEqual(
      after.actors.map((a) => a.id),
      before.actors.map((a) => a.id),
    );
    await vscode.commands.executeCommand('dossier.rebuild');
  });

  it('forgets what went wrong with an article when that goes', async () => {
    const api = await extension().activate();
    const id = 'articles/schwer.md';
    seen = followEngines();
    await write(id, '# Schwer\n\nIda Stillbach reiste nach Chile.\n');
    await dossierWhere('the article', (d) => engines() > 0 && d.articles.some((a) => a.id === id));
    const unread = (): boolean => api.unread().some((u) => u.id === id);
    seen.engines.at(-1)?.emit('message', { kind: 'fault', article: id, message: 'a fault of ours' });
    assert.ok(unread());
    await remove(id);
    await until('nothing said of it any more', () => !unread());
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
    await until('the article left out', () => api.unread().some((u) => u.id === id));
    assert.deepEqual(
      api.unread().filter((u) => u.id === id),
      [{ id, code: 'analysis-crashed' }],
    );
    await dossierWhere('the other article', (d) => d.actors.some((a) => a.name === 'Malta'));
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
    await dossierWhere('the text', (d) => engines() > 0 && d.actors.some((a) => a.name === 'Zypern'));
    const shown = api.snapshot()?.articles.length;
    const fails = Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    for (let death = 0; death < 4; death++) {
      const engine = seen.engines.at(-1);
      engine?.emit('error', fails);
      await engine?.terminate();
      if (death === 3) break;
      await until('another engine', () => seen?.engines.at(-1) !== engine);
      // One that dies while it reads an article is the article's fault: after the second time that is left out, and the
      // deaths are counted anew.
      await api.ready();
    }
    assert.equal(api.snapshot()?.articles.length, shown);
    const count = seen.engines.length;
    await write('articles/ruhe.md', '# Ruhe\n\nIda Stillbach reiste nach Island.\n');
    await api.ready();
    await whileNothingHappens();
    // What has come meanwhile must not seem to be read, so that the next who asks starts nothing.
    await api.ready();
    await whileNothingHappens();
    assert.equal(seen.engines.length, count, 'it was started again by itself');
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('dossier.goOn');
    await dossierWhere('the last text', (d) => d.actors.some((a) => a.name === 'Island'));
  });
});
