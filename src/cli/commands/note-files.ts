// `dossier export-briefing FILE` and `dossier check-briefing FILE…`: a note as a page for people who do not read YAML, and
// what is wrong with notes, one line a fault. Both read the note alone; nothing in it is changed.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkBriefing, checkTemplate, decodeText, exportBriefing, type ExportFormat } from '../../core/api';
import { UsageError } from '../usage';
import { writeFileWhole } from '../write-file';

async function textOf(file: string): Promise<string> {
  try {
    const { text, binary } = decodeText(await readFile(file));
    if (binary) throw new UsageError(`${file} is not a text file; name a briefing (.yaml)`);
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(`there is no file ${file}`);
    if ((error as NodeJS.ErrnoException).code === 'EISDIR')
      throw new UsageError(`${file} is a folder; name a briefing (.yaml)`);
    throw error;
  }
}

const FORMATS: Readonly<Record<string, ExportFormat>> = {
  markdown: 'markdown',
  md: 'markdown',
  html: 'html',
};

export interface ExportOptions {
  readonly to?: string;
  readonly out?: string;
  readonly force: boolean;
}

export async function exportCommand(files: readonly string[], options: ExportOptions): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new UsageError('name one briefing: dossier export-briefing FILE --to html');
  const to = FORMATS[options.to ?? 'markdown'];
  if (to === undefined) throw new UsageError(`--to is »markdown« or »html«, not »${options.to ?? ''}«`);
  const text = await textOf(file);
  let page: string;
  try {
    page = exportBriefing(text, to).text;
  } catch {
    const [first] = checkBriefing(text, 'en');
    throw new UsageError(`${file} is no briefing that can be read${first ? `: ${first.message}` : ''}`);
  }
  if (options.out === undefined) process.stdout.write(page);
  else await writeFileWhole(options.out, page, options.force);
  return 0;
}

/** Exit status 1 when something is wrong with any of them. */
export async function checkCommand(
  files: readonly string[],
  options: { readonly language?: string },
): Promise<number> {
  if (files.length === 0) throw new UsageError('name briefings or templates: dossier check-briefing FILE');
  if (options.language !== undefined && options.language !== 'de' && options.language !== 'en')
    throw new UsageError(`--language is »de« or »en«, not »${options.language}«`);
  const language = options.language ?? 'en';
  let errors = 0;
  for (const file of files) {
    const text = await textOf(file);
    const isTemplate = path.basename(path.dirname(path.resolve(file))) === 'templates';
    for (const p of (isTemplate ? checkTemplate : checkBriefing)(text, language)) {
      if (p.severity === 'error') errors++;
      process.stdout.write(`${file}:${p.line}:${p.column}: ${p.message}\n`);
    }
  }
  return errors > 0 ? 1 : 0;
}
