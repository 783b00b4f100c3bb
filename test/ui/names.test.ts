// The user's word on actors, in a window: merging by the context menu, seeing why, taking it back; *Not a name* by the
// lightbulb; symbols, references and rename by the keyboard; splitting from menu and card; kinds and further names. Each step is checked in the tree and in `actors.yaml`.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clickWord, hover, lightbulb } from './pages/editor';
import { pressUntil, proposes } from './pages/keys';
import { clickOn } from './pages/mouse';
import { goToFile, pick, runCommand } from './pages/palette';
import { expand, fold, openDossier, openMenu, row, takeFromMenu, view, widen } from './pages/sidebar';
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
    const options = { name: 'decisions', workspace: DEMO, open: 'notes.md' };
    window = await openWindow(await sharedHost(), await sharedBrowser(), options);
    await openDossier(window.page);
    await widen(window.page, 470);
    for (const other of ['Events', 'Articles']) await fold(window.page, other);
    const actors = await view(window.page, 'Actors');
    await expand(actors, row(actors, /^Persons/), 3);
  });

  after(() => window?.close());

  it('merges by the context menu, and the tree shows one actor', async () => {
    const { page } = window;
    const actors = await view(page, 'Actors');
    const george = row(actors, 'Randy George');
    await george.waitFor();
    await openMenu(george, 'Merge into…');
    await window.shoot('decide-menu-light');
    await takeFromMenu(george, 'Merge into…');
    await pick(page, 'Dan Driscoll');
    await written('actors.yaml says so', (text) =>
      /name: Dan Driscoll\n[^-]*aliases: \[.*Randy George/.test(text),
    );
    await row(actors, /^\s*Randy George(?! =)/).waitFor({ state: 'detached' });
  });

  it('says why they are one', async () => {
    const { page } = window;
    const actors = await view(page, 'Actors');
    await expand(actors, row(actors, 'Dan Driscoll'));
    await expand(actors, row(actors, /^Why one actor/));
    await row(actors, /your actors\.yaml, line \d/).waitFor();
    await window.shoot('decide-why-light');
    await clickOn(row(actors, /your actors\.yaml, line \d/));
    await page.locator('.tabs-container .tab.active').filter({ hasText: 'actors.yaml' }).waitFor();
  });

  it('takes the decision back', async () => {
    const { page } = window;
    await runCommand(page, 'Dossier: Undo Last Decision');
    const actors = await view(page, 'Actors');
    await row(actors, /^\s*Randy George(?! =)/).waitFor();
    await until('the file that the decision made has gone', () =>
      Promise.resolve(existsSync(file()) ? null : true),
    );
  });

  it('shows its keys in the menu', async () => {
    const { page } = window;
    const george = row(await view(page, 'Actors'), /^\s*Randy George/);
    await openMenu(george, 'Rename Actor…');
    const entry = page.locator('.monaco-menu .action-item', { hasText: 'Rename Actor…' }).first();
    await entry.waitFor();
    assert.match(await entry.innerText(), /F2/);
    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'detached' });
  });

  it('acts by keys on the row with the focus, and on all that are selected where it is among them', async () => {
    const { page } = window;
    const actors = await view(page, 'Actors');
    const [george, driscoll] = [row(actors, /^\s*Randy George/), row(actors, /^\s*Dan Driscoll/)];
    await clickOn(george, { modifiers: ['ControlOrMeta'] });
    await clickOn(driscoll, { modifiers: ['ControlOrMeta'] });
    const chosen = async (): Promise<number> =>
      actors.locator('.monaco-list-row[aria-selected="true"]').count();
    await until('two are selected', async () => ((await chosen()) === 2 ? true : null));
    // Another row gets the focus; what is selected stays so.
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const first = actors.locator('.monaco-list-row.focused').filter({ hasNotText: /^\s*Persons/ });
    await first.waitFor();
    const input = page.locator('.quick-input-widget input').first();
    await pressUntil(page, 'F2', input);
    await until('its name is asked for', async () => {
      const name = (await first.locator('.label-name').first().innerText()).trim();
      return (await input.inputValue().catch(() => '')) === name ? true : null;
    });
    await page.keyboard.press('Escape');
    assert.equal(await chosen(), 2);
    // Back among them: both are meant.
    await clickOn(george, { modifiers: ['ControlOrMeta'] });
    await clickOn(george, { modifiers: ['ControlOrMeta'] });
    await until('two are selected again', async () => ((await chosen()) === 2 ? true : null));
    await page.keyboard.press('Delete');
    await written('both are no names', (text) => text.split('ignore: true').length === 3);
    for (const gone of [george, driscoll]) await gone.waitFor({ state: 'detached' });
    await runCommand(page, 'Dossier: Undo Last Decision');
    await until('one is taken back', () =>
      Promise.resolve(readFileSync(file(), 'utf8').split('ignore: true').length === 2 || null),
    );
    await runCommand(page, 'Dossier: Undo Last Decision');
    await until('both are taken back', () => Promise.resolve(existsSync(file()) ? null : true));
    for (const back of [george, driscoll]) await back.waitFor();
  });

  it('finds an actor by *Go to Symbol in Workspace*', async () => {
    const { page } = window;
    await window.setTheme('dark');
    const input = page.locator('.quick-input-widget input');
    await pressUntil(page, 'Control+t', input);
    await input.fill('#selenskyj');
    const found = page.locator('.quick-input-list .monaco-list-row.focused', {
      hasText: 'Wolodymyr Selenskyj',
    });
    await found.waitFor();
    await window.shoot('symbols-dark');
    // While the list is filled anew there is nothing that could be taken.
    const tab = page.locator('.tabs-container .tab.active').filter({ hasText: /\d{4}-\d\d.*\.md/ });
    await until('the words are opened', async () => {
      if (await input.isVisible()) await page.keyboard.press('Enter');
      return tab.waitFor({ timeout: 5000 }).then(
        () => true,
        () => null,
      );
    });
  });

  it('shows all mentions by the keyboard', async () => {
    const { page } = window;
    await runCommand(page, 'View: Close All Editors');
    await goToFile(page, 'notes.md');
    await clickWord(page, 'Selenskyjs');
    const peek = page.locator('.peekview-widget, .reference-zone-widget').first();
    await pressUntil(page, 'Shift+F12', peek);
    await window.shoot('references-dark');
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
  });

  it('offers *Not a name* in the lightbulb', async () => {
    const { page } = window;
    await clickWord(page, 'Selenskyjs');
    const entry = await lightbulb(page, 'Not a name');
    await window.shoot('lightbulb-dark');
    await clickOn(entry);
    await written('actors.yaml says so', (text) => /ignore: true/.test(text));
    const actors = await view(page, 'Actors');
    await row(actors, /^\s*Wolodymyr Selenskyj/).waitFor({ state: 'detached' });
    await runCommand(page, 'Dossier: Undo Last Decision');
    await row(actors, 'Wolodymyr Selenskyj').waitFor();
  });

  it('renames an actor by F2', async () => {
    const { page } = window;
    await clickWord(page, 'Selenskyjs');
    const input = page.locator('.rename-box input');
    await pressUntil(page, 'F2', input);
    await input.fill('W. Selenskyj');
    await page.keyboard.press('Enter');
    await written('actors.yaml says so', (text) => /name: W\. Selenskyj/.test(text));
    const actors = await view(page, 'Actors');
    await row(actors, 'W. Selenskyj').waitFor();
  });

  /** Ticks choices in the list that is open, then confirms it and the name that is proposed for whoever is split off. */
  async function splitOff(...parts: readonly (string | RegExp)[]): Promise<void> {
    const { page } = window;
    const input = page.locator('.quick-input-widget input[type="text"]');
    for (const part of parts) {
      const choice = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: part }).first();
      await choice.waitFor();
      await clickOn(choice);
    }
    await window.shoot('split-names-light');
    await input.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Name of whoever is split off' }).waitFor();
    await input.press('Enter');
  }

  it('splits off a name by the context menu, and takes that back', async () => {
    const { page } = window;
    await window.setTheme('light');
    const actors = await view(page, 'Actors');
    await takeFromMenu(row(actors, /^\s*Randy George(?! =)/), 'Merge into…');
    await pick(page, 'Dan Driscoll');
    await row(actors, /^\s*Randy George(?! =)/).waitFor({ state: 'detached' });
    await takeFromMenu(row(actors, /^\s*Dan Driscoll/), 'Split…');
    await splitOff('Randy George');
    await written('actors.yaml knows both', (text) =>
      /- name: Randy George/.test(text.slice(text.indexOf('Dan Driscoll'))),
    );
    await row(actors, /^\s*Randy George(?! =)/).waitFor();
    await runCommand(page, 'Dossier: Undo Last Decision');
    await row(actors, /^\s*Randy George(?! =)/).waitFor({ state: 'detached' });
    await runCommand(page, 'Dossier: Undo Last Decision');
    await row(actors, /^\s*Randy George(?! =)/).waitFor();
  });

  it('splits off an article from the card of a name', async () => {
    const { page } = window;
    await runCommand(page, 'View: Close All Editors');
    await goToFile(page, 'notes.md');
    // On the mouse's way there stands no other name, whose card would cover this one.
    const card = await hover(page, 'Pete', 'Pete Hegseth');
    await clickOn(card.locator('a:has(.codicon-edit)').first());
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Change kind…' }).waitFor();
    await window.shoot('card-put-right-light');
    await pick(page, 'Split…');
    const article = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: /\d{4}/ }).last();
    await article.waitFor();
    await clickOn(article);
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Name of whoever is split off' }).waitFor();
    await proposes(input, 'Pete Hegseth (2)');
    await input.press('Enter');
    await written('actors.yaml says so', (text) => /name: Pete Hegseth \(2\)/.test(text));
    const actors = await view(page, 'Actors');
    await row(actors, 'Pete Hegseth (2)').waitFor();
    await runCommand(page, 'Dossier: Undo Last Decision');
    await row(actors, 'Pete Hegseth (2)').waitFor({ state: 'detached' });
  });

  it('changes the kind by the lightbulb, and adds a name by the context menu', async () => {
    const { page } = window;
    await clickWord(page, 'Rutte');
    await clickOn(await lightbulb(page, 'Change kind…'));
    await pick(page, 'Organisation');
    await written('actors.yaml says so', (text) => /name: [^\n]*Rutte\n {4}type: organization/.test(text));
    const actors = await view(page, 'Actors');
    await row(actors, /^\s*(?:Mark )?Rutte/).waitFor({ state: 'detached' });
    await runCommand(page, 'Dossier: Undo Last Decision');
    await row(actors, /^\s*(?:Mark )?Rutte/).waitFor();
    await takeFromMenu(row(actors, /^\s*Dan Driscoll/), 'Add another name…');
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.fill('Secretary Driscoll');
    await input.press('Enter');
    await written('actors.yaml says so', (text) => /aliases: \[.*Secretary Driscoll/.test(text));
  });
});
