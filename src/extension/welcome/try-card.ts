// *Try a Card on a Name*: opens a note, or else an article, puts the cursor on a name and shows its card: what pointing
// with the mouse does, for whoever looks at Dossier for the first time or works with the keyboard only. With a name at the
// cursor already, its card is shown there.
import * as vscode from 'vscode';
import { findName, findNames } from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import { exists } from '../briefings/note-files';
import { namesWanted } from '../workspace/settings';

const NOTE = 'notes.md';
/** A name is looked for in the first part of a text; those who write notes name somebody soon. */
const HEAD = 20_000;

/** Where the first person stands in a document, or else the first name. */
function firstName(service: DossierService, document: vscode.TextDocument): vscode.Position | undefined {
  const text = document.getText().slice(0, HEAD);
  const found = findNames(service.names, text);
  const person = found.find((f) => service.view.actor(f.actors[0] ?? null)?.type === 'person');
  const place = person ?? found[0];
  return place && document.positionAt(place.name[0] + 1);
}

function open(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  return Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
}

/** The documents to try, the likeliest first. */
async function* candidates(service: DossierService): AsyncGenerator<vscode.TextDocument> {
  const active = vscode.window.activeTextEditor?.document;
  if (active && namesWanted(active)) yield active;
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const note = vscode.Uri.joinPath(uri, NOTE);
    const document = (await exists(note)) ? await open(note) : undefined;
    if (document) yield document;
  }
  for (const { id } of service.view.dossier.articles) {
    const document = await service.openDocument(id)?.then(
      (d) => d,
      () => undefined,
    );
    if (document) yield document;
  }
}

async function showAt(document: vscode.TextDocument, position: vscode.Position): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(
    new vscode.Range(position, position),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** Runs the command; whether a card was shown. */
export async function tryCard(service: DossierService): Promise<boolean> {
  await service.usable();
  const editor = vscode.window.activeTextEditor;
  if (editor && namesWanted(editor.document)) {
    const at = editor.selection.active;
    if (findName(service.names, editor.document.lineAt(at.line).text, at.character)) {
      await showAt(editor.document, at);
      return true;
    }
  }
  for await (const document of candidates(service)) {
    const position = firstName(service, document);
    if (!position) continue;
    await showAt(document, position);
    return true;
  }
  await vscode.window.showInformationMessage(
    vscode.l10n.t('No names are known yet. Add articles first, or open the sample dossier.'),
  );
  return false;
}
