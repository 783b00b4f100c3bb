import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import type { BriefingNote, BriefingRequest } from '../../../src/core/api';
import { briefCommand } from '../../../src/cli/commands/brief';
import { checkCommand, exportCommand } from '../../../src/cli/commands/note-files';
import { requestFor } from '../../../src/cli/commands/requests';
import { UsageError } from '../../../src/cli/usage';
import { fixtureDossier } from '../../support/dossier-fixture';

/** What a command writes to standard output. */
async function output(run: () => Promise<number>): Promise<{ readonly code: number; readonly text: string }> {
  const write = process.stdout.write.bind(process.stdout);
  let text = '';
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    text += String(chunk);
    return true;
  };
  try {
    return { code: await run(), text };
  } finally {
    process.stdout.write = write;
  }
}

describe('what a briefing on the command line is about', () => {
  const today = '2025-04-01';
  const cases: readonly (readonly [readonly string[], Parameters<typeof requestFor>[1], BriefingRequest])[] =
    [
      [['actor', 'Muster'], {}, { kind: 'actor', actor: 'ada-muster' }],
      [['event', 'Treffen mit'], {}, { kind: 'event', event: 'consult-peru' }],
      [['period', '2025-03'], {}, { kind: 'period', from: '2025-03', to: '2025-03' }],
      [['period', '2025-03', '2025-04-02'], {}, { kind: 'period', from: '2025-03', to: '2025-04-02' }],
      [['period'], { last: '7d' }, { kind: 'period', from: '2025-03-26', to: today }],
      [['period'], { last: '2 weeks' }, { kind: 'period', from: '2025-03-19', to: today }],
      [['period'], { last: '1m' }, { kind: 'period', from: '2025-03-02', to: today }],
      [['period'], { last: '1y' }, { kind: 'period', from: '2024-04-02', to: today }],
      [['period'], { since: '2025-03-30' }, { kind: 'period', from: '2025-03-30', to: today }],
      [['relation', 'muster', 'Peru'], {}, { kind: 'relation', actors: ['ada-muster', 'peru'] }],
      [['topic', 'Reise', 'Lima'], {}, { kind: 'topic', search: 'Reise Lima' }],
      [
        ['topic'],
        { actors: 'Peru, Lima', types: 'consult' },
        { kind: 'topic', actors: ['peru', 'lima'], types: ['CONSULT'] },
      ],
      [
        ['sources', 'eins.md', 'zwei'],
        {},
        { kind: 'sources', articles: ['articles/eins.md', 'articles/zwei.txt'] },
      ],
    ];
  for (const [args, options, request] of cases)
    it(JSON.stringify([...args, options]), () =>
      assert.deepEqual(requestFor(args, options, fixtureDossier(), today), request),
    );

  for (const [args, options, why] of [
    [[], {}, /brief relation/],
    [['weather'], {}, /brief relation/],
    [['actor'], {}, /brief actor NAME/],
    [['actor', 'u'], {}, /fits \d actors; name one by its id:\n/],
    [['relation', 'Muster'], {}, /NAME NAME/],
    [['relation', 'Muster', 'Ada Muster'], {}, /the same/],
    [['period'], {}, /--last 7d/],
    [['period'], { last: 'week' }, /7d, 2w/],
    [['period'], { since: '2025-05-01' }, /up to today/],
    [['period', '2025'], { last: '7d' }, /either/],
    [['period', '2025-02-30'], {}, /is no date/],
    [['topic'], {}, /brief topic WORDS/],
    [['topic'], { types: 'WAR' }, /no type of event/],
    [['sources', 'eins'], {}, /two different articles/],
  ] as const)
    it(`says what is wrong with ${JSON.stringify([...args, options])}`, () =>
      assert.throws(
        () => requestFor(args, options, fixtureDossier(), today),
        (e) => e instanceof UsageError && why.test(e.message),
      ));
});

describe('dossier brief with a template, export-briefing and check-briefing', () => {
  let folder = '';
  const note = (): string => path.join(folder, 'note.yaml');
  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-notes-'));
    await writeFile(
      path.join(folder, 'a.md'),
      '---\ntitle: Eins\npublished: 2025-03-05\n---\n\nAngela Muster sprach am Montag in Berlin mit Bernd Beispiel.\n',
    );
    await writeFile(
      path.join(folder, 'kurz.yaml'),
      'for: [period]\ntitle: Lage vom {written}\nsections: [events, notes]\nfields: { redaktion: Ausland }\nnotes: Zu prüfen.\n',
    );
    await writeFile(path.join(folder, 'kaputt.yaml'), 'sections: [sumary]\n');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('writes by the template, and the note says by which', async () => {
    const template = path.join(folder, 'kurz.yaml');
    const options = { in: folder, out: note(), force: true, written: '2025-04-01', language: 'de', template };
    assert.equal(await briefCommand(['period', '2025-03'], options), 0);
    const made = parse(await readFile(note(), 'utf8')) as BriefingNote & { redaktion: string };
    assert.equal(made.template, 'kurz');
    assert.equal(made.title, 'Lage vom 2025-04-01');
    assert.equal(made.redaktion, 'Ausland');
    assert.equal(made.notes, 'Zu prüfen.\n');
    assert.ok(!('summary' in made) && !('statements' in made));
  });

  it('refuses a template that is broken, missing or for something else, with the reason', async () => {
    const options = { in: folder, force: false, written: '2025-04-01' };
    const template = path.join(folder, 'kaputt.yaml');
    await assert.rejects(
      briefCommand(['period', '2025'], { ...options, template }),
      /kaputt.yaml:1:12: .*Did you mean "summary"/s,
    );
    await assert.rejects(
      briefCommand(['period', '2025'], { ...options, template: 'fehlt' }),
      /templates.fehlt.yaml/,
    );
    const kurz = path.join(folder, 'kurz.yaml');
    await assert.rejects(
      briefCommand(['actor', 'Muster'], { ...options, template: kurz }),
      /for period, not for actor/,
    );
  });

  it('exports to a page, to standard output or a file that is not there yet', async () => {
    const { code, text } = await output(() => exportCommand([note()], { force: false }));
    assert.equal(code, 0);
    assert.match(text, /^# Lage vom 2025-04-01\n/);
    const out = path.join(folder, 'seite.html');
    assert.equal(await exportCommand([note()], { to: 'html', out, force: false }), 0);
    assert.match(await readFile(out, 'utf8'), /^<!doctype html>\n<html lang="de">/);
    await assert.rejects(exportCommand([note()], { to: 'html', out, force: false }), /--force/);
    await assert.rejects(exportCommand([note()], { to: 'pdf', force: false }), UsageError);
    await assert.rejects(
      exportCommand([path.join(folder, 'fehlt.yaml')], { force: false }),
      /there is no file/,
    );
    await assert.rejects(exportCommand([folder], { force: false }), /is a folder/);
  });

  it('checks notes: a line a fault, exit status 1 for errors', async () => {
    assert.deepEqual(await output(() => checkCommand([note()], {})), { code: 0, text: '' });
    const broken = path.join(folder, 'broken.yaml');
    await writeFile(
      broken,
      (await readFile(note(), 'utf8')).replace('written: 2025-04-01', 'written: gestern'),
    );
    const { code, text } = await output(() => checkCommand([broken], { language: 'de' }));
    assert.equal(code, 1);
    assert.match(text, /broken\.yaml:\d+:10: »written« ist kein Datum\..*»gestern«/);
    await assert.rejects(checkCommand([], {}), UsageError);
  });
});
