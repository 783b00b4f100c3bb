// Installed from the VSIX, the extension wakes fast and starts nothing until it is asked. First by name, because only the
// first test sees it asleep.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BY_PROCESSOR } from '../../src/extension/processor-time';
import { extension, report } from './support/dossier';
import { whileNothingHappens } from './support/until';

/** What the house allows `activate` to take, in milliseconds of the processor's time, where the host tells it. */
const LIMIT = 50;

describe('activation', () => {
  it(`takes at most ${LIMIT} ms`, async () => {
    const asleep = !extension().isActive;
    const before = performance.now();
    const api = await extension().activate();
    const all = performance.now() - before;
    report('activate', `${api.activationMs.toFixed(1)} ms`);
    report('with loading', asleep ? `${all.toFixed(0)} ms` : 'was awake');
    if (BY_PROCESSOR) assert.ok(api.activationMs <= LIMIT, `activate took ${api.activationMs.toFixed(1)} ms`);
  });

  it('starts nothing by itself: no search, no engine, not with a note open either', async () => {
    const api = await extension().activate();
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: 'Am Montag sagte Pete Hegseth: „Ja, gewiss doch.“ Hegs',
    });
    await vscode.window.showTextDocument(document);
    const { executeCommand } = vscode.commands;
    const end = document.positionAt(document.getText().length);
    // Nor where somebody points at names, types, and looks for symbols, as everybody does who has no articles at all.
    for (const at of [3, 18])
      await executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(at));
    await executeCommand('vscode.executeCompletionItemProvider', document.uri, end);
    await executeCommand('vscode.executeWorkspaceSymbolProvider', 'Hegseth');
    const all = new vscode.Range(document.positionAt(0), end);
    await executeCommand('vscode.executeCodeActionProvider', document.uri, all);
    await executeCommand('vscode.executeInlayHintProvider', document.uri, all);
    await whileNothingHappens();
    assert.equal(api.awake, false);
    assert.equal(api.snapshot(), undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('comes from the packaged extension, not from the sources', () => {
    assert.ok(!extension().extensionPath.startsWith(process.env['DOSSIER_TEST_ROOT'] + '/src'));
    assert.match(extension().extensionPath, /dossier\.dossier-\d/);
  });
});
