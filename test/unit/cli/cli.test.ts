import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'yaml';
import { annotateLines, lineGroups, type Answer } from '../../../src/cli/commands/annotate';
import { briefCommand } from '../../../src/cli/commands/brief';
import { summarise } from '../../../src/cli/commands/index-folder';
import { readFolder } from '../../../src/cli/folder';
import { UsageError } from '../../../src/cli/usage';
import { fixtureDossier } from '../../support/dossier-fixture';
import { schemaProblems } from '../../support/schema';

function annotateLine(line: string, number: number): Answer {
  const [answer] = annotateLines([line], number);
  return answer!;
}

describe('dossier annotate', () => {
  it('answers a document with its id and the contract’s fields', () => {
    const { output, failed } = annotateLine(
      '{"id":"x","text":"Ada kam.","published":"2025-02","lang":"de"}',
      1,
    );
    const line = JSON.parse(output) as Record<string, unknown>;
    assert.equal(failed, false);
    assert.deepEqual(Object.keys(line), [
      'id',
      'lang',
      'published',
      'boilerplate',
      'mentions',
      'actors',
      'times',
      'statements',
      'events',
    ]);
    assert.equal(line['id'], 'x');
    assert.equal(line['published'], '2025-02');
  });

  for (const [name, line, why] of [
    ['broken JSON', '{"id":', /line 7: /],
    ['an array', '[]', /expected a JSON object/],
    ['no id', '{"text":"a"}', /"id" must be a string/],
    ['no text', '{"id":"a"}', /"text" must be a string/],
    ['an impossible date', '{"id":"a","text":"a","published":"2025-02-30"}', /EDTF/],
    ['an unknown language', '{"id":"a","text":"a","lang":"fr"}', /"lang"/],
  ] as const)
    it(`answers ${name} in its place, with the line's number`, () => {
      const { output, failed } = annotateLine(line, 7);
      const answer = JSON.parse(output) as { id: null; error: string };
      assert.equal(failed, true);
      assert.equal(answer.id, null);
      assert.match(answer.error, why);
    });
});

describe('lines of a stream', () => {
  const groups = async (...chunks: readonly (string | Buffer)[]): Promise<readonly (readonly string[])[]> => {
    const found: (readonly string[])[] = [];
    for await (const lines of lineGroups(Readable.from(chunks))) found.push(lines);
    return found;
  };

  it('are handed on as soon as they are whole', async () => {
    assert.deepEqual(await groups('a\nb', 'c\nd\ne', 'f'), [['a'], ['bc', 'd'], ['ef']]);
    assert.deepEqual(await groups('a\n', '\n', 'b\n'), [['a'], [''], ['b']]);
    assert.deepEqual(await groups(), []);
  });

  it('may break within a character, begin with a byte-order mark and hold line separators of Unicode', async () => {
    const bytes = Buffer.from('\ufeffäö\u2028ü\n€');
    const whole = [['äö\u2028ü'], ['€']];
    for (let at = 4; at < bytes.length - 4; at++)
      assert.deepEqual(await groups(bytes.subarray(0, at), bytes.subarray(at)), whole, String(at));
  });

  it('are answered in their places, together as alone', () => {
    const lines = [
      '{"id":"a","text":"Ada Berg sagte am Montag: »Wir kommen nach Bonn.«","published":"2025-02-05"}',
      '',
      'no JSON',
      '{"id":"b","text":"Berg reiste ab."}\r',
      '{"id":"c","text":"The minister John Doe met Jane Roe in Paris.","lang":"en"}',
    ];
    const alone = lines.flatMap((line, i) => annotateLines([line], i + 1));
    assert.deepEqual(annotateLines(lines, 1), alone);
    assert.equal(alone.length, 4);
    assert.match(alone[1]!.output, /line 3: /);
  });
});

describe('dossier index and brief', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-cli-'));
    await mkdir(path.join(folder, 'articles'));
    await writeFile(
      path.join(folder, 'articles', 'a.md'),
      '---\ntitle: Eins\npublished: 2025-03-05\n---\n\nAngela Muster sprach am Montag in Berlin.\n',
    );
    await writeFile(path.join(folder, 'articles', 'bild.txt'), Buffer.from([0x89, 0x50, 0, 1]));
    await writeFile(path.join(folder, 'notes.md'), 'kein Artikel');
    await writeFile(path.join(folder, 'actors.yaml'), 'actors: [broken');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('reads articles/, and tells of what it cannot read', async () => {
    const { dossier, warnings } = await readFolder(folder);
    assert.deepEqual(
      dossier.articles.map((a) => a.id),
      ['articles/a.md'],
    );
    assert.ok(warnings.some((w) => w.startsWith('articles/bild.txt: not a text file')));
    assert.ok(warnings.some((w) => w.startsWith('actors.yaml: ')));
  });

  it('says once what very many articles lack', async () => {
    const many = await mkdtemp(path.join(os.tmpdir(), 'dossier-cli-many-'));
    for (let n = 0; n < 12; n++)
      await writeFile(path.join(many, `${n}.txt`), 'Angela Muster sprach am Montag in Berlin.\n');
    const { dossier, warnings } = await readFolder(many);
    await rm(many, { recursive: true, force: true });
    assert.equal(
      dossier.articles.filter((a) => a.problems.some((p) => p.code === 'title-unknown')).length,
      12,
    );
    assert.deepEqual(
      warnings.filter((w) => w.includes('No title')).map((w) => w.slice(0, w.indexOf(':'))),
      ['0.txt and 11 more (»dossier index --json« tells which)'],
    );
  });

  it('refuses what is no folder, with the remedy', async () => {
    await assert.rejects(readFolder(path.join(folder, 'nowhere')), UsageError);
  });

  it('summarises a dossier for a person', () => {
    const text = summarise(fixtureDossier());
    assert.match(text, /^2 articles, 3 actors, 2 events, 2 statements\n/);
    assert.match(text, /Ada Muster, Außenministerin {2}\(2 articles/);
    assert.match(text, /1 events? without a date/);
  });

  it('writes a valid note once, and leaves an existing file alone', async () => {
    const out = path.join(folder, 'note.yaml');
    const options = { in: folder, out, force: false, written: '2025-04-01', language: 'de' };
    assert.equal(await briefCommand(['period', '2025-03', '2025-03'], options), 0);
    const first = await readFile(out, 'utf8');
    assert.deepEqual(schemaProblems('briefing', parse(first)), []);
    await assert.rejects(briefCommand(['period', '2025', '2025'], options), /--force/);
    assert.equal(await readFile(out, 'utf8'), first);
    assert.equal(await briefCommand(['period', '2025', '2025'], { ...options, force: true }), 0);
    assert.notEqual(await readFile(out, 'utf8'), first);
  });

  for (const [args, options] of [
    [['actor', 'Niemand'], {}],
    [['period', 'gestern', 'heute'], {}],
    [['period'], {}],
    [['weather'], {}],
    [['period', '2025', '2025'], { language: 'fr' }],
    [['period', '2025', '2025'], { written: 'today' }],
  ] as const)
    it(`says what is wrong with ${JSON.stringify([...args, options])}`, () =>
      assert.rejects(briefCommand(args, { in: folder, force: false, ...options }), UsageError));
});
