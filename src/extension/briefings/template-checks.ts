// What is wrong with a template while it is open, as diagnostics in people's words. Silent where an extension for YAML says
// it by the same schema. Nothing is read until a file under `.dossier/templates/` is open.
import * as vscode from 'vscode';
import type { DossierService } from '../engine/dossier-service';
import { uiLanguage } from '../words/ui-language';
import { checksEnabled } from '../workspace/settings';
import { SOURCE } from './diagnostics';
import { hasTab, rangeOf, yamlValidated } from './open-notes';

const PATH = /\/\.dossier\/templates\/[^/]+\.yaml$/i;
const PAUSE_MS = 350;

export function registerTemplateChecks(
  service: DossierService,
  subscriptions: vscode.ExtensionContext['subscriptions'],
): void {
  const collection = vscode.languages.createDiagnosticCollection('dossier.templates');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  async function check(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed || yamlValidated(document)) return;
    if (!checksEnabled(document)) {
      collection.delete(document.uri);
      return;
    }
    const { version } = document;
    const asked = { what: 'template', text: document.getText(), language: uiLanguage() } as const;
    const { problems = [] } = await service.check(asked);
    if (document.isClosed || document.version !== version || !hasTab(document.uri)) return;
    collection.set(
      document.uri,
      problems.map(({ span, message, severity, code }) => {
        const loud = vscode.DiagnosticSeverity[severity === 'error' ? 'Error' : 'Warning'];
        const made = new vscode.Diagnostic(rangeOf(document, span), message, loud);
        made.source = SOURCE;
        made.code = code;
        return made;
      }),
    );
  }

  function schedule(document: vscode.TextDocument, ms: number): void {
    if (document.languageId !== 'yaml' || !PATH.test(document.uri.path)) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    // The engine may have stopped; the status bar tells of that.
    const run = (): void => void check(document).catch(() => undefined);
    timers.set(key, setTimeout(run, ms));
  }

  function forget(uri: vscode.Uri): void {
    clearTimeout(timers.get(uri.toString()));
    timers.delete(uri.toString());
    collection.delete(uri);
  }

  subscriptions.push(
    collection,
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
    vscode.workspace.onDidOpenTextDocument((d) => schedule(d, PAUSE_MS)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document, PAUSE_MS)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => forget(uri)),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) if (input instanceof vscode.TabInputText) forget(input.uri);
    }),
  );
  const all = (): void => {
    for (const document of vscode.workspace.textDocuments) schedule(document, PAUSE_MS);
  };
  subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration('dossier.checks')) all();
    }),
  );
  all();
}
