// Shows what the comparison of a note's quotations gave: diagnostics where words were altered, given to somebody else or
// found nowhere; quick fixes that restore the source's words or lead to it; and the hover with the quiet tick. What is
// verbatim has no mark in the text. It compares nothing itself.
import * as vscode from 'vscode';
import { evidenceArgs } from '../commands/evidence-args';
import { COMMANDS } from '../commands/command-ids';
import type { DossierService } from '../engine/dossier-service';
import { emptyMarkdown, evidenceLink, muted } from '../hovers/render-card';
import { articleTitle } from '../trees/labels';
import { escapeMarkdown, shorten } from '../words/escape';
import { uiDate } from '../words/ui-dates';
import type { Disposable } from '../disposable';
import type { NoteQuotation, NoteSource } from '../../worker/protocol';
import type { NoteReader } from './note-reader';
import { changesText } from './words';

const LANGUAGES = ['markdown', 'plaintext', 'yaml'].map((language) => ({ language }));
const WORDS = 300;

function rangeOf(document: vscode.TextDocument, [from, to]: readonly [number, number]): vscode.Range {
  return new vscode.Range(document.positionAt(from), document.positionAt(to));
}

/** From the first change to the last; where something is missing, the words beside it. */
function changedRange(
  document: vscode.TextDocument,
  quotation: NoteQuotation,
  source: NoteSource,
): vscode.Range {
  const first = source.changes[0]?.span[0] ?? quotation.inner[0];
  const last = source.changes.at(-1)?.span[1] ?? quotation.inner[1];
  const range = rangeOf(document, [first, last]);
  if (last > first && document.getText(range).trim() !== '') return range;
  const word = (offset: number): vscode.Range | undefined =>
    document.getWordRangeAtPosition(document.positionAt(offset), /[^\s"„“”»«]+/u);
  const left = word(Math.max(quotation.inner[0], first - 1));
  const right = word(Math.min(quotation.inner[1] - 1, last + 1));
  return left && right ? left.union(right) : (left ?? right ?? rangeOf(document, quotation.outer));
}

/** Title and date of the article that a place is in. */
function titleOf(service: DossierService, source: NoteSource): string {
  const article = service.view.article(source.evidence[0]?.article ?? '');
  if (!article) return '';
  const date = article.published === null ? vscode.l10n.t('undated') : uiDate(article.published);
  return `${articleTitle(article)} (${date})`;
}

function speakersOf(service: DossierService, source: NoteSource): string {
  return source.speakers.map((s) => service.view.nameOf(s.actor)).join(', ');
}

interface Found {
  readonly quotation: NoteQuotation;
  readonly range: vscode.Range;
}

/** The quotation behind a diagnostic: actions need it again. */
class QuotationDiagnostic extends vscode.Diagnostic {
  quotation: NoteQuotation | undefined;
}

function diagnosticsOf(
  service: DossierService,
  document: vscode.TextDocument,
  quotations: readonly NoteQuotation[],
): vscode.Diagnostic[] {
  const out: QuotationDiagnostic[] = [];
  const add = (
    quotation: NoteQuotation,
    range: vscode.Range,
    message: string,
    severity: vscode.DiagnosticSeverity,
    code: string,
  ): void => {
    const diagnostic = new QuotationDiagnostic(range, message, severity);
    diagnostic.source = 'Dossier';
    diagnostic.code = code;
    diagnostic.quotation = quotation;
    diagnostic.relatedInformation = quotation.sources.flatMap((source) => {
      const words = source.evidence[0];
      const uri = words && service.uriOf(words.article);
      if (!words || !uri) return [];
      const text = shorten(source.evidence.map((e) => e.words).join(' … '), WORDS);
      const { from, to } = source;
      const range = new vscode.Range(from.line, from.character, to.line, to.character);
      return [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, range), text)];
    });
    out.push(diagnostic);
  };
  for (const quotation of quotations) {
    const [best] = quotation.sources;
    if (quotation.verdict === 'altered' && best) {
      const marks = best.changes.every((c) => c.kind === 'marks');
      add(
        quotation,
        changedRange(document, quotation, best),
        vscode.l10n.t('Not word for word: {0}. Source: {1}', changesText(best), titleOf(service, best)),
        marks ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning,
        'quotation-altered',
      );
    }
    // The sample is not the user's collection: it cannot tell that something is missing in it.
    if (quotation.verdict === 'not-found' && !service.sample)
      add(
        quotation,
        rangeOf(document, quotation.outer),
        vscode.l10n.t('These words stand in no article of the dossier.'),
        vscode.DiagnosticSeverity.Hint,
        'quotation-not-found',
      );
    if (quotation.otherSpeaker !== null && best) {
      const stated = quotation.sources.some((s) => s.speakers.some((p) => p.stated));
      add(
        quotation,
        rangeOf(document, quotation.outer),
        vscode.l10n.t(
          'The source gives these words to {0}, not to {1}: {2}',
          speakersOf(service, best),
          service.view.nameOf(quotation.otherSpeaker),
          titleOf(service, best),
        ),
        stated ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Information,
        'quotation-speaker',
      );
    }
  }
  return out;
}

function openSource(source: NoteSource, title: string): vscode.Command {
  const [first] = source.evidence;
  const key = `quotation:${first?.article ?? ''}:${first?.span.join('-') ?? ''}`;
  return { command: COMMANDS.openEvidence, title, arguments: [evidenceArgs(key, [source.evidence], true)] };
}

function restore(document: vscode.TextDocument, source: NoteSource): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { span, becomes } of source.changes)
    edit.replace(document.uri, rangeOf(document, span), becomes);
  return edit;
}

/** What switches the check off for one file, in the way that its format has for remarks. */
function switchOff(document: vscode.TextDocument): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  if (document.languageId === 'markdown') {
    const end = document.lineAt(document.lineCount - 1).range.end;
    edit.insert(document.uri, end, `${end.character === 0 ? '' : '\n'}\n<!-- dossier: quotations off -->\n`);
  } else edit.insert(document.uri, new vscode.Position(0, 0), '# dossier: quotations off\n');
  return edit;
}

function actionsFor(
  service: DossierService,
  document: vscode.TextDocument,
  diagnostic: QuotationDiagnostic,
): vscode.CodeAction[] {
  const { quotation } = diagnostic;
  if (!quotation) return [];
  const actions: vscode.CodeAction[] = [];
  const add = (title: string, rest: Partial<vscode.CodeAction>): void => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    actions.push(Object.assign(action, rest));
  };
  if (diagnostic.code === 'quotation-altered')
    quotation.sources.forEach((source, i) =>
      add(
        i === 0
          ? vscode.l10n.t('Restore the source’s words: {0}', shorten(source.restored, 80))
          : vscode.l10n.t('Restore the words of {0}', titleOf(service, source)),
        { edit: restore(document, source), isPreferred: i === 0 },
      ),
    );
  const [best] = quotation.sources;
  if (best) {
    const title = vscode.l10n.t('Go to the source: {0}', titleOf(service, best));
    add(title, { command: openSource(best, title) });
  }
  add(vscode.l10n.t('Do not check the quotations of this file'), { edit: switchOff(document) });
  return actions;
}

/** The quotation with what differs struck out and put in, as Markdown. */
function difference(
  document: vscode.TextDocument,
  { inner }: NoteQuotation,
  { changes }: NoteSource,
): string {
  const text = document.getText();
  const out: string[] = [];
  let from = inner[0];
  for (const { span, becomes } of changes) {
    out.push(escapeMarkdown(` ${text.slice(from, span[0])} `));
    const was = text.slice(span[0], span[1]).trim();
    if (was !== '') out.push(`<del>${escapeMarkdown(was)}</del>`);
    if (becomes.trim() !== '') out.push(`**${escapeMarkdown(becomes.trim())}**`);
    from = span[1];
  }
  out.push(escapeMarkdown(text.slice(from, inner[1])));
  return out.filter((p) => p !== '').join(' ');
}

function hoverText(
  service: DossierService,
  document: vscode.TextDocument,
  quotation: NoteQuotation,
): vscode.MarkdownString {
  const markdown = emptyMarkdown();
  const where = (source: NoteSource): string => {
    const speaker = speakersOf(service, source);
    const link = evidenceLink(`quotation:${source.evidence[0]?.article ?? ''}`, [source.evidence]);
    return `${escapeMarkdown(titleOf(service, source))} ${link}${speaker === '' ? '' : ` ${muted(`· ${escapeMarkdown(speaker)}`)}`}`;
  };
  const places = quotation.sources.map(where).join('  \n');
  const more = quotation.places - quotation.sources.length;
  const rest = more > 0 ? `  \n${muted(escapeMarkdown(vscode.l10n.t('and {0} more', more)))}` : '';
  if (quotation.verdict === 'verbatim')
    markdown.appendMarkdown(
      `$(check) **${escapeMarkdown(vscode.l10n.t('Word for word'))}**  \n${places}${rest}`,
    );
  else if (quotation.verdict === 'altered') {
    const [best] = quotation.sources;
    markdown.appendMarkdown(
      `$(diff) **${escapeMarkdown(vscode.l10n.t('Not word for word'))}**  \n${best ? difference(document, quotation, best) : ''}\n\n${places}`,
    );
  } else
    markdown.appendMarkdown(
      `$(question) ${escapeMarkdown(vscode.l10n.t('These words stand in no article of the dossier.'))}`,
    );
  return markdown;
}

/** Registers diagnostics, quick fixes and hover. */
export function registerQuotationCheck(service: DossierService, reader: NoteReader): Disposable {
  const collection = vscode.languages.createDiagnosticCollection('dossier.quotations');
  const at = (document: vscode.TextDocument, position: vscode.Position): Found | undefined =>
    (reader.quotations(document) ?? [])
      .map((quotation) => ({ quotation, range: rangeOf(document, quotation.outer) }))
      .find(({ range }) => range.contains(position));
  return vscode.Disposable.from(
    collection,
    reader.onDidCheck((document) => {
      const quotations = document.isClosed ? undefined : reader.quotations(document);
      if (quotations) collection.set(document.uri, diagnosticsOf(service, document, quotations));
      else collection.delete(document.uri);
    }),
    vscode.languages.registerHoverProvider(LANGUAGES, {
      provideHover(document, position) {
        const found = at(document, position);
        return found ? new vscode.Hover(hoverText(service, document, found.quotation), found.range) : null;
      },
    }),
    vscode.languages.registerCodeActionsProvider(
      LANGUAGES,
      {
        provideCodeActions(document, range, context) {
          const current = reader.quotations(document);
          if (!current) return [];
          // The editor hands back copies: ours are found by place and code.
          const ours = (collection.get(document.uri) ?? []) as readonly QuotationDiagnostic[];
          return context.diagnostics
            .filter((d) => d.source === 'Dossier')
            .flatMap((d) => ours.find((o) => o.code === d.code && o.range.isEqual(d.range)) ?? [])
            .filter((o) => o.range.intersection(range))
            .flatMap((o) => actionsFor(service, document, o));
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}
