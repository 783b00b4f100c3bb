// A folder on disk → a dossier: finds the article files, decodes them or has their text taken out, analyses and joins them. Files that cannot be read
// become warnings, never an end; nothing in the folder is changed and no link out of it is followed.
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  annotateArticle,
  decodeText,
  DossierIndex,
  read,
  readCurated,
  readDecidedEvents,
  type Dossier,
  type Lang,
  type ParagraphTexts,
} from '../core/api';
import { createExtractor, type Extractor } from '../extract/client';
import { nodeExtractorThread } from '../extract/node-thread';
import { extractedPath, MAX_ORIGINAL_BYTES, originalKind, savedPageOf } from '../extract/protocol';
import { UsageError } from './usage';

const LARGEST = 5 * 1024 * 1024;

export interface FolderDossier {
  readonly dossier: Dossier;
  /** The paragraphs and texts of its articles. */
  readonly texts: ParagraphTexts & Pick<DossierIndex, 'source'>;
  /** The language of most articles. */
  readonly lang: Lang;
  /** One line each: file, what is wrong, what to do. */
  readonly warnings: readonly string[];
}

async function articleFiles(folder: string, base: string, out: string[]): Promise<void> {
  const entries = await readdir(path.join(folder, base), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const relative = base === '' ? entry.name : `${base}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) await articleFiles(folder, relative, out);
    else if (entry.isFile() && (/\.(?:md|txt)$/i.test(entry.name) || originalKind(entry.name) !== null))
      out.push(relative);
  }
}

async function isDirectory(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

const UNPLACED = {
  'events-yaml-not-found': 'no article has an event at these words any more',
  'events-yaml-twice': 'this report stands in another entry already',
  'events-yaml-actor-unknown': 'no actor has this name',
} as const;

/** The text of one of the user's own lists, or null where there is none. */
async function listText(folder: string, name: string, warnings: string[]): Promise<string | null> {
  try {
    return decodeText(await readFile(path.join(folder, name))).text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      warnings.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** What belongs to a saved page is no article of its own. */
function withoutPageParts(files: readonly string[]): string[] {
  const all = new Set(files);
  return files.filter((file) => {
    const page = savedPageOf(file);
    return page === null || !(all.has(`${page}.html`) || all.has(`${page}.htm`));
  });
}

interface Source {
  readonly id: string;
  readonly text: string;
  readonly sidecar?: string;
  readonly warnings: readonly string[];
}

/** The text of one file, or why it is left out. */
async function readSource(
  folder: string,
  name: string,
  extractor: () => Extractor,
): Promise<Source | { readonly left: string }> {
  const file = path.join(folder, name);
  const original = originalKind(name) !== null;
  const { size } = await lstat(file);
  if (size > (original ? MAX_ORIGINAL_BYTES : LARGEST))
    return { left: `${name}: larger than ${original ? 50 : 5} MB, left out; split it into single articles` };
  const bytes = await readFile(file);
  if (original) {
    const kept = await readFile(path.join(folder, extractedPath(name))).then(
      (b) => decodeText(b).text,
      () => null,
    );
    const answer = await extractor().extract(path.basename(name), bytes, kept);
    if (answer.kind === 'refused') return { left: `${name}: ${answer.problem.message}` };
    const id = extractedPath(name);
    return { id, text: answer.text, warnings: answer.problems.map((p) => `${id}: ${p.message}`) };
  }
  const { text, binary } = decodeText(bytes);
  if (binary) return { left: `${name}: not a text file, left out; save the article as text or Markdown` };
  const sidecar = await readFile(`${file}.yaml`).then(
    (b) => decodeText(b).text,
    () => undefined,
  );
  return { id: name, text, warnings: [], ...(sidecar === undefined ? {} : { sidecar }) };
}

/** Throws `UsageError` when `folder` is no folder. Article ids are paths relative to it, with `/`. */
export async function readFolder(
  folder: string,
  openExtractor: () => Extractor = () =>
    createExtractor(nodeExtractorThread(path.join(__dirname, 'extract.js'))),
): Promise<FolderDossier> {
  if (!(await isDirectory(folder)))
    throw new UsageError(`»${folder}« is not a folder; name one that holds articles`);
  const warnings: string[] = [];
  const files: string[] = [];
  const own = await isDirectory(path.join(folder, 'articles'));
  await articleFiles(folder, own ? 'articles' : '', files);
  const index = new DossierIndex();
  const languages: Record<Lang, number> = { de: 0, en: 0 };
  let worker: Extractor | undefined;
  const extractor = (): Extractor => (worker ??= openExtractor());
  const taken = new Set(files.filter((f) => originalKind(f) !== null).map(extractedPath));
  for (const name of withoutPageParts(files)) {
    // The text beside an original is read with it.
    if (taken.has(name)) continue;
    try {
      const source = await readSource(folder, name, extractor);
      if ('left' in source) {
        warnings.push(source.left);
        continue;
      }
      const { id, text, sidecar } = source;
      const article = read({ id, text, ...(sidecar === undefined ? {} : { sidecar }) });
      languages[article.lang]++;
      const facts = annotateArticle(article);
      for (const p of source.warnings) warnings.push(p);
      for (const p of facts.problems) warnings.push(`${id}: ${p.message}`);
      index.put(facts, text);
    } catch (error) {
      warnings.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  worker?.dispose();
  const curated = await listText(folder, 'actors.yaml', warnings);
  if (curated !== null) {
    const { actors, problems } = readCurated(curated);
    for (const p of problems) warnings.push(`actors.yaml: ${p.message}`);
    index.setCurated(actors);
  }
  const decided = await listText(folder, 'events.yaml', warnings);
  if (decided !== null) {
    const { events, problems } = readDecidedEvents(decided, 'events.yaml');
    for (const p of problems) warnings.push(`events.yaml: ${p.message}`);
    index.setDecidedEvents(events);
    for (const { code, what, at } of index.unplacedDecisions())
      warnings.push(`events.yaml: line ${at.line}: ${UNPLACED[code]}: ${what}`);
  }
  return {
    dossier: index.snapshot(),
    texts: index,
    lang: languages.en > languages.de ? 'en' : 'de',
    warnings,
  };
}
