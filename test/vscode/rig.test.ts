import assert from 'node:assert/strict';
import * as vscode from 'vscode';
describe('the rig', () => {
  it('runs inside the extension host of VS Code ' + vscode.version, () => {
    assert.ok(vscode.workspace.workspaceFolders);
    assert.ok(vscode.extensions.getExtension('dossier.dossier'));
  });
});
