// A second development extension, used by `npm start` only: shows Dossier's views and opens the note of the sample
// workspace, so that whoever tries Dossier sees it at once. It ships with nothing.
const vscode = require('vscode');

exports.activate = async () => {
  await vscode.commands.executeCommand('workbench.view.extension.dossier');
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined || vscode.window.activeTextEditor !== undefined) return;
  const note = vscode.Uri.joinPath(folder.uri, 'notes.md');
  const there = await vscode.workspace.fs.stat(note).then(
    () => true,
    () => false,
  );
  if (there) await vscode.window.showTextDocument(note, { preview: false });
};
