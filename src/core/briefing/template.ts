// A user's template for briefings (`.dossier/templates/NAME.yaml`): which sections, in which order, fixed fields, a
// title, and what stands under »notes«. Only the shape and its use; `read-template.ts` reads and checks it.
import type { BriefingOptions } from './compose-briefing';
import type { NoteKind } from './note';
import type { Section } from './sections';

export interface BriefingTemplate {
  /** Name of its file, without ending. */
  readonly name: string;
  /** The kinds of briefing that it is for; all where it says nothing. */
  readonly for: readonly NoteKind[];
  /** May hold `{subject}` and `{written}`. */
  readonly title: string | null;
  /** null: as without a template. */
  readonly sections: readonly Section[] | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly notes: string | null;
}

/** The title with its placeholders filled in, or null. */
export function titleOf(
  template: BriefingTemplate,
  subject: string,
  options: Pick<BriefingOptions, 'written'>,
): string | null {
  if (template.title === null) return null;
  const values: Readonly<Record<string, string>> = { subject, written: options.written };
  return template.title.replace(/\{(subject|written)\}/g, (_, key: string) => values[key] ?? '');
}
