// What the manifest has to say of the language-model tools, made from the questions of the core.
import { QUESTIONS } from '../../src/core/answers/questions';
import type { JsonSchema } from '../../src/core/answers/api';

export const PROVIDER_ID = 'dossier.mcp';

export interface ToolContribution {
  readonly name: string;
  readonly tags: readonly string[];
  readonly toolReferenceName: string;
  readonly canBeReferencedInPrompt: boolean;
  readonly displayName: string;
  readonly userDescription: string;
  readonly modelDescription: string;
  readonly icon: string;
  readonly inputSchema: JsonSchema;
}

/** `dossier_find_actor` → `tool.findActor`. */
function keyOf(name: string): string {
  return `tool.${name.replace('dossier_', '').replace(/_([a-z])/g, (_, c: string) => c.toUpperCase())}`;
}

export function toolContributions(): readonly ToolContribution[] {
  return QUESTIONS.map(({ name, reference, description, input }) => ({
    name,
    tags: ['dossier', 'news', 'evidence'],
    toolReferenceName: reference,
    canBeReferencedInPrompt: true,
    displayName: `%${keyOf(name)}.name%`,
    userDescription: `%${keyOf(name)}.description%`,
    modelDescription: description,
    icon: 'media/dossier.svg',
    inputSchema: JSON.parse(JSON.stringify(input.json)) as JsonSchema,
  }));
}
