// The card on time expressions and the hints beside them: which date is meant, whether the words state it or from which
// anchor it was worked out, or why there is none. For articles the engine's facts are looked up; a note is read once per
// version. Dates are never made here.
import * as vscode from 'vscode';
import { timeCard } from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import { COMMANDS } from '../commands/command-ids';
import { closedPeriod } from '../commands/period';
import { wakeForArticles } from '../engine/wake';
import { commandLink, emptyMarkdown, muted } from '../hovers/render-card';
import { escapeMarkdown } from '../words/escape';
import { uiDate } from '../words/ui-dates';
import type { Disposable } from '../disposable';
import { dateHintsEnabled, featureOn, hoverEnabled } from '../workspace/settings';
import type { NoteTime } from '../../worker/protocol';
import { formatOf, type NoteReader } from './note-reader';
import { anchorText, gapText, relationText, weekdayName } from './words';

const LANGUAGES = ['markdown', 'plaintext', 'yaml'].map((language) => ({ language }));
/** So long may the first card of a session wait for the engine. */
const FIRST_CARD_MS = 5000;

/** Whether a word may belong to a time expression: nearly all of them have a capital or a digit, or are long enough. */
function mayBeTime(document: vscode.TextDocument, position: vscode.Position): boolean {
  const range = document.getWordRangeAtPosition(position, /[\p{L}\p{M}\p{N}.:’'-]+/u);
  return range !== undefined && /\p{N}|\p{Lu}|.{5}/u.test(document.getText(range));
}

/** The date with its weekday where it is a day. */
function dateText(edtf: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? `${weekday(edtf)}, ${uiDate(edtf, 'long')}` : uiDate(edtf, 'long');
}

function weekday(edtf: string): string {
  const locale = vscode.env.language;
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${edtf}T00:00:00Z`),
  );
}

function cardFor(time: NoteTime, article: boolean): vscode.MarkdownString {
  const markdown = emptyMarkdown();
  const card = timeCard(time);
  const lines: string[] = [];
  const shown = card.extent ?? card.date;
  if (shown !== null) {
    lines.push(`$(calendar) **${escapeMarkdown(dateText(shown))}** ${muted(`· ${escapeMarkdown(shown)}`)}`);
    if (card.extent !== null && card.date !== null && card.extent !== card.date)
      lines.push(muted(escapeMarkdown(dateText(card.date))));
  } else {
    const named = card.weekday === null ? '' : `**${escapeMarkdown(weekdayName(card.weekday))}** `;
    lines.push(`$(calendar) ${named}${muted(escapeMarkdown(card.value))}`);
  }
  const gap = gapText(card, article);
  if (gap !== '') lines.push(escapeMarkdown(gap));
  else if (card.inferred) {
    const relation = relationText(card);
    const anchor = anchorText(card, article);
    lines.push(
      `${escapeMarkdown(relation === '' ? vscode.l10n.t('worked out') : relation)}${anchor === '' ? '' : muted(`, ${escapeMarkdown(anchor)}`)}`,
    );
  } else lines.push(muted(escapeMarkdown(vscode.l10n.t('as the text states'))));
  const period = shown === null ? null : closedPeriod(shown);
  if (period !== null)
    lines.push(
      commandLink(
        `$(output) ${vscode.l10n.t('Brief')}`,
        COMMANDS.briefPeriod,
        period,
        vscode.l10n.t('Write a briefing on this time'),
      ),
    );
  markdown.appendMarkdown(lines.join('  \n'));
  return markdown;
}

function rangeOf(document: vscode.TextDocument, time: NoteTime): vscode.Range | null {
  const range = new vscode.Range(document.positionAt(time.span[0]), document.positionAt(time.span[1]));
  // Where somebody is editing an article, its facts are older than its text.
  return document.getText(range) === time.words ? range : null;
}

export function registerTimeHelp(service: DossierService, reader: NoteReader): Disposable {
  const hints = new vscode.EventEmitter<void>();
  const isArticle = (document: vscode.TextDocument): boolean => service.articleAt(document.uri) !== undefined;
  return vscode.Disposable.from(
    hints,
    vscode.languages.registerHoverProvider(LANGUAGES, {
      async provideHover(document, position, token) {
        if (!hoverEnabled(document) || !featureOn('dates', document) || !mayBeTime(document, position))
          return null;
        if (formatOf(document) === null && document.uri.scheme !== 'dossier-sample') return null;
        if (!(await wakeForArticles(service, document)) || token.isCancellationRequested) return null;
        if (!service.wasReady)
          await Promise.race([
            service.usable(),
            new Promise((resolve) => setTimeout(resolve, FIRST_CARD_MS)),
          ]);
        if (token.isCancellationRequested) return null;
        const offset = document.offsetAt(position);
        const times = await reader.times(document);
        const time = times.find(({ span }) => span[0] <= offset && offset <= span[1]);
        const range = time && rangeOf(document, time);
        return time && range ? new vscode.Hover(cardFor(time, isArticle(document)), range) : null;
      },
    }),
    vscode.languages.registerInlayHintsProvider(LANGUAGES, {
      onDidChangeInlayHints: hints.event,
      async provideInlayHints(document, visible, token) {
        if (!dateHintsEnabled(document)) return [];
        if (formatOf(document) === null && document.uri.scheme !== 'dossier-sample') return [];
        if (!(await wakeForArticles(service))) return [];
        await service.ready();
        if (token.isCancellationRequested) return [];
        const times = await reader.times(document);
        return times.flatMap((time) => {
          const date = time.extent ?? time.edtf;
          const range = rangeOf(document, time);
          // A date in digits needs no hint.
          if (date === null || date === time.words || !range || !visible.intersection(range)) return [];
          const hint = new vscode.InlayHint(range.end, date);
          hint.paddingLeft = true;
          hint.tooltip = cardFor(time, isArticle(document));
          return [hint];
        });
      },
    }),
    service.onDidChange(() => hints.fire()),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration('dossier.dates')) hints.fire();
    }),
  );
}
