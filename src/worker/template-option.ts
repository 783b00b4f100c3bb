// The text of a user's template → the option that the engine takes. A template that cannot be used is an error that names
// it, its line and what is wrong; it is read anew each time, because it is the user's file.
import { readTemplate, type BriefingTemplate } from '../core/api';
import type { TemplateText } from './protocol';

/** The template as an option; throws `RangeError` with its name and what is wrong where it cannot be used. */
export function templateOf(file: TemplateText | undefined): { template?: BriefingTemplate } {
  if (file === undefined) return {};
  const { template, problems } = readTemplate(file.name, file.text);
  const [first] = problems.filter((p) => p.severity === 'error');
  if (template === null)
    throw new RangeError(`template ${file.name}, line ${first?.line ?? 1}: ${first?.message ?? ''}`);
  return { template };
}
