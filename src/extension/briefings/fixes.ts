// The lightbulb in a briefing: the remedies of the problems at the cursor, one for all sources that have moved, and what
// can be done with the whole note. Edits touch only the characters that are wrong and can be undone.
import * as vscode from 'vscode';
import type { NoteFix, BriefingProblem, NoteReading } from '../../core/api';
import { COMMANDS } from '../commands/command-ids';
import { SOURCE } from './diagnostics';
import { isBriefing, rangeOf, SELECTOR } from './open-notes';
import type { Readings } from './readings';
import { featureOn } from '../workspace/settings';
import { fixWords } from './words';

function editOf(document: vscode.TextDocument, fixes: readonly NoteFix[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { edits } of fixes)
    for (const { span, text } of edits) edit.replace(document.uri, rangeOf(document, span), text);
  return edit;
}

function action(
  document: vscode.TextDocument,
  fix: NoteFix,
  diagnostic: vscode.Diagnostic | undefined,
): vscode.CodeAction {
  const made = new vscode.CodeAction(fixWords(fix), vscode.CodeActionKind.QuickFix);
  made.edit = editOf(document, [fix]);
  made.isPreferred = fix.preferred;
  if (diagnostic) made.diagnostics = [diagnostic];
  return made;
}

/** The certain remedies of all sources that have moved, each source once. */
function moved(reading: NoteReading): NoteFix[] {
  return reading.problems
    .filter((p) => p.rule === 'source-moved')
    .flatMap((p) => p.fixes.find((f) => f.preferred) ?? []);
}

function fixesFor(
  document: vscode.TextDocument,
  reading: NoteReading,
  range: vscode.Range,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const here = reading.problems.filter((p) => rangeOf(document, p.span).intersection(range));
  const actions = here.flatMap((problem) => {
    const shown = diagnostics.find((d) => d.source === SOURCE && fits(d, document, problem));
    return problem.fixes.map((fix) => action(document, fix, shown));
  });
  const all = moved(reading);
  if (all.length > 1 && here.some((p) => p.rule === 'source-moved')) {
    const made = new vscode.CodeAction(
      vscode.l10n.t('Point all {0} moved sources to where their words stand now', all.length),
      vscode.CodeActionKind.QuickFix,
    );
    made.edit = editOf(document, all);
    actions.splice(1, 0, made);
  }
  return actions;
}

function fits(
  diagnostic: vscode.Diagnostic,
  document: vscode.TextDocument,
  problem: BriefingProblem,
): boolean {
  return diagnostic.code === problem.rule && diagnostic.range.isEqual(rangeOf(document, problem.span));
}

/** What can be done with the note as a whole. */
function noteActions(): vscode.CodeAction[] {
  const made = (title: string, command: string): vscode.CodeAction => {
    const act = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
    act.command = { command, title };
    return act;
  };
  return [
    made(vscode.l10n.t('Update briefing'), COMMANDS.updateBriefing),
    made(vscode.l10n.t('Preview briefing update…'), COMMANDS.previewUpdate),
  ];
}

export function registerFixes(
  readings: Readings,
  subscriptions: vscode.ExtensionContext['subscriptions'],
): void {
  subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      SELECTOR,
      {
        async provideCodeActions(document, range, context) {
          if (!isBriefing(document) || !featureOn('fixes', document)) return [];
          const reading = await readings.of(document);
          if (!reading) return [];
          // A lightbulb on every line would say nothing.
          const asked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke;
          const atHead = rangeOf(document, reading.head).start.line === range.start.line;
          const wanted = (kind: vscode.CodeActionKind): boolean =>
            !context.only || context.only.contains(kind);
          return [
            ...(wanted(vscode.CodeActionKind.QuickFix)
              ? fixesFor(document, reading, range, context.diagnostics)
              : []),
            ...(wanted(vscode.CodeActionKind.Refactor) && (asked || atHead) ? noteActions() : []),
          ];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor] },
    ),
  );
}
