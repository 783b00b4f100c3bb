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

interface Waiting {
  readonly before: string;
  readonly base: string;
  /** false while the update is undone. */
  stands: boolean;
}

/** A class because it has a lifetime: it waits for notes to be saved. */
export class Records implements Disposable {
  private readonly waiting = new Map<string, Waiting>();
  private readonly subscriptions: Disposable[];

  constructor(private readonly failed: (error: unknown) => void) {
    this.subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
        const entry = this.waiting.get(document.uri.toString());
        if (entry && reason !== undefined) entry.stands = document.getText() !== entry.before;
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        const key = document.uri.toString();
        const entry = this.waiting.get(key);
        if (!entry?.stands) return;
        this.waiting.delete(key);
        void keepRecord(document.uri, entry.base).catch(this.failed);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.waiting.delete(uri.toString())),
    ];
  }

  /** What was written last time, or null. Never throws. */
  async read(note: vscode.Uri): Promise<string | null> {
    const entry = this.waiting.get(note.toString());
    if (entry?.stands) return entry.base;
    const uri = recordOf(note);
    if (!uri) return null;
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch {
      return null;
    }
  }

  /** An update was put into an open document; its record is kept when the document is saved. */
  applied(note: vscode.Uri, before: string, base: string): void {
    this.waiting.set(note.toString(), { before, base, stands: true });
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
  }
}
