// The tooltip of a tree node, made when the mouse rests on it: an actor's card, an event's facts and sources, a
// statement with speaker and place, an article's data and problems. Article words are always escaped.
import * as vscode from 'vscode';
import {
  actorCard,
  type ArticleEntry,
  type DossierEvent,
  type DossierStatement,
  type DossierView,
  type Evidence,
  type NodeContent,
} from '../../core/present/api';
import { emptyMarkdown, muted, renderActorCard } from '../hovers/render-card';
import { accordingTo, eventStatus, eventType, paragraph, stance, statementType } from '../words/codes';
import { differenceField, differenceValues } from '../words/differences';
import { escapeMarkdown, shorten } from '../words/escape';
import { eventTitle } from '../words/event-names';
import { problemText } from '../words/problems';
import { publishedFrom } from '../words/published-from';
import { uiDate, uiNumber } from '../words/ui-dates';
import { articleOrigin, articleTitle, WHOLE } from './labels';

const QUOTE = 400;
const REPORTS = 4;

function source(view: DossierView, evidence: Evidence): string {
  const article = view.article(evidence.article);
  const where = article
    ? [articleTitle(article), article.published === null ? '' : uiDate(article.published)]
        .filter((p) => p !== '')
        .join(', ')
    : evidence.article;
  return muted(`${escapeMarkdown(where)} ${paragraph(evidence.paragraph)}`);
}

function quoted(view: DossierView, evidence: Evidence): string {
  return `${escapeMarkdown(shorten(evidence.words, QUOTE))}  \n${source(view, evidence)}`;
}

function eventTooltip(event: DossierEvent, view: DossierView): vscode.MarkdownString {
  const markdown = emptyMarkdown();
  const facts = [
    event.date === null ? vscode.l10n.t('undated') : uiDate(event.date, 'long'),
    event.date !== null && event.dateBasis === 'inferred' ? vscode.l10n.t('date inferred') : '',
    eventType(event.type),
    eventStatus(event.status),
    event.place === null ? '' : view.nameOf(event.place),
  ].filter((p) => p !== '');
  markdown.appendMarkdown(
    `**${escapeMarkdown(eventTitle(event, null))}**  \n${muted(escapeMarkdown(facts.join(' · ')))}`,
  );
  for (const report of event.reports.slice(0, REPORTS)) {
    const source =
      report.source === null ? '' : `  \n${muted(escapeMarkdown(accordingTo(view.nameOf(report.source))))}`;
    markdown.appendMarkdown(`\n\n${quoted(view, report.sentence)}${source}`);
  }
  for (const difference of event.differences)
    markdown.appendMarkdown(
      `\n\n$(warning) ${escapeMarkdown(`${differenceField(difference.field)}: ${differenceValues(difference, view)}`)}`,
    );
  return markdown;
}

function statementTooltip(statement: DossierStatement, view: DossierView): vscode.MarkdownString {
  const markdown = emptyMarkdown();
  const speaker =
    statement.speaker === null
      ? vscode.l10n.t('speaker unknown')
      : [statement.speaker, ...(statement.others ?? [])].map((id) => view.nameOf(id)).join(', ');
  const facts = [
    statement.date === null ? '' : uiDate(statement.date),
    stance(statement.stance),
    statementType(statement.type),
    statement.speaker !== null && statement.speakerBasis === 'inferred'
      ? vscode.l10n.t('speaker inferred')
      : '',
    statement.via === null ? '' : accordingTo(view.nameOf(statement.via)),
  ].filter((p) => p !== '');
  markdown.appendMarkdown(
    `**${escapeMarkdown(speaker)}** ${muted(escapeMarkdown(`· ${facts.join(' · ')}`))}`,
  );
  const words = statement.quote.map((q) => q.words).join(' … ');
  const [first] = statement.quote;
  if (first) markdown.appendMarkdown(`\n\n${quoted(view, { ...first, words })}`);
  return markdown;
}

function nameOf(article: ArticleEntry): string {
  return [articleTitle(article), articleOrigin(article)].filter((p) => p !== '').join(' · ');
}

/** Why articles are taken for one text, and what follows from it; null for an article without copies. */
function sameTextReason(
  article: ArticleEntry,
  copies: readonly ArticleEntry[],
  view: DossierView,
): string | null {
  const first = article.copyOf === undefined ? undefined : view.article(article.copyOf);
  const { t } = vscode.l10n;
  if (!first) {
    const [only] = copies;
    return !only
      ? null
      : copies.length === 1
        ? t('"{0}" has the same text. Both count as one source.', nameOf(only))
        : t('{0} other articles have the same text. All count as one source.', uiNumber(copies.length));
  }
  const { copyShare = 1 } = article;
  return copyShare >= WHOLE
    ? t('The whole text stands in "{0}" too. Both count as one source.', nameOf(first))
    : t(
        '{0} % of the text stands in "{1}" too. Both count as one source.',
        uiNumber(Math.round(copyShare * 100)),
        nameOf(first),
      );
}

function articleTooltip(
  article: ArticleEntry,
  copies: readonly ArticleEntry[],
  view: DossierView,
): vscode.MarkdownString {
  const markdown = emptyMarkdown();
  const facts = [
    article.published === null
      ? vscode.l10n.t('publication date unknown')
      : uiDate(article.published, 'long'),
    articleOrigin(article),
    article.places === undefined ? '' : vscode.l10n.t('reported from {0}', article.places.join(', ')),
    article.published === null ? '' : publishedFrom(article.publishedFrom),
    article.original === undefined ? '' : vscode.l10n.t('text taken from {0}', article.original),
  ].filter((p) => p !== '');
  markdown.appendMarkdown(
    `**${escapeMarkdown(articleTitle(article))}**  \n${escapeMarkdown(facts.join(' · '))}  \n${muted(escapeMarkdown(article.id))}`,
  );
  const says = sameTextReason(article, copies, view);
  if (says !== null) markdown.appendMarkdown(`\n\n$(copy) ${escapeMarkdown(says)}`);
  for (const problem of article.problems)
    markdown.appendMarkdown(`\n\n$(warning) ${escapeMarkdown(problemText(problem))}`);
  return markdown;
}

/** The tooltip for a node, or undefined where its words say it all. */
export function tooltipFor(
  content: NodeContent,
  view: DossierView,
): vscode.MarkdownString | string | undefined {
  switch (content.kind) {
    case 'actor':
    case 'place': {
      const card = actorCard(view, { actors: [content.actor.id] });
      return card ? renderActorCard(card, view, false) : undefined;
    }
    case 'event':
      return eventTooltip(content.event, view);
    case 'statement':
      return statementTooltip(content.statement, view);
    case 'article':
      return articleTooltip(content.article, content.copies ?? [], view);
    case 'problem':
      return problemText(content.problem);
    case 'report': {
      const markdown = emptyMarkdown();
      markdown.appendMarkdown(quoted(view, content.report.sentence));
      return markdown;
    }
    case 'office': {
      const [first] = content.office.evidence;
      if (!first) return undefined;
      const markdown = emptyMarkdown();
      markdown.appendMarkdown(quoted(view, first));
      return markdown;
    }
    case 'undated':
      return vscode.l10n.t('Events for which the articles support no date. Dossier does not guess one.');
    default:
      return undefined;
  }
}
