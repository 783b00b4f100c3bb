// Marks known names in the visible notes and articles with a thin line, where the user has asked for it. Texts are
// searched in the engine's thread, some time after the last keystroke; what is outdated by then is thrown away.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { wakeForArticles } from '../engine/wake';
import { nameHighlightEnabled, SECTION } from '../workspace/settings';

const DELAY_MS = 400;
const LARGEST = 500_000;

export function registerHighlight(service: DossierService): Disposable {
  let style: vscode.TextEditorDecorationType | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: vscode.CancellationTokenSource | undefined;

  function wanted(editor: vscode.TextEditor): boolean {
    return nameHighlightEnabled(editor.document);
  }

  async function mark(editor: vscode.TextEditor, token: vscode.CancellationToken): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const text = document.getText();
    if (text.length > LARGEST) return;
    const [scanned] = await service.scan([{ id: '', text }], null, token);
    if (token.isCancellationRequested || document.version !== version || !style) return;
    editor.setDecorations(
      style,
      (scanned?.names ?? []).map(
        ({ whole }) => new vscode.Range(document.positionAt(whole[0]), document.positionAt(whole[1])),
      ),
    );
  }

  async function run(): Promise<void> {
    running?.cancel();
    const source = new vscode.CancellationTokenSource();
    running = source;
    const awake = await wakeForArticles(service);
    if (source.token.isCancellationRequested) return;
    for (const editor of vscode.window.visibleTextEditors) {
      if (!awake || !wanted(editor)) {
        if (style) editor.setDecorations(style, []);
        continue;
      }
      style ??= vscode.window.createTextEditorDecorationType({
        borderWidth: '0 0 1px 0',
        borderStyle: 'dotted',
        borderColor: new vscode.ThemeColor('editorCodeLens.foreground'),
      });
      await mark(editor, source.token).catch(() => undefined);
    }
  }

  function later(): void {
    const any = style !== undefined || vscode.window.visibleTextEditors.some(wanted);
    if (!any) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), DELAY_MS);
  }

  later();
  return vscode.Disposable.from(
    service.onDidChange(later),
    vscode.window.onDidChangeVisibleTextEditors(later),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (vscode.window.visibleTextEditors.some((e) => e.document === document)) later();
    }),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration(`${SECTION}.names`)) later();
    }),
    {
      dispose: () => {
        clearTimeout(timer);
        running?.cancel();
        style?.dispose();
      },
    },
  );
}
