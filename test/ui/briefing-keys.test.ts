// Writing a briefing by hand: its keys and values are offered and explained where no extension for YAML is there to do so,
// and where there is one, everything stands there once.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import type { Page } from 'playwright-core';
import { fromRoot, OUT } from '../../scripts/rig/paths';
import { clickWord, hover, placeOf, shown } from './pages/editor';
import { tryToClick } from './pages/mouse';
import { runCommand } from './pages/palette';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { tellIfFailed } from './pages/witness';
import { sharedBrowser, sharedHost } from './support/shared';

const NOTE = `briefing: actor
subject: Lucía Rivas
language: de
written: 2024-06-01
covers: 2024-05-07/2024-05-09

events:
  - date: 2024-05-06
    what: Treffen in Quito
    type: CONSULT

articles:
  a1: {file: articles/2024-05-07-drohnen-auf-tumbes.md, title: Zwölf Drohnen auf Tumbes, published: 2024-05-07}
`;

const OFFERED = '.suggest-widget.visible .monaco-list-row';

async function stub(): Promise<string> {
  mkdirSync(OUT, { recursive: true });
  const packagePath = join(OUT, 'yaml-extension.vsix');
  await createVSIX({
    cwd: fromRoot('test', 'ui', 'yaml-extension'),
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  return packagePath;
}

async function openNote(window: Window): Promise<void> {
  mkdirSync(join(window.workspace, 'briefings'));
  writeFileSync(join(window.workspace, 'briefings', 'mine.yaml'), NOTE);
  await shown(window.page, 'notes.md');
  // The window's own search finds a new file a moment later.
  await until('the note is opened', async () => {
    await window.page.keyboard.press('Escape');
    await window.page.keyboard.press('Control+P');
    const input = window.page.locator('.quick-input-widget input').first();
    const row = window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'mine.yaml' }).first();
    // While the window is still busy, the box may close again before anything is typed.
    return input
      .fill('mine.yaml', { timeout: 2000 })
      .then(() => row.waitFor({ timeout: 3000 }))
      .then(async () => ((await tryToClick(row)) ? true : null))
      .catch(() => null);
  });
  await shown(window.page, 'mine.yaml');
}

async function open(name: string, also?: string): Promise<Window> {
  const window = await openWindow(await sharedHost(), await sharedBrowser(), {
    name,
    workspace: fromRoot('test', 'fixtures', 'contested'),
    open: 'notes.md',
    settings: { 'editor.wordWrap': 'off' },
    ...(also === undefined ? {} : { also }),
  });
  // A window that is left open would keep the whole run from ending.
  try {
    await openNote(window);
    return window;
  } catch (error) {
    await window.close();
    throw error;
  }
}

/** Opens a new line behind the one with `text` and types into it. */
async function typeBehind(page: Page, text: string, typed: string): Promise<void> {
  await clickWord(page, text);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(typed);
}

/** What is offered under a name, once anything is. */
async function offered(page: Page, name: string): Promise<string[]> {
  return until(`»${name}« is offered`, async () => {
    if ((await page.locator(OFFERED).count()) === 0) {
      await page.keyboard.press('Control+Space');
      await page
        .locator(OFFERED)
        .first()
        .waitFor({ timeout: 2000 })
        .catch(() => undefined);
    }
    const labels = await page
      .locator(OFFERED)
      .evaluateAll((rows) => rows.map((r) => r.getAttribute('aria-label') ?? ''));
    const same = labels.filter((l) => l === name || l.startsWith(`${name},`) || l.startsWith(`${name} `));
    // Where Dossier had nothing to say yet, VS Code offers the words of the file, and asks nobody again by itself.
    if (same.length === 0) await page.keyboard.press('Escape');
    return same.length > 0 ? same : null;
  });
}

/** The outline goes and comes with its switch, with no edit between. */
async function outlineSwitches({ page, workspace }: Window): Promise<void> {
  await runCommand(page, 'Explorer: Focus on Outline View');
  // The pane is low: only its first rows are drawn.
  const first = page.locator('.outline-pane .monaco-list-row', { hasText: 'briefing' }).first();
  await first.waitFor();
  const folder = join(workspace, '.vscode');
  mkdirSync(folder, { recursive: true });
  const set = (features: Readonly<Record<string, boolean>>): void =>
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ 'dossier.editor.features': features }));
  set({ outline: false });
  await first.waitFor({ state: 'hidden' });
  set({});
  await first.waitFor();
}

describe('the keys of a briefing', () => {
  let window: Window | undefined;

  afterEach(async function () {
    await tellIfFailed(this.currentTest);
    await window?.close();
    window = undefined;
  });

  it('are offered and explained where nothing else does', async function () {
    window = await open('keys-alone');
    const { page } = window;
    const card = await hover(page, 'covers', 'From the earliest to the latest');
    assert.equal((await card.innerText()).replace(/\s+/g, ' ').split('From the earliest').length, 2);
    await window.shoot('keys-hover-light');
    await typeBehind(page, 'type: CONSULT', 'st');
    assert.equal((await offered(page, 'status')).length, 1);
    await window.shoot('keys-completion-light');
    await page.keyboard.press('Enter');
    assert.equal((await offered(page, 'planned')).length, 1);
    await window.shoot('keys-values-light');
    await page.keyboard.type('pla');
    await offered(page, 'planned');
    await page.keyboard.press('Enter');
    await until('the line is written', () => placeOf(page, 'status: planned'));
    // References come from the note itself.
    await page.keyboard.press('Enter');
    await page.keyboard.type('source: [');
    assert.equal((await offered(page, 'a1¶')).length, 1);
    await page.keyboard.press('Escape');
    await outlineSwitches(window);
  });

  it('stand there once beside an extension for YAML', async function () {
    window = await open('keys-beside', await stub());
    const { page } = window;
    const card = await hover(page, 'covers', 'From the earliest to the latest');
    assert.equal((await card.innerText()).replace(/\s+/g, ' ').split('From the earliest').length, 2);
    await typeBehind(page, 'type: CONSULT', 'st');
    const [only, ...more] = await offered(page, 'status');
    assert.match(only ?? '', /by the stand-in/);
    assert.deepEqual(more, []);
    await window.shoot('keys-beside-light');
  });
});
