// A card model → the Markdown of a hover: a head, what matters at that date, the latest facts with links to their words,
// counts, and what can be done. Words of articles are always escaped; links run only the commands named here.
import * as vscode from 'vscode';
import {
  type ActorCard,
  type CardLine,
  type DossierView,
  type Evidence,
  type ShownOffice,
} from '../../core/present/api';
import { evidenceArgs } from '../commands/evidence-args';
import { COMMANDS } from '../commands/command-ids';
import {
  actorType,
  articleCount,
  eventCount,
  eventStatus,
  officeTime,
  paragraph,
  statementCount,
} from '../words/codes';
import { escapeMarkdown, shorten } from '../words/escape';
import { eventTitle } from '../words/event-names';
import { actorIconName, eventIconName } from '../words/icons';
import { uiDate } from '../words/ui-dates';

/** Characters of a line's text; with date and link a line stays below some 60 columns. */
const LINE = 44;
/** Characters of a statement's source. */
const SOURCE = 18;

/** Commands that links of a card may run; no other can. */
const LINKS = [
  COMMANDS.openEvidence,
  COMMANDS.briefActor,
  COMMANDS.briefEvent,
  COMMANDS.briefPeriod,
  COMMANDS.briefRelation,
  COMMANDS.briefTopic,
  COMMANDS.showInActors,
  COMMANDS.showInEvents,
  COMMANDS.correctActor,
  COMMANDS.ignoreActor,
];

export function emptyMarkdown(): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: LINKS };
  markdown.supportHtml = true;
  return markdown;
}

export function commandLink(text: string, command: string, args: unknown, title: string): string {
  const query = encodeURIComponent(JSON.stringify([args])).replace(
    /[()']/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `[${text}](command:${command}?${query} "${escapeMarkdown(title)}")`;
}

/** Secondary text, in the theme's own colour for it. `text` is Markdown. */
export function muted(text: string): string {
  return `<span style="color:var(--vscode-descriptionForeground);">${text}</span>`;
}

/** »¶3«, or what else the link is to say, as a link to the words. */
export function evidenceLink(key: string, steps: ActorCard['lines'][number]['steps'], text?: string): string {
  const first = steps[0]?.[0];
  if (!first) return '';
  return commandLink(
    text ?? paragraph(first.paragraph),
    COMMANDS.openEvidence,
    evidenceArgs(key, steps, true),
    shorten(first.words, 200),
  );
}

/** Whether the articles say since when or until when, so that their own dates are not all that is known. */
function isStated({ office }: ShownOffice, view: DossierView): boolean {
  const published = new Set(office.evidence.map((e) => view.article(e.article)?.published));
  const parts = office.seen?.split('/') ?? [];
  return parts.length > 1 && parts.some((p) => p !== '..' && !published.has(p));
}

function seenIn(shown: ShownOffice, view: DossierView): string {
  const { office, evidence } = shown;
  if (isStated(shown, view)) return uiDate(office.seen ?? '');
  const published = evidence ? (view.article(evidence.article)?.published ?? null) : null;
  if (shown.evidence && published !== null)
    return vscode.l10n.t({
      message: 'in the article of {0}',
      args: [uiDate(published)],
      comment: ['Where an office was read; {0} is a date'],
    });
  if (office.seen !== null) return uiDate(office.seen);
  return evidence ? vscode.l10n.t('in an article without a date') : '';
}

function officeLine(card: ActorCard, view: DossierView): string {
  const shown = card.office;
  if (!shown) return '';
  const { office, evidence } = shown;
  const time = officeTime(office.time);
  const title = escapeMarkdown(office.title) + (time === '' ? '' : ` (${escapeMarkdown(time)})`);
  const where = seenIn(shown, view);
  const link = evidence
    ? ` ${evidenceLink(`card:office:${card.actor.id}`, [[evidence satisfies Evidence]])}`
    : '';
  return `${title}${where === '' ? '' : ` ${muted(`· ${escapeMarkdown(where)}`)}`}${link}`;
}

function lineText(line: CardLine, card: ActorCard): string {
  if (line.kind === 'event') {
    const status = eventStatus(line.event.status);
    const label = escapeMarkdown(shorten(eventTitle(line.event, card.actor), LINE));
    return status === '' ? label : `${label} ${muted(`(${escapeMarkdown(status)})`)}`;
  }
  return escapeMarkdown(shorten(line.statement.quote.map((q) => q.words).join(' … '), LINE));
}

function lineIcon(line: CardLine): string {
  if (line.kind === 'event') return `$(${eventIconName(line.event.type, line.event.status)})`;
  return line.statement.verbatim ? '$(quote)' : '$(comment)';
}

/** A statement's source in a word: outlet or agency, and paragraph. */
function sourceOf(line: Extract<CardLine, { kind: 'statement' }>, view: DossierView): string {
  const article = view.article(line.statement.article);
  const outlet = article?.outlet ?? article?.agencies[0] ?? '';
  const at = paragraph(line.statement.quote[0]?.paragraph ?? 0);
  return outlet === '' || outlet === 'unknown' ? at : `${escapeMarkdown(shorten(outlet, SOURCE))} ${at}`;
}

/** The icon of a line; that of an event leads to its briefing, so that the line need not be longer. */
function lineHead(line: CardLine, links: boolean): string {
  return links && line.kind === 'event'
    ? commandLink(
        lineIcon(line),
        COMMANDS.briefEvent,
        line.event.id,
        vscode.l10n.t('Write a briefing on this event'),
      )
    : lineIcon(line);
}

/** Rows of icon, date, text and link; a table keeps them aligned. */
function linesTable(card: ActorCard, view: DossierView, links: boolean): string {
  const rows = card.lines.map((line) => {
    const id = line.kind === 'event' ? line.event.id : line.statement.id;
    const date = line.date === null ? '' : uiDate(line.date);
    const link = evidenceLink(
      `card:${id}`,
      line.steps,
      line.kind === 'statement' ? sourceOf(line, view) : undefined,
    );
    return `| ${lineHead(line, links)} | ${muted(escapeMarkdown(date))} | ${lineText(line, card)} | ${link} |`;
  });
  return ['| | | | |', '|:-|:-|:-|-:|', ...rows].join('\n');
}

/** The card of an actor. `links` is false in tooltips, where nothing can be clicked comfortably. */
export function renderActorCard(card: ActorCard, view: DossierView, links = true): vscode.MarkdownString {
  const { actor } = card;
  const markdown = emptyMarkdown();
  const head = [
    `$(${actorIconName(actor.type)}) **${escapeMarkdown(actor.name)}** ${muted(`· ${escapeMarkdown(actorType(actor.type))}`)}`,
    officeLine(card, view),
    card.aliases.length === 0
      ? ''
      : muted(
          vscode.l10n.t({
            message: 'also: {0}',
            args: [card.aliases.map((a) => escapeMarkdown(a)).join(', ')],
            comment: ['Other names of an actor'],
          }),
        ),
  ].filter((l) => l !== '');
  markdown.appendMarkdown(head.join('  \n'));
  if (card.lines.length > 0) markdown.appendMarkdown(`\n\n${linesTable(card, view, links)}`);
  const { articles, events, statements } = card.counts;
  const counts = [
    articleCount(articles),
    ...(events > 0 ? [eventCount(events)] : []),
    ...(statements > 0 ? [statementCount(statements)] : []),
  ];
  markdown.appendMarkdown(`\n\n---\n\n${muted(counts.map(escapeMarkdown).join(' · '))}`);
  if (links) {
    const actions = [
      commandLink(
        `$(output) ${vscode.l10n.t('Brief')}`,
        COMMANDS.briefActor,
        actor.id,
        vscode.l10n.t('Write a briefing on this actor'),
      ),
      commandLink(
        `$(list-tree) ${vscode.l10n.t('Show in Actors')}`,
        COMMANDS.showInActors,
        actor.id,
        vscode.l10n.t('Show this actor in the sidebar'),
      ),
      commandLink(
        `$(circle-slash) ${vscode.l10n.t('Not a name')}`,
        COMMANDS.ignoreActor,
        actor.id,
        vscode.l10n.t('These words are no name: leave them out from now on'),
      ),
      // What is wanted more rarely has an icon only, so that the card stays narrow.
      commandLink(
        '$(git-compare)',
        COMMANDS.briefRelation,
        actor.id,
        vscode.l10n.t('Write a briefing on this actor and another'),
      ),
      commandLink(
        '$(search)',
        COMMANDS.briefTopic,
        { actors: [actor.id] },
        vscode.l10n.t('Write a briefing on a topic with this actor'),
      ),
      commandLink(
        '$(edit)',
        COMMANDS.correctActor,
        actor.id,
        vscode.l10n.t('Merge, split, rename this actor, or say that it is no name'),
      ),
    ];
    markdown.appendMarkdown(`  \n${actions.join(' &nbsp; ')}`);
    if (card.others.length > 0) {
      const others = card.others
        .slice(0, 4)
        .map((o) => commandLink(escapeMarkdown(o.name), COMMANDS.showInActors, o.id, o.name));
      markdown.appendMarkdown(
        `  \n${muted(vscode.l10n.t({ message: 'or: {0}', args: [others.join(', ')], comment: ['Other actors whom the name under the mouse may mean'] }))}`,
      );
    }
  }
  return markdown;
}
