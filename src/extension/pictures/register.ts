// Registers the pictures: timeline, relations, and the comparison of an event's sources. Each has one tab, which follows
// the dossier and the filter of the events view; a click in one opens the evidence beside it. Tabs survive a restart.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { stepsOfEvent, type DossierEvent } from '../../core/present/api';
import type { FromPicture, PictureKind } from '../../webview/protocol';
import { COMMANDS } from '../commands/command-ids';
import { evidenceArgs, isEvidenceArgs } from '../commands/evidence-args';
import { pickEvent } from '../commands/picks';
import type { DossierService } from '../engine/dossier-service';
import type { EventsState } from '../events-view/state';
import { eventTitle } from '../words/event-names';
import { shorten } from '../words/escape';
import { compareData, sendRelations, sendTimeline, type Send } from './data';
import { Picture } from './panel';

const TITLE = 30;

async function save(kind: PictureKind, message: Extract<FromPicture, { kind: 'save' }>): Promise<void> {
  const { format, content } = message;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `dossier-${kind}.${format}`;
  const target = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    filters: format === 'svg' ? { SVG: ['svg'] } : { PNG: ['png'] },
    title: vscode.l10n.t('Save the Picture'),
  });
  if (!target) return;
  const bytes =
    format === 'svg'
      ? new TextEncoder().encode(content)
      : Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Saved as {0}.', vscode.workspace.asRelativePath(target)),
      4000,
    );
  } catch (error) {
    await vscode.window.showErrorMessage(
      vscode.l10n.t(
        'The picture could not be saved as {0}: {1}. Choose another place.',
        vscode.workspace.asRelativePath(target),
        error instanceof Error ? error.message : String(error),
      ),
    );
  }
}

export interface Pictures {
  compare(event: string): Promise<void>;
  /** Shows a picture in the tab that it had before a restart. */
  restore(kind: 'timeline' | 'relations', panel: vscode.WebviewPanel): void;
}

export function registerPictures(
  service: DossierService,
  state: EventsState,
  extension: vscode.Uri,
  subscriptions: Disposable[],
): Pictures {
  const open = new Map<PictureKind, Picture>();
  /** The event whose sources are compared. */
  let compared: DossierEvent | undefined;

  function* sendTo(kind: PictureKind, send: Send): Generator<void, void> {
    if (!service.snapshot) return;
    switch (kind) {
      case 'timeline':
        yield* sendTimeline(service.view, state.shown, send);
        break;
      case 'relations':
        yield* sendRelations(service.view, state.shown, send);
        break;
      case 'compare':
        if (compared) send(compareData(service.view, compared));
    }
  }

  function titleOf(kind: PictureKind): string {
    switch (kind) {
      case 'timeline':
        return vscode.l10n.t('Timeline');
      case 'relations':
        return vscode.l10n.t('Relations');
      case 'compare':
        return compared
          ? vscode.l10n.t('Sources: {0}', shorten(eventTitle(compared, null), TITLE))
          : vscode.l10n.t('Compare Sources');
    }
  }

  function received(kind: PictureKind, message: FromPicture): void {
    switch (message.kind) {
      case 'ready':
        return;
      case 'open': {
        const event = service.view.event(message.event);
        const args = event && evidenceArgs(`${kind}:${event.id}`, stepsOfEvent(event));
        if (args) void vscode.commands.executeCommand(COMMANDS.openEvidence, { ...args, beside: true });
        return;
      }
      case 'evidence': {
        const { evidence } = message;
        const args = { key: `${kind}:${JSON.stringify(evidence)}`, steps: [[evidence]], beside: true };
        if (isEvidenceArgs(args)) void vscode.commands.executeCommand(COMMANDS.openEvidence, args);
        return;
      }
      case 'compare':
        void compare(message.event);
        return;
      case 'filter':
        void vscode.commands.executeCommand(COMMANDS.filterEvents);
        return;
      case 'clearFilter':
        void vscode.commands.executeCommand(COMMANDS.clearEventFilter);
        return;
      case 'save':
        void save(kind, message);
    }
  }

  function adopt(kind: PictureKind, panel: vscode.WebviewPanel): void {
    open.get(kind)?.panel.dispose();
    const host = {
      send: (take: Send) => sendTo(kind, take),
      title: () => titleOf(kind),
      received: (message: FromPicture) => received(kind, message),
    };
    const picture = new Picture(panel, extension, kind, host, () => {
      if (open.get(kind) === picture) open.delete(kind);
    });
    open.set(kind, picture);
    service.wake();
  }

  function show(kind: PictureKind): void {
    const there = open.get(kind);
    if (there) {
      there.panel.reveal(undefined, false);
      there.refresh();
      return;
    }
    const column = vscode.window.activeTextEditor?.viewColumn ?? vscode.ViewColumn.One;
    adopt(kind, vscode.window.createWebviewPanel(`dossier.${kind}`, titleOf(kind), column, {}));
  }

  async function compare(id: string): Promise<void> {
    await service.usable();
    compared = service.view.event(id);
    if (compared) show('compare');
  }

  /** An event that is there no longer is shown as it was last. */
  const followCompared = (): void => {
    compared = (compared && service.view.event(compared.id)) ?? compared;
  };
  const refresh = (kinds: readonly PictureKind[]): void => {
    for (const kind of kinds) open.get(kind)?.refresh();
  };

  subscriptions.push(
    vscode.commands.registerCommand(COMMANDS.showTimeline, () => show('timeline')),
    vscode.commands.registerCommand(COMMANDS.showRelations, () => show('relations')),
    service.onDidChange(() => {
      followCompared();
      refresh(['compare']);
    }),
    state.onDidChange((what) => {
      if (what !== 'grouping') refresh(['timeline', 'relations']);
    }),
    {
      dispose: () => {
        for (const picture of [...open.values()]) picture.panel.dispose();
      },
    },
  );
  return { compare, restore: adopt };
}

/** *Compare Sources…*: of the event given, or of one that is picked. */
export function registerCompare(
  service: DossierService,
  pictures: Pictures,
  eventFrom: (arg: unknown) => string | undefined,
): Disposable {
  return vscode.commands.registerCommand(COMMANDS.compareSources, async (arg: unknown) => {
    const event = eventFrom(arg) ?? (await pickEvent(service, vscode.l10n.t('Compare Sources')));
    if (event !== undefined) await pictures.compare(event);
  });
}
