// Writing a note in a window: a quotation is typed, marked where it differs, and restored by the quick fix; the verbatim
// one has its tick; dates have their hints and their card; a statement is inserted with its footnote from the palette.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../../scripts/rig/paths';
import { hover, lightbulb, shown } from './pages/editor';
import { clickOn } from './pages/mouse';
import { pick, runCommand } from './pages/palette';
import { expand, openDossier, row, view, widen } from './pages/sidebar';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { sharedBrowser, sharedHost } from './support/shared';

const TYPED = 'Quast warnte: »Ohne Schleuse stirbt der Hafen binnen zwei Jahren.«';

describe('writing a note', () => {
  let window: Window;

  before(async function () {
    window = await openWindow(await sharedHost(), await sharedBrowser(), {
      name: 'notes',
      workspace: fromRoot('test', 'ui', 'notes-workspace'),
      open: 'note.md',
      settings: {
        'dossier.dates.inlayHints': true,
        'editor.autoClosingQuotes': 'never',
        'editor.wordWrap': 'on',
        'files.autoSave': 'afterDelay',
        'files.autoSaveDelay': 300,
      },
    });
    await openDossier(window.page);
    await widen(window.page, 420);
    await shown(window.page, 'note.md');
  });

  after(() => window?.close());

  const saved = (): string => readFileSync(join(window.workspace, 'note.md'), 'utf8');

  async function focusEnd(): Promise<void> {
    await clickOn(window.page.locator('.monaco-editor .view-lines').first());
    await window.page.keyboard.press('Control+End');
  }

  it('shows the date behind »am Montag« as a hint, and explains it', async () => {
    const { page } = window;
    await page.locator('.view-line').filter({ hasText: '2024-05-06' }).first().waitFor();
    const card = await hover(page, 'Montag', 'the Monday before 10 May 2024');
    assert.match(await card.innerText(), /the date of this note/);
    await window.shoot('date-card-light');
  });

  it('has a tick on a verbatim quotation', async () => {
    const { page } = window;
    const card = await hover(page, 'solange hier', 'Word for word');
    assert.match(await card.innerText(), /Streit um den Damm[^]*Helga Marsch/);
    assert.equal(await page.locator('.squiggly-warning').count(), 0);
    await window.shoot('quotation-tick-light');
  });

  it('marks what is typed otherwise than the source has it, and restores it', async () => {
    const { page } = window;
    await focusEnd();
    await page.keyboard.type(`\n${TYPED}`);
    await page.locator('.squiggly-warning').first().waitFor();
    const card = await hover(page, 'zwei', 'Not word for word');
    assert.match(await card.innerText(), /zehn/);
    await window.shoot('quotation-altered-light');
    await window.setTheme('dark');
    await hover(page, 'zwei', 'Not word for word');
    await window.shoot('quotation-altered-dark');
    await window.setTheme('light');
    await page.keyboard.press('Escape');
    await runCommand(page, 'Go to Next Problem (Error, Warning, Info)');
    await clickOn(await lightbulb(page, 'Restore the source'));
    await until('the words are the source’s', () =>
      Promise.resolve(saved().includes(TYPED.replace('zwei', 'zehn')) ? true : null),
    );
    await page.keyboard.press('Escape');
    await until('nothing is marked any more', async () =>
      (await page.locator('.squiggly-warning').count()) === 0 ? true : null,
    );
  });

  it('inserts a statement with its footnote, from the palette', async () => {
    const { page } = window;
    await focusEnd();
    await page.keyboard.type('\n\nUnd: ');
    await runCommand(page, 'Insert Quotation');
    await pick(page, 'Helga Marsch');
    await page.locator('.quick-input-titlebar').filter({ hasText: 'Helga Marsch' }).first().waitFor();
    await window.shoot('insert-quotation-light');
    await pick(page, 'solange hier');
    const text = await until('the quotation is in the note', () =>
      Promise.resolve(saved().includes('[^1]:') ? saved() : null),
    );
    assert.match(text, /Und: „Der Damm bleibt, solange hier jemand wohnt“\[\^1\]/);
    assert.match(
      text,
      /\[\^1\]: Helga Marsch: Streit um den Damm, Tagesbote, .*\[¶2\]\(<articles\/2024-05-08-damm\.md#L9>\)/,
    );
  });

  it('tells direct and indirect statements apart under an actor', async () => {
    const { page } = window;
    const actors = await view(page, 'Actors');
    await expand(actors, row(actors, /^Persons/));
    await expand(actors, row(actors, /^Anton Quast/));
    await expand(actors, row(actors, /^Statements/));
    const direct = row(actors, 'Ohne Schleuse');
    assert.match(await direct.innerText(), /word for word/);
    assert.match(await row(actors, 'anders geredet').innerText(), /in indirect speech/);
    await window.shoot('statements-light');
  });
});
