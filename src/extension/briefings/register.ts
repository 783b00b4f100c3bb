// Registers what an open briefing offers: checks with their remedies, lenses, links, hovers, outline and completion, and the
// commands that update and export it. Nothing is read until a briefing is open.
import * as vscode from 'vscode';
import type { DossierService } from '../engine/dossier-service';
import { registerBriefCommands } from './commands';
import { registerCompletion } from './completion';
import { registerDiagnostics } from './diagnostics';
import { registerExport } from './export';
import { registerFixes } from './fixes';
import { isBriefing } from './open-notes';
import { Previews } from './previews';
import { registerProse } from './propose-prose';
import { Readings } from './readings';
import { registerShown } from './show';
import { registerTemplateChecks } from './template-checks';
import { registerUpdate } from './update';

/** Menus ask for `dossier.briefing`: whether the editor in front shows a briefing. */
function keepContext(subscriptions: vscode.ExtensionContext['subscriptions']): void {
  let last: boolean | undefined;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const now = document !== undefined && isBriefing(document);
    if (now === last) return;
    last = now;
    void vscode.commands.executeCommand('setContext', 'dossier.briefing', now);
  };
  subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
  update();
}

export function registerBriefings(
  service: DossierService,
  extension: vscode.Uri,
  log: (error: unknown) => void,
  subscriptions: vscode.ExtensionContext['subscriptions'],
): void {
  const readings = new Readings(service);
  subscriptions.push(readings);
  keepContext(subscriptions);
  registerDiagnostics(readings, subscriptions);
  registerFixes(readings, subscriptions);
  registerShown(readings, subscriptions);
  registerCompletion(extension, readings, subscriptions);
  registerBriefCommands(service, extension, subscriptions);
  const previews = new Previews();
  subscriptions.push(previews);
  registerUpdate(service, extension, previews, log, subscriptions);
  registerProse(service, previews, subscriptions);
  registerExport(service, subscriptions);
  registerTemplateChecks(service, subscriptions);
}
