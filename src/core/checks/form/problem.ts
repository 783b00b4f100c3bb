// What is wrong with a note or template, where, and in words for a person, in the language asked for.
import type { Span } from '../../base/span';
import type { Path } from './json-schema';

export interface NoteProblem {
  /** Stable, kebab-case: `yaml`, `missing`, `no-source`, `not-a-date`, `unknown-article` … */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** `schema`: what any reader of the JSON Schema would say; `meaning`: what no schema can. */
  readonly by: 'yaml' | 'schema' | 'meaning';
  /** What is wrong, where, and what to do: one or two sentences in the language asked for. */
  readonly message: string;
  /** The word that was probably meant, in place of the text at `span`. */
  readonly meant?: string;
  /** Keys and list positions (from 0) down to the place; empty for the note as a whole. */
  readonly path: Path;
  /** UTF-16 offsets in the text that was checked. */
  readonly span: Span;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export type MessageLanguage = 'de' | 'en';
