// What Dossier wrote into a briefing last time, kept beside the workspace's other Dossier files under `.dossier/briefings`,
// so that an update can tell the user's changes from news, on every machine that has the folder. An update's record is kept
// when the note is saved: an update that was undone never happened. Only a record: where it is missing or torn, an update
// takes nothing of the user's for its own.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { replaceOwn } from './note-files';

const FOLDER = '.dossier/briefings';

function recordOf(note: vscode.Uri): vscode.Uri | undefined {
  const root = vscode.workspace.getWorkspaceFolder(note)?.uri;
  if (!root || !note.path.startsWith(`${root.path}/`)) return undefined;
  return vscode.Uri.joinPath(root, FOLDER, note.path.slice(root.path.length + 1).replaceAll('/', '__'));
}

/** Keeps a record. Throws what the file system throws. */
export async function keepRecord(note: vscode.Uri, text: string): Promise<void> {
  const uri = recordOf(note);
  if (uri) await replaceOwn(uri, text);
}

interface Applied {
  readonly before: string;
  readonly after: string;
  readonly base: string;
  /** The record before the update, or null. */
  readonly previous: string | null;
  /** false while the update is undone. */
  stands: boolean;
  /** Whether the record of this update is on disk. */
  kept: boolean;
}

async function readKept(note: vscode.Uri): Promise<string | null> {
  const uri = recordOf(note);
  if (!uri) return null;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** A class because it has a lifetime: it follows the notes that were updated until they are closed. */
export class Records implements Disposable {
  private readonly updates = new Map<string, Applied>();
  private readonly subscriptions: Disposable[];

  constructor(private readonly failed: (error: unknown) => void) {
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        const update = this.updates.get(document.uri.toString());
        if (!update) return;
        const text = document.getText();
        if (text === update.before) update.stands = false;
        else if (text === update.after) update.stands = true;
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        const update = this.updates.get(document.uri.toString());
        if (!update || update.stands === update.kept) return;
        update.kept = update.stands;
        // An update that was saved and then undone takes its record with it.
        const text = update.stands ? update.base : update.previous;
        if (text !== null) void keepRecord(document.uri, text).catch(this.failed);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.updates.delete(uri.toString())),
    ];
  }

  /** What was written last time, or null. Never throws. */
  async read(note: vscode.Uri): Promise<string | null> {
    const update = this.updates.get(note.toString());
    if (!update) return readKept(note);
    return update.stands ? update.base : update.previous;
  }

  /** An update was put into an open document; its record is kept when the document is saved. */
  applied(note: vscode.Uri, update: Pick<Applied, 'before' | 'after' | 'base' | 'previous'>): void {
    this.updates.set(note.toString(), { ...update, stands: true, kept: false });
  }

  /** The update could not be put into the document after all. */
  refused(note: vscode.Uri): void {
    this.updates.delete(note.toString());
  }

  /** The note is as it should be: its record is kept at once. Throws what the file system throws. */
  async upToDate(note: vscode.Uri, base: string): Promise<void> {
    this.updates.delete(note.toString());
    await keepRecord(note, base);
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
  }
}
