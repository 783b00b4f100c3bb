// Keeps watch over one workspace folder with a single watcher. VS Code watches its workspace folders anyway and hands
// every extension all that happens there, so one for everything asks nothing more of the system than narrow ones would; what
// matters of it `watch-rules.ts` says. It only reports; reading is the store's business.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { matcherOf } from './find-files';
import { followWatcher, type FolderWatch } from './watch-rules';

export function watchFolder(
  folder: vscode.WorkspaceFolder,
  globs: ReadonlySet<string>,
  on: FolderWatch<vscode.Uri>,
): Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
  const root = folder.uri.path.replace(/\/$/u, '');
  return vscode.Disposable.from(watcher, followWatcher(watcher, root, matcherOf(folder, [...globs]), on));
}
