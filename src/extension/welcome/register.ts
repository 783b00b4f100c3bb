// The first five minutes: the commands behind welcome views and walkthrough. What these say stands in the manifest; what
// the views say about their state is set where the views are (`trees/register.ts`).
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { COMMANDS } from '../commands/command-ids';
import type { DossierService } from '../engine/dossier-service';
import { continueSample, openSample } from './open-sample';
import { tryCard } from './try-card';

const WALKTHROUGH = 'start';

export function registerWelcome(
  service: DossierService,
  context: Pick<vscode.ExtensionContext, 'extension' | 'extensionUri' | 'globalState'>,
  subscriptions: Disposable[],
): void {
  const walkthrough = (): Thenable<unknown> =>
    vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      { category: `${context.extension.id}#${WALKTHROUGH}` },
      false,
    );
  subscriptions.push(
    vscode.commands.registerCommand(COMMANDS.walkthrough, walkthrough),
    vscode.commands.registerCommand(COMMANDS.openSample, (arg: unknown) =>
      openSample(context.extensionUri, context.globalState, arg),
    ),
    vscode.commands.registerCommand(COMMANDS.tryCard, () => tryCard(service)),
    vscode.commands.registerCommand(COMMANDS.stop, () => service.stop()),
  );
  void continueSample(context.globalState, walkthrough);
}
