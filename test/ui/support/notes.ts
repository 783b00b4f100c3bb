// Reading what commands wrote into a workspace: the briefing that appears under `briefings/`, checked against the schema.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { schemaProblems } from '../../support/schema';
import { until, written } from '../pages/until';

export interface Written {
  readonly file: string;
  readonly text: string;
  readonly note: Readonly<Record<string, unknown>>;
  /** What the schema has against it. */
  readonly problems: readonly string[];
}

/** The briefings of a workspace, by file name. */
export function briefings(workspace: string): string[] {
  const folder = join(workspace, 'briefings');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
}

/** Waits for a briefing that was not there before. */
export async function newBriefing(workspace: string, before: readonly string[]): Promise<Written> {
  const name = await until('a briefing is written', () =>
    Promise.resolve(
      briefings(workspace).find((file) => !before.includes(file) && !file.startsWith('.')) ?? null,
    ),
  );
  const file = join(workspace, 'briefings', name);
  const text = await written(file);
  const note = parse(text) as Readonly<Record<string, unknown>>;
  return { file, text, note, problems: schemaProblems('briefing', note) };
}
