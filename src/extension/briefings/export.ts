// *Export Briefing as Markdown* and *as HTML*, and *Export Briefing…*, which asks as which of the two: writes what the engine made of the note beside it and opens it. The note is
// taken as it stands in the editor, saved or not. A file that is there already is only replaced when the user says so.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { COMMANDS } from '../commands/command-ids';
import type { DossierService } from '../engine/dossier-service';
import { patiently } from '../patiently';
import { exists, freeName, readOnlyReason, refusal, replaceOwn, writeNew } from './note-files';
import { briefingFor } from './open-notes';
import { targetFolder } from './target-folder';

/** Where to write, and whether what is there goes; undefined where the user gave up. */
async function target(
  folder: vscode.Uri,
  name: string,
): Promise<{ uri: vscode.Uri; replace: boolean } | undefined> {
  const uri = vscode.Uri.joinPath(folder, name);
  if (!(await exists(uri))) return { uri, replace: false };
  const free = await freeName(folder, name);
  const beside = { label: `$(new-file) ${vscode.l10n.t('Write a new one beside it')}`, description: free };
  const over = { label: `$(replace) ${vscode.l10n.t('Replace the file')}`, description: name };
  const choice = await vscode.window.showQuickPick([beside, over], {
    placeHolder: vscode.l10n.t('There is a file of this name already.'),
  });
  if (choice === over) return { uri, replace: true };
  return choice === beside ? { uri: vscode.Uri.joinPath(folder, free), replace: false } : undefined;
}

export function registerExport(service: DossierService, subscriptions: Disposable[]): void {
  async function run(to: 'markdown' | 'html', arg: unknown): Promise<vscode.Uri | undefined> {
    const document = await briefingFor(
      arg,
      vscode.l10n.t('Open the briefing that is to be exported, then try again.'),
    );
    if (!document) return undefined;
    const folder =
      document.uri.scheme === 'untitled'
        ? (await targetFolder())?.uri
        : vscode.Uri.joinPath(document.uri, '..');
    if (!folder) return undefined;
    const readOnly = readOnlyReason(folder);
    if (readOnly !== null) {
      await vscode.window.showWarningMessage(
        `${readOnly} ${vscode.l10n.t('Save a copy of the briefing in a folder of yours and export that.')}`,
      );
      return undefined;
    }
    try {
      const { fileName: ending, text } = await patiently(
        vscode.l10n.t('Dossier is exporting a briefing'),
        () => service.export({ text: document.getText(), to }),
      );
      const stem = (document.uri.path.split('/').at(-1) ?? 'briefing').replace(/\.ya?ml$/i, '');
      const place = await target(folder, `${stem}${ending}`);
      if (!place) return undefined;
      await (place.replace ? replaceOwn : writeNew)(place.uri, text);
      await vscode.window.showTextDocument(place.uri, { preview: false });
      return place.uri;
    } catch (error) {
      if (error instanceof vscode.CancellationError) return undefined;
      const reason = refusal(error).replace(/^(RangeError: )?not-a-note: /, '');
      await vscode.window.showErrorMessage(vscode.l10n.t('The briefing could not be exported: {0}', reason));
      return undefined;
    }
  }
  /** For the code lens, which has room for one word: asks as what. */
  async function choose(arg: unknown): Promise<vscode.Uri | undefined> {
    const markdown = { label: `$(markdown) ${vscode.l10n.t('As Markdown')}`, description: '.md' };
    const html = { label: `$(globe) ${vscode.l10n.t('As HTML')}`, description: '.html' };
    const choice = await vscode.window.showQuickPick([markdown, html], {
      placeHolder: vscode.l10n.t('Export the briefing. The file is written beside it.'),
    });
    return choice === undefined ? undefined : run(choice === html ? 'html' : 'markdown', arg);
  }
  subscriptions.push(
    vscode.commands.registerCommand(COMMANDS.exportBriefing, choose),
    vscode.commands.registerCommand(COMMANDS.exportMarkdown, (arg: unknown) => run('markdown', arg)),
    vscode.commands.registerCommand(COMMANDS.exportHtml, (arg: unknown) => run('html', arg)),
  );
}
