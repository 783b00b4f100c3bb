// *Insert Quotation…*: choose an actor, then one of its statements, and it stands in the note with its source, in the
// note's own format. Also from a statement in the sidebar and from a name in the note. One edit, one undo; the words are
// those of the article, exactly.
import * as vscode from 'vscode';
import {
  citeStatement,
  eachOf,
  findName,
  type Actor,
  type DossierStatement,
  type NodeContent,
} from '../../core/present/api';
import { COMMANDS } from '../commands/command-ids';
import { fillBox, longList, type LongList } from '../commands/long-list';
import { actorText } from '../commands/picks';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { inSteps } from '../engine/latest';
import { featureOn } from '../workspace/settings';
import { articleOrigin, articleTitle } from '../trees/labels';
import { actorType, paragraph, stance, statementCount, statementType } from '../words/codes';
import { shorten } from '../words/escape';
import { actorIconName } from '../words/icons';
import { uiDate } from '../words/ui-dates';
import { formatOf } from './note-reader';

const LABEL = 110;
const DETAIL = 400;

interface ActorItem extends vscode.QuickPickItem {
  readonly actor?: Actor;
}
interface StatementItem extends vscode.QuickPickItem {
  readonly statement?: DossierStatement;
}

/** Shows a list that can be searched; `back` adds the arrow that leads to the list before. */
async function choose<T extends vscode.QuickPickItem>(
  items: Promise<LongList<T>>,
  title: string,
  placeholder: string,
  back: boolean,
  keyOf: (item: T) => string | undefined,
): Promise<T | 'back' | undefined> {
  const box = vscode.window.createQuickPick<T>();
  box.title = title;
  box.placeholder = placeholder;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.busy = true;
  if (back) box.buttons = [vscode.QuickInputButtons.Back];
  const chosen = new Promise<T | 'back' | undefined>((resolve) => {
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]);
      box.hide();
    });
    box.onDidTriggerButton(() => {
      resolve('back');
      box.hide();
    });
    box.onDidHide(() => resolve(undefined));
  });
  box.show();
  let filled: vscode.Disposable | undefined;
  void items.then((list) => {
    box.busy = false;
    filled = fillBox(box, list, keyOf);
  });
  try {
    return await chosen;
  } finally {
    filled?.dispose();
    box.dispose();
  }
}

/** In steps: how many statements each actor has made. What is packed is left so. */
function* statementCounts(service: DossierService): Generator<void, ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  yield* eachOf(service.view.dossier.statements, ({ speaker, others = [] }) => {
    for (const id of new Set([...(speaker === null ? [] : [speaker]), ...others]))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return counts;
}

async function actorItems(service: DossierService): Promise<LongList<ActorItem>> {
  await service.usable();
  const counts = await inSteps(statementCounts(service));
  const countOf = (a: Actor): number => counts.get(a.id) ?? 0;
  return longList({
    groups: [
      {
        rows: service.view.dossier.actors
          .filter((a) => counts.has(a.id))
          .sort((a, b) => countOf(b) - countOf(a)),
      },
    ],
    itemOf: (actor): ActorItem => ({
      actor,
      label: `$(${actorIconName(actor.type)}) ${actor.name}`,
      description: `${actorType(actor.type)} · ${statementCount(countOf(actor))}`,
    }),
    textOf: actorText,
  });
}

function statementItem(service: DossierService, statement: DossierStatement): StatementItem {
  const article = service.view.article(statement.article);
  const words = statement.quote.map((q) => q.words).join(' … ');
  return {
    statement,
    label: `$(${statement.verbatim ? 'quote' : 'comment'}) ${shorten(words, LABEL)}`,
    description: [
      statement.date === null ? vscode.l10n.t('undated') : uiDate(statement.date),
      statementType(statement.type),
      stance(statement.stance),
    ]
      .filter((p) => p !== '')
      .join(' · '),
    detail: [
      article ? articleTitle(article) : statement.article,
      article ? articleOrigin(article) : '',
      paragraph(statement.quote[0]?.paragraph ?? 0),
      words.length > LABEL ? shorten(words, DETAIL) : '',
    ]
      .filter((p) => p !== '')
      .join(' · '),
  };
}

/** An actor's statements: its own words first, then those told of it, each newest first. */
function statementItems(service: DossierService, actor: Actor): LongList<StatementItem> {
  const all = service.view.statementsOf(actor);
  const head = (label: string): StatementItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return longList({
    groups: [
      { head: head(vscode.l10n.t('Word for word')), rows: all.filter((s) => s.verbatim) },
      { head: head(vscode.l10n.t('In other words')), rows: all.filter((s) => !s.verbatim) },
    ],
    itemOf: (s) => statementItem(service, s),
    textOf(s) {
      const { label, description = '', detail = '' } = statementItem(service, s);
      return [label, description, detail, ...s.quote.map((q) => q.words)].join('\n');
    },
  });
}

async function pickStatement(
  service: DossierService,
  given: Actor | undefined,
): Promise<DossierStatement | undefined> {
  let actor = given;
  for (;;) {
    if (!actor) {
      const item = await choose(
        actorItems(service),
        vscode.l10n.t('Insert Quotation'),
        vscode.l10n.t('Whose words?'),
        false,
        (i) => i.actor?.id,
      );
      if (!item || item === 'back' || !item.actor) return undefined;
      actor = item.actor;
    }
    const who = actor;
    const item = await choose(
      Promise.resolve(statementItems(service, who)),
      vscode.l10n.t('Insert Quotation: {0}', who.name),
      vscode.l10n.t('Words, article or date'),
      true,
      (i) => i.statement?.id,
    );
    if (item !== 'back') return item?.statement;
    actor = undefined;
  }
}

/** The way from a note to a file of the same folder or another, for a link. */
function relativeLink(from: vscode.Uri, to: vscode.Uri): string | undefined {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return undefined;
  const a = from.path.split('/').slice(0, -1);
  const b = to.path.split('/');
  let same = 0;
  while (same < a.length && same < b.length - 1 && a[same] === b[same]) same++;
  return [...a.slice(same).map(() => '..'), ...b.slice(same).map((p) => encodeURIComponent(p))].join('/');
}

async function linkTo(
  service: DossierService,
  note: vscode.Uri,
  statement: DossierStatement,
): Promise<string | undefined> {
  const uri = service.uriOf(statement.article);
  const link = uri && relativeLink(note, uri);
  if (link === undefined) return undefined;
  try {
    const document = await service.openDocument(statement.article);
    const offset = statement.quote[0]?.span[0];
    return document && offset !== undefined ? `${link}#L${document.positionAt(offset).line + 1}` : link;
  } catch {
    return link;
  }
}

async function insert(
  service: DossierService,
  editor: vscode.TextEditor,
  statement: DossierStatement,
): Promise<void> {
  const { document } = editor;
  const format = formatOf(document);
  if (format === null) return;
  const link = await linkTo(service, document.uri, statement);
  const article = service.view.article(statement.article);
  const published = article?.published ?? null;
  const outlet = article ? articleOrigin(article) : '';
  const insertions = citeStatement(document.getText(), document.offsetAt(editor.selection.active), format, {
    quote: statement.quote,
    verbatim: statement.verbatim,
    kind: statement.type,
    date: statement.date,
    speaker: statement.speaker === null ? null : service.view.nameOf(statement.speaker),
    speakerEvidence: statement.speakerEvidence,
    speakerInferred: statement.speakerBasis === 'inferred',
    stance: statement.stance,
    lang: article?.lang ?? 'de',
    article: {
      id: statement.article,
      title: article?.title ?? null,
      outlet: outlet === '' ? null : outlet,
      published,
      shownDate: published === null ? '' : uiDate(published),
      ...(link === undefined ? {} : { link }),
    },
    indirectly: vscode.l10n.t('in indirect speech'),
  });
  const crlf = document.eol === vscode.EndOfLine.CRLF;
  const cursor = document.offsetAt(editor.selection.active);
  const done = await editor.edit((edit) => {
    for (const { at, text } of insertions)
      edit.insert(document.positionAt(at), crlf ? text.replace(/\n/g, '\r\n') : text);
  });
  // The cursor goes behind the quotation, or to the entry that was added.
  const first = insertions[0];
  if (!done || !first) return;
  const line = first.text.split('\n', 1)[0] ?? '';
  const place = document.positionAt(first.at === cursor ? cursor + line.length : first.at);
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function contentOf(arg: unknown): NodeContent | undefined {
  return typeof arg === 'object' && arg !== null && 'content' in arg
    ? (arg as { content: NodeContent }).content
    : undefined;
}

/** The note that is written in: the editor in front, or the one beside it that shows a note. */
function noteEditor(service: DossierService): vscode.TextEditor | undefined {
  const fits = (editor: vscode.TextEditor | undefined): editor is vscode.TextEditor =>
    editor !== undefined &&
    formatOf(editor.document) !== null &&
    service.articleAt(editor.document.uri) === undefined;
  const active = vscode.window.activeTextEditor;
  return fits(active) ? active : vscode.window.visibleTextEditors.find(fits);
}

export function registerInsertQuotation(service: DossierService): Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.insertQuotation, async (arg: unknown) => {
      service.wake();
      const editor = noteEditor(service);
      if (!editor) {
        await vscode.window.showInformationMessage(
          vscode.l10n.t(
            'Open the note that the quotation goes into, put the cursor in its place, then try again.',
          ),
        );
        return;
      }
      const content = contentOf(arg);
      const given =
        content?.kind === 'actor'
          ? content.actor
          : typeof arg === 'string'
            ? service.view.actor(arg)
            : undefined;
      const statement =
        content?.kind === 'statement' ? content.statement : await pickStatement(service, given);
      if (!statement) return;
      await insert(service, editor, statement);
      await vscode.window.showTextDocument(editor.document, {
        viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
      });
    }),
    vscode.languages.registerCodeActionsProvider(
      ['markdown', 'plaintext', 'yaml'].map((language) => ({ language })),
      {
        provideCodeActions(document, range) {
          if (
            !service.snapshot ||
            !featureOn('quoting', document) ||
            formatOf(document) === null ||
            service.articleAt(document.uri) !== undefined
          )
            return [];
          const line = document.lineAt(range.start.line);
          const id = findName(service.names, line.text, range.start.character)?.actors[0];
          const actor = id === undefined ? undefined : service.view.actor(id);
          if (!actor || actor.statements.length === 0) return [];
          const title = vscode.l10n.t('Insert a quotation of {0}…', actor.name);
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
          action.command = { command: COMMANDS.insertQuotation, title, arguments: [actor.id] };
          return [action];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.Refactor] },
    ),
  );
}
