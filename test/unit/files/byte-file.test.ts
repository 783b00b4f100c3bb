// Bytes in a file without a name: read as they were laid, nothing left in the folder, and in memory where no file can be.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createByteFile } from '../../../src/files/byte-file';

function bytesOf(length: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 31 + seed) % 251);
}

describe('a file of bytes', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'bytes-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('gives any stretch as it was laid, and leaves no file in the folder', async () => {
    const lay = createByteFile(path.join(folder, 'new', 'one'));
    const laid = [5000, 10, 70_000, 0, 2048].map((length, i) => {
      const bytes = bytesOf(length, i);
      return { bytes, at: lay(bytes) };
    });
    for (const { bytes, at } of laid.toReversed())
      for (const [from, to] of [
        [0, bytes.length],
        [bytes.length >> 1, bytes.length],
        [3, 9],
      ] as const)
        assert.deepEqual([...at(from, to)], [...bytes.subarray(from, to)]);
    assert.deepEqual(await readdir(path.join(folder, 'new', 'one')), []);
  });

  it('keeps bytes in memory where there can be no file', async () => {
    const file = path.join(folder, 'a file');
    await writeFile(file, '');
    const bytes = bytesOf(9000, 1);
    assert.deepEqual([...createByteFile(file)(bytes)(100, 200)], [...bytes.subarray(100, 200)]);
  });

  it('lays into the room of bytes that nobody has any more, and never into that of others', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const lay = createByteFile(path.join(folder, 'again'), 600_000);
    let some = Array.from({ length: 64 }, (_, i) => ({ seed: i, at: lay(bytesOf(3000 + i, i)) }));
    for (let round = 0; round < 6; round++) {
      some = some.filter((_, i) => i % 2 === round % 2);
      collect();
      await new Promise((resolve) => setTimeout(resolve, 5));
      for (let i = 0; i < 40; i++) {
        const seed = 100 * (round + 1) + i;
        some.push({ seed, at: lay(bytesOf(3000 + (seed % 64), seed)) });
      }
      for (const { seed, at } of some)
        assert.deepEqual(Buffer.from(at(0, 2500)), Buffer.from(bytesOf(2500, seed)));
    }
    // What did not fit into the file would be a stretch of bytes in memory.
    for (const { at } of some) assert.equal(at(0, 1).buffer.byteLength, 1);
  });
});
