// The command line reads pages, mails, PDF and Word files like texts, prefers the text beside them, and writes nothing.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readFolder } from '../../../src/cli/folder';
import { extractorHere, originalBytes, textOf } from '../../support/originals';

describe('dossier index on originals', function () {
  this.timeout(20_000);
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-originals-'));
    await mkdir(path.join(folder, 'articles', 'werft_files'), { recursive: true });
    const put = (name: string, content: string | Uint8Array): Promise<void> =>
      writeFile(path.join(folder, 'articles', name), content);
    for (const name of ['werft.html', 'fahrplan.docx', 'verschlossen.pdf', 'morgenbrief.eml'])
      await put(name, originalBytes(name));
    await put('werft_files/anzeige.html', '<p>Kaufen Sie jetzt Matratzen bei Egon Pralle.</p>');
    const mail = await textOf('morgenbrief.eml');
    await put('morgenbrief.eml.md', mail.replace('published: 2024-06-05', 'published: 2024-06'));
    await put('brief.txt', 'Die Kanzlerin Berta Quast kam am Montag nach Graz.\n');
    await put('brief.txt.yaml', 'published: 2024-05-08\noutlet: Talbote\n');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('reads them all and leaves the folder as it was', async () => {
    const before = await readdir(path.join(folder, 'articles'));
    const { dossier, warnings } = await readFolder(folder, extractorHere);
    assert.deepEqual(
      dossier.articles.map((a) => [a.id, a.published, a.publishedFrom]),
      [
        ['articles/brief.txt', '2024-05-08', 'sidecar'],
        ['articles/fahrplan.docx.md', '2023-03-03', 'dateline'],
        // What the user has put into the text beside the mail wins.
        ['articles/morgenbrief.eml.md', '2024-06', 'front-matter'],
        ['articles/werft.html.md', '2024-09-19', 'json-ld'],
      ],
    );
    assert.ok(warnings.some((w) => w.startsWith('articles/verschlossen.pdf: ') && w.includes('password')));
    assert.deepEqual(await readdir(path.join(folder, 'articles')), before);
  });
});
