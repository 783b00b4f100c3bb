// Folders that are not plain and trusted: a window in Restricted Mode, where reading and cards work and nothing is written
// unasked; and a window in the browser alone, on two folders in memory of which one cannot be written to.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { fromRoot, OUT, SCREENSHOTS } from '../../scripts/rig/paths';
import { startWeb, type WebWindow } from '../../scripts/rig/web';
import { hover, shown } from './pages/editor';
import { clickOn, rest } from './pages/mouse';
import { goToFile, pick, runCommand } from './pages/palette';
import { expand, openDossier, openRow, row, view, widen } from './pages/sidebar';
import { PATIENCE_MS, until } from './pages/until';
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

/** A row of the explorer below a root folder, which is unfolded first. */
async function openFromExplorer(page: Page, root: string, name: string): Promise<void> {
  // Quick Open finds nothing in folders that VS Code cannot search.
  await runCommand(page, 'View: Show Explorer');
  await clickOn(await explorerRow(page, root, name), { double: true });
  await shown(page, name);
}

async function explorerRow(page: Page, root: string, name: string): Promise<Locator> {
  const explorer = page.locator('.explorer-folders-view');
  const folder = row(explorer, root);
  await folder.waitFor();
  const wanted = row(explorer, name);
  await until(`${name} stands below ${root}`, async () => {
    if (await wanted.isVisible()) return true;
    if ((await folder.getAttribute('aria-expanded')) === 'false') await clickOn(folder);
    return wanted.waitFor({ timeout: 3000 }).then(
      () => true,
      () => null,
    );
  });
  return wanted;
}

/** The text of the only notification with these words. Driven windows show none by themselves, but keep them. */
async function notification(page: Page, words: string): Promise<string> {
  const items = page.locator('.notifications-center .notification-list-item', { hasText: words });
  await until(`a notification with ${words}`, async () => {
    await runCommand(page, 'Notifications: Show Notifications');
    return (await items.count()) > 0 ? true : null;
  });
  assert.equal(await items.count(), 1);
  return items.first().innerText();
}

describe('a window in Restricted Mode', () => {
  let window: Window;

  before(async function () {
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
    await openRow(row(articles, /Werft in Lüneort/), /werft\.html\.md/);
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
    await goToFile(page, 'notiz.md');
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
    const told = await notification(page, 'dossier.');
    assert.match(told, /workspace settings\).*(?:true or false|brackets do not match)[^]*1 more in the log/);
    await window.shoot('settings-warning-dark');
    writeFileSync(settings, '{}');
  });
});

describe('a window in the browser, on two folders in memory', () => {
  let web: WebWindow;
  let page: Page;
  const shoot = (name: string): Promise<Buffer> =>
    page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });

  before(async function () {
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
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(web.address({ folder: 'memfs:/workspace/beide.code-workspace' }));
    await page.locator('.monaco-workbench .activitybar').waitFor();
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
    await openRow(row(await view(page, 'Articles'), /Besuch in Oslo/), 'zwei.md');
  });

  it('shows cards in a note', async () => {
    await openFromExplorer(page, 'eins', 'notiz.md');
    await hover(page, 'Ada Musters', 'Ada Muster');
    await shoot('web-multi-root');
    await rest(page);
  });

  it('writes a briefing into the folder that can be written to, and does not ask where there is no choice', async () => {
    await openDossier(page);
    await runCommand(page, 'View: Close All Editors');
    await runCommand(page, 'Dossier: Brief Actor');
    await pick(page, 'Ilka Brandner');
    await shown(page, /ilka-brandner\.yaml/);
    await shoot('web-briefing');
    await runCommand(page, 'View: Show Explorer');
    await (await explorerRow(page, 'eins', 'briefings')).waitFor();
  });

  it('says in a folder that is read-only why nothing can be written, and reads all the same', async () => {
    await page.goto(web.address({ folder: 'rofs:/workspace/zwei' }));
    await page.locator('.monaco-workbench .activitybar').waitFor();
    await openDossier(page);
    const actors = await view(page, 'Actors');
    await expand(actors, row(actors, /^Persons/));
    await row(actors, 'Ilka Brandner').waitFor();
    await runCommand(page, 'Dossier: Brief Actor');
    await pick(page, 'Ilka Brandner');
    const told = await notification(page, 'read-only');
    assert.match(told, /The folder "zwei" is read-only\..*Open one, then try again/s);
    await shoot('web-read-only');
  });
});
