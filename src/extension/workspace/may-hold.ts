// Whether a workspace folder may hold what a glob means: a look at one name, and VS Code's own search only below that. It is
// all that is asked where nothing of Dossier is loaded, so it needs no matcher of globs; it reads names only, never a file.
import * as vscode from 'vscode';
import { folderOfGlob } from './glob-folder';
import { articleGlobs } from './settings';

/** Schemes that VS Code searches itself: an empty answer is an answer there. */
export const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-userdata']);

export function isThere(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

/** Whether the folder that a glob names is there at all; any folder may hold something where it names none. */
export async function mayHold(folder: vscode.WorkspaceFolder, glob: string): Promise<boolean> {
  const fixed = folderOfGlob(glob);
  return fixed === '' || isThere(vscode.Uri.joinPath(folder.uri, fixed));
}

/** Whether a folder has an article. Where VS Code cannot search it, that counts as yes. Never rejects. */
export async function mayHaveArticles(folder: vscode.WorkspaceFolder): Promise<boolean> {
  for (const glob of articleGlobs(folder)) {
    if (!(await mayHold(folder, glob))) continue;
    if (!SEARCHED.has(folder.uri.scheme)) return true;
    const found = await vscode.workspace
      .findFiles(new vscode.RelativePattern(folder, glob), undefined, 1)
      .then(
        (files) => files.length > 0,
        () => false,
      );
    if (found) return true;
  }
  return false;
}
