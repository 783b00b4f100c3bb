// Whether a file that has just been read may still be in the making: empty, shorter or longer than it was said to be, or
// changed while it was read. Such a file is read again a few times, ever later, before it counts as it is; one that has
// lain there for a while never is. Works on numbers alone.

export interface FileState {
  /** Bytes; null: it could not be read. */
  readonly size: number | null;
  /** Milliseconds since 1970; 0: unknown. */
  readonly mtime: number;
}

export interface Glance {
  /** As the file system told before reading. */
  readonly before: FileState;
  /** Bytes that were read; null: reading failed. */
  readonly read: number | null;
  /** As it told afterwards; absent: not asked. */
  readonly after?: FileState;
}

/** A file that was changed longer ago is complete. */
const FRESH_MS = 5000;
/** Milliseconds until a file is read again, by how often it was read. */
const AGAIN_MS: readonly number[] = [200, 400, 800, 1600];

/** Whether a file was changed so lately that somebody may still write it. `now`: milliseconds since 1970. */
export function isFresh({ mtime }: FileState, now: number): boolean {
  return mtime > 0 && Math.abs(now - mtime) < FRESH_MS;
}

/** Whether what was read may be half of a file. */
export function isHalfWritten({ before, read, after }: Glance, now: number): boolean {
  if (!isFresh(after ?? before, now)) return false;
  if (read === null || read === 0 || read !== before.size) return true;
  return after !== undefined && (after.size !== read || after.mtime !== before.mtime);
}

/** Milliseconds until a file that looked half-written is read again; null: it counts as it is. `tries` from 0. */
export function againAfter(tries: number): number | null {
  return AGAIN_MS[tries] ?? null;
}
