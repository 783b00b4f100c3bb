// Many articles in a real extension host: what holds it up while they are read and cards are asked for. The clock of a busy
// machine proves nothing, so what is judged is our own work between two turns of others, by the processor's time where
// Node tells it; the raw delays of the event loop are reported beside. How far reading has come when somebody asks is
// chance, so that nothing is judged by it.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as vscode from 'vscode';
import { corpus } from '../../bench/corpus';
import { dossierWhere, extension, hoverOver, inWorkspace, remove, report, write } from './support/dossier';
import { whileNothingHappens } from './support/until';

const ARTICLES = 400;
/**
 * Of so many of our steps one may last longer than a frame: collecting garbage falls into any of them, and on a slow machine
 * more do. Work that is not cut up lasts longer each time.
 */
const ONE_OF = 4;

describe('many articles', () => {
  const root = (): string => inWorkspace('articles/many').fsPath;
  after(async () => {
    rmSync(root(), { recursive: true, force: true });
    await remove('note-many.md');
    await dossierWhere('all gone', (d) => !d.articles.some((a) => a.id.startsWith('articles/many/')));
  });

  it(`never hold up the extension host while ${ARTICLES} of them are read, and somebody asks for cards`, async () => {
    const api = await extension().activate();
    await api.ready();
    for (const { id, text } of corpus({ articles: ARTICLES, sentences: 8 })) {
      const path = join(root(), id);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    // Read from the beginning, as a folder that is opened for the first time.
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const note = await write('note-many.md', 'Gespräche in Deutschland.\n');
    let asked = 0;
    let shown = 0;
    let reading = true;
    const rebuilt = Promise.resolve(vscode.commands.executeCommand('dossier.rebuild'));
    void rebuilt.finally(() => (reading = false));
    for (; reading; await Promise.race([rebuilt, whileNothingHappens(200)])) {
      asked++;
      if ((await hoverOver(note, 'Deutschland')) !== '' && reading) shown++;
    }
    await rebuilt;
    delay.disable();
    const { longest, long, count, processor } = api.slices();
    report('event loop p99', `${(delay.percentile(99) / 1e6).toFixed(0)} ms`);
    report('event loop max', `${(delay.max / 1e6).toFixed(0)} ms`);
    report(
      'longest slice of ours',
      `${longest.toFixed(1)} ms${processor ? ' (processor)' : ''} of ${count}, ${long} longer than a frame`,
    );
    // A quick machine has read them before there is anything to show: that cards show meanwhile is seen in a window, in
    // which ten thousand articles are read.
    report('cards while reading', `${shown} of ${asked}`);
    if (processor)
      assert.ok(long <= 1 + count / ONE_OF, `${long} of ${count} slices took longer than a frame`);
    await dossierWhere('all of them', (d) => d.articles.length >= ARTICLES);
  });
});
