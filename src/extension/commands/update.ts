// *Update Briefing*: brings the note in the editor up to date with the articles, in the user's own text, as one edit that
// can be undone. Nothing is saved: the user looks at it first. What the user wrote, deleted or changed stays so.
import * as vscode from 'vscode';
import type { DossierService } from '../engine/dossier-service';
import { placeSchema, today } from './brief';
import { keepRecord, readRecord } from './records';

function told(added: number, changed: number, gone: number): string {
  return added + changed + gone === 0
    ? vscode.l10n.t('The briefing is up to date.')
    : vscode.l10n.t(
        'Briefing updated: {0} new, {1} changed, {2} no longer in the articles. Undo takes it back.',
        added,
        changed,
        gone,
      );
}

async function replaceText(document: vscode.TextDocument, text: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  return vscode.workspace.applyEdit(edit);
}

/** Updates the briefing in the active editor. */
export async function updateNote(service: DossierService, extension: vscode.Uri): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const folder = document && vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder || document.languageId !== 'yaml') {
    await vscode.window.showInformationMessage(
      vscode.l10n.t('Open the briefing that is to be updated, then try again.'),
    );
    return;
  }
  const { version } = document;
  const below = document.uri.path
    .slice(folder.uri.path.length + 1)
    .split('/')
    .slice(0, -1)
    .join('/');
  try {
    const schema = await placeSchema(extension, folder.uri, below);
    const base = await readRecord(document.uri);
    await service.ready();
    const answer = await service.update({ mine: document.getText(), base, written: today(), schema });
    const update = answer.update;
    if (!update || document.version !== version) return;
    if (update.problem !== null) {
      await vscode.window.showWarningMessage(
        vscode.l10n.t('The briefing was left as it is, because it cannot be read: {0}', update.problem),
      );
      return;
    }
    if (answer.text !== document.getText() && !(await replaceText(document, answer.text))) return;
    await keepRecord(document.uri, update.base);
    vscode.window.setStatusBarMessage(told(update.added, update.changed, update.gone), 8000);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await vscode.window.showWarningMessage(
      reason === 'not-in-dossier'
        ? vscode.l10n.t(
            'What this note is about is not in the articles. Its first lines must say "briefing" and "subject" as Dossier wrote them.',
          )
        : vscode.l10n.t('The briefing was left as it is: {0}', reason),
    );
  }
}
