// What is shown in an open briefing beside its text: code lenses on claims and on the note's head, links of references and
// article paths, a hover with the cited paragraph, the outline and folding. All of it is looked up in the last reading.
import * as vscode from 'vscode';
import type { NoteReading, NoteReference, OutlineKind, OutlineNode } from '../../core/api';
import { COMMANDS } from '../commands/command-ids';
import type { EvidenceArgs } from '../commands/evidence-args';
import type { Disposable } from '../disposable';
import { anewWith } from '../workspace/anew';
import { featureOn, lensesEnabled, SECTION } from '../workspace/settings';
import { paragraph as paragraphLabel } from '../words/codes';
import { escapeMarkdown } from '../words/escape';
import { uiDate } from '../words/ui-dates';
import { isBriefing, rangeOf, SELECTOR, yamlExtension } from './open-notes';
import type { Readings } from './readings';

function evidenceOf(document: vscode.TextDocument, references: readonly NoteReference[]): EvidenceArgs {
  const [first] = references;
  return {
    key: `note:${document.uri.toString()}:${first?.span[0] ?? 0}`,
    steps: references.map((r) => [{ article: r.article, span: [r.place[0], r.place[1]], words: r.words }]),
    focus: true,
  };
}

/** The references of each claim, by its index. */
function byClaim(reading: NoteReading): Map<number, NoteReference[]> {
  const out = new Map<number, NoteReference[]>();
  for (const reference of reading.references) {
    if (reference.claim < 0) continue;
    const list = out.get(reference.claim);
    if (list) list.push(reference);
    else out.set(reference.claim, [reference]);
  }
  return out;
}

function lensesOf(document: vscode.TextDocument, reading: NoteReading): vscode.CodeLens[] {
  const head = rangeOf(document, reading.head);
  const lens = (
    range: vscode.Range,
    title: string,
    command: string,
    args: unknown[],
    tooltip: string,
  ): vscode.CodeLens => new vscode.CodeLens(range, { title, command, arguments: args, tooltip });
  const out = [
    lens(
      head,
      `$(sync) ${vscode.l10n.t('Update briefing')}`,
      COMMANDS.updateBriefing,
      [document.uri],
      vscode.l10n.t(
        'Bring this note up to date with the articles. What you wrote stays; undo takes it back.',
      ),
    ),
    lens(
      head,
      `$(diff) ${vscode.l10n.t('Preview update')}`,
      COMMANDS.previewUpdate,
      [document.uri],
      vscode.l10n.t('Show what an update would change'),
    ),
    lens(
      head,
      `$(export) ${vscode.l10n.t('Export…')}`,
      COMMANDS.exportBriefing,
      [document.uri],
      vscode.l10n.t('Write this note as Markdown or HTML, for people who read no YAML'),
    ),
  ];
  for (const [index, references] of byClaim(reading)) {
    const span = reading.claims[index];
    if (!span) continue;
    const title =
      references.length === 1
        ? vscode.l10n.t('Open evidence')
        : vscode.l10n.t('Open evidence ({0})', references.length);
    out.push(
      lens(
        rangeOf(document, span),
        title,
        COMMANDS.openEvidence,
        [evidenceOf(document, references)],
        references.length === 1
          ? vscode.l10n.t('Open the article at the very words')
          : vscode.l10n.t('Open the articles at the very words, one after the other'),
      ),
    );
  }
  return out;
}

function linksOf(document: vscode.TextDocument, reading: NoteReading): vscode.DocumentLink[] {
  const link = (
    span: readonly [number, number],
    command: string,
    arg: unknown,
    tooltip: string,
  ): vscode.DocumentLink => {
    const query = encodeURIComponent(JSON.stringify([arg]));
    const made = new vscode.DocumentLink(
      rangeOf(document, span),
      vscode.Uri.from({ scheme: 'command', path: command, query }),
    );
    made.tooltip = tooltip;
    return made;
  };
  return [
    ...reading.references.map((r) =>
      link(r.span, COMMANDS.openEvidence, evidenceOf(document, [r]), vscode.l10n.t('Open evidence')),
    ),
    ...reading.links.map((l) => link(l.span, COMMANDS.openArticle, l.article, vscode.l10n.t('Open article'))),
  ];
}

/** The reference within whose source an offset lies. */
export function referenceAt(reading: NoteReading, offset: number): NoteReference | undefined {
  return reading.references.findLast(({ whole: [start, end] }) => start <= offset && offset <= end);
}

const MARK = 'background-color:var(--vscode-editor-findMatchHighlightBackground);';

/** The paragraph as plain text, with the cited words marked. */
function hoverOf(reading: NoteReading, reference: NoteReference): vscode.MarkdownString | null {
  const cited = reading.paragraphs.find(
    (p) => p.article === reference.article && p.number === reference.paragraph,
  );
  if (!cited) return null;
  const markdown = new vscode.MarkdownString('', true);
  markdown.supportHtml = true;
  const from = Math.max(0, reference.place[0] - cited.start);
  const to = Math.min(cited.text.length, reference.place[1] - cited.start);
  const marked = reference.words !== '' && from < to;
  const pieces = marked
    ? [cited.text.slice(0, from), cited.text.slice(from, to), cited.text.slice(to)]
    : [cited.text];
  const [before = '', words = '', after = ''] = pieces;
  // Escaping trims: a blank on either side of the mark is put back.
  const gap = (text: string): string => (/^\s/u.test(text) ? ' ' : '');
  const body = marked
    ? `${escapeMarkdown(before)}${gap(words) || (/\s$/u.test(before) ? ' ' : '')}<span style="${MARK}">${escapeMarkdown(words)}</span>${gap(after)}${escapeMarkdown(after)}`
    : escapeMarkdown(before);
  const title = escapeMarkdown(cited.title ?? cited.article);
  const date = cited.published === null ? vscode.l10n.t('undated') : uiDate(cited.published);
  markdown.appendMarkdown(
    `**${title}**  \n<span style="color:var(--vscode-descriptionForeground);">${escapeMarkdown(date)} · ${escapeMarkdown(paragraphLabel(cited.number))}</span>\n\n${body}`,
  );
  if (!reference.exact)
    markdown.appendMarkdown(
      `\n\n$(warning) ${escapeMarkdown(vscode.l10n.t('The words that the note cites no longer stand here.'))}`,
    );
  return markdown;
}

const KINDS: Readonly<Record<OutlineKind, vscode.SymbolKind>> = {
  section: vscode.SymbolKind.Namespace,
  event: vscode.SymbolKind.Event,
  statement: vscode.SymbolKind.String,
  office: vscode.SymbolKind.Property,
  report: vscode.SymbolKind.Event,
  difference: vscode.SymbolKind.Operator,
  actor: vscode.SymbolKind.Class,
  article: vscode.SymbolKind.File,
  sentence: vscode.SymbolKind.String,
  field: vscode.SymbolKind.Key,
};

function symbol(document: vscode.TextDocument, node: OutlineNode): vscode.DocumentSymbol {
  const made = new vscode.DocumentSymbol(
    node.name,
    node.detail,
    KINDS[node.kind],
    rangeOf(document, node.span),
    rangeOf(document, node.head),
  );
  made.children = node.children.map((c) => symbol(document, c));
  return made;
}

export function registerShown(
  readings: Readings,
  subscriptions: vscode.ExtensionContext['subscriptions'],
): void {
  const refresh = new vscode.EventEmitter<void>();
  const { languages } = vscode;
  /** What can be switched off by itself is asked for anew when it is. */
  const anew = (register: () => Disposable): Disposable => anewWith(`${SECTION}.editor.features`, register);
  subscriptions.push(
    refresh,
    readings.onDidRead(() => refresh.fire()),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration('dossier.briefings.codeLens')) refresh.fire();
    }),
    languages.registerCodeLensProvider(SELECTOR, {
      onDidChangeCodeLenses: refresh.event,
      async provideCodeLenses(document) {
        if (!isBriefing(document) || !lensesEnabled(document)) return [];
        const reading = await readings.of(document);
        return reading ? lensesOf(document, reading) : [];
      },
    }),
    anew(() =>
      languages.registerDocumentLinkProvider(SELECTOR, {
        async provideDocumentLinks(document) {
          const reading = featureOn('links', document) ? await readings.of(document) : undefined;
          return reading ? linksOf(document, reading) : [];
        },
      }),
    ),
    languages.registerHoverProvider(SELECTOR, {
      provideHover(document, position) {
        const reading = featureOn('links', document) ? readings.ready(document) : undefined;
        const reference = reading && referenceAt(reading, document.offsetAt(position));
        const shown = reference ? hoverOf(reading, reference) : null;
        return shown && reference ? new vscode.Hover(shown, rangeOf(document, reference.whole)) : null;
      },
    }),
    anew(() =>
      languages.registerDocumentSymbolProvider(
        SELECTOR,
        {
          async provideDocumentSymbols(document) {
            const reading =
              yamlExtension() || !featureOn('outline', document) ? null : await readings.of(document);
            return reading ? reading.outline.map((n) => symbol(document, n)) : null;
          },
        },
        { label: 'Dossier' },
      ),
    ),
    anew(() =>
      languages.registerFoldingRangeProvider(SELECTOR, {
        async provideFoldingRanges(document) {
          // Without an answer VS Code folds by indentation.
          const reading =
            yamlExtension() || !featureOn('folding', document) ? null : await readings.of(document);
          if (!reading || reading.kind === null) return null;
          return reading.folds.flatMap((span) => {
            const { start, end } = rangeOf(document, span);
            return end.line > start.line ? [new vscode.FoldingRange(start.line, end.line)] : [];
          });
        },
      }),
    ),
  );
}
