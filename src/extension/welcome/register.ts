// The first five minutes: the commands behind welcome views and walkthrough. What these say stands in the manifest; what
// the views say about their state is set where the views are (`trees/register.ts`).
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { COMMANDS } from '../commands/command-ids';
import type { DossierService } from '../engine/dossier-service';
import { continueSample, openSample } from './open-sample';
import { tryCard } from './try-card';

const WALKTHROUGH = 'start';
/** The walkthrough takes the focus when a step is done, which would close a pick that has just opened. */
const STEP_DONE_MS = 400;

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
    vscode.commands.registerCommand(COMMANDS.tryBriefing, async () => {
      await new Promise((resolve) => setTimeout(resolve, STEP_DONE_MS));
      await vscode.commands.executeCommand(COMMANDS.briefActor);
    }),
    vscode.commands.registerCommand(COMMANDS.stop, () => service.stop()),
    vscode.commands.registerCommand(COMMANDS.goOn, () => service.goOn()),
  );
  void continueSample(context.globalState, walkthrough);
}
