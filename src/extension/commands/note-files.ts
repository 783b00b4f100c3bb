// Writes a briefing as a new file of the workspace. An existing file is never overwritten: it is opened, or the new one
// gets a number. The file appears complete or not at all (written beside, then renamed).
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

/** Throws what the file system throws; leaves no half-written file. */
export async function writeNew(uri: vscode.Uri, text: string): Promise<void> {
  const name = uri.path.split('/').at(-1) ?? 'note';
  const folder = vscode.Uri.joinPath(uri, '..');
  const draft = vscode.Uri.joinPath(folder, `.${name}.${Date.now().toString(36)}.tmp`);
  await vscode.workspace.fs.createDirectory(folder);
  await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
  try {
    await vscode.workspace.fs.rename(draft, uri, { overwrite: false });
  } catch (error) {
    await vscode.workspace.fs.delete(draft).then(undefined, () => undefined);
    throw error;
  }
}
