// What Dossier wrote into a briefing last time, kept beside the workspace's other Dossier files under `.dossier/briefings`,
// so that an update can tell the user's changes from news, on every machine that has the folder. Only a record: where it
// is missing or torn, an update takes nothing of the user's for its own.
import * as vscode from 'vscode';

const FOLDER = '.dossier/briefings';

function recordOf(note: vscode.Uri): vscode.Uri | undefined {
  const root = vscode.workspace.getWorkspaceFolder(note)?.uri;
  if (!root || !note.path.startsWith(`${root.path}/`)) return undefined;
  return vscode.Uri.joinPath(root, FOLDER, note.path.slice(root.path.length + 1).replaceAll('/', '__'));
}

/** The last record of a note, or null. Never throws. */
export async function readRecord(note: vscode.Uri): Promise<string | null> {
  const uri = recordOf(note);
  if (!uri) return null;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Keeps a record. Throws what the file system throws. */
export async function keepRecord(note: vscode.Uri, text: string): Promise<void> {
  const uri = recordOf(note);
  if (uri) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
