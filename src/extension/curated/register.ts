// Shows what is wrong in the user's `actors.yaml` where it stands: as diagnostics in the file. Articles are not marked
// this way; their problems show in the Articles view.
import * as vscode from 'vscode';
import { LineMap, type Problem } from '../../core/present/api';
import type { DossierService } from '../engine/dossier-service';
import { problemText } from '../words/problems';
import { featureOn } from '../workspace/settings';
import { readText } from '../workspace/read-text';

function toDiagnostic(problem: Problem, lines: LineMap): vscode.Diagnostic {
  const [from, to] = problem.span ?? [0, 0];
  const start = lines.positionAt(from);
  const end = lines.positionAt(to);
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const severity =
    problem.severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(range, problemText(problem), severity);
  diagnostic.source = 'Dossier';
  diagnostic.code = problem.code;
  return diagnostic;
}

export function registerCuratedProblems(
  service: DossierService,
  subscriptions: vscode.ExtensionContext['subscriptions'],
): void {
  const collection = vscode.languages.createDiagnosticCollection('dossier.actors');
  let shown = service.curatedProblems;
  const update = async (again = false): Promise<void> => {
    const now = service.curatedProblems;
    if (now === shown && !again) return;
    shown = now;
    const entries = await Promise.all(
      now.map(async ({ file, problems }): Promise<[vscode.Uri, vscode.Diagnostic[]]> => {
        const uri = vscode.Uri.parse(file, true);
        if (!featureOn('problems', uri)) return [uri, []];
        const read = await readText(uri);
        const lines = new LineMap('text' in read ? read.text : '');
        return [uri, problems.map((p) => toDiagnostic(p, lines))];
      }),
    );
    if (shown !== now) return;
    collection.clear();
    collection.set(entries);
  };
  subscriptions.push(
    collection,
    service.onDidChange(() => void update()),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration('dossier.editor')) void update(true);
    }),
  );
}
