// A folder on disk → the files of its articles, by the rules of the command line, and the text of one of them. No link is
// followed, nothing is changed; what cannot be read is said in one line. It analyses nothing, so that whoever has the
// engine on another thread can use it, too.
import { constants } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '../core/present/api';
import type { Extractor } from '../extract/client';
import { extractedPath, MAX_ORIGINAL_BYTES, originalKind, savedPageOf } from '../extract/protocol';

const LARGEST = 5 * 1024 * 1024;
/** Reading fails where the file is a link; Windows has no such flag. */
const NO_LINK = constants.O_RDONLY | ((constants.O_NOFOLLOW as number | undefined) ?? 0);

/** The bytes of a file; rejects where it is a link. */
export function readPlain(file: string): Promise<Buffer> {
  return readFile(file, { flag: NO_LINK });
}

export async function articleFiles(folder: string, base: string, out: string[]): Promise<void> {
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

export async function isDirectory(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}

/** The text of one of the user's own lists, or null where there is none. */
export async function listText(folder: string, name: string, warnings: string[]): Promise<string | null> {
  try {
    return decodeText(await readFile(path.join(folder, name))).text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      warnings.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** What belongs to a saved page is no article of its own. */
export function withoutPageParts(files: readonly string[]): string[] {
  const all = new Set(files);
  return files.filter((file) => {
    const page = savedPageOf(file);
    return page === null || !(all.has(`${page}.html`) || all.has(`${page}.htm`));
  });
}

export interface Source {
  readonly id: string;
  readonly text: string;
  readonly sidecar?: string;
  readonly warnings: readonly string[];
}

/** The text of one file, or why it is left out. */
export async function readSource(
  folder: string,
  name: string,
  extractor: () => Extractor,
): Promise<Source | { readonly left: string }> {
  const file = path.join(folder, name);
  const original = originalKind(name) !== null;
  const { size } = await lstat(file);
  if (size > (original ? MAX_ORIGINAL_BYTES : LARGEST))
    return { left: `${name}: larger than ${original ? 50 : 5} MB, left out; split it into single articles` };
  const bytes = await readPlain(file);
  if (original) {
    const kept = await readPlain(path.join(folder, extractedPath(name))).then(
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
  const sidecar = await readPlain(`${file}.yaml`).then(
    (b) => decodeText(b).text,
    () => undefined,
  );
  return { id: name, text, warnings: [], ...(sidecar === undefined ? {} : { sidecar }) };
}
