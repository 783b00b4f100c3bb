// The folder's briefings: which there are, what stands in one, and writing a new one. A new one gets a name of its own and
// never takes the place of another file; nothing is written through a link, nor outside of `briefings/`.
import { lstat, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../cli/usage';
import { writeFileWhole } from '../cli/write-file';
import { readOwn } from './folder-scan';

const FOLDER = 'briefings';
const LARGEST = 1024 * 1024;
const MOST_TRIES = 100;

/** A file name that can only mean a file of the folder. */
function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,150}\.ya?ml$/u.test(name) && !name.includes('..');
}

/** Whether `briefings/` is there, as a folder and no link. */
async function isThere(folder: string): Promise<boolean> {
  const s = await lstat(path.join(folder, FOLDER)).catch(() => null);
  return s?.isDirectory() === true;
}

/** File names, sorted. */
export async function listBriefings(folder: string): Promise<readonly string[]> {
  if (!(await isThere(folder))) return [];
  const entries = await readdir(path.join(folder, FOLDER), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((e) => e.isFile() && isPlainName(e.name))
    .map((e) => e.name)
    .sort();
}

/** The text of a briefing; null where there is none of this name. */
export async function readBriefing(folder: string, name: string): Promise<string | null> {
  if (!isPlainName(name) || !(await isThere(folder))) return null;
  return readOwn(path.join(folder, FOLDER, name), LARGEST);
}

/** Writes a briefing to a new file; its path relative to the folder. */
export async function writeBriefing(folder: string, fileName: string, text: string): Promise<string> {
  const target = path.join(folder, FOLDER);
  const s = await lstat(target).catch(() => null);
  if (s === null) await mkdir(target);
  else if (!s.isDirectory()) throw new Error('briefings/ is a link or a file; nothing was written');
  const plain = isPlainName(fileName) ? fileName : 'briefing.yaml';
  for (let n = 1; n <= MOST_TRIES; n++) {
    const name = n === 1 ? plain : plain.replace(/\.ya?ml$/, `-${n}.yaml`);
    try {
      await writeFileWhole(path.join(target, name), text, false);
      return `${FOLDER}/${name}`;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
    }
  }
  throw new Error(`there are ${MOST_TRIES} briefings of this name; delete or rename some`);
}
