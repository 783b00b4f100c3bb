import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { exportDossierCommand } from '../../../src/cli/commands/export';
import { UsageError } from '../../../src/cli/usage';

/** What a command writes to standard output; what it tells on standard error is not shown. */
async function quietly(
  run: () => Promise<number>,
): Promise<{ readonly code: number; readonly text: string }> {
  const out = process.stdout.write.bind(process.stdout);
  const err = process.stderr.write.bind(process.stderr);
  let text = '';
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    text += String(chunk);
    return true;
  };
  process.stderr.write = (): boolean => true;
  try {
    return { code: await run(), text };
  } finally {
    process.stdout.write = out;
    process.stderr.write = err;
  }
}

describe('dossier export', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-export-'));
    await mkdir(path.join(folder, 'articles'));
    await writeFile(
      path.join(folder, 'articles', 'a.md'),
      '---\npublished: 2025-03-04\n---\n\nAußenministerin Ada Muster traf am Montag Präsident Bo Beispiel in Lima. »Wir reden weiter«, sagte Muster.\n',
    );
  });
  after(() => rm(folder, { recursive: true }));

  it('writes to standard output, the same every time', async () => {
    const run = (): Promise<{ code: number; text: string }> =>
      quietly(() => exportDossierCommand([folder], { to: 'ftm', force: false }));
    const first = await run();
    assert.equal(first.code, 0);
    assert.match(first.text, /"schema":"Person","properties":\{"name":\["Ada Muster"\]/);
    assert.equal((await run()).text, first.text);
    const bare = await quietly(() =>
      exportDossierCommand([folder], { to: 'ftm', force: false, 'no-text': true }),
    );
    assert.doesNotMatch(bare.text, /bodyText/);
  });

  it('writes a file once, and again only with --force', async () => {
    const out = path.join(folder, 'x.gexf');
    const run = (force: boolean): Promise<unknown> =>
      quietly(() => exportDossierCommand([folder], { to: 'gexf', out, force }));
    await run(false);
    const text = await readFile(out, 'utf8');
    assert.match(text, /^<\?xml/);
    await assert.rejects(run(false), (e) => e instanceof UsageError && e.message.includes('--force'));
    await run(true);
    assert.equal(await readFile(out, 'utf8'), text);
  });

  it('writes tables into a folder', async () => {
    const out = path.join(folder, 'tables');
    await quietly(() =>
      exportDossierCommand([folder], { to: 'csv', out, force: false, separator: 'semicolon' }),
    );
    assert.deepEqual((await readdir(out)).sort(), [
      'actors.csv',
      'articles.csv',
      'events.csv',
      'mentions.csv',
      'offices.csv',
      'statements.csv',
    ]);
    assert.match(await readFile(path.join(out, 'actors.csv'), 'utf8'), /ada-muster;Ada Muster;person/);
  });

  for (const [args, options, why] of [
    [[], { to: 'ftm' }, /name one folder/],
    [['.'], {}, /--to is one of ftm, gexf/],
    [['.'], { to: 'xls' }, /not »xls«/],
    [['.'], { to: 'csv' }, /--out FOLDER/],
    [['.'], { to: 'ftm', language: 'fr' }, /»de« or »en«/],
    [['.'], { to: 'csv', out: 'x', separator: '|' }, /comma, semicolon or tab/],
    [['/no/such/folder'], { to: 'ftm' }, /is not a folder/],
  ] as const)
    it(`says what is wrong with ${JSON.stringify([args, options])}`, () =>
      assert.rejects(
        exportDossierCommand(args, { ...options, force: false }),
        (e) => e instanceof UsageError && why.test(e.message),
      ));

  it('says that there is no folder to write to', () =>
    assert.rejects(
      quietly(() =>
        exportDossierCommand([folder], { to: 'ftm', out: path.join(folder, 'no', 'x'), force: false }),
      ),
      (e) => e instanceof UsageError && e.message.includes('no folder'),
    ));
});
