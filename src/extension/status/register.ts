// The status-bar item: what the engine is doing, how much it knows, and the last problem. It appears when the engine has
// been woken and stays out of the way before. A click opens the log.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { COMMANDS } from '../commands/command-ids';
import type { DossierService } from '../engine/dossier-service';
import { articleCount } from '../words/codes';
import { problemText } from '../words/problems';
import { uiNumber } from '../words/ui-dates';

export function registerStatus(service: DossierService, subscriptions: Disposable[]): void {
  const item = vscode.window.createStatusBarItem('dossier.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Dossier';
  item.command = COMMANDS.showLog;

  function show(): void {
    const { state } = service;
    const problems = service.unread.length;
    item.backgroundColor = undefined;
    switch (state.kind) {
      case 'asleep':
        item.hide();
        return;
      case 'reading':
        item.text = '$(sync~spin) Dossier';
        item.tooltip = vscode.l10n.t('Dossier is looking for articles.');
        break;
      case 'analysing':
        item.text = `$(sync~spin) Dossier ${uiNumber(state.done)}/${uiNumber(state.total)}`;
        item.tooltip = vscode.l10n.t(
          'Dossier is reading articles: {0} of {1}.',
          uiNumber(state.done),
          uiNumber(state.total),
        );
        break;
      case 'failed':
        item.text = '$(error) Dossier';
        item.tooltip = vscode.l10n.t(
          'The engine stopped twice. Use "Dossier: Rebuild" to start it again; the log says why it stopped.',
        );
        item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
        break;
      case 'ready': {
        const { dossier } = service.view;
        const first = service.unread[0];
        item.text = problems > 0 ? `$(warning) Dossier` : '$(notebook) Dossier';
        const counts = vscode.l10n.t(
          '{0} actors · {1} events · {2}',
          uiNumber(dossier.actors.length),
          uiNumber(dossier.events.length),
          articleCount(dossier.articles.length),
        );
        const sample = service.sample ? `${vscode.l10n.t('Sample dossier')}\n` : '';
        item.tooltip = `${sample}${counts}${first ? `\n${first.id}: ${problemText(first.problem)}` : ''}`;
        break;
      }
    }
    item.show();
  }
  subscriptions.push(item, service.onDidChangeState(show), service.onDidChange(show));
}
