// The lightbulb's way to a briefing: on a name, on selected words or names, and, where it is asked for, on the date, the
// events and the article at the cursor. It only looks up what is known there; what else is to be asked, the command asks.
import * as vscode from 'vscode';
import { COMMANDS } from '../commands/command-ids';
import { closedPeriod } from '../commands/period';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { wakeForArticles } from '../engine/wake';
import { inNameLanguages, nameAt } from '../names/at-position';
import type { NoteReader } from '../notes/note-reader';
import { shorten } from '../words/escape';
import { eventTitle } from '../words/event-names';
import { uiDate } from '../words/ui-dates';
import { nameActionsEnabled } from '../workspace/settings';

const KIND = vscode.CodeActionKind.Refactor.append('brief');
/** Longer selections are no words to search for. */
const LONGEST = 80;
/** So many events are offered at a place. */
const EVENTS = 3;
/** Characters of a name or label in a title. */
const TITLE = 60;

const t = vscode.l10n.t;

function action(title: string, command: string, arg: unknown): vscode.CodeAction {
  const made = new vscode.CodeAction(title, KIND);
  made.command = { title, command, arguments: [arg] };
  return made;
}

/** The actors whose names stand in a selection, in its order; no more than two are needed. */
function namedIn(service: DossierService, document: vscode.TextDocument, range: vscode.Range): string[] {
  const found: string[] = [];
  const from = document.offsetAt(range.start);
  for (const { index } of document.getText(range).matchAll(/(?<!\p{L})\p{L}+/gu)) {
    const [actor] = nameAt(service, document, document.positionAt(from + index))?.actors ?? [];
    if (actor && !found.includes(actor.id)) found.push(actor.id);
    if (found.length === 2) break;
  }
  return found;
}

function onSelection(
  service: DossierService,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction[] {
  const words = document.getText(range).replace(/\s+/gu, ' ').trim();
  if (words === '' || words.length > LONGEST || !/\p{L}/u.test(words)) return [];
  const actors = namedIn(service, document, range);
  const names = actors.map((id) => service.view.nameOf(id)).join(' – ');
  return [
    ...(actors.length === 2
      ? [action(t('Brief the relation {0}', shorten(names, TITLE)), COMMANDS.briefRelation, { actors })]
      : []),
    action(t('Brief the topic "{0}"', shorten(words, TITLE)), COMMANDS.briefTopic, { search: words }),
  ];
}

function onName(
  service: DossierService,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction[] {
  const found = nameAt(service, document, range.start);
  const [actor] = found?.actors ?? [];
  if (!found || !actor || !found.range.contains(range)) return [];
  return [
    action(t('Brief {0}', actor.name), COMMANDS.briefActor, actor.id),
    action(t('Brief the relation of {0} with…', actor.name), COMMANDS.briefRelation, { actors: [actor.id] }),
  ];
}

/** What else a place of a text is about: its events and the article itself. */
function onArticle(
  service: DossierService,
  document: vscode.TextDocument,
  offset: number,
): vscode.CodeAction[] {
  const article = service.articleAt(document.uri);
  if (article === undefined) return [];
  const events = service.view
    .contentOf(article)
    .events.filter((e) =>
      e.reports.some(
        (r) => r.article === article && r.sentence.span[0] <= offset && offset <= r.sentence.span[1],
      ),
    );
  return [
    ...events
      .slice(0, EVENTS)
      .map((e) =>
        action(t('Brief the event {0}', shorten(eventTitle(e, null), TITLE)), COMMANDS.briefEvent, e.id),
      ),
    action(t('Compare this article with others…'), COMMANDS.briefSources, { articles: [article] }),
  ];
}

async function onDate(
  service: DossierService,
  reader: NoteReader,
  document: vscode.TextDocument,
  offset: number,
): Promise<vscode.CodeAction[]> {
  if (!(await wakeForArticles(service, document))) return [];
  const times = await reader.times(document);
  const time = times.find(({ span }) => span[0] <= offset && offset <= span[1]);
  const date = time?.extent ?? time?.edtf ?? null;
  if (date === null) return [];
  const period = closedPeriod(date);
  return period === null
    ? []
    : [action(t('Brief the period {0}', uiDate(date, 'long')), COMMANDS.briefPeriod, period)];
}

/** Registers the briefings in the lightbulb. */
export function registerBriefActions(service: DossierService, reader: NoteReader): Disposable {
  return inNameLanguages((selector) =>
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        async provideCodeActions(document, range, context, token) {
          if (!nameActionsEnabled(document)) return [];
          if (context.only && !context.only.contains(KIND)) return [];
          const atOnce = range.isEmpty
            ? onName(service, document, range)
            : [...onName(service, document, range), ...onSelection(service, document, range)];
          // A bulb at each line that tells something would be in the way of reading: the rest comes when asked for.
          if (context.triggerKind !== vscode.CodeActionTriggerKind.Invoke || !range.isSingleLine)
            return atOnce;
          const offset = document.offsetAt(range.start);
          const dated = await onDate(service, reader, document, offset).catch(() => []);
          if (token.isCancellationRequested) return [];
          return [...atOnce, ...dated, ...onArticle(service, document, offset)];
        },
      },
      { providedCodeActionKinds: [KIND] },
    ),
  );
}
