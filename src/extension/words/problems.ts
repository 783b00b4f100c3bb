// A problem's code → what is wrong and what to do, in the language of the user interface. A code without a text of its
// own here is shown with the engine's English message, so that nothing is ever hidden.
import * as vscode from 'vscode';
import type { Problem } from '../../core/present/api';

const t = vscode.l10n.t;

export function problemText(problem: Problem): string {
  const args = problem.args ?? {};
  switch (problem.code) {
    case 'file-binary':
      return t('This is no text file. Convert it to Markdown or plain text.');
    case 'file-too-large':
      return t('The file is larger than 5 MB and is not read. Split it into its articles.');
    case 'file-unreadable':
      return t('The file cannot be read: {0}', String(args['reason'] ?? problem.message));
    case 'analysis-failed':
      return t('Dossier could not analyse this article: {0}. The log has the details.', problem.message);
    case 'front-matter-unclosed':
      return t('The front matter is not closed. Add a line with three dashes (---) below it.');
    case 'front-matter-invalid':
      return t(
        'The front matter is no valid YAML (line {0}). What can be read of it is used.',
        String(args['line'] ?? 1),
      );
    case 'front-matter-date-invalid':
      return t('"{0}" is no date. Write it as 2025-05-12, 2025-05 or 2025.', String(args['value'] ?? ''));
    default:
      return problem.message;
  }
}
