// The text of a `.dossier/templates/NAME.yaml` → a template, or what is wrong with it. A template with faults is not used
// in part: it would write notes that nobody asked for. Never throws.
import { parse } from 'yaml';
import { checkTemplate } from '../checks/form/check-text';
import type { MessageLanguage, NoteProblem } from '../checks/form/problem';
import { NOTE_KINDS, type NoteKind } from './note';
import { HEAD, SECTIONS, type Section } from './sections';
import type { BriefingTemplate } from './template';

export interface TemplateFile {
  /** null where it has errors. */
  readonly template: BriefingTemplate | null;
  readonly problems: readonly NoteProblem[];
}

/** Keys that Dossier writes itself, which a template's fields do not replace. */
const OWN: ReadonlySet<string> = new Set([...HEAD, ...SECTIONS, 'articles']);

/** `name`: the file's name without ending. */
export function readTemplate(name: string, text: string, language: MessageLanguage = 'en'): TemplateFile {
  const problems = checkTemplate(text, language);
  if (problems.some((p) => p.severity === 'error')) return { template: null, problems };
  const value = (parse(text) ?? {}) as {
    readonly for?: readonly NoteKind[];
    readonly title?: string;
    readonly sections?: readonly Section[];
    readonly fields?: Readonly<Record<string, unknown>>;
    readonly notes?: string;
  };
  const fields = Object.entries(value.fields ?? {}).filter(([key]) => !OWN.has(key));
  const template: BriefingTemplate = {
    name,
    for: value.for ?? NOTE_KINDS,
    title: value.title ?? null,
    sections: value.sections ?? null,
    fields: Object.fromEntries(fields),
    notes: value.notes === undefined ? null : `${value.notes.trimEnd()}\n`,
  };
  return { template, problems };
}
