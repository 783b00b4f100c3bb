// *Set Publication Date…*: asks for a date (EDTF, checked while it is typed) and writes it into the article's front
// matter, or, for plain texts and what may not be written, into a sidecar file beside it. It changes that one line, and
// Undo takes it back.
import * as vscode from 'vscode';
import { PUBLISHED_KEYS, setFrontMatter, setSidecar, type TextChange } from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import { typedDate } from './new-article';
import { isSample } from '../workspace/sample';

/** Complains about what is no date; an empty answer is allowed where `optional`. */
export function dateComplaint(value: string, optional: boolean): string | undefined {
  if (value.trim() === '' && optional) return undefined;
  return typedDate(value) === null
    ? vscode.l10n.t('Write the date as 2025-02-12, as 2025-02 where only the month is known, or as 2025.')
    : undefined;
}

function replace(edit: vscode.WorkspaceEdit, document: vscode.TextDocument, change: TextChange): void {
  const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
  edit.replace(document.uri, range, change.insert);
}

async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const there = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  return there ? vscode.workspace.openTextDocument(uri) : undefined;
}

/** Applies a change to a document and saves it, unless somebody was editing it already. */
export async function applyChange(document: vscode.TextDocument, change: TextChange): Promise<boolean> {
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  replace(edit, document, change);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  return wasDirty || document.save();
}

async function setBeside(uri: vscode.Uri, value: string): Promise<boolean> {
  const sidecar = uri.with({ path: `${uri.path}.yaml` });
  const document = await openIfThere(sidecar);
  if (document) {
    const change = setSidecar(document.getText(), PUBLISHED_KEYS, value);
    return change !== null && (await applyChange(document, change));
  }
  const edit = new vscode.WorkspaceEdit();
  const contents = new TextEncoder().encode(`published: ${value}\n`);
  edit.createFile(sidecar, { overwrite: false, contents });
  return vscode.workspace.applyEdit(edit);
}

/** Writes the date; false where the file could not be changed. */
export async function writePublished(
  service: DossierService,
  article: string,
  value: string,
): Promise<boolean> {
  const uri = service.uriOf(article);
  if (!uri) return false;
  const file = service.store.fileOf(article) ?? uri;
  if (uri.scheme === file.scheme && /\.(?:md|markdown)$/i.test(uri.path)) {
    const document = await service.openDocument(article);
    if (!document) return false;
    const change = setFrontMatter(document.getText(), PUBLISHED_KEYS, value);
    return change !== null && (await applyChange(document, change));
  }
  return setBeside(file, value);
}

/** Asks for the date of an article and writes it. Whether it was written. */
export async function setPublished(service: DossierService, article: string): Promise<boolean> {
  const uri = service.uriOf(article);
  if (!uri) return false;
  if (isSample(uri)) {
    await vscode.window.showInformationMessage(vscode.l10n.t('The sample cannot be changed.'));
    return false;
  }
  const entry = service.view.article(article);
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Set Publication Date'),
    prompt: vscode.l10n.t(
      'When was "{0}" published? As exactly as you know: 2025-02-12, 2025-02 or 2025.',
      entry?.title ?? article,
    ),
    placeHolder: '2025-02-12',
    value: entry?.published ?? '',
    validateInput: (value) => dateComplaint(value, false),
  });
  const value = typed === undefined ? null : typedDate(typed);
  if (value === null) return false;
  if (await writePublished(service, article, value)) return true;
  await vscode.window.showWarningMessage(
    vscode.l10n.t(
      'The date could not be written into "{0}". Check that the file may be changed and that its front matter is closed by three dashes.',
      article,
    ),
  );
  return false;
}
