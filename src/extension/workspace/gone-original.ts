// Whether the original of a text (a page, a mail, a PDF, a Word file) is no longer there, as a problem on the article. Looks
// beside the text only, and only where the text itself says that it was taken from a file of that name.
import type * as vscode from 'vscode';
import type { Problem } from '../../core/present/api';
import { EXTRACTED_SUFFIX, keptSize, originalKind } from '../../extract/protocol';
import { isThere } from './read-text';

export const ORIGINAL_GONE = 'original-gone';

/** Whether a problem says that an original is missing. */
export function isGone(problem: Problem): boolean {
  return problem.code === ORIGINAL_GONE;
}

/** The problem of a text whose original is gone; null for any other text. */
export async function goneProblem(file: vscode.Uri, text: string): Promise<Problem | null> {
  if (!file.path.endsWith(EXTRACTED_SUFFIX)) return null;
  const path = file.path.slice(0, -EXTRACTED_SUFFIX.length);
  if (originalKind(path) === null || keptSize(text) === null) return null;
  if (await isThere(file.with({ path }))) return null;
  const original = path.split('/').at(-1) ?? '';
  const note = /^extracted:.*\r?\n[ \t]+from:.*/m.exec(text);
  return {
    code: ORIGINAL_GONE,
    severity: 'warning',
    message: `${original}, from which this text was taken, is no longer there.`,
    args: { original },
    ...(note ? { span: [note.index, note.index + note[0].trimEnd().length] as const } : {}),
  };
}
