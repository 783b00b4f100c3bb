// *Update Briefing* and its preview: brings a note up to date with the articles, in the user's own text, as one edit that
// can be undone. Nothing is saved: the user looks at it first. The preview is a comparison beside the note's text with
// *Apply* and *Discard* in its title; what is applied is what was shown, or the comparison is made anew.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { COMMANDS } from '../commands/command-ids';
import type { DossierService } from '../engine/dossier-service';
import { patiently } from '../patiently';
import { placeSchema, today } from './brief';
import { lineEdits } from './line-edits';
import { readOnlyReason, refusal } from './note-files';
import { isBriefing, UPDATE_SCHEME } from './open-notes';
import { Records } from './records';
import { templateNamed } from './templates';

const MESSAGE_MS = 8000;

interface Prepared {
  readonly before: string;
  readonly after: string;
  readonly base: string;
  readonly previous: string | null;
  readonly told: string;
}

function told(added: number, changed: number, gone: number): string {
  return vscode.l10n.t('{0} new, {1} changed, {2} no longer in the articles', added, changed, gone);
}

async function documentFor(arg: unknown): Promise<vscode.TextDocument | undefined> {
  const document =
    arg instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(arg).then(undefined, () => undefined)
      : vscode.window.activeTextEditor?.document;
  if (document && isBriefing(document)) return document;
  await vscode.window.showInformationMessage(
    vscode.l10n.t('Open the briefing that is to be updated, then try again.'),
  );
  return undefined;
}

/** Path of the schema for the record's modeline: the one that the note names where no better can be had. */
async function schemaFor(document: vscode.TextDocument, extension: vscode.Uri): Promise<string> {
  const named = /^# yaml-language-server: \$schema=(\S+)/m.exec(document.getText())?.[1] ?? '';
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder || readOnlyReason(folder.uri) !== null) return named;
  const below = document.uri.path
    .slice(folder.uri.path.length + 1)
    .split('/')
    .slice(0, -1)
    .join('/');
  return placeSchema(extension, folder.uri, below).catch(() => named);
}

export function registerUpdate(
  service: DossierService,
  extension: vscode.Uri,
  log: (error: unknown) => void,
  subscriptions: Disposable[],
): void {
  const records = new Records(log);
  const previews = new Map<string, Prepared>();
  const shown = new vscode.EventEmitter<vscode.Uri>();

  /** What an update would make of a note; undefined where there is nothing to do, which is told. */
  async function prepare(document: vscode.TextDocument): Promise<Prepared | undefined> {
    const before = document.getText();
    const { version } = document;
    try {
      const schema = await schemaFor(document, extension);
      const base = await records.read(document.uri);
      const folder = vscode.workspace.getWorkspaceFolder(document.uri);
      const name = /^template:[ \t]*["']?([^"'\r\n]+?)["']?[ \t]*$/m.exec(before)?.[1];
      const template = folder && name !== undefined ? await templateNamed(folder.uri, name) : undefined;
      const answer = await patiently(vscode.l10n.t('Dossier is updating a briefing'), async (token) => {
        await service.ready();
        const note = { mine: before, base, written: today(), schema, ...(template ? { template } : {}) };
        return service.update(note, token);
      });
      const { update } = answer;
      if (!update || document.version !== version) return undefined;
      if (update.problem !== null) {
        await vscode.window.showWarningMessage(
          vscode.l10n.t('The briefing was left as it is, because it cannot be read: {0}', update.problem),
        );
        return undefined;
      }
      if (answer.text === before) {
        await records.upToDate(document.uri, update.base).catch(log);
        vscode.window.setStatusBarMessage(vscode.l10n.t('The briefing is up to date.'), MESSAGE_MS);
        return undefined;
      }
      const { added, changed, gone } = update;
      return {
        before,
        after: answer.text,
        base: update.base,
        previous: base,
        told: told(added, changed, gone),
      };
    } catch (error) {
      if (error instanceof vscode.CancellationError) return undefined;
      const reason = refusal(error);
      await vscode.window.showWarningMessage(
        reason === 'not-in-dossier'
          ? vscode.l10n.t(
              'What this note is about is not in the articles. Its first lines must say "briefing" and "subject" as Dossier wrote them.',
            )
          : vscode.l10n.t('The briefing was left as it is: {0}', reason),
      );
      return undefined;
    }
  }

  async function apply(document: vscode.TextDocument, update: Prepared): Promise<boolean> {
    const readOnly = readOnlyReason(document.uri);
    if (readOnly !== null) {
      await vscode.window.showWarningMessage(
        `${readOnly} ${vscode.l10n.t('Save a copy of the briefing in a folder of yours and update that.')}`,
      );
      return false;
    }
    const edit = new vscode.WorkspaceEdit();
    for (const { start, end, text } of lineEdits(update.before, update.after))
      edit.replace(
        document.uri,
        new vscode.Range(document.positionAt(start), document.positionAt(end)),
        text,
      );
    records.applied(document.uri, update);
    if (!(await vscode.workspace.applyEdit(edit))) return false;
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Briefing updated: {0}. Undo takes it back.', update.told),
      MESSAGE_MS,
    );
    return true;
  }

  async function preview(document: vscode.TextDocument): Promise<void> {
    const update = await prepare(document);
    if (!update) return;
    const uri = previewOf(document.uri);
    previews.set(uri.toString(), update);
    shown.fire(uri);
    const name = document.uri.path.split('/').at(-1) ?? '';
    await vscode.commands.executeCommand(
      'vscode.diff',
      document.uri,
      uri,
      vscode.l10n.t({
        message: '{0}: update ({1})',
        args: [name, update.told],
        comment: ['Title of a comparison; {0} is a file name, {1} says how much is new'],
      }),
      { preview: false },
    );
  }

  async function applyPreview(arg: unknown): Promise<void> {
    const uri = arg instanceof vscode.Uri && arg.scheme === UPDATE_SCHEME ? arg : activePreview();
    const update = uri && previews.get(uri.toString());
    if (!uri || !update) return;
    const note = noteOf(uri);
    const document = await vscode.workspace.openTextDocument(note);
    if (document.getText() !== update.before) {
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('The note has changed meanwhile; the comparison was made anew. Apply it again.'),
        MESSAGE_MS,
      );
      await preview(document);
      return;
    }
    if (!(await apply(document, update))) return;
    await closePreview(uri);
    await vscode.window.showTextDocument(document, { preview: false });
  }

  const { commands, workspace } = vscode;
  subscriptions.push(
    records,
    shown,
    workspace.registerTextDocumentContentProvider(UPDATE_SCHEME, {
      onDidChange: shown.event,
      provideTextDocumentContent: (uri) => previews.get(uri.toString())?.after ?? '',
    }),
    workspace.onDidCloseTextDocument(({ uri }) => previews.delete(uri.toString())),
    commands.registerCommand(COMMANDS.updateBriefing, async (arg: unknown) => {
      const document = await documentFor(arg);
      const update = document && (await prepare(document));
      if (document && update) await apply(document, update);
    }),
    commands.registerCommand(COMMANDS.previewUpdate, async (arg: unknown) => {
      const document = await documentFor(arg);
      if (document) await preview(document);
    }),
    commands.registerCommand(COMMANDS.applyUpdate, applyPreview),
    commands.registerCommand(COMMANDS.discardUpdate, async (arg: unknown) => {
      const uri = arg instanceof vscode.Uri && arg.scheme === UPDATE_SCHEME ? arg : activePreview();
      if (uri) await closePreview(uri);
    }),
  );
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
