// What is in a packaged extension: the names of its files, and the whole of it unpacked. A VSIX is a zip file, and of zip
// files this knows what `vsce` writes: entries that are stored or deflated, listed in a directory at the end.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

export interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  content(): Buffer;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** All entries of a VSIX. Throws where the file is no zip file. */
export function entriesOf(file: string): Entry[] {
  const zip = readFileSync(file);
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error(`${file} is no zip file.`);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`${file} is damaged.`);
    const method = zip.readUInt16LE(at + 10);
    const [packed, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const nameLength = zip.readUInt16LE(at + 28);
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({
      name,
      packed,
      size,
      content() {
        const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
        const raw = zip.subarray(from, from + packed);
        return method === 0 ? raw : inflateRawSync(raw);
      },
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** Unpacks the extension itself, without what only galleries need. */
export function unpackExtension(file: string, dir: string): void {
  for (const entry of entriesOf(file)) {
    if (!entry.name.startsWith('extension/') || entry.name.endsWith('/')) continue;
    const target = join(dir, entry.name.slice('extension/'.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, entry.content());
  }
}
