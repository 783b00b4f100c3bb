// Bytes that are looked at now and then → a file on disk, which is read when they are, so that they take no memory of the
// process. The file has lost its name before the first byte is in it: nobody else finds it, and it is gone with the process,
// however that ends. Room of bytes that nobody can ask for any more is used again. Where no file can be had or written, bytes stay in memory. Holds no more than the system's own cache of
// files does; never thought to outlive anything.
import { randomUUID } from 'node:crypto';
import { mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Fewer bytes are not worth a look at a file. */
const LEAST = 2048;
/** More than this is not laid into a file. */
const MOST = 2 ** 30;
/** So many bytes wait before they are written, so that one edit waits for no disk. */
const WAITING = 2 ** 20;
/** Sizes of rooms: eight from each power of two to the next, so that one is soon used again and little of it is waste. */
const STEPS = 8;

type BytesAt = (from: number, to: number) => Uint8Array;

interface Room {
  readonly begin: number;
  readonly size: number;
}

/** What bytes take in the file. */
function roomFor(length: number): number {
  const step = 2 ** Math.floor(Math.log2(length)) / STEPS;
  return Math.ceil(length / step) * step;
}

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

/**
 * What lays bytes into a file in the folder, of so many bytes at `most`, and gives what reads of them from one offset to
 * another. The last ones wait in memory until there are enough to be worth writing.
 */
export function createByteFile(folder: string, most = MOST): (bytes: Uint8Array) => BytesAt {
  let file: number | null | undefined;
  let length = 0;
  /** Rooms that are free, by their size. */
  const free = new Map<number, number[]>();
  /** What has yet to be written, by where it begins. */
  const waiting = new Map<number, Uint8Array>();
  let bytesWaiting = 0;
  const gone = new FinalizationRegistry<Room>(({ begin, size }) => {
    waiting.delete(begin);
    const list = free.get(size);
    if (list) list.push(begin);
    else free.set(size, [begin]);
  });

  function write(): void {
    bytesWaiting = 0;
    try {
      for (const { begin, bytes } of stretches(waiting))
        for (let done = 0; done < bytes.length;)
          done += writeSync(file as number, bytes, done, bytes.length - done, begin + done);
      waiting.clear();
    } catch {
      // It stays in memory, and so does what comes from now on.
      file = null;
    }
  }

  function roomOf(bytes: Uint8Array): Room | null {
    if (file === undefined) file = opened(folder);
    const size = roomFor(bytes.length);
    const again = free.get(size);
    if (file === null || (!again?.length && length + size > most)) return null;
    const begin = again?.pop() ?? length;
    length = Math.max(length, begin + size);
    waiting.set(begin, bytes);
    bytesWaiting += bytes.length;
    return { begin, size };
  }

  return (bytes) => {
    const room = bytes.length < LEAST ? null : roomOf(bytes);
    if (room === null || typeof file !== 'number') return stretchOf(bytes);
    const reader = readerOf(file, room.begin, waiting);
    gone.register(reader, room);
    if (bytesWaiting > WAITING) write();
    return reader;
  };
}

/** What lies side by side, or nearly, as one piece each: one long piece is sooner written than many short ones. */
function* stretches(
  waiting: ReadonlyMap<number, Uint8Array>,
): Generator<{ begin: number; bytes: Uint8Array }> {
  const all = [...waiting].sort(([a], [b]) => a - b);
  for (let i = 0, next = 0; i < all.length; i = next) {
    const [begin, first] = all[i] as (typeof all)[number];
    let end = begin + first.length;
    let room = begin + roomFor(first.length);
    for (next = i + 1; next < all.length; next++) {
      const [at, bytes] = all[next] as (typeof all)[number];
      // Between two rooms side by side lies only what rounding has left: nobody's bytes.
      if (at !== room) break;
      end = at + bytes.length;
      room = at + roomFor(bytes.length);
    }
    const bytes = new Uint8Array(end - begin);
    for (const [at, own] of all.slice(i, next)) bytes.set(own, at - begin);
    yield { begin, bytes };
  }
}

function stretchOf(bytes: Uint8Array): BytesAt {
  return (from, to) => bytes.subarray(from, to);
}

/** A function of its own: one beside the bytes would keep them. */
function readerOf(file: number, begin: number, waiting: ReadonlyMap<number, Uint8Array>): BytesAt {
  return (from, to) => {
    const unwritten = waiting.get(begin);
    if (unwritten) return unwritten.subarray(from, to);
    const read = new Uint8Array(to - from);
    for (let done = 0; done < read.length;) {
      const count = readSync(file, read, done, read.length - done, begin + from + done);
      if (count === 0) throw new Error('The file of packed bytes was cut.');
      done += count;
    }
    return read;
  };
}
