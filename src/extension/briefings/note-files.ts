// Writes files of the workspace whole or not at all: beside, then renamed. An existing note is never overwritten; what to
// do instead is for the caller to ask. Works through VS Code's file system, so that remote and virtual folders work alike.
import * as vscode from 'vscode';

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** `actor-x.yaml` → `actor-x-2.yaml`, the first that is free. */
export async function freeName(folder: vscode.Uri, fileName: string): Promise<string> {
  const dot = fileName.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ''];
  for (let n = 2; ; n++) {
    const name = `${stem}-${n}${ending}`;
    if (!(await exists(vscode.Uri.joinPath(folder, name)))) return name;
  }
}

const REFUSALS: readonly string[] = ['FileExists', 'NoPermissions', 'FileNotADirectory', 'Unavailable'];

async function writeWhole(uri: vscode.Uri, text: string, overwrite: boolean): Promise<void> {
  const { fs } = vscode.workspace;
  const name = uri.path.split('/').at(-1) ?? 'note';
  const folder = vscode.Uri.joinPath(uri, '..');
  const draft = vscode.Uri.joinPath(folder, `.${name}.${Date.now().toString(36)}.tmp`);
  const bytes = new TextEncoder().encode(text);
  await fs.createDirectory(folder);
  await fs.writeFile(draft, bytes);
  try {
    await fs.rename(draft, uri, { overwrite });
  } catch (error) {
    try {
      const refused = error instanceof vscode.FileSystemError && REFUSALS.includes(error.code);
      if (refused || (!overwrite && (await exists(uri)))) throw error;
      // Some virtual file systems cannot rename; what they are given in one go they keep in one go.
      await fs.writeFile(uri, bytes);
    } finally {
      await fs.delete(draft).then(undefined, () => undefined);
    }
  }
}

/** Writes a new file. Throws what the file system throws, also where the file exists; leaves no half-written file. */
export function writeNew(uri: vscode.Uri, text: string): Promise<void> {
  return writeWhole(uri, text, false);
}

/** Writes a file of Dossier's own, in place of the one that may be there. */
export function replaceOwn(uri: vscode.Uri, text: string): Promise<void> {
  return writeWhole(uri, text, true);
}

/** Why nothing can be written to a place, in the user's words, or null. */
export function readOnlyReason(uri: vscode.Uri): string | null {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false
    ? vscode.l10n.t('The folder "{0}" is read-only.', uri.path.split('/').at(-1) ?? uri.path)
    : null;
}

/** What a file system says when it refuses, in the user's words. */
export function refusal(error: unknown): string {
  if (error instanceof vscode.FileSystemError)
    switch (error.code) {
      case 'NoPermissions':
        return vscode.l10n.t('writing is not allowed there');
      case 'FileExists':
        return vscode.l10n.t('there is a file of this name already');
      case 'FileNotADirectory':
        return vscode.l10n.t('a file is in the way of the folder');
      case 'Unavailable':
        return vscode.l10n.t('the file system is not available');
    }
  return error instanceof Error ? error.message : String(error);
}
