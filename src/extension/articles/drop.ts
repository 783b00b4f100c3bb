// Things dropped on the Articles view: files are copied into the folder of articles, text and pieces of pages become new
// articles. An address alone is refused with the remedy, because nothing is ever fetched.
import * as vscode from 'vscode';
import type { DossierService } from '../engine/dossier-service';
import { addText, copyFiles, readableOf } from './add';
import { articlesFolder, freePlace } from './folder';

const URIS = 'text/uri-list';
const HTML = 'text/html';
const TEXT = 'text/plain';

/** The files among dropped addresses. */
export function filesOf(list: string): vscode.Uri[] {
  return list
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '' && !line.startsWith('#') && !/^(?:https?|mailto|data):/i.test(line))
    .flatMap((line) => {
      try {
        return [vscode.Uri.parse(line, true)];
      } catch {
        return [];
      }
    });
}

/** Files that come from outside of where the workspace lies, e.g. from the desktop into a window in a browser. */
async function writeDropped(dropped: readonly vscode.DataTransferFile[]): Promise<void> {
  const nameOf = (file: vscode.DataTransferFile): string => file.name.split(/[\\/]/).at(-1) ?? 'article';
  const files = readableOf(dropped, nameOf);
  const folder = files.length === 0 ? undefined : await articlesFolder();
  if (!folder) return;
  for (const file of files) {
    const name = nameOf(file);
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(await freePlace(folder, name), await file.data());
  }
}

/** Takes in what was dropped. */
export async function drop(service: DossierService, data: vscode.DataTransfer): Promise<void> {
  const list = await data.get(URIS)?.asString();
  const files = list === undefined ? [] : filesOf(list);
  if (files.length > 0) {
    await copyFiles(files);
    return;
  }
  const outside: vscode.DataTransferFile[] = [];
  data.forEach((item) => {
    const file = item.asFile();
    if (file) outside.push(file);
  });
  if (outside.length > 0) {
    await writeDropped(outside);
    return;
  }
  const html = await data.get(HTML)?.asString();
  const text = html !== undefined && html.trim() !== '' ? html : await data.get(TEXT)?.asString();
  if (text === undefined || text.trim() === '' || /^\s*https?:\/\/\S+\s*$/.test(text)) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Dossier fetches nothing from the web. Save the page as a file first, then drop the file here.',
      ),
    );
    return;
  }
  await addText(service, text);
}
