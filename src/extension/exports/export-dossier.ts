// *Dossier: Export…*: asks for the format and the place, lets the engine write, shows how far it is, and says in the end what
// the format could not hold. On a real disk the engine's thread writes the file piece by piece; where there is none (a virtual
// folder, a browser) the text comes over and is written through VS Code.
import * as vscode from 'vscode';
import type { LeftOut } from '../../core/export/api';
import { refusal, replaceOwn, writeNew } from '../briefings/note-files';
import type { DossierService } from '../engine/dossier-service';
import { exportChoices, type ExportChoice } from './formats';
import { exportTarget, type ExportTarget } from './target';

function leftOut({ why, count }: LeftOut): string {
  const t = vscode.l10n.t;
  switch (why) {
    case 'undated':
      return count === 1
        ? t('1 event has no date and was left out.')
        : t('{0} events have no date and were left out.', count);
    case 'unplaced':
      return count === 1
        ? t('1 event has no beginning and was left out.')
        : t('{0} events have no beginning and were left out.', count);
    case 'alone':
      return count === 1
        ? t('1 event joins no two actors and was left out.')
        : t('{0} events join no two actors and were left out.', count);
    case 'no-speaker':
      return count === 1
        ? t('1 statement has no known speaker and was left out.')
        : t('{0} statements have no known speaker and were left out.', count);
  }
}

function size(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toLocaleString(vscode.env.language, { maximumFractionDigits: 1 })} MB`;
}

async function write(
  service: DossierService,
  choice: ExportChoice,
  { uri, replace }: ExportTarget,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<{ bytes: number; left: readonly LeftOut[] }> {
  await service.ready();
  let shown = 0;
  const share = (now: number): void => {
    progress.report({ message: `${Math.round(now * 100)} %`, increment: (now - shown) * 100 });
    shown = now;
  };
  const folder = choice.ending === null ? uri : vscode.Uri.joinPath(uri, '..');
  await vscode.workspace.fs.createDirectory(folder);
  const options = {
    ...choice.options,
    language: vscode.env.language.startsWith('de') ? 'de' : 'en',
  } as const;
  // A thread that can write no files answers with the texts all the same.
  const to = uri.scheme === 'file' ? { path: uri.fsPath, replace } : null;
  const { exported } = await service.written(
    { kind: 'export-dossier', format: choice.format, options, to },
    token,
    share,
  );
  if (!exported) throw new Error('');
  for (const { name, text } of exported.files)
    if (text !== undefined)
      await (replace ? replaceOwn : writeNew)(name === '' ? uri : vscode.Uri.joinPath(uri, name), text);
  return exported;
}

function tell(error: unknown): void {
  const reason = refusal(error);
  const there = /^there: (.*)/s.exec(reason)?.[1];
  const path = there === undefined ? '' : vscode.workspace.asRelativePath(vscode.Uri.file(there));
  void vscode.window.showErrorMessage(
    there === undefined
      ? vscode.l10n.t('The dossier could not be exported: {0}', reason)
      : vscode.l10n.t('{0} is there already and was left alone. Export again and choose another name.', path),
  );
}

/** What a key binding or another extension may have said: a format, and where to. Nothing is replaced for them. */
function asked(arg: unknown): { readonly choice?: ExportChoice; readonly target?: ExportTarget } {
  if (typeof arg !== 'object' || arg === null) return {};
  const { format, uri } = arg as Readonly<Record<string, unknown>>;
  const choice = exportChoices().find((c) => c.format === format);
  return {
    ...(choice ? { choice } : {}),
    ...(choice && uri instanceof vscode.Uri ? { target: { uri, replace: false } } : {}),
  };
}

async function pickFormat(): Promise<ExportChoice | undefined> {
  return vscode.window.showQuickPick(exportChoices(), {
    title: vscode.l10n.t('Export the dossier'),
    placeHolder: vscode.l10n.t('What for?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
}

/** Runs the command, with `{ format, uri }` or asking for them; resolves with where it was written. */
export async function exportDossier(service: DossierService, arg?: unknown): Promise<vscode.Uri | undefined> {
  const given = asked(arg);
  const choice = given.choice ?? (await pickFormat());
  const target = choice && (given.target ?? (await exportTarget(choice.ending)));
  if (!choice || !target) return undefined;
  const name = vscode.workspace.asRelativePath(target.uri);
  try {
    const { bytes, left } = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Exporting to {0}', name),
        cancellable: true,
      },
      (progress, token) => write(service, choice, target, progress, token),
    );
    const show = vscode.l10n.t('Show in Explorer');
    const said = [vscode.l10n.t('Exported to {0} ({1}).', name, size(bytes)), ...left.map(leftOut)].join(' ');
    void vscode.window.showInformationMessage(said, show).then(async (answer) => {
      if (answer === show) await vscode.commands.executeCommand('revealInExplorer', target.uri);
    });
    return target.uri;
  } catch (error) {
    if (!(error instanceof vscode.CancellationError)) tell(error);
    return undefined;
  }
}
