// The cache's pieces as files of one folder, compressed. A piece is written to a file of its own name first and then
// put in place, so that nobody ever reads half of one. Everything that goes wrong is silence: a cache is no place for
// errors. It decides nothing about what is in the pieces.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { CacheStore } from '../core/api';

const ENDING = '.gz';
const NAME = /^[0-9a-z-]+$/u;
/** Files that somebody began to write and did not finish are removed after this. */
const STALE_MS = 3_600_000;

/** `unique` tells the windows that write here apart. */
export function nodeCacheStore(
  folder: string,
  unique = `${process.pid}-${Date.now().toString(36)}`,
): CacheStore {
  let count = 0;
  const fileOf = (name: string): string => path.join(folder, `${name}${ENDING}`);
  return {
    async read(name) {
      if (!NAME.test(name)) return null;
      try {
        return gunzipSync(await readFile(fileOf(name))).toString('utf8');
      } catch {
        return null;
      }
    },
    async write(name, value) {
      if (!NAME.test(name)) return;
      const part = path.join(folder, `${name}.${unique}-${++count}.part`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(part, gzipSync(value, { level: 1 }));
        await rename(part, fileOf(name));
      } catch {
        await rm(part, { force: true }).catch(() => undefined);
      }
    },
    async remove(name) {
      if (NAME.test(name)) await rm(fileOf(name), { force: true }).catch(() => undefined);
    },
    async list() {
      const files = await readdir(folder).catch(() => []);
      for (const file of files)
        if (file.endsWith('.part')) {
          const full = path.join(folder, file);
          const old = await stat(full).then(
            (s) => Date.now() - s.mtimeMs > STALE_MS,
            () => false,
          );
          if (old) await rm(full, { force: true }).catch(() => undefined);
        }
      return files
        .filter((f) => f.endsWith(ENDING))
        .map((f) => f.slice(0, -ENDING.length))
        .filter((name) => NAME.test(name))
        .sort();
    },
  };
}
