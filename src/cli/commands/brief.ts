// `dossier brief …`: writes one briefing, to standard output or to a file that must not exist yet (--force lifts that).
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { composeBriefing, isEdtf, type BriefingRequest, type Dossier } from '../../core/api';
import { readFolder } from '../folder';
import { UsageError } from '../usage';

export interface BriefOptions {
  readonly in?: string;
  readonly out?: string;
  readonly force: boolean;
  readonly language?: string;
  readonly written?: string;
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().trim();

/** Picks the one thing that `query` names by id, by a whole name, or by a part of one; throws when none or several fit. */
function pick<T extends { readonly id: string }>(
  kind: string,
  query: string,
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): T {
  const wanted = fold(query);
  const exact = items.filter((i) => i.id === query || namesOf(i).some((n) => fold(n) === wanted));
  const found =
    exact.length > 0 ? exact : items.filter((i) => namesOf(i).some((n) => fold(n).includes(wanted)));
  const [only] = found;
  if (found.length === 1 && only) return only;
  if (found.length === 0)
    throw new UsageError(
      `no ${kind} called »${query}« in these articles; »dossier index FOLDER« lists what there is`,
    );
  const list = found.slice(0, 8).map((i) => `  ${i.id}  ${namesOf(i)[0] ?? ''}`);
  throw new UsageError(`»${query}« fits ${found.length} ${kind}s; name one by its id:\n${list.join('\n')}`);
}

function requestFor(args: readonly string[], dossier: Dossier): BriefingRequest {
  const [kind, first, second] = args;
  if (kind === 'actor' && first !== undefined && second === undefined)
    return {
      kind,
      actor: pick('actor', first, dossier.actors, (a) => [a.name, ...a.aliases.map((x) => x.name)]).id,
    };
  if (kind === 'event' && first !== undefined && second === undefined)
    return { kind, event: pick('event', first, dossier.events, (e) => [e.label]).id };
  if (kind === 'period' && first !== undefined && second !== undefined && args.length === 3) {
    for (const date of [first, second])
      if (!isEdtf(date) || date.includes('/'))
        throw new UsageError(`»${date}« is no date; write 2025-02-12, 2025-02 or 2025`);
    return { kind, from: first, to: second };
  }
  throw new UsageError('say »brief actor NAME«, »brief event LABEL« or »brief period FROM TO«');
}

/** Written whole or not at all: a temporary file beside it, then a rename (or an exclusive create, without --force). */
async function writeNote(file: string, text: string, force: boolean): Promise<void> {
  if (!force) {
    const handle = await open(file, 'wx').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST')
        throw new UsageError(`${file} exists; add --force to replace it`);
      throw error;
    });
    try {
      await handle.writeFile(text, 'utf8');
    } finally {
      await handle.close();
    }
    return;
  }
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(text, 'utf8');
    await handle.close();
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

export async function briefCommand(args: readonly string[], options: BriefOptions): Promise<number> {
  if (options.in === undefined) throw new UsageError('name the folder of articles with --in FOLDER');
  if (options.language !== undefined && options.language !== 'de' && options.language !== 'en')
    throw new UsageError(`--language is »de« or »en«, not »${options.language}«`);
  const written = options.written ?? new Date().toISOString().slice(0, 10);
  if (!isEdtf(written) || written.length !== 10)
    throw new UsageError(`--written takes a day such as 2025-02-12, not »${written}«`);
  const { dossier, lang, warnings } = await readFolder(options.in);
  for (const w of warnings) process.stderr.write(`dossier: ${w}\n`);
  const schema = path.join(__dirname, '..', 'schemas', 'briefing.schema.json');
  const { text } = composeBriefing(requestFor(args, dossier), dossier, {
    language: options.language ?? lang,
    written,
    schema: pathToFileURL(schema).href,
  });
  if (options.out === undefined) process.stdout.write(text);
  else await writeNote(options.out, text, options.force);
  return 0;
}
