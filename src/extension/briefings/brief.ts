// *Brief Actor…*, *Brief Event…*, *Brief Period…*: asks what the briefing is about where that is not given, lets the
// engine compose it, writes it under the briefings' folder and opens it. It never overwrites a file.
import * as vscode from 'vscode';
import type { BriefingRequest } from '../../core/api';
import type { DossierService } from '../engine/dossier-service';
import { patiently } from '../patiently';
import { uiNumber } from '../words/ui-dates';
import { briefingLanguage, briefingsFolder } from '../workspace/settings';
import { exists, freeName, refusal, replaceOwn, writeNew } from './note-files';
import { keepRecord } from './records';
import { targetFolder } from './target-folder';
import { askTemplate } from './templates';

const SCHEMA = 'briefing.schema.json';
export const ACTORS_SCHEMA = 'actors.schema.json';
export const EVENTS_SCHEMA = 'events.schema.json';
const SCHEMA_FOLDER = '.dossier/schemas';

/** Whether there is a folder to write to; says what to do where there is none, before anything is asked. */
export async function hasFolder(
  message = vscode.l10n.t(
    'A briefing is written into a folder of yours, and none is open. Open a folder, then try again.',
  ),
): Promise<boolean> {
  if ((vscode.workspace.workspaceFolders?.length ?? 0) > 0) return true;
  const open = vscode.l10n.t('Open Folder…');
  const answer = await vscode.window.showInformationMessage(message, open);
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
  return false;
}

/** Today, as the user's calendar has it. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Puts the schema beside the notes, so that the modeline of a note holds in every editor and on every machine; answers
 * with its path as seen from the notes.
 */
export async function placeSchema(
  extension: vscode.Uri,
  root: vscode.Uri,
  folder: string,
  schema = SCHEMA,
): Promise<string> {
  const target = vscode.Uri.joinPath(root, SCHEMA_FOLDER, schema);
  const source = vscode.Uri.joinPath(extension, 'schemas', schema);
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const ours = decode(await vscode.workspace.fs.readFile(source));
  const there = await vscode.workspace.fs.readFile(target).then(decode, () => null);
  if (there !== ours) await replaceOwn(target, ours);
  return `${'../'.repeat(folder.split('/').filter(Boolean).length)}${SCHEMA_FOLDER}/${schema}`;
}

/** Where to write: undefined when the user prefers the file that is there, which is then opened, or gives up. */
async function chooseFile(folder: vscode.Uri, fileName: string): Promise<vscode.Uri | undefined> {
  const uri = vscode.Uri.joinPath(folder, fileName);
  if (!(await exists(uri))) return uri;
  const beside = await freeName(folder, fileName);
  const open = {
    label: `$(go-to-file) ${vscode.l10n.t('Open the existing briefing')}`,
    description: fileName,
  };
  const write = { label: `$(new-file) ${vscode.l10n.t('Write a new one beside it')}`, description: beside };
  const choice = await vscode.window.showQuickPick([open, write], {
    placeHolder: vscode.l10n.t('There is a briefing of this name already. It stays as it is.'),
  });
  if (choice === open) await vscode.window.showTextDocument(uri, { preview: false });
  return choice === write ? vscode.Uri.joinPath(folder, beside) : undefined;
}

/** How many articles are left: the engine knows of those that it was given, the window of all that are there. */
function leftWhen({ state }: DossierService, unread: number): number {
  return unread > 0 && state.kind === 'analysing' ? Math.max(unread, state.total - state.done) : unread;
}

/** Says that a briefing was written before all articles were read, so that nobody takes it for whole. */
function tellUnread(unread: number): void {
  if (unread === 0) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Dossier is still reading articles ({0} to go), so this briefing holds what is known so far. Use "Update Briefing" when it has finished.',
      uiNumber(unread),
    ),
  );
}

/** Composes, writes and opens a briefing. Faults are shown with what can be done about them. */
export async function writeBriefing(
  service: DossierService,
  extension: vscode.Uri,
  what: BriefingRequest,
): Promise<vscode.Uri | undefined> {
  const folder = await targetFolder();
  if (!folder) return undefined;
  const relative = briefingsFolder(folder);
  try {
    const template = await askTemplate(folder.uri, what.kind);
    if (template === undefined) return undefined;
    const schema = await placeSchema(extension, folder.uri, relative);
    const briefing = await patiently(vscode.l10n.t('Dossier is writing a briefing'), async (token) => {
      await service.usable();
      const options = { language: briefingLanguage(folder), written: today(), schema };
      return service.brief(what, options, token, template ?? undefined);
    });
    const uri = await chooseFile(vscode.Uri.joinPath(folder.uri, relative), briefing.fileName);
    if (!uri) return undefined;
    await writeNew(uri, briefing.text);
    await keepRecord(uri, briefing.record ?? briefing.text);
    await vscode.window.showTextDocument(uri, { preview: false });
    tellUnread(leftWhen(service, briefing.unread ?? 0));
    return uri;
  } catch (error) {
    if (error instanceof vscode.CancellationError) return undefined;
    const reason = refusal(error);
    await vscode.window.showErrorMessage(
      vscode.l10n.t(
        'The briefing could not be written to {0}: {1}. Check that the folder may be written to, or choose another in the setting "dossier.briefings.folder".',
        relative,
        reason,
      ),
    );
    return undefined;
  }
}
