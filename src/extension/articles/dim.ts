// *Dim What Is Not the Article*: greys out menus, teasers, adverts and credits in the articles that are open, with the
// reason on hover, until it is switched off. It shows what the engine left out and changes nothing.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { boilerplateReason } from '../words/boilerplate';

export interface Dimmer extends Disposable {
  toggle(): void;
}

export function createDimmer(service: DossierService): Dimmer {
  const style = vscode.window.createTextEditorDecorationType({ opacity: '0.45' });
  let on = false;
  let round = 0;

  async function show(): Promise<void> {
    const mine = ++round;
    for (const editor of vscode.window.visibleTextEditors) {
      const id = on ? service.articleAt(editor.document.uri) : undefined;
      const answer =
        id === undefined
          ? undefined
          : await service.written({ kind: 'parts', article: id }).catch(() => undefined);
      const parts = answer?.parts ?? [];
      if (mine !== round) return;
      const { document } = editor;
      editor.setDecorations(
        style,
        parts.map(({ span, why }) => ({
          range: new vscode.Range(document.positionAt(span[0]), document.positionAt(span[1])),
          hoverMessage: boilerplateReason(why),
        })),
      );
    }
  }

  const lasting = [
    vscode.window.onDidChangeVisibleTextEditors(() => (on ? void show() : undefined)),
    service.onDidChange(() => (on ? void show() : undefined)),
  ];
  return {
    toggle() {
      on = !on;
      void show();
      vscode.window.setStatusBarMessage(
        on
          ? vscode.l10n.t('What is not the article is dimmed.')
          : vscode.l10n.t('Nothing is dimmed any more.'),
        4000,
      );
    },
    dispose() {
      style.dispose();
      for (const d of lasting) d.dispose();
    },
  };
}
