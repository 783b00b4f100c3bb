// *Update Briefing* and its preview: brings a note up to date with the articles, in the user's own text, as one edit that
// can be undone. Nothing is saved: the user looks at it first.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { COMMANDS } from '../commands/command-ids';
import type { DossierService } from '../engine/dossier-service';
import { patiently } from '../patiently';
import { placeSchema, today } from './brief';
import { readOnlyReason, refusal } from './note-files';
import { briefingFor } from './open-notes';
import { applyText, MESSAGE_MS, type Previews } from './previews';
import { Records } from './records';
import { templateNamed } from './templates';

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

const documentFor = (arg: unknown): Promise<vscode.TextDocument | undefined> =>
  briefingFor(arg, vscode.l10n.t('Open the briefing that is to be updated, then try again.'));

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
  previews: Previews,
  log: (error: unknown) => void,
  subscriptions: Disposable[],
): void {
  const records = new Records(log);

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
    const message = vscode.l10n.t('Briefing updated: {0}. Undo takes it back.', update.told);
    const done = await applyText(document, update, message, () => records.applied(document.uri, update));
    if (!done) records.refused(document.uri);
    return done;
  }

  async function preview(document: vscode.TextDocument): Promise<void> {
    const update = await prepare(document);
    if (!update) return;
    const name = document.uri.path.split('/').at(-1) ?? '';
    await previews.show(document, {
      before: update.before,
      after: update.after,
      title: vscode.l10n.t({
        message: '{0}: update ({1})',
        args: [name, update.told],
        comment: ['Title of a comparison; {0} is a file name, {1} says how much is new'],
      }),
      apply: () => apply(document, update),
      renew: () => preview(document),
    });
  }

  subscriptions.push(
    records,
    vscode.commands.registerCommand(COMMANDS.updateBriefing, async (arg: unknown) => {
      const document = await documentFor(arg);
      const update = document && (await prepare(document));
      if (document && update) await apply(document, update);
    }),
    vscode.commands.registerCommand(COMMANDS.previewUpdate, async (arg: unknown) => {
      const document = await documentFor(arg);
      if (document) await preview(document);
    }),
  );
}
