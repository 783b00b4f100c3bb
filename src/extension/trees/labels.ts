// A tree node's words: label, description and what a screen reader says, in the language of the user interface. Label:
// a name or a short phrase made from the facts; description: what helps to choose.
import * as vscode from 'vscode';
import {
  isContested,
  mainOffice,
  type ArticleEntry,
  type EventCommon,
  type MentionHow,
  type NodeContent,
} from '../../core/present/api';
import {
  actorGroup,
  actorType,
  articleCount,
  eventStatus,
  eventType,
  mentionCount,
  mergeReason,
  officeTime,
  paragraph,
  participantRole,
  sectionName,
  sourceCount,
  stance,
  statementType,
  undatedReason,
} from '../words/codes';
import { differenceField, differenceValues } from '../words/differences';
import { formatDay, formatMonth } from '../words/dates';
import { eventTitle } from '../words/event-names';
import { shorten } from '../words/escape';
import { uiDate, uiLocale, uiNumber } from '../words/ui-dates';

export interface Words {
  readonly label: string;
  readonly description: string;
}

/** Problems that keep a file from being an article at all. */
const UNREAD = /^(?:file|original)-|^analysis-failed$/;
/** Tree labels are cut by the view; this only keeps whole paragraphs out of them. */
const LABEL = 140;

function list(...parts: readonly (string | null | false)[]): string {
  return parts.filter((p): p is string => typeof p === 'string' && p !== '').join(' · ');
}

/** Title of an article, or its file's name without ending. */
export function articleTitle(article: ArticleEntry): string {
  return (
    article.title ?? (article.original ?? article.id.split('/').at(-1) ?? article.id).replace(/\.[^.]+$/u, '')
  );
}

/** Where an article comes from: outlet, else agencies. */
export function articleOrigin(article: ArticleEntry): string {
  if (article.outlet !== null && article.outlet !== 'unknown') return article.outlet;
  return article.agencies.join(', ');
}

function published(article: ArticleEntry): string {
  if (article.paragraphs === 0 && article.problems.some((p) => UNREAD.test(p.code)))
    return vscode.l10n.t('not read');
  return article.published === null ? vscode.l10n.t('undated') : uiDate(article.published);
}

/** From this share on, nothing of the text is said to differ. */
export const WHOLE = 0.995;

/** How much of a copy's text is the same, where it is one. */
function sameShare({ copyOf, copyShare = 1 }: ArticleEntry): string {
  if (copyOf === undefined) return '';
  return copyShare >= WHOLE
    ? vscode.l10n.t('the whole text')
    : vscode.l10n.t('{0} % of the text', uiNumber(Math.round(copyShare * 100)));
}

function copyCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 copy') : vscode.l10n.t('{0} copies', uiNumber(count));
}

function actorWords(content: Extract<NodeContent, { kind: 'actor' }>): Words {
  const { actor, role } = content;
  if (role !== undefined) return { label: actor.name, description: participantRole(role) };
  const office = mainOffice(actor);
  return {
    label: actor.name,
    description: list(
      office && list(officeTime(office.time), office.title).replace(' · ', ' '),
      articleCount(actor.articles.length),
    ),
  };
}

/** More sources than this are told by their number alone. */
const MANY = 4;

function eventWords(content: Extract<NodeContent, { kind: 'event' }>): Words {
  const { event, sources, under } = content;
  const date = event.date === null ? '' : under === 'month' ? formatDay(event.date) : uiDate(event.date);
  const label = shorten(eventTitle(event, typeof under === 'string' ? null : under), LABEL);
  return {
    label: date === '' ? label : `${date}  ${label}`,
    description: list(
      sources > 1 && `${sources > MANY ? '' : `${'◎'.repeat(sources)} `}${sourceCount(sources)}`,
      isContested(event) && vscode.l10n.t('sources differ'),
      eventStatus(event.status),
      eventType(event.type),
    ),
  };
}

function statementWords(content: Extract<NodeContent, { kind: 'statement' }>): Words {
  const { statement, speaker, others, own } = content;
  const words = shorten(statement.quote.map((q) => q.words).join(' … '), LABEL);
  const date = statement.date === null ? '' : `${uiDate(statement.date)}  `;
  const name = own || !speaker ? '' : `${[speaker, ...others].map((a) => a.name).join(', ')}: `;
  return {
    label: `${date}${name}${words}`,
    description: list(
      stance(statement.stance),
      statementType(statement.type),
      !own && !speaker && vscode.l10n.t('speaker unknown'),
    ),
  };
}

/** How words that do not name an actor speak of it. */
function mentionHow(how: MentionHow | undefined): string {
  switch (how) {
    case 'metonym':
      return vscode.l10n.t('stands for it');
    case 'pronoun':
      return vscode.l10n.t('pronoun, inferred');
    case 'office':
      return vscode.l10n.t('by office or profession, inferred');
    case 'description':
      return vscode.l10n.t('described, inferred');
    case undefined:
      return '';
  }
}

/** What the events of a group have in common. */
function commonWords(common: EventCommon): string {
  switch (common.by) {
    case 'actor':
      return common.actor?.name ?? vscode.l10n.t('Nobody named');
    case 'place':
      return common.actor?.name ?? vscode.l10n.t('Place not known');
    case 'type': {
      const word = eventType(common.type);
      return word.charAt(0).toUpperCase() + word.slice(1);
    }
    case 'article':
      return `${common.article.published === null ? '' : `${uiDate(common.article.published)}  `}${articleTitle(common.article)}`;
  }
}

/** The words of a node, by its kind. */
export function wordsFor(content: NodeContent): Words {
  switch (content.kind) {
    case 'actor-group':
      return { label: actorGroup(content.type), description: uiNumber(content.count) };
    case 'actor':
      return actorWords(content);
    case 'section':
      return { label: sectionName(content.section), description: uiNumber(content.count) };
    case 'office': {
      const { office } = content;
      return {
        label: office.title,
        description: list(
          officeTime(office.time),
          office.seen && uiDate(office.seen),
          office.curated === true && vscode.l10n.t('your actors.yaml'),
          office.variants.length > 0 && office.variants.join(', '),
        ),
      };
    }
    case 'event':
      return eventWords(content);
    case 'statement':
      return statementWords(content);
    case 'article': {
      const { article, count } = content;
      const date = article.published === null ? '' : `${uiDate(article.published)}  `;
      return {
        label: `${date}${articleTitle(article)}`,
        description: list(
          count === null && sameShare(article),
          article.published === null && published(article),
          count === null ? articleOrigin(article) : mentionCount(count),
          content.copies !== undefined && copyCount(content.copies.length),
        ),
      };
    }
    case 'mention':
      return {
        label: shorten(content.evidence.words, LABEL),
        description: list(paragraph(content.evidence.paragraph), mentionHow(content.how)),
      };
    case 'reason':
      return {
        label: content.reason.detail.replace(/ \([a-z]+:[^()]*\)$/u, ''),
        description: list(mergeReason(content.reason), articleCount(content.reason.articles.length)),
      };
    case 'report': {
      const { report, article } = content;
      return {
        label: shorten(report.sentence.words, LABEL),
        description: list(
          article && published(article),
          article && articleOrigin(article),
          paragraph(report.trigger.paragraph),
        ),
      };
    }
    case 'difference':
      return {
        label: differenceField(content.difference.field),
        description: differenceValues(content.difference, content.view),
      };
    case 'event-group':
      return { label: commonWords(content.common), description: uiNumber(content.count) };
    case 'hidden-events':
      return { label: vscode.l10n.t('Hidden by you'), description: uiNumber(content.count) };
    case 'article-group': {
      const unknown = content.by === 'month' ? vscode.l10n.t('undated') : vscode.l10n.t('outlet not known');
      const label =
        content.of === null ? unknown : content.by === 'month' ? uiDate(content.of, 'long') : content.of;
      return { label, description: uiNumber(content.count) };
    }
    case 'year':
      return { label: content.year, description: uiNumber(content.count) };
    case 'month':
      return { label: formatMonth(content.month, uiLocale()), description: uiNumber(content.count) };
    case 'whole-year':
      return { label: vscode.l10n.t('Month not known'), description: uiNumber(content.count) };
    case 'undated':
      return { label: vscode.l10n.t('Undated'), description: uiNumber(content.count) };
    case 'undated-reason':
      return { label: undatedReason(content.reason), description: uiNumber(content.count) };
    case 'place':
      return { label: content.actor.name, description: vscode.l10n.t('place') };
    case 'problem':
      return { label: '', description: '' };
    case 'more':
      return { label: vscode.l10n.t('{0} more…', uiNumber(content.hidden)), description: '' };
  }
}

/** What a screen reader says: label and description as one phrase, with the kind where only the icon shows it. */
export function spokenWords(content: NodeContent, { label, description }: Words): string {
  const kind =
    content.kind === 'actor' && content.role === undefined
      ? actorType(content.actor.type)
      : content.kind === 'place'
        ? actorType('place')
        : '';
  return [label, kind, description.replace(/ · /g, ', ')].filter((p) => p !== '').join(', ');
}
