// The user's word on actors, in a window: merging by the context menu, seeing why, taking it back; *Not a name* by the
// lightbulb; symbols, references and rename by the keyboard. Each step is checked in the tree and in `actors.yaml`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from './pages/editor';
import { pick, runCommand } from './pages/palette';
import { expand, fold, openDossier, row, takeFromMenu, view, widen } from './pages/sidebar';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { DEMO, sharedBrowser, sharedHost } from './support/shared';

describe('decisions on actors in a window', () => {
  let window: Window;
  const file = (): string => join(window.workspace, 'actors.yaml');
  const written = (what: string, holds: (text: string) => boolean): Promise<true> =>
    until(what, () =>
      Promise.resolve(existsSync(file()) && holds(readFileSync(file(), 'utf8')) ? true : null),
    );

  before(async function () {
    this.timeout(180_000);
    const options = { name: 'decisions', workspace: DEMO, open: 'notes.md' };
    window = await openWindow(await sharedHost(), await sharedBrowser(), options);
    await openDossier(window.page);
    await widen(window.page, 470);
    for (const other of ['Events', 'Articles']) await fold(window.page, other);
    const actors = await view(window.page, 'Actors');
    await expand(actors, row(actors, /^Persons/), 3);
  });

  after(() => window?.close());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await window.shoot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  async function clickWord(text: string): Promise<void> {
    const at = await until(`»${text}« is drawn`, () => placeOf(window.page, text));
    await window.page.mouse.click(at.x, at.y);
  }

  it('merges by the context menu, and the tree shows one actor', async () => {
    const { page } = window;
    const actors = await view(page, 'Actors');
    const george = row(actors, 'Randy George');
    await george.waitFor();
    await george.click({ button: 'right' });
    const entry = page.locator('.monaco-menu .action-label', { hasText: 'Merge into…' }).first();
    await entry.waitFor();
    await page.waitForTimeout(300);
    await window.shoot('decide-menu-light');
    await takeFromMenu(george, 'Merge into…');
    await pick(page, 'Dan Driscoll');
    await written('actors.yaml says so', (text) =>
      /name: Dan Driscoll\n[^-]*aliases: \[.*Randy George/.test(text),
    );
    await row(actors, /^\s*Randy George(?! =)/).waitFor({ state: 'detached', timeout: 30_000 });
  });

  it('says why they are one', async () => {
    const { page } = window;
    const actors = await view(page, 'Actors');
    await expand(actors, row(actors, 'Dan Driscoll'));
    await expand(actors, row(actors, /^Why one actor/));
    await row(actors, /your actors\.yaml, line \d/).waitFor();
    await page.waitForTimeout(300);
    await window.shoot('decide-why-light');
    await row(actors, /your actors\.yaml, line \d/).click();
    await page.locator('.tabs-container .tab.active').filter({ hasText: 'actors.yaml' }).waitFor();
  });

  it('takes the decision back', async () => {
    const { page } = window;
    await runCommand(page, 'Dossier: Undo Last Decision');
    const actors = await view(page, 'Actors');
    await row(actors, /^\s*Randy George(?! =)/).waitFor({ timeout: 30_000 });
    await until('the file that the decision made has gone', () =>
      Promise.resolve(existsSync(file()) ? null : true),
    );
  });

  it('finds an actor by *Go to Symbol in Workspace*', async () => {
    const { page } = window;
    await window.setTheme('dark');
    await page.keyboard.press('Control+t');
    const input = page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill('#selenskyj');
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: 'Wolodymyr Selenskyj' })
      .first()
      .waitFor();
    await page.waitForTimeout(300);
    await window.shoot('symbols-dark');
    await page.keyboard.press('Enter');
    await page
      .locator('.tabs-container .tab.active')
      .filter({ hasText: /\d{4}-\d\d.*\.md/ })
      .waitFor();
  });

  it('shows all mentions by the keyboard', async () => {
    const { page } = window;
    await runCommand(page, 'View: Close All Editors');
    await page.keyboard.press('Control+p');
    await pick(page, 'notes.md');
    await clickWord('Selenskyjs');
    await page.keyboard.press('Shift+F12');
    const peek = page.locator('.peekview-widget, .reference-zone-widget').first();
    await peek.waitFor({ timeout: 30_000 });
    await page.waitForTimeout(800);
    await window.shoot('references-dark');
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });

  it('offers *Not a name* in the lightbulb', async () => {
    const { page } = window;
    await clickWord('Selenskyjs');
    await page.keyboard.press('Control+.');
    const entry = page.locator('.action-widget .monaco-list-row', { hasText: 'Not a name' }).first();
    await entry.waitFor({ timeout: 20_000 });
    await window.shoot('lightbulb-dark');
    await entry.click();
    await written('actors.yaml says so', (text) => /ignore: true/.test(text));
    const actors = await view(page, 'Actors');
    await row(actors, /^\s*Wolodymyr Selenskyj/).waitFor({ state: 'detached', timeout: 30_000 });
    await runCommand(page, 'Dossier: Undo Last Decision');
    await row(actors, 'Wolodymyr Selenskyj').waitFor({ timeout: 30_000 });
  });

  it('renames an actor by F2', async () => {
    const { page } = window;
    await clickWord('Selenskyjs');
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input');
    await input.waitFor({ timeout: 20_000 });
    await input.fill('W. Selenskyj');
    await page.keyboard.press('Enter');
    await written('actors.yaml says so', (text) => /name: W\. Selenskyj/.test(text));
    const actors = await view(page, 'Actors');
    await row(actors, 'W. Selenskyj').waitFor({ timeout: 30_000 });
  });
});
