// Registers the commands of palette, menus and links. Each takes its subject as an argument (an id, or a node of a tree)
// and asks for it where none is given.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { findName } from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import type { Trees } from '../trees/register';
import { COMMANDS } from './command-ids';
import { registerOpenArticle, registerOpenEvidence } from './open-evidence';
import { pickActor, pickEvent } from './picks';
import { actorFrom, eventFrom } from './subjects';

/** The actor named at the cursor, where there is one. */
function actorAtCursor(service: DossierService): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const line = editor.document.lineAt(editor.selection.active.line);
  return findName(service.names, line.text, editor.selection.active.character)?.actors[0];
}

export function registerCommands(
  service: DossierService,
  trees: Trees,
  extension: vscode.Uri,
  subscriptions: Disposable[],
): void {
  const register = (id: string, run: (arg: unknown) => unknown): void => {
    subscriptions.push(vscode.commands.registerCommand(id, run));
  };

  register(COMMANDS.showInActors, async (arg) => {
    const actor =
      actorFrom(arg) ?? actorAtCursor(service) ?? (await pickActor(service, vscode.l10n.t('Show in Actors')));
    if (actor === undefined) return;
    await service.ready();
    await trees.revealActor(actor);
  });
  register(COMMANDS.showInEvents, async (arg) => {
    const event = eventFrom(arg) ?? (await pickEvent(service, vscode.l10n.t('Show in Events')));
    if (event === undefined) return;
    await service.ready();
    await trees.revealEvent(event);
  });
  register(COMMANDS.rebuild, () => service.rebuild());
  subscriptions.push(registerOpenEvidence(service, extension), registerOpenArticle(service));
}
