// Exporting as a user does it: from the palette, with a format and a place, a second time beside the first, and the menu of
// the view.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { choices, pick, runCommand } from './pages/palette';
import { until, written } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { tellIfFailed } from './pages/witness';
import { DEMO, sharedBrowser, sharedHost } from './support/shared';

describe('Exports in a window', () => {
  let window: Window;

  const inFolder = (): string[] => {
    try {
      return readdirSync(join(window.workspace, 'exports')).filter((name) => !name.startsWith('.'));
    } catch {
      return [];
    }
  };

  before(async function () {
    const options = { name: 'exports', workspace: DEMO, open: 'notes.md' };
    window = await openWindow(await sharedHost(), await sharedBrowser(), options);
  });

  after(() => window?.close());

  afterEach(async function () {
    await tellIfFailed(this.currentTest);
    if (this.currentTest?.state === 'failed') await window.page.keyboard.press('Escape');
  });

  it('offers the formats by what they are for, and writes a network', async () => {
    const { page, workspace } = window;
    await runCommand(page, 'Dossier: Export…');
    await choices(page, 8);
    await window.shoot('export-formats-light');
    await pick(page, 'Gephi');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Somewhere else' }).waitFor();
    await window.shoot('export-target-light');
    await pick(page, 'exports/');
    const name = `${basename(workspace)}.gexf`;
    await until('the file', () => Promise.resolve(inFolder().includes(name) ? true : null));
    // A toast may be gone before a slow machine has looked: the list of messages keeps it.
    await runCommand(page, 'Notifications: Show Notifications');
    await page
      .locator('.notifications-center .notification-list-item-message', { hasText: 'Exported to exports/' })
      .waitFor();
    await window.shoot('export-done-light');
    await runCommand(page, 'Notifications: Hide Notifications');
    assert.deepEqual(inFolder(), [name]);
    assert.match(readFileSync(join(workspace, 'exports', name), 'utf8'), /<\/gexf>\s*$/);
  });

  it('finds a format by its name and writes a second file beside the first', async () => {
    const { page, workspace } = window;
    await runCommand(page, 'Dossier: Export…');
    await choices(page, 8);
    await pick(page, 'GEXF');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Replace the file' }).waitFor();
    await pick(page, 'beside');
    const second = `${basename(workspace)}-2.gexf`;
    await until('a second file', () => Promise.resolve(inFolder().includes(second) ? true : null));
    const text = (file: string): Promise<string> => written(join(workspace, 'exports', file));
    assert.equal(await text(second), await text(`${basename(workspace)}.gexf`));
  });

  it('shows what an import would do before anything is written', async () => {
    const { page, workspace } = window;
    const entity = (schema: string, properties: Readonly<Record<string, readonly string[]>>): string =>
      JSON.stringify({ id: properties['name']?.[0], schema, properties });
    writeFileSync(
      join(workspace, 'exports', 'friends.ndjson'),
      [
        entity('Person', { name: ['Neu Mann'], alias: ['N. Mann'], wikidataId: ['Q99'] }),
        entity('Company', { name: ['Werft <b>Nord</b> $(alert)'] }),
        entity('LegalEntity', { name: ['Wer weiß'] }),
      ].join('\n'),
    );
    await runCommand(page, 'Dossier: Import Actors…');
    await pick(page, 'friends.ndjson');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'N. Mann' }).waitFor();
    await window.shoot('import-preview-light');
    await page.keyboard.press('Enter');
    const text = await until('actors.yaml has them', () => {
      const now = existsSync(join(workspace, 'actors.yaml'))
        ? readFileSync(join(workspace, 'actors.yaml'), 'utf8')
        : '';
      return Promise.resolve(now.includes('Neu Mann') ? now : null);
    });
    assert.match(text, /name: Werft <b>Nord<\/b> \$\(alert\)/);
    assert.doesNotMatch(text, /Wer weiß/);
    await window.shoot('import-done-light');
    await runCommand(page, 'Dossier: Undo Last Decision');
    await until('they are gone again', () =>
      Promise.resolve(
        existsSync(join(workspace, 'actors.yaml')) &&
          readFileSync(join(workspace, 'actors.yaml'), 'utf8').includes('Neu Mann')
          ? null
          : true,
      ),
    );
  });
});
