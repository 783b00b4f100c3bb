// More of the user's word on actors, in a German window: another kind, one actor taken apart by article, and the last
// decision taken back after the window was opened anew; names marked in notes where the setting asks for it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, runCommand } from './pages/palette';
import { expand, fold, openDossier, row, takeFromMenu, view, widen } from './pages/sidebar';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { DEMO, sharedBrowser, sharedHost } from './support/shared';

describe('decisions in German, and after a new start', () => {
  let window: Window;
  let earlier = '';
  const file = (): string => join(window.workspace, 'actors.yaml');
  const text = (): string => (existsSync(file()) ? readFileSync(file(), 'utf8') : '');
  const written = (what: string, holds: (now: string) => boolean): Promise<true> =>
    until(what, () => Promise.resolve(holds(text()) ? true : null));

  async function persons(): Promise<ReturnType<typeof row>> {
    await openDossier(window.page);
    await widen(window.page, 470);
    for (const other of ['Ereignisse', 'Artikel']) await fold(window.page, other);
    const actors = await view(window.page, 'Akteure');
    await expand(actors, row(actors, /^Personen/), 3);
    return actors;
  }

  before(async function () {
    this.timeout(180_000);
    window = await openWindow(await sharedHost(), await sharedBrowser(), {
      name: 'decisions-german',
      workspace: DEMO,
      open: 'notes.md',
      german: true,
      theme: 'dark',
      settings: { 'dossier.names.highlight': true },
    });
    await persons();
  });

  after(() => window?.close());

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await window.shoot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('marks known names in notes where the setting asks for it', async () => {
    const marked = window.page.locator('.view-lines span[class*="ced-"]').filter({ hasText: 'Hegseth' });
    await marked.first().waitFor({ timeout: 30_000 });
    await window.shoot('highlight-german-dark');
  });

  it('changes the kind of an actor', async () => {
    const actors = await view(window.page, 'Akteure');
    const randy = row(actors, 'Randy George');
    await randy.waitFor();
    await takeFromMenu(randy, 'Art ändern');
    await window.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await window.shoot('decide-kind-german-dark');
    await pick(window.page, 'Organisation');
    await written('actors.yaml says so', (now) => /name: Randy George\n\s+type: organization/.test(now));
    earlier = text();
  });

  it('takes an actor apart by article', async () => {
    const { page } = window;
    const actors = await view(page, 'Akteure');
    const trump = row(actors, /Donald Trump/);
    await trump.waitFor({ timeout: 30_000 });
    await takeFromMenu(trump, 'Trennen');
    const last = page.locator('.quick-input-list .monaco-list-row').last();
    await last.waitFor();
    await last.locator('.quick-input-list-checkbox').click();
    await window.shoot('decide-split-german-dark');
    await page.locator('.quick-input-action .monaco-button').first().click();
    const name = page.locator('.quick-input-widget input[type="text"]').first();
    await name.waitFor();
    await name.fill('Donald Trump (2)');
    await page.keyboard.press('Enter');
    await written('actors.yaml holds both', (now) => now.includes('Donald Trump (2)'));
  });

  it('takes the last decision back after a new start', async () => {
    const { page } = window;
    await page.reload();
    await page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 60_000 });
    await persons();
    await runCommand(page, 'Letzte Entscheidung zurücknehmen');
    await written('actors.yaml is as before', (now) => now === earlier);
    await window.setTheme('light').catch(() => undefined);
    await window.shoot('decide-undone-german');
    assert.equal(text(), earlier);
  });
});
