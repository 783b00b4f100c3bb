import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FileThere, GivenUp } from '../../../src/files/errors';
import { writePieces, type Piece } from '../../../src/files/write-pieces';

function* pieces(list: readonly Piece[], end?: () => void): Generator<Piece, number, undefined> {
  for (const p of list) yield p;
  end?.();
  return list.length;
}

describe('writing pieces into files', () => {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-write-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('writes several files and says what the generator returned', async () => {
    const list = [
      { file: 0, text: 'ä' },
      { file: 0, text: 'b' },
      { file: 1, text: 'c' },
    ];
    const files = [at('a'), at('b')];
    assert.deepEqual(await writePieces({ files, pieces: pieces(list), replace: false }), {
      result: 3,
      bytes: 4,
    });
    assert.equal(await readFile(at('a'), 'utf8'), 'äb');
    assert.equal(await readFile(at('b'), 'utf8'), 'c');
    assert.deepEqual((await readdir(folder)).sort(), ['a', 'b']);
  });

  it('never replaces a file unasked, not even one that comes meanwhile, and then leaves nothing behind', async () => {
    await writeFile(at('b'), 'mine');
    const files = [at('a'), at('b')];
    const list = [{ file: 0, text: 'x' }];
    await assert.rejects(writePieces({ files, pieces: pieces(list), replace: false }), FileThere);
    assert.deepEqual(await readdir(folder), ['b']);
    const late = async (): Promise<void> => {
      const generator = pieces(list);
      const write = writePieces({ files: [at('c')], pieces: generator, replace: false });
      await writeFile(at('c'), 'mine too');
      await write;
    };
    await assert.rejects(late(), FileThere);
    assert.equal(await readFile(at('c'), 'utf8'), 'mine too');
    assert.equal(await readFile(at('b'), 'utf8'), 'mine');
    assert.deepEqual((await readdir(folder)).sort(), ['b', 'c']);
    await writePieces({ files, pieces: pieces(list), replace: true });
    assert.equal(await readFile(at('b'), 'utf8'), '');
  });

  it('leaves nothing behind when given up or when the generator fails', async () => {
    const many = Array.from({ length: 50 }, () => ({ file: 0, text: 'x'.repeat(100_000) }));
    let asked = 0;
    const go = (): boolean => ++asked < 3;
    await assert.rejects(
      writePieces({ files: [at('a')], pieces: pieces(many), replace: false, go }),
      GivenUp,
    );
    const fail = (): void => {
      throw new Error('broken');
    };
    await assert.rejects(
      writePieces({ files: [at('a')], pieces: pieces(many, fail), replace: false }),
      /broken/,
    );
    await assert.rejects(
      writePieces({ files: [at('no/a')], pieces: pieces(many), replace: false }),
      /ENOENT/,
    );
    assert.deepEqual(await readdir(folder), []);
  });
});
