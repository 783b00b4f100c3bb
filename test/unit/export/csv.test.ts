import assert from 'node:assert/strict';
import papa from 'papaparse';
import { CSV_FILES, FORMULA } from '../../../src/core/export/csv';
import { DOSSIERS, exportOf } from '../../support/exports';
import { HOSTILE_NAMES } from '../../support/hostile-dossier';

function cells(text: string): readonly (readonly string[])[] {
  const { data, errors } = papa.parse(text.replace(/^\uFEFF/, ''), {});
  assert.deepEqual(
    errors.filter((e) => e.code !== 'UndetectableDelimiter'),
    [],
  );
  return data.filter((row) => row.length > 1);
}

for (const [name, get] of Object.entries(DOSSIERS))
  describe(`CSV of the ${name} dossier`, () => {
    const [dossier, source] = get();
    const { files } = exportOf('csv', dossier, source);

    it('has its tables, each with a byte-order mark, a head and rows of one length', () => {
      assert.deepEqual(Object.keys(files), CSV_FILES);
      for (const text of Object.values(files)) {
        assert.ok(text.startsWith('\uFEFF'));
        assert.ok(text.endsWith('\r\n'));
        const rows = cells(text);
        assert.ok(rows.every((r) => r.length === rows[0]?.length));
      }
    });

    it('has no cell that a spreadsheet would run', () => {
      for (const text of Object.values(files))
        for (const row of cells(text))
          for (const cell of row)
            assert.ok(
              !/^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell) && !/^[\t\r\n]/.test(cell),
              cell.slice(0, 50),
            );
    });

    it('has a row for each actor, mention, piece of a statement and report', () => {
      const count = (file: string): number => cells(files[file] ?? '').length - 1;
      assert.equal(count('articles.csv'), dossier.articles.length);
      assert.equal(count('actors.csv'), dossier.actors.length);
      assert.equal(
        count('mentions.csv'),
        dossier.actors.reduce((n, a) => n + a.mentions.length, 0),
      );
      assert.equal(
        count('events.csv'),
        dossier.events.reduce((n, e) => n + e.reports.length, 0),
      );
      assert.equal(
        count('statements.csv'),
        dossier.statements.reduce((n, s) => n + s.quote.length, 0),
      );
    });
  });

describe('CSV', () => {
  const [dossier, source] = (DOSSIERS['hostile'] ?? assert.fail)();

  it('guards formulas that the usual pattern misses', () => {
    for (const cell of ['=1\n2', '  =1', '\u200B=1', '＝1', '\t=2', '\r', '+1', '-a', '@x'])
      assert.match(cell, FORMULA);
    for (const cell of ['a=1', '»-«', '', 'é', '1-2', '–a']) assert.doesNotMatch(cell, FORMULA);
  });

  it('keeps names word for word but for the guard and what no text may hold', () => {
    const names = cells(exportOf('csv', dossier, source).files['mentions.csv'] ?? '')
      .slice(1)
      .filter((_, i) => i % 2 === 0)
      .map((r) => r[8]?.replace(/^'/, '') ?? '');
    HOSTILE_NAMES.forEach((name, i) => {
      if (name.length > 1000) assert.ok(names[i]?.endsWith('…') && names[i].length === 32_000);
      else
        assert.equal(names[i], name.replace(/\p{Surrogate}|[\u0000-\u0008\u000E-\u001F\uFFFF]/gu, '\uFFFD'));
    });
  });

  it('takes a semicolon or a tab between cells', () => {
    const text = exportOf('csv', dossier, source, { separator: ';' }).files['actors.csv'] ?? '';
    assert.ok(text.startsWith('\uFEFFid;name;type'));
    assert.equal(papa.parse(text, {}).meta.delimiter, ';');
  });
});
