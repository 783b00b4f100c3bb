// A folder → what has changed in it since the last look, as the engine's thread takes it. Files are known by size, time and
// number; only those that changed are read again. Linear in the number of files; no link out of the folder is followed and
// nothing is changed.
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { articleFiles, listText, readPlain, readSource, withoutPageParts } from '../cli/folder-files';
import { decodeText } from '../core/present/api';
import type { Extractor } from '../extract/client';
import { extractedPath, originalKind } from '../extract/protocol';
import type { ArticleText } from '../worker/protocol';

export interface FolderChange {
  readonly put: readonly ArticleText[];
  readonly remove: readonly string[];
  readonly curated?: readonly ArticleText[];
  readonly decidedEvents?: readonly ArticleText[];
}

export interface Scanner {
  /** What has changed; handed over in parts, so that much is not kept at once. Rejects where the folder cannot be read. */
  scan(take: (change: FolderChange) => void): Promise<void>;
  /** Forgets what is known: the next scan hands over everything. */
  forget(): void;
  /** Folders that hold what was found, for watching. */
  readonly folders: readonly string[];
  readonly size: number;
}

/** Articles handed over at once. */
const BATCH = 50;
const LISTS = [
  ['actors.yaml', 'curated'],
  ['events.yaml', 'decidedEvents'],
] as const;

/** What tells that a file is another than before; null where there is no such file, or it is a link. */
async function stampOf(file: string): Promise<string | null> {
  try {
    const s = await lstat(file);
    return s.isFile() ? `${s.size}:${s.mtimeMs}:${s.ino}` : null;
  } catch {
    return null;
  }
}

/** Whether `articles/` is a folder of this folder; throws where it is a link that leads out of it. */
async function ownArticles(folder: string): Promise<boolean> {
  const own = path.join(folder, 'articles');
  const s = await lstat(own).catch(() => null);
  if (s === null) return false;
  if (s.isDirectory()) return true;
  if (!s.isSymbolicLink()) return false;
  const [root, target] = [await realpath(folder), await realpath(own).catch(() => '')];
  if (target.startsWith(root + path.sep)) return true;
  throw new Error('articles/ is a link that leads out of the folder; name the folder that it leads to');
}

/** `warn`: one line on what could not be read. `onlyOwn`: nothing but `articles/` is read, even where there is none. */
export function createScanner(
  folder: string,
  extractor: () => Extractor,
  warn: (line: string) => void,
  onlyOwn = false,
): Scanner {
  const stamps = new Map<string, string>();
  /** Articles that were handed over, by the file they come from. */
  const ids = new Map<string, string>();
  const lists = new Map<string, string | null>();
  const warned = new Set<string>();
  let folders: readonly string[] = [folder];

  function say(line: string): void {
    if (warned.size > 10_000 || warned.has(line)) return;
    warned.add(line);
    warn(line);
  }

  async function stampOfArticle(name: string): Promise<string> {
    const file = path.join(folder, name);
    const beside = originalKind(name) === null ? `${file}.yaml` : path.join(folder, extractedPath(name));
    return `${(await stampOf(file)) ?? 'none'}|${(await stampOf(beside)) ?? ''}`;
  }

  async function readLists(): Promise<Pick<FolderChange, 'curated' | 'decidedEvents'>> {
    const changed: Partial<Record<'curated' | 'decidedEvents', readonly ArticleText[]>> = {};
    for (const [name, field] of LISTS) {
      const stamp = await stampOf(path.join(folder, name));
      if (lists.has(name) && lists.get(name) === stamp) continue;
      const before = lists.get(name) ?? null;
      lists.set(name, stamp);
      if (stamp === null && before === null) continue;
      const warnings: string[] = [];
      const text = stamp === null ? null : await listText(folder, name, warnings);
      for (const w of warnings) say(w);
      changed[field] = text === null ? [] : [{ id: name, text }];
    }
    return changed;
  }

  return {
    get folders() {
      return folders;
    },
    get size() {
      return stamps.size;
    },
    forget() {
      stamps.clear();
      ids.clear();
      lists.clear();
    },
    async scan(take) {
      const found: string[] = [];
      const own = await ownArticles(folder);
      if (own || !onlyOwn) await articleFiles(folder, own ? 'articles' : '', found);
      const taken = new Set(found.filter((f) => originalKind(f) !== null).map(extractedPath));
      const files = withoutPageParts(found).filter((name) => !taken.has(name));
      const now = new Set(files);
      const within = new Set(files.map((name) => path.join(folder, path.dirname(name))));
      folders = [folder, path.join(folder, 'articles'), ...within];
      const remove: string[] = [];
      for (const name of [...stamps.keys()])
        if (!now.has(name)) {
          stamps.delete(name);
          const id = ids.get(name);
          ids.delete(name);
          if (id !== undefined) remove.push(id);
        }
      let put: ArticleText[] = [];
      const changedLists = await readLists();
      const hand = (rest: Partial<FolderChange>): void => {
        const nothing = put.length === 0 && Object.keys(rest).length === 0;
        if (!nothing) take({ put, remove: [], ...rest });
        put = [];
      };
      hand({ ...(remove.length > 0 ? { remove } : {}), ...changedLists });
      for (const name of files) {
        const stamp = await stampOfArticle(name);
        if (stamps.get(name) === stamp) continue;
        stamps.set(name, stamp);
        const source = await readSource(folder, name, extractor).catch((error: unknown) => ({
          left: `${name}: ${error instanceof Error ? error.message : String(error)}`,
        }));
        if ('left' in source) {
          say(source.left);
          const id = ids.get(name);
          ids.delete(name);
          if (id !== undefined) hand({ remove: [id] });
          continue;
        }
        for (const w of source.warnings) say(w);
        ids.set(name, source.id);
        const { id, text, sidecar } = source;
        put.push({ id, text, ...(sidecar === undefined ? {} : { sidecar }) });
        if (put.length >= BATCH) hand({});
      }
      hand({});
    },
  };
}

/** The text of a file of the user's, or null where there is none, it is a link, or it is too large. */
export async function readOwn(file: string, largest: number): Promise<string | null> {
  try {
    const s = await lstat(file);
    if (!s.isFile() || s.size > largest) return null;
    const { text, binary } = decodeText(await readPlain(file));
    return binary ? null : text;
  } catch {
    return null;
  }
}
