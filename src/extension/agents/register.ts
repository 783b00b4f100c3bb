// Registers what assistants can use: tools inside VS Code, and the protocol server that VS Code may start.
import type * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { registerServer } from './server';
import { registerTools } from './tools';

export function registerAgents(
  service: DossierService,
  extension: vscode.Extension<unknown>,
  log: vscode.LogOutputChannel,
  subscriptions: Disposable[],
): void {
  registerTools(service, subscriptions);
  registerServer(extension, log, subscriptions);
}
