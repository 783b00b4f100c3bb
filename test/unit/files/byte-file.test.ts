// Bytes in a file without a name: read as they were laid, nothing left in the folder, and in memory where no file can be.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createByteFile } from '../../../src/files/byte-file';
import { long } from '../../support/long';

function bytesOf(length: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 31 + seed) % 251);
}

function filled(seed: number): Uint8Array {
  return new Uint8Array(3000 + (seed % 64)).fill(seed % 251);
}

/**
 * Collects what nobody has any more, and waits until everybody who wants to know has been told. The engine tells one
 * registry after the other, in the order in which they had something to hear: when the last of our own objects is told of,
 * those that went with the ones before have been.
 */
async function collected(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let told = 0;
  const registry = new FinalizationRegistry<null>(() => told++);
  const letGo = (): void => registry.register({}, null);
  for (let n = 0; n < 2; n++) {
    const before = told;
    letGo();
    // A single collection may spare what was made just now.
    while (told === before) {
      collect();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
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

  long('lays into the room of bytes that nobody has any more, and never into that of others', async () => {
    const lay = createByteFile(path.join(folder, 'again'), 4_000_000);
    let some = Array.from({ length: 800 }, (_, i) => ({ seed: i, at: lay(filled(i)) }));
    for (let round = 0; round < 6; round++) {
      some = some.filter((_, i) => i % 2 === round % 2);
      await collected();
      for (let i = 0; i < 400; i++) {
        const seed = 1000 * (round + 1) + i;
        some.push({ seed, at: lay(filled(seed)) });
      }
      for (const { seed, at } of some) {
        const bytes = at(0, 2900);
        assert.ok(
          filled(seed)
            .subarray(0, 2900)
            .every((byte, i) => byte === bytes[i]),
          `${seed}`,
        );
      }
    }
    // What waits or did not fit into the file is a stretch of bytes in memory.
    const inFile = some.filter(({ at }) => at(0, 1).buffer.byteLength === 1);
    assert.ok(inFile.length > 350, `${inFile.length} of ${some.length}`);
  });
});
