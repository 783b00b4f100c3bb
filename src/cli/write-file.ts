// Writes a file whole or not at all: a temporary file beside it, then a rename; without `force` an exclusive create, so
// that an existing file is never touched.
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './usage';

/** Throws `UsageError` where the file exists and may not be replaced. */
export async function writeFileWhole(file: string, text: string, force: boolean): Promise<void> {
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
