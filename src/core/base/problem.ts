// Faults in content are data, not exceptions: each has a stable code (the UI's texts are looked up by it), arguments
// for the text, and, where it can be given, the place. Exceptions are kept for our own faults.
import type { Span } from './span';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface Problem {
  /** Stable, kebab-case, e.g. `published-unknown`; the key of its text in `l10n/`. */
  readonly code: string;
  readonly severity: Severity;
  /** Plain English, with what is wrong, where, and what to do. The extension may show a translation by `code`. */
  readonly message: string;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly span?: Span;
}
