// Opens an article with exactly the words of a piece of evidence selected and in view. The same evidence asked for again
// shows the next step, after the last one the first. It changes no file and moves the focus only where that is wanted.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { isSample, sampleFile } from '../workspace/sample';
import { readText } from '../workspace/read-text';
import { COMMANDS } from './command-ids';
import { isEvidenceArgs, type EvidenceArgs, type EvidencePiece } from './evidence-args';
import { locate, standsAt } from './locate';
import { pickArticle } from './picks';

const MESSAGE_MS = 4000;

async function rangeOf(
  document: vscode.TextDocument,
  extension: vscode.Uri,
  { span, words }: EvidencePiece,
): Promise<{ range: vscode.Range; exact: boolean }> {
  const text = document.getText();
  let original: string | null = null;
  if (!standsAt(text, span, words)) {
    const read = await readText(isSample(document.uri) ? sampleFile(extension, document.uri) : document.uri);
    original = 'text' in read ? read.text : null;
  }
  const { start, end, exact } = locate(text, span, words, original);
  return { range: new vscode.Range(document.positionAt(start), document.positionAt(end)), exact };
}

/** Asks whether to read everything again when an article has gone. */
async function gone(): Promise<void> {
  const refresh = vscode.l10n.t('Rebuild');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('This article is no longer there. Rebuild the dossier to bring the views up to date.'),
    refresh,
  );
  if (answer === refresh) await vscode.commands.executeCommand(COMMANDS.rebuild);
}

/** Marks words like a text marker does, until the cursor is moved: a selection alone is faint without the focus. */
function createMarker(): {
  mark(editor: vscode.TextEditor, ranges: readonly vscode.Range[]): void;
} & Disposable {
  const style = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  let marked: vscode.TextEditor | undefined;
  const moved = vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
    if (kind === undefined || textEditor !== marked) return;
    textEditor.setDecorations(style, []);
    marked = undefined;
  });
  return {
    mark(editor, ranges) {
      if (marked && marked !== editor) marked.setDecorations(style, []);
      marked = editor;
      editor.setDecorations(style, [...ranges]);
    },
    dispose() {
      style.dispose();
      moved.dispose();
    },
  };
}

/** The group beside the active one; the last of several, rather than ever more groups. */
function columnBeside(): vscode.ViewColumn {
  const groups = vscode.window.tabGroups.all;
  const other = groups.find((g) => !g.isActive);
  return other?.viewColumn ?? vscode.ViewColumn.Beside;
}

/** Registers the command. `extension` is where the sample lies. */
export function registerOpenEvidence(service: DossierService, extension: vscode.Uri): Disposable {
  let last: { key: string; step: number } | undefined;
  let marker: ReturnType<typeof createMarker> | undefined;

  async function open(args: EvidenceArgs): Promise<void> {
    const step = last?.key === args.key ? (last.step + 1) % args.steps.length : 0;
    last = { key: args.key, step };
    const pieces = args.steps[step] ?? [];
    const article = pieces[0]?.article;
    let document: vscode.TextDocument | undefined;
    try {
      document = article === undefined ? undefined : await service.openDocument(article);
    } catch {
      document = undefined;
    }
    if (!document) return gone();
    const shown = document;
    const places = await Promise.all(
      pieces.filter((p) => p.article === article).map((p) => rangeOf(shown, extension, p)),
    );
    const first = places[0];
    if (!first) return;
    const editor = await vscode.window.showTextDocument(shown, {
      preview: true,
      preserveFocus: args.focus !== true,
      ...(args.beside === true ? { viewColumn: columnBeside() } : {}),
      selection: first.range,
    });
    // The cursor goes to the end of each piece, as after selecting by hand.
    editor.selections = places.map(({ range }) => new vscode.Selection(range.start, range.end));
    editor.revealRange(first.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    marker ??= createMarker();
    marker.mark(
      editor,
      places.map(({ range }) => range),
    );
    if (places.some((p) => !p.exact))
      vscode.window.setStatusBarMessage(
        vscode.l10n.t('The text has changed since it was read; the words no longer stand here.'),
        MESSAGE_MS,
      );
    else if (args.steps.length > 1)
      vscode.window.setStatusBarMessage(
        vscode.l10n.t({
          message: 'Evidence {0} of {1}. Click again for the next.',
          args: [step + 1, args.steps.length],
          comment: ['{0} and {1} are numbers'],
        }),
        MESSAGE_MS,
      );
  }

  const command = vscode.commands.registerCommand(COMMANDS.openEvidence, (args: unknown) =>
    isEvidenceArgs(args) ? open(args) : undefined,
  );
  return vscode.Disposable.from(command, { dispose: () => marker?.dispose() });
}

/** Registers the command that opens an article at its beginning, the one that is picked where none is given. */
export function registerOpenArticle(service: DossierService): Disposable {
  return vscode.commands.registerCommand(COMMANDS.openArticle, async (arg: unknown) => {
    const id = typeof arg === 'string' ? arg : await pickArticle(service);
    if (id === undefined) return;
    const uri = service.uriOf(id);
    if (!uri) return gone();
    const options = { preview: true, preserveFocus: true };
    const document = service.view.article(id)
      ? await service.openDocument(id)?.then(undefined, () => undefined)
      : undefined;
    if (document) await vscode.window.showTextDocument(document, options);
    // What is no text opens in the editor that suits it.
    else await vscode.commands.executeCommand('vscode.open', uri, options);
  });
}
