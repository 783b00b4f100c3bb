// What is wrong with an article, where it is open: as diagnostics in its document, with *Set publication date…* as the
// remedy where the date is what is missing. Articles that are not open show their problems in the Articles view only, so
// that the list of problems does not fill up unasked.
import * as vscode from 'vscode';
import type { Problem, Severity } from '../../core/present/api';
import { COMMANDS } from '../commands/command-ids';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { problemText } from '../words/problems';
import { goneActions } from './gone';
import { featureOn } from '../workspace/settings';
import { isSample } from '../workspace/sample';

const DATE_PROBLEMS = new Set(['published-unknown', 'front-matter-date-invalid', 'published-from-created']);

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Whether a date that the user gives would mend it. */
export function isDateProblem(problem: Problem): boolean {
  return DATE_PROBLEMS.has(problem.code);
}

function rangeOf(document: vscode.TextDocument, problem: Problem): vscode.Range {
  if (problem.span) {
    const [start, end] = problem.span;
    return new vscode.Range(document.positionAt(start), document.positionAt(end));
  }
  for (let n = 0; n < Math.min(document.lineCount, 200); n++) {
    const line = document.lineAt(n);
    if (!line.isEmptyOrWhitespace) return line.range;
  }
  return new vscode.Range(0, 0, 0, 0);
}

function diagnosticsFor(document: vscode.TextDocument, problems: readonly Problem[]): vscode.Diagnostic[] {
  return problems.map((problem) => {
    const diagnostic = new vscode.Diagnostic(
      rangeOf(document, problem),
      problemText(problem),
      SEVERITIES[problem.severity],
    );
    diagnostic.source = 'Dossier';
    diagnostic.code = problem.code;
    return diagnostic;
  });
}

export function registerArticleProblems(service: DossierService, subscriptions: Disposable[]): void {
  const collection = vscode.languages.createDiagnosticCollection('dossier.articles');
  const show = (document: vscode.TextDocument): void => {
    const id = service.articleAt(document.uri);
    const article = id === undefined || isSample(document.uri) ? undefined : service.view.article(id);
    if (article && article.problems.length > 0 && featureOn('problems', document))
      collection.set(document.uri, diagnosticsFor(document, article.problems));
    else collection.delete(document.uri);
  };
  const all = (): void => {
    for (const document of vscode.workspace.textDocuments) show(document);
  };
  subscriptions.push(
    collection,
    service.onDidChange(all),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration('dossier.editor')) all();
    }),
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidCloseTextDocument((document) => collection.delete(document.uri)),
    vscode.languages.registerCodeActionsProvider(
      [{ language: 'markdown' }, { language: 'plaintext' }],
      {
        provideCodeActions(document, _range, { diagnostics }) {
          const id = featureOn('fixes', document) ? service.articleAt(document.uri) : undefined;
          const mended = diagnostics.filter(
            (d) => d.source === 'Dossier' && typeof d.code === 'string' && DATE_PROBLEMS.has(d.code),
          );
          if (id === undefined) return [];
          const gone = goneActions(id, diagnostics);
          if (mended.length === 0) return gone;
          const title = vscode.l10n.t('Set publication date…');
          const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
          action.command = { command: COMMANDS.setPublished, title, arguments: [id] };
          action.diagnostics = mended;
          action.isPreferred = true;
          return [action, ...gone];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}
