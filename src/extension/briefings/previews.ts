// A change of a note that is shown before it is made: a comparison beside the note's text with *Apply* and *Discard* in its
// title. What is applied is what was shown; where the note has changed meanwhile, the comparison is made anew. One note has
// one comparison at a time. Nothing is saved.
import * as vscode from 'vscode';
import { COMMANDS } from '../commands/command-ids';
import type { Disposable } from '../disposable';
import { lineEdits } from './line-edits';
import { readOnlyReason } from './note-files';
import { UPDATE_SCHEME } from './open-notes';

export const MESSAGE_MS = 8000;

export interface ShownChange {
  readonly before: string;
  readonly after: string;
  /** Of the comparison. */
  readonly title: string;
  /** Puts it into the note; false where that was not possible. */
  apply(): Promise<boolean>;
  /** Makes it anew for the note as it is now. */
  renew(): Promise<void>;
}

/** Puts a new text into a document as one edit that can be undone; tells where that is not allowed. `first`: just before. */
export async function applyText(
  document: vscode.TextDocument,
  change: { readonly before: string; readonly after: string },
  message: string,
  first: () => void = () => undefined,
): Promise<boolean> {
  const readOnly = readOnlyReason(document.uri);
  if (readOnly !== null) {
    await vscode.window.showWarningMessage(
      `${readOnly} ${vscode.l10n.t('Save a copy of the briefing in a folder of yours and update that.')}`,
    );
    return false;
  }
  first();
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of lineEdits(change.before, change.after))
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  vscode.window.setStatusBarMessage(message, MESSAGE_MS);
  return true;
}

/** A class because it has a lifetime: it serves the texts of the comparisons that are open. */
export class Previews implements Disposable {
  private readonly changes = new Map<string, ShownChange>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly subscriptions: Disposable[];

  constructor() {
    const { commands, workspace } = vscode;
    this.subscriptions = [
      this.changed,
      workspace.registerTextDocumentContentProvider(UPDATE_SCHEME, {
        onDidChange: this.changed.event,
        provideTextDocumentContent: (uri) => this.changes.get(uri.toString())?.after ?? '',
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.changes.delete(uri.toString())),
      commands.registerCommand(COMMANDS.applyUpdate, (arg: unknown) => this.apply(arg)),
      commands.registerCommand(COMMANDS.discardUpdate, async (arg: unknown) => {
        const uri = addressed(arg);
        if (uri) await closePreview(uri);
      }),
    ];
  }

  async show(document: vscode.TextDocument, change: ShownChange): Promise<void> {
    const uri = previewOf(document.uri);
    this.changes.set(uri.toString(), change);
    this.changed.fire(uri);
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, change.title, { preview: false });
  }

  dispose(): void {
    for (const s of this.subscriptions) s.dispose();
  }

  private async apply(arg: unknown): Promise<void> {
    const uri = addressed(arg);
    const change = uri && this.changes.get(uri.toString());
    if (!uri || !change) return;
    const document = await vscode.workspace.openTextDocument(noteOf(uri));
    if (document.getText() !== change.before) {
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('The note has changed meanwhile; the comparison was made anew. Apply it again.'),
        MESSAGE_MS,
      );
      await change.renew();
      return;
    }
    if (!(await change.apply())) return;
    await closePreview(uri);
    await vscode.window.showTextDocument(document, { preview: false });
  }
}

function addressed(arg: unknown): vscode.Uri | undefined {
  return arg instanceof vscode.Uri && arg.scheme === UPDATE_SCHEME ? arg : activePreview();
}

/** The address of the preview of a note; the note's own travels in the query. */
function previewOf(note: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: UPDATE_SCHEME, path: note.path, query: note.toString() });
}

function noteOf(preview: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(preview.query, true);
}

function previewIn(tab: vscode.Tab | undefined): vscode.Uri | undefined {
  const input = tab?.input;
  return input instanceof vscode.TabInputTextDiff && input.modified.scheme === UPDATE_SCHEME
    ? input.modified
    : undefined;
}

function activePreview(): vscode.Uri | undefined {
  return previewIn(vscode.window.tabGroups.activeTabGroup.activeTab);
}

async function closePreview(uri: vscode.Uri): Promise<void> {
  const { all } = vscode.window.tabGroups;
  const tabs = all.flatMap((g) => g.tabs).filter((t) => previewIn(t)?.toString() === uri.toString());
  if (tabs.length > 0) await vscode.window.tabGroups.close(tabs);
}
