// When the user's last briefing was written, as the newest `written:` in the heads of the files of the briefings' folders.
// Reads a bounded number of files and never throws.
import * as vscode from 'vscode';
import { isEdtf } from '../../core/present/api';
import { briefingsFolder } from '../workspace/settings';

const MOST = 400;
const HEAD = 2000;

/** An EDTF day, or null where there is no briefing. */
export async function lastWritten(): Promise<string | null> {
  let last: string | null = null;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const at = vscode.Uri.joinPath(folder.uri, briefingsFolder(folder));
    const entries = await vscode.workspace.fs.readDirectory(at).then(
      (list) => list,
      () => [],
    );
    const notes = entries.filter(([name, type]) => type === vscode.FileType.File && name.endsWith('.yaml'));
    const heads = await Promise.all(
      notes.slice(0, MOST).map(([name]) =>
        vscode.workspace.fs.readFile(vscode.Uri.joinPath(at, name)).then(
          (bytes) => new TextDecoder().decode(bytes.subarray(0, HEAD)),
          () => '',
        ),
      ),
    );
    for (const head of heads) {
      const day = /^briefing:/m.test(head)
        ? (/^written: (\d{4}-\d{2}-\d{2})\s*$/m.exec(head)?.[1] ?? '')
        : '';
      if (isEdtf(day) && (last === null || day > last)) last = day;
    }
  }
  return last;
}
