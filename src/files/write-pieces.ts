// Pieces of text → files on disk, as they come: memory does not grow with the export. Each file is written under a name of
// its own beside its target and takes the target's name only when all are whole; what is there already is never replaced
// unless asked for. Given up or failed, nothing is left behind. Knows nothing of formats.
import { access, link, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { FileThere, GivenUp } from './errors';

export interface Piece {
  readonly file: number;
  readonly text: string;
}

export interface WriteOptions<Result> {
  /** Paths, by the number that pieces have. */
  readonly files: readonly string[];
  readonly pieces: Generator<Piece, Result, undefined>;
  readonly replace: boolean;
  /** Called now and then with how many pieces were written; false gives up. */
  readonly go?: (pieces: number) => boolean;
}

const FLUSH_AT = 128 * 1024;

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Gives a finished file its name; never over another one unless asked for. */
async function settle(temporary: string, target: string, replace: boolean): Promise<void> {
  if (!replace) {
    try {
      // A link does not replace, and no other program can come between.
      await link(temporary, target);
      await rm(temporary, { force: true });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new FileThere(target);
      // Some file systems know no links.
      if (await isThere(target)) throw new FileThere(target);
    }
  }
  await rename(temporary, target);
}

/** Writes all pieces; resolves with what the generator returns and how many bytes were written. Throws `FileThere`, `GivenUp`. */
export async function writePieces<Result>(
  options: WriteOptions<Result>,
): Promise<{ readonly result: Result; readonly bytes: number }> {
  const { files, pieces, replace, go } = options;
  if (!replace) for (const file of files) if (await isThere(file)) throw new FileThere(file);
  const temporary = files.map((f) => path.join(path.dirname(f), `.${path.basename(f)}.${process.pid}.tmp`));
  const handles: FileHandle[] = [];
  const settled: string[] = [];
  try {
    for (const file of temporary) handles.push(await open(file, 'w'));
    let bytes = 0;
    let count = 0;
    let held = '';
    let at = 0;
    const flush = async (): Promise<void> => {
      const data = Buffer.from(held, 'utf8');
      held = '';
      bytes += data.length;
      if (data.length > 0) await handles[at]?.appendFile(data);
      if (go && !go(count)) throw new GivenUp();
    };
    let step = pieces.next();
    for (; step.done !== true; step = pieces.next()) {
      count++;
      if (step.value.file !== at) {
        await flush();
        at = step.value.file;
      }
      held += step.value.text;
      if (held.length >= FLUSH_AT) await flush();
    }
    await flush();
    for (const handle of handles.splice(0)) await handle.close();
    for (const [i, file] of files.entries()) {
      await settle(temporary[i] ?? '', file, replace);
      settled.push(file);
    }
    return { result: step.value, bytes };
  } catch (error) {
    for (const handle of handles) await handle.close().catch(() => undefined);
    for (const file of temporary) await rm(file, { force: true }).catch(() => undefined);
    // All or none: of several files, those that have their names already were not there before.
    if (!replace) for (const file of settled) await rm(file, { force: true }).catch(() => undefined);
    throw error;
  }
}
