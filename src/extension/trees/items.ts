// A tree node → VS Code's tree item: icon, words, what a click does, which menus fit. Tooltips are made only when asked
// for (see `tooltips.ts`).
import * as vscode from 'vscode';
import {
  isContested,
  levelOfMore,
  type EventCommon,
  type NodeContent,
  type TreeNode,
} from '../../core/present/api';
import { isDateProblem } from '../articles/problems';
import { COMMANDS } from '../commands/command-ids';
import { evidenceArgs } from '../commands/evidence-args';
import { periodOf } from '../commands/subjects';
import { isGone } from '../workspace/gone-original';
import { actorIcon, eventIcon, eventIconName, quietIcon } from '../words/icons';
import { problemText } from '../words/problems';
import { spokenWords, wordsFor } from './labels';

function commonIcon(common: EventCommon): vscode.ThemeIcon {
  switch (common.by) {
    case 'actor':
    case 'place':
      return common.actor ? actorIcon(common.actor.type) : quietIcon('question');
    case 'type':
      return new vscode.ThemeIcon(eventIconName(common.type, 'happened'));
    case 'article':
      return quietIcon('file');
  }
}

function iconFor(content: NodeContent): vscode.ThemeIcon | undefined {
  switch (content.kind) {
    case 'actor':
    case 'place':
      return actorIcon(content.actor.type);
    case 'event':
      return eventIcon(content.event.type, content.event.status, isContested(content.event));
    case 'office':
      return quietIcon('briefcase');
    case 'statement':
      return quietIcon(content.statement.verbatim ? 'quote' : 'comment');
    case 'article':
      // A copy that something is wrong with must not be hidden by standing below another.
      return content.count === null &&
        [content.article, ...(content.copies ?? [])].some(({ problems }) =>
          problems.some((p) => p.severity === 'error' || p.severity === 'warning'),
        )
        ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
        : quietIcon('file');
    case 'mention':
      return quietIcon('symbol-string');
    case 'reason':
      return quietIcon(content.reason.rule.startsWith('curated') ? 'person-add' : 'link');
    case 'report':
      return quietIcon('file');
    case 'problem':
      return content.problem.severity === 'error'
        ? new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'))
        : content.problem.severity === 'warning'
          ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
          : quietIcon('info');
    case 'difference':
      return quietIcon('compare-changes');
    case 'more':
      return quietIcon('ellipsis');
    case 'article-group':
      return quietIcon(content.by === 'month' ? 'calendar' : 'organization');
    case 'event-group':
      return commonIcon(content.common);
    case 'hidden-events':
      return quietIcon('eye-closed');
    case 'undated':
    case 'undated-reason':
    case 'whole-year':
    case 'year':
    case 'month':
    case 'section':
    case 'actor-group':
      return undefined;
  }
}

function commandFor(node: TreeNode): vscode.Command | undefined {
  const { content } = node;
  if (content.kind === 'more')
    return { command: COMMANDS.showMore, title: vscode.l10n.t('Show more'), arguments: [levelOfMore(node)] };
  if (content.kind === 'reason' && content.reason.at)
    return {
      command: COMMANDS.openDecision,
      title: vscode.l10n.t('Open actors.yaml'),
      arguments: [{ file: content.reason.at.file, line: content.reason.at.line }],
    };
  if (node.steps.length > 0)
    return {
      command: COMMANDS.openEvidence,
      title: vscode.l10n.t('Open evidence'),
      arguments: [evidenceArgs(node.id, node.steps)],
    };
  if (content.kind === 'article')
    return {
      command: COMMANDS.openArticle,
      title: vscode.l10n.t('Open article'),
      arguments: [content.article.id],
    };
  if (content.kind === 'problem')
    return {
      command: COMMANDS.openArticle,
      title: vscode.l10n.t('Open article'),
      arguments: [content.article],
    };
  return undefined;
}

/** What menus may ask for: `viewItem == dossier.actor` and so on. */
function contextFor(content: NodeContent): string {
  if (content.kind === 'event') {
    if (content.under === 'hidden') return 'dossier.event.hidden';
    // More than one report can be split or compared.
    return content.event.reports.length > 1 ? 'dossier.event.several' : 'dossier.event';
  }
  // An original can be opened, an unknown date be set.
  if (content.kind === 'article' && content.count === null)
    return `dossier.article${content.article.original === undefined || content.article.problems.some(isGone) ? '' : '.extracted'}${content.article.published === null ? '.undated' : ''}`;
  if (content.kind === 'problem' && isDateProblem(content.problem)) return 'dossier.problem.date';
  if (content.kind === 'problem' && isGone(content.problem)) return 'dossier.problem.gone';
  // A stretch of time can be briefed, and so can what a group has in common.
  if (periodOf(content) !== null) return 'dossier.period';
  if (content.kind === 'event-group' && (content.common.by === 'type' || 'actor' in content.common))
    return content.common.by !== 'type' && content.common.actor === null
      ? 'dossier.event-group'
      : 'dossier.event-group.topic';
  return content.kind === 'place' ? 'dossier.actor' : `dossier.${content.kind}`;
}

export function toItem(node: TreeNode): vscode.TreeItem {
  const { content } = node;
  const words =
    content.kind === 'problem' ? { label: problemText(content.problem), description: '' } : wordsFor(content);
  const item = new vscode.TreeItem(
    words.label,
    node.children === null
      ? vscode.TreeItemCollapsibleState.None
      : node.open
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = node.id;
  item.description = words.description;
  item.contextValue = contextFor(content);
  item.accessibilityInformation = { label: spokenWords(content, words) };
  const icon = iconFor(content);
  if (icon) item.iconPath = icon;
  const command = commandFor(node);
  if (command) item.command = command;
  return item;
}
