// Bytes that are looked at now and then → a file on disk, which is read when they are, so that they take no memory of the
// process. The file has lost its name before the first byte is in it: nobody else finds it, and it is gone with the process,
// however that ends. Where no file can be had or written, bytes stay in memory. Holds no more than the system's own cache of
// files does; never thought to outlive anything.
import { randomUUID } from 'node:crypto';
import { mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Fewer bytes are not worth a look at a file. */
const LEAST = 2048;
/** Whoever goes on for so long has changed everything several times. */
const MOST = 2 ** 30;

type BytesAt = (from: number, to: number) => Uint8Array;

function opened(folder: string): number | null {
  try {
    mkdirSync(folder, { recursive: true });
    const name = path.join(folder, `${randomUUID()}.tmp`);
    const file = openSync(name, 'wx+', 0o600);
    unlinkSync(name);
    return file;
  } catch {
    return null;
  }
}

/** What lays bytes into a file in the folder, and gives what reads of them from one offset to another. */
export function createByteFile(folder: string): (bytes: Uint8Array) => BytesAt {
  let file: number | null | undefined;
  let length = 0;

  function written(bytes: Uint8Array): number | null {
    if (file === undefined) file = opened(folder);
    if (file === null || length + bytes.length > MOST) return null;
    const begin = length;
    try {
      for (let done = 0; done < bytes.length;)
        done += writeSync(file, bytes, done, bytes.length - done, begin + done);
    } catch {
      return null;
    }
    length += bytes.length;
    return begin;
  }

  return (bytes) => {
    const begin = bytes.length < LEAST ? null : written(bytes);
    return begin === null || typeof file !== 'number' ? stretchOf(bytes) : readerOf(file, begin);
  };
}

function stretchOf(bytes: Uint8Array): BytesAt {
  return (from, to) => bytes.subarray(from, to);
}

/** A function of its own: one beside the bytes would keep them. */
function readerOf(file: number, begin: number): BytesAt {
  return (from, to) => {
    const read = new Uint8Array(to - from);
    for (let done = 0; done < read.length;) {
      const count = readSync(file, read, done, read.length - done, begin + from + done);
      if (count === 0) throw new Error('The file of packed bytes was cut.');
      done += count;
    }
    return read;
  };
}
