// What can be done with a text whose original (a page, a mail, a PDF, a Word file) is no longer there: keep it as an article
// of its own, or delete it too. Both can be undone, and both are refused for every other article.
import * as vscode from 'vscode';
import { dropFrontMatter } from '../../core/present/api';
import { COMMANDS } from '../commands/command-ids';
import type { DossierService } from '../engine/dossier-service';
import { isGone, ORIGINAL_GONE } from '../workspace/gone-original';
import { isThere } from '../workspace/read-text';
import { applyChange } from './published';

/** The key of the note that says what a text was taken from. */
const NOTE_KEY = 'extracted';

/** The text of an article whose original is gone; says so where it is not. */
async function textOf(service: DossierService, article: string): Promise<vscode.Uri | undefined> {
  const gone = service.view.article(article)?.problems.some(isGone) === true;
  const file = gone ? service.store.fileOf(article) : undefined;
  if (!file)
    await vscode.window.showInformationMessage(
      vscode.l10n.t('This is for texts whose original is no longer there; "{0}" is none.', article),
    );
  return file;
}

/** Takes the note out of the text, so that it stands for itself. */
export async function keepText(service: DossierService, article: string): Promise<boolean> {
  const file = await textOf(service, article);
  const document = file && (await service.openDocument(article));
  if (!document) return false;
  const change = dropFrontMatter(document.getText(), NOTE_KEY);
  return change !== null && (await applyChange(document, change));
}

/** Deletes the text; *Undo* in the message that says so brings it back. */
export async function deleteText(service: DossierService, article: string): Promise<boolean> {
  const file = await textOf(service, article);
  if (!file) return false;
  const contents = await vscode.workspace.fs.readFile(file);
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(file, { ignoreIfNotExists: true });
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  const undo = vscode.l10n.t('Undo');
  const name = file.path.split('/').at(-1) ?? article;
  void vscode.window.showInformationMessage(vscode.l10n.t('{0} has been deleted.', name), undo).then(
    async (answer) => {
      if (answer === undo && !(await isThere(file))) await vscode.workspace.fs.writeFile(file, contents);
    },
    () => undefined,
  );
  return true;
}

/** The quick fixes for a diagnostic that says so. */
export function goneActions(article: string, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const mended = diagnostics.filter((d) => d.source === 'Dossier' && d.code === ORIGINAL_GONE);
  if (mended.length === 0) return [];
  const action = (title: string, command: string): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.command = { command, title, arguments: [article] };
    made.diagnostics = mended;
    return made;
  };
  return [
    action(vscode.l10n.t('Keep as an article of its own'), COMMANDS.keepText),
    action(vscode.l10n.t('Delete the text too'), COMMANDS.deleteText),
  ];
}
