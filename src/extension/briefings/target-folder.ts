// The workspace folder that something is written to: that of the editor in front where it can be written to, the only one
// that can, or the one that the user picks. Read-only folders are not offered; where there is no other, a message says so.
import * as vscode from 'vscode';
import { readOnlyReason } from './note-files';

interface FolderPick extends vscode.QuickPickItem {
  readonly folder: vscode.WorkspaceFolder;
}

async function pick(folders: readonly vscode.WorkspaceFolder[]): Promise<vscode.WorkspaceFolder | undefined> {
  const items = folders.map((folder): FolderPick => ({
    label: `$(folder) ${folder.name}`,
    description: folder.uri.scheme === 'file' ? folder.uri.fsPath : folder.uri.toString(true),
    folder,
  }));
  const choice = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Folder for the briefing'),
    placeHolder: vscode.l10n.t('The workspace has several folders. Into which should it be written?'),
    matchOnDescription: true,
  });
  return choice?.folder;
}

/** undefined where the user gave up or nothing can be written to, which is told then. */
export async function targetFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  // Whether a virtual file system can be written to is known only when its extension is awake; looking in wakes it.
  const { fs } = vscode.workspace;
  await Promise.all(folders.map((f) => fs.stat(f.uri).then(undefined, () => undefined)));
  const writable = folders.filter((f) => readOnlyReason(f.uri) === null);
  const [first] = folders;
  if (writable.length === 0) {
    const reason = first === undefined ? null : readOnlyReason(first.uri);
    if (reason !== null)
      await vscode.window.showWarningMessage(
        `${reason} ${vscode.l10n.t('A briefing can only be written into a folder that allows it. Open one, then try again.')}`,
      );
    return undefined;
  }
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && vscode.workspace.getWorkspaceFolder(active);
  if (own && writable.includes(own)) return own;
  return writable.length === 1 ? writable[0] : pick(writable);
}
