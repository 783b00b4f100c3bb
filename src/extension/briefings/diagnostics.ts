// The problems of open briefings as diagnostics, as loud as the rule or the user's setting says. They go when the document
// is closed. What is wrong and what helps comes from the engine; here are only severities and words.
import * as vscode from 'vscode';
import type { BriefingProblem } from '../../core/api';
import { ruleSeverity } from '../workspace/settings';
import { rangeOf } from './open-notes';
import type { Readings } from './readings';
import { problemWords } from './words';

export const SOURCE = 'Dossier';

const SEVERITIES: Readonly<Record<string, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

function toDiagnostic(document: vscode.TextDocument, problem: BriefingProblem): vscode.Diagnostic {
  const severity = ruleSeverity(problem.rule, document) ?? problem.severity;
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, problem.span),
    problemWords(problem),
    SEVERITIES[severity] ?? vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = SOURCE;
  diagnostic.code = problem.rule;
  if (problem.code === 'article-unused') diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  return diagnostic;
}

export function registerDiagnostics(
  readings: Readings,
  subscriptions: vscode.ExtensionContext['subscriptions'],
): void {
  const collection = vscode.languages.createDiagnosticCollection('dossier.briefings');
  subscriptions.push(
    collection,
    readings.onDidRead(({ document, reading }) =>
      collection.set(
        document.uri,
        reading.problems.map((p) => toDiagnostic(document, p)),
      ),
    ),
    readings.onDidClose((uri) => collection.delete(uri)),
  );
}
