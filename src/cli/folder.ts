// A folder on disk → a dossier: has the article files read, analyses and joins them. Files that cannot be read become
// warnings, never an end; nothing in the folder is changed and no link out of it is followed.
import path from 'node:path';
import {
  DossierIndex,
  read,
  readCurated,
  readDecidedEvents,
  type Article,
  type Dossier,
  type Lang,
  type ParagraphTexts,
} from '../core/api';
import { createExtractor, type Extractor } from '../extract/client';
import { nodeExtractorThread } from '../extract/node-thread';
import { extractedPath, originalKind } from '../extract/protocol';
import { articleFiles, isDirectory, listText, readSource, withoutPageParts } from './folder-files';
import { AT_ONCE, factsOfAll } from './facts-of';
import { UsageError } from './usage';

export interface FolderDossier {
  readonly dossier: Dossier;
  /** The paragraphs and texts of its articles. */
  readonly texts: ParagraphTexts & Pick<DossierIndex, 'source'>;
  /** The language of most articles. */
  readonly lang: Lang;
  /** One line each: file, what is wrong, what to do. */
  readonly warnings: readonly string[];
}

/** So many articles that lack the same get a line each. */
const EACH = 5;

const UNPLACED = {
  'events-yaml-not-found': 'no article has an event at these words any more',
  'events-yaml-twice': 'this report stands in another entry already',
  'events-yaml-actor-unknown': 'no actor has this name',
} as const;

/** Throws `UsageError` when `folder` is no folder. Article ids are paths relative to it, with `/`. */
export async function readFolder(
  folder: string,
  openExtractor: () => Extractor = () =>
    createExtractor(nodeExtractorThread(path.join(__dirname, 'extract.js'))),
): Promise<FolderDossier> {
  if (!(await isDirectory(folder)))
    throw new UsageError(`»${folder}« is not a folder; name one that holds articles`);
  const warnings: string[] = [];
  /** What articles lack, and which: the dossier has it with each article, so a line for each of hundreds says nothing. */
  const lacking = new Map<string, string[]>();
  const files: string[] = [];
  const own = await isDirectory(path.join(folder, 'articles'));
  await articleFiles(folder, own ? 'articles' : '', files);
  const index = new DossierIndex();
  const languages: Record<Lang, number> = { de: 0, en: 0 };
  let worker: Extractor | undefined;
  const extractor = (): Extractor => (worker ??= openExtractor());
  let group: Article[] = [];
  let size = 0;
  /** What has been read since the last time, together: that is quicker than one by one. */
  const analyse = (): void => {
    for (const [article, facts] of factsOfAll(group))
      if (typeof facts === 'string') warnings.push(`${article.id}: ${facts}`);
      else index.put(facts, article.text);
    group = [];
    size = 0;
  };
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
      for (const p of source.warnings) warnings.push(p);
      const article = read({ id, text, ...(sidecar === undefined ? {} : { sidecar }) });
      languages[article.lang]++;
      for (const p of article.problems)
        (lacking.get(p.message) ?? lacking.set(p.message, []).get(p.message))?.push(id);
      group.push(article);
      size += text.length;
      if (size >= AT_ONCE) analyse();
    } catch (error) {
      warnings.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  analyse();
  worker?.dispose();
  for (const [message, ids] of lacking)
    if (ids.length <= EACH) for (const id of ids) warnings.push(`${id}: ${message}`);
    else
      warnings.push(
        `${ids[0] ?? ''} and ${ids.length - 1} more (»dossier index --json« tells which): ${message}`,
      );
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
