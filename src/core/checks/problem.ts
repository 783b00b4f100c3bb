// What a check says: a problem of the house with a place, the rule that found it, and the edits that would mend it. An
// edit touches only the characters that are wrong. The rules are listed here, with how loud each is by default: hints
// and information, except where the note says something false about its sources.
import type { Problem, Severity } from '../base/problem';
import type { Span } from '../base/span';

/** Each rule can be switched off by its id, in a file or in the settings. */
export const RULES = {
  'yaml-syntax': 'error',
  'note-form': 'warning',
  'note-sense': 'info',
  'source-missing': 'info',
  'source-moved': 'info',
  'source-changed': 'info',
  'reference-unknown': 'warning',
  'quotation-not-verbatim': 'warning',
  'date-not-edtf': 'warning',
  'date-too-fine': 'info',
  'actor-unknown': 'hint',
  'office-time': 'info',
  'claim-without-source': 'info',
  'article-duplicate': 'info',
  'article-unused': 'hint',
} as const satisfies Readonly<Record<string, Severity>>;

export type RuleId = keyof typeof RULES;

/** A replacement of `[start, end)` of the note's text. */
export interface NoteEdit {
  readonly span: Span;
  readonly text: string;
}

export interface NoteFix {
  /** Stable; the key of its text. */
  readonly code: string;
  /** Plain English. */
  readonly message: string;
  readonly args?: Readonly<Record<string, string | number>>;
  /** In order, not overlapping. */
  readonly edits: readonly NoteEdit[];
  /** The one remedy that is certainly right. */
  readonly preferred: boolean;
}

export interface BriefingProblem extends Problem {
  readonly rule: RuleId;
  readonly span: Span;
  readonly fixes: readonly NoteFix[];
}

/** The note with edits applied. */
export function applyEdits(text: string, edits: readonly NoteEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])) {
    out += text.slice(at, edit.span[0]) + edit.text;
    at = edit.span[1];
  }
  return out + text.slice(at);
}
