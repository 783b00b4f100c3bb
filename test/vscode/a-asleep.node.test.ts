// What a workspace without articles costs, told without a clock: no thread is started and none of the heavy files is
// loaded. It looks at the extension host's own process, which only Node has; in the browser there is none. Early by name,
// because everything after it wakes the engine.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import * as vscode from 'vscode';
import { extension, report } from './support/dossier';

/** The extension's own files that this process has loaded. */
function loaded(): string[] {
  const folder = extension().extensionPath;
  return Object.keys(require.cache)
    .filter((file) => file.startsWith(folder))
    .map((file) => basename(file))
    .sort();
}

function threads(): number {
  const { workers } = process.report.getReport() as unknown as { readonly workers?: readonly unknown[] };
  return workers?.length ?? 0;
}

describe('a workspace without articles', () => {
  it('is open with one file of the extension loaded and no thread of its own', async () => {
    const before = threads();
    const api = await extension().activate();
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Ada Muster „sprach“.' }),
    );
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(api.awake, false);
    assert.deepEqual(loaded(), ['extension.js']);
    assert.equal(threads(), before);
    report('loaded asleep', loaded().join(' '));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is one with a thread once the engine is asked for', async () => {
    const before = threads();
    const api = await extension().activate();
    await api.ready();
    assert.equal(api.awake, true);
    assert.equal(threads(), before + 1);
    assert.ok(!loaded().some((file) => /^(?:engine|worker|nouns|extract-)/.test(file)), loaded().join(' '));
  });
});
