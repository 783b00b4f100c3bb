// An assistant in the window: another extension calls Dossier's tools through VS Code; the user is asked in his language and
// may refuse; and VS Code lists the protocol server that Dossier offers.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { fromRoot, OUT } from '../../scripts/rig/paths';
import { clickOn } from './pages/mouse';
import { choices, pick, runCommand } from './pages/palette';
import { openDossier } from './pages/sidebar';
import { until } from './pages/until';
import { openWindow, type Window } from './pages/window';
import { DEMO, sharedBrowser, sharedHost } from './support/shared';

describe('an assistant in the window', () => {
  let window: Window;

  before(async function () {
    mkdirSync(OUT, { recursive: true });
    const also = join(OUT, 'caller.vsix');
    await createVSIX({
      cwd: fromRoot('test', 'ui', 'caller'),
      packagePath: also,
      dependencies: false,
      allowMissingRepository: true,
      skipLicense: true,
    });
    window = await openWindow(await sharedHost(), await sharedBrowser(), {
      name: 'ui-agents',
      workspace: DEMO,
      open: 'notes.md',
      german: true,
      dialogs: true,
      also,
      settings: { 'chat.disableAIFeatures': false },
    });
    await openDossier(window.page);
  });

  after(() => window?.close());

  /** The lines of the editor in front. */
  async function lines(first: string): Promise<string[]> {
    return until(`an editor that begins with ${first}`, async () => {
      const texts = await window.page.locator('.editor-group-container.active .view-line').allInnerTexts();
      const plain = texts.map((t) => t.replace(/\u00a0/g, ' ').trim());
      return plain[0] === first ? plain : null;
    });
  }

  it('is let in by the user, who is asked in German, and gets an answer', async () => {
    const { page } = window;
    await runCommand(page, 'Caller: Ask About A Known One');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    const said = await dialog.innerText();
    await window.shoot('agents-consent-german');
    assert.match(said, /Darf der Assistent in Ihren Artikeln nachsehen\?/);
    assert.match(said, /„Hegseth“ wird in Ihren Artikeln nachgeschlagen\. Der Assistent bekommt die Antwort/);
    await clickOn(
      dialog
        .locator('.monaco-button')
        .filter({ hasText: /Yes|OK|Allow|Continue/ })
        .first(),
    );
    assert.deepEqual((await lines('dossier_find_actor')).slice(1, 3), ['found', 'Pete Hegseth']);
  });

  it('is refused where the user refuses', async () => {
    const { page } = window;
    await runCommand(page, 'Caller: Verify An Invented Quotation');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    assert.match(await dialog.innerText(), /Zitat wird an Ihren Artikeln geprüft/);
    await page.keyboard.press('Escape');
    assert.equal((await lines('dossier_verify_quotation'))[1], 'refused');
  });

  it('finds the server that Dossier offers among those of VS Code', async () => {
    const { page } = window;
    await runCommand(page, 'MCP: List Servers');
    // Those of extensions come a moment after the list.
    await until('Dossier among the servers', async () =>
      (await choices(page)).some((label) => label.includes('Dossier')) ? true : null,
    );
    await window.shoot('agents-servers');
    await pick(page, 'Dossier');
    await pick(page, 'Start Server');
    await until('the server runs', async () => {
      await runCommand(page, 'MCP: List Servers');
      const states = await choices(page);
      await page.keyboard.press('Escape');
      return states.some((label) => /Dossier[^]*Running/.test(label)) ? true : null;
    });
    await window.shoot('agents-server-runs');
  });
});
