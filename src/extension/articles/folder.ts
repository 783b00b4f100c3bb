// Where new articles go: the folder in which the setting's first pattern looks, e.g. `articles` for `articles/**/*.md`.
// Files are written as new ones only; where a name is taken, a number is added.
import * as vscode from 'vscode';
import { articleGlobs } from '../workspace/settings';
import { folderOfGlob } from '../workspace/glob-folder';
import { exists, freeName, writeNew } from '../briefings/note-files';

/** The folder of new articles; undefined where no folder is open or the user picks none. */
export async function articlesFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = vscode.l10n.t('Open Folder…');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Articles are kept in a folder of yours, and none is open. Open a folder, then try again.',
      ),
      open,
    );
    if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
    return undefined;
  }
  const folder =
    folders.length === 1
      ? folders[0]
      : await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Folder for the article') });
  if (!folder) return undefined;
  const path = folderOfGlob(articleGlobs(folder)[0] ?? '');
  return path === '' || path.split('/').includes('..') ? folder.uri : vscode.Uri.joinPath(folder.uri, path);
}

/** The place for a new file: the name, or the name with a number. */
export async function freePlace(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  return (await exists(uri)) ? vscode.Uri.joinPath(folder, await freeName(folder, name)) : uri;
}

/** Writes a text as a new article and answers with its place. */
export async function writeArticle(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const uri = await freePlace(folder, name);
  await writeNew(uri, text);
  return uri;
}
