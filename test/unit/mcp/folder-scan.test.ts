// Looking a folder through: what has changed is handed over, and nothing else; links out of it are not followed.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createScanner, type FolderChange, type Scanner } from '../../../src/mcp/folder-scan';

describe('looking a folder through', () => {
  let folder = '';
  let outside = '';
  let warnings: string[] = [];
  let scanner: Scanner;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-scan-'));
    outside = await mkdtemp(path.join(os.tmpdir(), 'dossier-far-'));
    await mkdir(path.join(folder, 'articles', 'sub'), { recursive: true });
    await writeFile(path.join(outside, 'geheim.md'), 'Geheim.');
    warnings = [];
    scanner = createScanner(
      folder,
      () => assert.fail('no originals here'),
      (line) => void warnings.push(line),
    );
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
    await rm(outside, { recursive: true, force: true });
  });

  async function changes(): Promise<{ put: string[]; remove: string[]; lists: string[] }> {
    const all: FolderChange[] = [];
    await scanner.scan((change) => void all.push(change));
    return {
      put: all.flatMap((c) => c.put.map((a) => `${a.id}: ${a.text}`)),
      remove: all.flatMap((c) => [...c.remove]),
      lists: all.flatMap((c) => [...(c.curated ?? []), ...(c.decidedEvents ?? [])].map((l) => l.id)),
    };
  }
  const write = (name: string, text: string | Uint8Array): Promise<void> =>
    writeFile(path.join(folder, name), text);

  it('hands over what is new, changed or gone, once', async () => {
    await write('articles/a.md', 'eins');
    await write('articles/sub/b.txt', 'zwei');
    await write('notiz.md', 'keiner');
    await write('actors.yaml', '- name: A\n');
    assert.deepEqual(await changes(), {
      put: ['articles/a.md: eins', 'articles/sub/b.txt: zwei'],
      remove: [],
      lists: ['actors.yaml'],
    });
    assert.deepEqual(await changes(), { put: [], remove: [], lists: [] });
    await write('articles/a.md', 'eins!');
    await rm(path.join(folder, 'articles/sub/b.txt'));
    assert.deepEqual(await changes(), {
      put: ['articles/a.md: eins!'],
      remove: ['articles/sub/b.txt'],
      lists: [],
    });
    await write('articles/a.md.yaml', 'title: T\n');
    assert.equal((await changes()).put.length, 1, 'a sidecar changes its article');
    await utimes(path.join(folder, 'actors.yaml'), new Date(), new Date(1));
    assert.deepEqual((await changes()).lists, ['actors.yaml']);
    scanner.forget();
    assert.equal((await changes()).put.length, 1);
  });

  it('follows no link, to files, sidecars, lists or folders', async () => {
    await write('articles/a.md', 'eins');
    await symlink(path.join(outside, 'geheim.md'), path.join(folder, 'articles', 'link.md'));
    await symlink(outside, path.join(folder, 'articles', 'fern'));
    await symlink(path.join(outside, 'geheim.md'), path.join(folder, 'articles', 'a.md.yaml'));
    await symlink(path.join(outside, 'geheim.md'), path.join(folder, 'actors.yaml'));
    const all: FolderChange[] = [];
    await scanner.scan((change) => void all.push(change));
    assert.deepEqual(all, [{ put: [{ id: 'articles/a.md', text: 'eins' }], remove: [] }]);
  });

  it('refuses articles/ as a link that leads out of the folder', async () => {
    await rm(path.join(folder, 'articles'), { recursive: true });
    await symlink(outside, path.join(folder, 'articles'));
    await assert.rejects(changes(), /leads out of the folder/);
  });

  it('says once what cannot be read, and takes it out', async () => {
    await write('articles/a.md', 'eins');
    await changes();
    await write('articles/a.md', new Uint8Array([0, 1, 2, 0, 255, 0, 0, 3, 0, 0, 0, 9]));
    assert.deepEqual(await changes(), { put: [], remove: ['articles/a.md'], lists: [] });
    await write('articles/a.md', new Uint8Array([0, 1, 2, 0, 255, 0, 0, 3, 0, 0, 0, 9, 7, 0]));
    await changes();
    assert.equal(warnings.length, 1);
    await write('articles/a.md', 'wieder da');
    assert.deepEqual((await changes()).put, ['articles/a.md: wieder da']);
  });

  it('reads nothing else where only articles/ is to be read', async () => {
    await rm(path.join(folder, 'articles'), { recursive: true });
    await write('notiz.md', 'meine');
    assert.deepEqual((await changes()).put, ['notiz.md: meine']);
    scanner = createScanner(folder, () => assert.fail(), assert.fail, true);
    assert.deepEqual((await changes()).put, []);
  });

  it('rejects where the folder has gone', async () => {
    await rm(folder, { recursive: true });
    await assert.rejects(changes());
  });
});
