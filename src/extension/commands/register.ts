// Registers the commands of palette, menus and links. Each takes its subject as an argument (an id, or a node of a tree)
// and asks for it where none is given.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { findName, type DossierEvent, type Span } from '../../core/present/api';
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

/** The events that are told at the cursor of an article, the one with the shortest sentence first. */
function eventsAtCursor(service: DossierService): readonly DossierEvent[] {
  const editor = vscode.window.activeTextEditor;
  const article = editor && service.articleAt(editor.document.uri);
  if (!editor || article === undefined) return [];
  const offset = editor.document.offsetAt(editor.selection.active);
  const length = ([start, end]: Span): number => end - start;
  const told = service.view.contentOf(article).events.flatMap((event) => {
    const spans = event.reports
      .filter((r) => r.article === article)
      .map((r) => r.sentence.span)
      .filter(([start, end]) => start <= offset && offset <= end);
    return spans.length > 0 ? [{ event, length: Math.min(...spans.map(length)) }] : [];
  });
  return told.sort((a, b) => a.length - b.length).map(({ event }) => event);
}

/** Tells menus whether the editor in front shows an article. */
function followEditor(service: DossierService): Disposable {
  let before: boolean | undefined;
  const tell = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const now = uri !== undefined && service.articleAt(uri) !== undefined;
    if (now === before) return;
    before = now;
    void vscode.commands.executeCommand('setContext', 'dossier.inArticle', now);
  };
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(tell), service.onDidChange(tell));
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
    await service.usable();
    await trees.revealActor(actor);
  });
  register(COMMANDS.showInEvents, async (arg) => {
    const [here] = arg === undefined || arg instanceof vscode.Uri ? eventsAtCursor(service) : [];
    const event = eventFrom(arg) ?? here?.id ?? (await pickEvent(service, vscode.l10n.t('Show in Events')));
    if (event === undefined) return;
    await service.usable();
    await trees.revealEvent(event);
  });
  register(COMMANDS.rebuild, () => service.rebuild());
  subscriptions.push(
    registerOpenEvidence(service, extension),
    registerOpenArticle(service),
    followEditor(service),
  );
}
