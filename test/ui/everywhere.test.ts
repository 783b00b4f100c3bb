// Folders that are not plain and trusted: a window in Restricted Mode, where reading and cards work and nothing is written
// unasked; and a window in the browser alone, on two folders in memory of which one cannot be written to.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fromRoot, OUT, SCREENSHOTS } from '../../scripts/rig/paths';
import { startWeb, type WebWindow } from '../../scripts/rig/web';
import { hover, selected, shown } from './pages/editor';
import { pick, runCommand } from './pages/palette';
import { expand, openDossier, row, rows, view, widen } from './pages/sidebar';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { sharedBrowser, sharedHost } from './support/shared';

const ARTICLE = (name: string, place: string): string => `---
title: Besuch in ${place}
published: 2025-03-03
---

Außenministerin ${name} reiste am Montag nach ${place}. „Wir fangen neu an“, sagte ${name} nach der Ankunft.
`;

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const dir = join(OUT, 'collections', name);
  rmSync(dir, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

describe('a window in Restricted Mode', () => {
  let window: Window;

  before(async function () {
    this.timeout(180_000);
    const files = {
      'articles/eins.md': ARTICLE('Ada Muster', 'Lima'),
      'notiz.md': 'Was sagte Ada Musters Sprecher?\n',
    };
    const dir = folder('restricted', files);
    cpSync(fromRoot('test', 'fixtures', 'originals', 'werft.html'), join(dir, 'articles', 'werft.html'));
    window = await openWindow(await sharedHost(), await sharedBrowser(), {
      name: 'restricted',
      workspace: dir,
      open: 'notiz.md',
      theme: 'dark',
      settings: {
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
        'security.workspace.trust.banner': 'always',
      },
    });
    await openDossier(window.page);
    await widen(window.page, 420);
  });

  after(() => window?.close());

  it('reads articles and shows cards', async () => {
    const { page } = window;
    await page
      .getByText(/Restricted Mode/)
      .first()
      .waitFor();
    const actors = await view(page, 'Actors');
    await expand(actors, row(actors, /^Persons/), 3);
    await row(actors, 'Ada Muster').waitFor();
    await shown(page, 'notiz.md');
    await hover(page, 'Ada Musters', 'Ada Muster');
    await window.shoot('restricted-dark');
  });

  it('shows the text of a page from memory and writes nothing', async () => {
    const { page } = window;
    const articles = await view(page, 'Articles');
    await row(articles, /Werft in Lüneort/).click();
    await shown(page, /werft\.html\.md/);
    assert.equal(existsSync(join(window.workspace, 'articles', 'werft.html.md')), false);
    assert.equal(existsSync(join(window.workspace, '.dossier')), false);
  });

  it('marks names as soon as the setting dossier.names.highlight says so', async () => {
    const { page } = window;
    const marks = (): Promise<number> =>
      page.evaluate(
        () =>
          Array.from(document.querySelectorAll('.view-overlays .cdr, .view-line span')).filter(
            (e) => getComputedStyle(e).borderBottomStyle === 'dotted',
          ).length,
      );
    await runCommand(page, 'View: Close All Editors');
    await page.keyboard.press('ControlOrMeta+p');
    await pick(page, 'notiz.md');
    await shown(page, 'notiz.md');
    assert.equal(await marks(), 0);
    mkdirSync(join(window.workspace, '.vscode'), { recursive: true });
    const settings = join(window.workspace, '.vscode', 'settings.json');
    writeFileSync(settings, JSON.stringify({ 'dossier.names.highlight': true }));
    await until('a mark', async () => ((await marks()) > 0 ? true : null));
    writeFileSync(settings, '{}');
    await until('no mark', async () => ((await marks()) === 0 ? true : null));
  });

  it('says in one message which setting cannot be used, and where', async () => {
    const { page } = window;
    const settings = join(window.workspace, '.vscode', 'settings.json');
    writeFileSync(
      settings,
      JSON.stringify({ 'dossier.hover.enabled': 'ja', 'dossier.articles': ['articles/*.{md'] }),
    );
    const toast = page.locator('.notification-toast', { hasText: 'dossier.' });
    await toast.first().waitFor();
    assert.match(
      await toast.first().innerText(),
      /workspace settings\).*(?:true or false|brackets do not match)[^]*1 more in the log/,
    );
    await window.shoot('settings-warning-dark');
    assert.equal(await toast.count(), 1);
    writeFileSync(settings, '{}');
  });
});

describe('a window in the browser, on two folders in memory', () => {
  let web: WebWindow;
  let page: Page;
  const shoot = (name: string): Promise<Buffer> =>
    page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });

  before(async function () {
    this.timeout(180_000);
    mkdirSync(SCREENSHOTS, { recursive: true });
    const files = folder('web', {
      'eins/articles/eins.md': ARTICLE('Ada Muster', 'Lima'),
      'eins/notiz.md': 'Was sagte Ada Musters Sprecher? Und Ilka Brandner?\n',
      'zwei/articles/zwei.md': ARTICLE('Ilka Brandner', 'Oslo'),
      'beide.code-workspace': JSON.stringify({
        folders: [
          { name: 'eins', uri: 'memfs:/workspace/eins' },
          { name: 'nur-lesen', uri: 'rofs:/workspace/zwei' },
        ],
      }),
    });
    web = await startWeb(await sharedHost(), { files, tests: false });
    page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(web.address({ folder: 'memfs:/workspace/beide.code-workspace' }));
    await page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 60_000 });
    await openDossier(page);
    await widen(page, 420);
  });

  after(async () => {
    await page?.close();
    await web?.stop();
  });

  it('reads the articles of both, and opens evidence in either', async () => {
    const actors = await view(page, 'Actors');
    await expand(actors, row(actors, /^Persons/), 2);
    await row(actors, 'Ada Muster').waitFor();
    await row(actors, 'Ilka Brandner').waitFor();
    const articles = await rows(await view(page, 'Articles'));
    assert.ok(
      articles.some((text) => text.includes('Besuch in Oslo')),
      articles.join(' | '),
    );
    await row(await view(page, 'Articles'), /Besuch in Oslo/).click();
    await shown(page, 'zwei.md');
  });

  it('shows cards in a note', async () => {
    await page.keyboard.press('ControlOrMeta+p');
    await pick(page, 'notiz.md');
    await shown(page, 'notiz.md');
    await hover(page, 'Ada Musters', 'Ada Muster');
    await shoot('web-multi-root');
    await page.mouse.move(5, 5);
  });

  it('asks for the folder of a briefing, says that one is read-only, and writes into the other', async () => {
    const brief = async (into: string): Promise<void> => {
      // With no editor open there is no folder that would be meant.
      await runCommand(page, 'View: Close All Editors');
      await runCommand(page, 'Dossier: Brief Actor');
      await pick(page, 'Ada Muster');
      await pick(page, into);
    };
    await brief('nur-lesen');
    const warning = page.locator('.notification-toast', { hasText: 'read-only' });
    await warning.first().waitFor();
    await shoot('web-read-only');
    await brief('eins');
    await shown(page, /ada-muster\.yaml/);
    assert.ok((await selected(page)).line >= 1);
    await shoot('web-briefing');
  });
});
