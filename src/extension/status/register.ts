// The status-bar item: what the engine is doing, how much it knows, and the last problem. It appears when the engine has
// been woken and stays out of the way before. A click opens the log; the tooltip has what else helps in each state.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import { COMMANDS } from '../commands/command-ids';
import type { DossierService, EngineState } from '../engine/dossier-service';
import { actorCount, articleCount, eventCount } from '../words/codes';
import { escapeMarkdown } from '../words/escape';
import { problemText } from '../words/problems';
import { uiNumber } from '../words/ui-dates';

/** Commands that the tooltip may run; no other can. */
const LINKS = [COMMANDS.showLog, COMMANDS.rebuild, COMMANDS.stop, COMMANDS.goOn, COMMANDS.walkthrough];

interface Shown {
  readonly text: string;
  /** Sentences; article words and file names in them are shown as text. */
  readonly lines: readonly string[];
  /** Title and command of what can be done. */
  readonly actions: readonly (readonly [string, string])[];
  readonly failed?: true;
}

function showLog(): readonly [string, string] {
  return [vscode.l10n.t('Show Log'), COMMANDS.showLog];
}

function rebuild(): readonly [string, string] {
  return [vscode.l10n.t('Rebuild'), COMMANDS.rebuild];
}

/** Why the engine is not started again by itself, and what can be done. */
function failure({ outOfMemory }: Extract<EngineState, { readonly kind: 'failed' }>): string {
  return outOfMemory
    ? vscode.l10n.t(
        'The engine ran out of memory several times and is not started again. Let the setting "dossier.articles" take in fewer articles, then restart it.',
      )
    : vscode.l10n.t(
        'The engine stopped several times and is not started again by itself. The log says why it stopped.',
      );
}

/** A failure stops all work, so it is told wherever the user is. */
async function tellFailure(state: Extract<EngineState, { readonly kind: 'failed' }>): Promise<void> {
  const restart = vscode.l10n.t('Restart');
  const log = vscode.l10n.t('Show Log');
  const answer = await vscode.window.showErrorMessage(`Dossier: ${failure(state)}`, restart, log);
  if (answer === restart) await vscode.commands.executeCommand(COMMANDS.goOn);
  else if (answer === log) await vscode.commands.executeCommand(COMMANDS.showLog);
}

function shownFor(service: DossierService): Shown | null {
  const { state } = service;
  switch (state.kind) {
    case 'asleep':
      return null;
    case 'reading':
      return {
        text: '$(sync~spin) Dossier',
        lines: [vscode.l10n.t('Dossier is looking for articles.')],
        actions: [[vscode.l10n.t('Stop'), COMMANDS.stop], showLog()],
      };
    case 'analysing':
      return {
        text: `$(sync~spin) Dossier ${uiNumber(state.done)}/${uiNumber(state.total)}`,
        lines: [
          vscode.l10n.t(
            'Dossier is reading articles: {0} of {1}.',
            uiNumber(state.done),
            uiNumber(state.total),
          ),
        ],
        actions: [[vscode.l10n.t('Stop'), COMMANDS.stop], showLog()],
      };
    case 'stopped':
      return {
        text: '$(debug-pause) Dossier',
        lines: [
          vscode.l10n.t('Dossier has stopped reading. What it has read can be used.'),
          ...(state.left > 0
            ? [vscode.l10n.t('Articles that have not been read: {0}', uiNumber(state.left))]
            : []),
        ],
        actions: [[vscode.l10n.t('Go On'), COMMANDS.goOn], showLog()],
      };
    case 'failed':
      return {
        text: '$(error) Dossier',
        lines: [failure(state)],
        actions: [[vscode.l10n.t('Restart'), COMMANDS.goOn], showLog()],
        failed: true,
      };
    case 'ready': {
      const { dossier } = service.view;
      const problems = service.unread;
      const last = problems.at(-1);
      return {
        text: last ? '$(warning) Dossier' : '$(notebook) Dossier',
        lines: [
          ...(service.sample ? [vscode.l10n.t('Sample dossier')] : []),
          [
            actorCount(dossier.actors.length),
            eventCount(dossier.events.length),
            articleCount(dossier.articles.length),
          ].join(' · '),
          ...(last
            ? [
                vscode.l10n.t('Articles that could not be read: {0}', uiNumber(problems.length)),
                `${last.id}: ${problemText(last.problem)}`,
              ]
            : []),
        ],
        actions: [
          ...(service.sample ? [[vscode.l10n.t('Get Started'), COMMANDS.walkthrough] as const] : []),
          rebuild(),
          showLog(),
        ],
      };
    }
  }
}

function tooltipOf({ lines, actions }: Shown): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: LINKS };
  const links = actions.map(([title, command]) => `[${title}](command:${command})`);
  markdown.appendMarkdown([...lines.map(escapeMarkdown), links.join(' · ')].join('\n\n'));
  return markdown;
}

export function registerStatus(service: DossierService, subscriptions: Disposable[]): void {
  const item = vscode.window.createStatusBarItem('dossier.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Dossier';
  item.command = COMMANDS.showLog;

  function show(): void {
    const shown = shownFor(service);
    if (!shown) {
      item.hide();
      return;
    }
    item.text = shown.text;
    item.tooltip = tooltipOf(shown);
    item.accessibilityInformation = { label: `Dossier: ${shown.lines.join(', ')}` };
    item.backgroundColor =
      shown.failed === true ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  }
  subscriptions.push(
    item,
    service.onDidChangeState(show),
    service.onDidChange(show),
    service.onDidChangeState((state) => {
      if (state.kind === 'failed') void tellFailure(state);
    }),
  );
}
