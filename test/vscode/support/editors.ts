// The editor as a command has left it. VS Code tells extensions of editors, selections and tabs a little after it has opened
// them, so each is waited for.
import * as vscode from 'vscode';
import { until } from './until';

/** Waits for an editor in front on a file, and gives it. */
export function inFront(what: string, holds: (uri: vscode.Uri) => boolean): Promise<vscode.TextEditor> {
  const now = (): string => vscode.window.activeTextEditor?.document.uri.toString() ?? 'nothing';
  return until(
    () => `${what} in front, where ${now()} is`,
    () => {
      const editor = vscode.window.activeTextEditor;
      return editor && holds(editor.document.uri) ? editor : undefined;
    },
  );
}

/** So often is a document looked at before VS Code is told to look at its file. */
const HEARS_BY_ITSELF = 30;

/**
 * Waits until a document is as its file, unless somebody is editing it. A file of that name may have been open before, in
 * another test: VS Code shows what it knew of it until it has heard of the new one, and where a file came together with its
 * folder it may never hear of it.
 */
export async function asOnDisk(document: vscode.TextDocument): Promise<void> {
  const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  let looks = 0;
  await until(`${document.uri.path} in the editor as on disk`, async () => {
    if (document.isDirty || document.isClosed) return true;
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    if (plain(new TextDecoder().decode(bytes)) === plain(document.getText())) return true;
    if (++looks % HEARS_BY_ITSELF === 0) await reload(document);
    return false;
  });
}

async function reload(document: vscode.TextDocument): Promise<void> {
  const before = vscode.window.activeTextEditor?.document;
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('workbench.action.files.revert');
  if (before !== document) await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
}

/** Waits for a briefing in front. */
export async function briefingInFront(): Promise<vscode.TextEditor> {
  const editor = await inFront('a briefing', (uri) => uri.path.includes('/briefings/'));
  await asOnDisk(editor.document);
  return editor;
}

/** Waits until just these words are selected in the editor in front (line ends do not count), and gives that editor. */
export function selectedInFront(words: string, of: string): Promise<vscode.TextEditor> {
  const selected = (): string => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText(editor.selection).replace(/\r\n/g, '\n') ?? '';
  };
  const wanted = words.replace(/\r\n/g, '\n');
  return until(
    () => `»${wanted}« selected, ${of}; it is »${selected()}«`,
    () => (selected() === wanted ? vscode.window.activeTextEditor : undefined),
  );
}

/**
 * Takes back the last edit of a document, which must lead from the text that it has to `before` in one step. Undoing is for
 * the editor that has the focus, which an editor that was just shown may get a moment later.
 */
export async function undone(document: vscode.TextDocument, before: string): Promise<void> {
  const after = document.getText();
  await until(`»undo« in ${document.uri.path}`, async () => {
    if (document.getText() !== after) return true;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    return document.getText() !== after;
  });
  if (document.getText() !== before) throw new Error(`undo led to another text:\n${document.getText()}`);
}
