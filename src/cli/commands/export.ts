// `dossier export FOLDER --to FORMAT`: the whole dossier for other programs, to standard output or to a file (CSV: to a
// folder of tables). Written as it comes, so that a large dossier needs no more memory than a small one. What the format
// could not hold is told on standard error.
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { DossierFormat, ExportOptions, ExportPlan, LeftOut } from '../../core/export/api';
import { FileThere } from '../../files/errors';
import { writePieces } from '../../files/write-pieces';
import { readFolder } from '../folder';
import { UsageError } from '../usage';

export interface ExportDossierOptions {
  readonly to?: string;
  readonly out?: string;
  readonly force: boolean;
  readonly language?: string;
  readonly separator?: string;
  readonly 'no-text'?: boolean;
}

const SEPARATORS: Readonly<Record<string, NonNullable<ExportOptions['separator']>>> = {
  ',': ',',
  comma: ',',
  ';': ';',
  semicolon: ';',
  tab: '\t',
};

const LEFT: Readonly<Record<LeftOut['why'], string>> = {
  undated: 'events have no date and no place in this format',
  unplaced: 'events have a date without a beginning and no place in this format',
  'no-speaker': 'statements have no known speaker and are about nobody known, and no place in this format',
  alone: 'events join no two actors and no place in this format',
};

async function toOutput(plan: ExportPlan): Promise<readonly LeftOut[]> {
  const pieces = plan.write();
  let step = pieces.next();
  for (; step.done !== true; step = pieces.next())
    if (step.value.text !== '' && !process.stdout.write(step.value.text)) await once(process.stdout, 'drain');
  return step.value;
}

async function toFiles(plan: ExportPlan, out: string, force: boolean): Promise<readonly LeftOut[]> {
  const several = plan.files.length > 1;
  if (several) await mkdir(out, { recursive: true });
  const files = several ? plan.files.map((f) => path.join(out, f)) : [out];
  try {
    return (await writePieces({ files, pieces: plan.write(), replace: force })).result;
  } catch (error) {
    if (error instanceof FileThere)
      throw new UsageError(`${error.message} exists; add --force to replace it`);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UsageError(`there is no folder ${path.dirname(out)} to write to`);
    throw error;
  }
}

export async function exportDossierCommand(
  args: readonly string[],
  options: ExportDossierOptions,
): Promise<number> {
  const { DOSSIER_FORMATS, planExport } = await import('../../core/export/api');
  const [folder] = args;
  if (folder === undefined || args.length > 1)
    throw new UsageError('name one folder: dossier export FOLDER --to FORMAT');
  const isFormat = (name: string | undefined): name is DossierFormat =>
    DOSSIER_FORMATS.some((f) => f === name);
  const { to, language, out, force } = options;
  if (!isFormat(to))
    throw new UsageError(
      `--to is one of ${DOSSIER_FORMATS.join(', ')}${to === undefined ? '' : `, not »${to}«`}`,
    );
  if (language !== undefined && language !== 'de' && language !== 'en')
    throw new UsageError(`--language is »de« or »en«, not »${language}«`);
  const separator = options.separator === undefined ? ',' : SEPARATORS[options.separator];
  if (separator === undefined)
    throw new UsageError(`--separator is comma, semicolon or tab, not »${options.separator ?? ''}«`);
  if (to === 'csv' && out === undefined)
    throw new UsageError('CSV is several tables: name a folder for them with --out FOLDER');
  const { dossier, lang, texts, warnings } = await readFolder(folder);
  for (const w of warnings) process.stderr.write(`dossier: ${w}\n`);
  const plan = planExport(
    to,
    { dossier, source: (id) => texts.source(id) },
    { language: language ?? lang, separator, text: options['no-text'] !== true },
  );
  const left = out === undefined ? await toOutput(plan) : await toFiles(plan, out, force);
  for (const { why, count } of left) process.stderr.write(`dossier: ${count} ${LEFT[why]}; left out\n`);
  return 0;
}
