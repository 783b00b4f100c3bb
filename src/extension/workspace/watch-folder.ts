// Keeps watch over the articles of one workspace folder: files that match come and go one by one; a folder that is moved
// in or away is reported by itself only, so its files are looked for. It only reports; reading is the store's business.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';

/** So long after a folder appeared are its files looked for: an installer that makes thousands costs one search. */
const FOLDER_DELAY_MS = 500;
/** Files have endings, folders mostly not; what installers and version control make is of no interest. */
const NO_FOLDER_OF_OURS = /\.[^/]*$|\/(node_modules|\.git)(\/|$)/;

export interface FolderWatch {
  changed(uri: vscode.Uri): void;
  gone(uri: vscode.Uri): void;
  /** A folder has gone, with everything under it. */
  folderGone(uri: vscode.Uri): void;
  /** A folder may have appeared: files may be in it that were not reported. */
  folderCame(folder: vscode.WorkspaceFolder): Promise<void>;
}

export function watchFolder(
  folder: vscode.WorkspaceFolder,
  globs: ReadonlySet<string>,
  on: FolderWatch,
): Disposable {
  const disposables: Disposable[] = [];
  for (const glob of globs) {
    const files = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob));
    disposables.push(
      files,
      files.onDidCreate((uri) => on.changed(uri)),
      files.onDidChange((uri) => on.changed(uri)),
      files.onDidDelete((uri) => on.gone(uri)),
    );
  }
  const pattern = new vscode.RelativePattern(folder, '**');
  const all = vscode.workspace.createFileSystemWatcher(pattern, false, true, false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  disposables.push(
    all,
    all.onDidDelete((uri) => on.folderGone(uri)),
    all.onDidCreate((uri) => {
      if (NO_FOLDER_OF_OURS.test(uri.path.slice(folder.uri.path.length))) return;
      clearTimeout(timer);
      timer = setTimeout(() => void on.folderCame(folder), FOLDER_DELAY_MS);
    }),
    { dispose: () => clearTimeout(timer) },
  );
  return vscode.Disposable.from(...disposables);
}
