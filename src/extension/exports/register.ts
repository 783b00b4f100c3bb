// Registers the commands that take the dossier elsewhere and actors in.
import * as vscode from 'vscode';
import { COMMANDS } from '../commands/command-ids';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import type { DecisionWriter } from '../curated/write-decision';
import { exportDossier } from './export-dossier';
import { importActors } from './import-actors';

export function registerExports(
  service: DossierService,
  writer: DecisionWriter,
  subscriptions: Disposable[],
): void {
  subscriptions.push(
    vscode.commands.registerCommand(COMMANDS.exportDossier, (arg: unknown) => exportDossier(service, arg)),
    vscode.commands.registerCommand(COMMANDS.importActors, (arg: unknown) =>
      importActors(service, writer, arg),
    ),
  );
}
