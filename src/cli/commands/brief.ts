// `dossier brief …`: writes one briefing, to standard output or to a file that must not exist yet (--force lifts that).
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { composeBriefing, decodeText, isEdtf, readTemplate, type BriefingTemplate } from '../../core/api';
import { readFolder } from '../folder';
import { UsageError } from '../usage';
import { writeFileWhole } from '../write-file';
import { requestFor, type RequestOptions } from './requests';

export interface BriefOptions extends RequestOptions {
  readonly in?: string;
  readonly out?: string;
  readonly force: boolean;
  readonly language?: string;
  readonly written?: string;
  /** A template's file, or the name of one under `.dossier/templates/` of the folder. */
  readonly template?: string;
}

async function templateFrom(name: string, folder: string): Promise<BriefingTemplate> {
  const isFile = /\.ya?ml$/i.test(name);
  const file = isFile ? name : path.join(folder, '.dossier', 'templates', `${name}.yaml`);
  let text: string;
  try {
    ({ text } = decodeText(await readFile(file)));
  } catch {
    throw new UsageError(`there is no template ${file}; docs/templates.md says how to write one`);
  }
  const { template, problems } = readTemplate(path.basename(file).replace(/\.ya?ml$/i, ''), text);
  if (template === null)
    throw new UsageError(
      `the template cannot be used:\n${problems.map((p) => `  ${file}:${p.line}:${p.column}: ${p.message}`).join('\n')}`,
    );
  return template;
}

export async function briefCommand(args: readonly string[], options: BriefOptions): Promise<number> {
  if (options.in === undefined) throw new UsageError('name the folder of articles with --in FOLDER');
  if (options.language !== undefined && options.language !== 'de' && options.language !== 'en')
    throw new UsageError(`--language is »de« or »en«, not »${options.language}«`);
  const written = options.written ?? new Date().toISOString().slice(0, 10);
  if (!isEdtf(written) || written.length !== 10)
    throw new UsageError(`--written takes a day such as 2025-02-12, not »${written}«`);
  const template =
    options.template === undefined ? undefined : await templateFrom(options.template, options.in);
  const { dossier, lang, warnings, texts } = await readFolder(options.in);
  for (const w of warnings) process.stderr.write(`dossier: ${w}\n`);
  const request = requestFor(args, options, dossier, written);
  if (template !== undefined && !template.for.includes(request.kind))
    throw new UsageError(
      `the template ${template.name} is for ${template.for.join(', ')}, not for ${request.kind}`,
    );
  const schema = path.join(__dirname, '..', 'schemas', 'briefing.schema.json');
  const { text } = composeBriefing(
    request,
    dossier,
    {
      language: options.language ?? lang,
      written,
      schema: pathToFileURL(schema).href,
      ...(template === undefined ? {} : { template }),
    },
    texts,
  );
  if (options.out === undefined) process.stdout.write(text);
  else await writeFileWhole(options.out, text, options.force);
  return 0;
}
