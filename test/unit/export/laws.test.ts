import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { DOSSIER_FORMATS } from '../../../src/core/export/api';
import { calendarDate } from '../../../src/core/export/calendar';
import { clean, cut, html, xml } from '../../../src/core/export/clean';
import { codePoints } from '../../../src/core/export/code-points';
import type { Dossier } from '../../../src/core/model/dossier';
import { boundsOf } from '../../../src/core/model/edtf';
import { DOSSIERS, exportOf } from '../../support/exports';
import { anyText } from '../../support/any-text';

const EMPTY: Dossier = { revision: 0, articles: [], actors: [], events: [], statements: [], problems: [] };

describe('every export', () => {
  for (const format of DOSSIER_FORMATS)
    for (const [name, get] of Object.entries(DOSSIERS)) {
      it(`${format}: the ${name} dossier gives the same bytes twice, in pieces`, () => {
        const a = exportOf(format, ...get());
        const b = exportOf(format, ...get());
        assert.deepEqual(a.files, b.files);
        // 64 kB names stand in it many times; of ordinary articles a piece is far smaller.
        assert.ok(a.longest < (name === 'hostile' ? 4_000_000 : 60_000), String(a.longest));
      });
    }

  it('of an empty dossier is a valid empty file', () => {
    for (const format of DOSSIER_FORMATS) {
      const { files, left } = exportOf(format, EMPTY, () => null);
      assert.deepEqual(left, []);
      for (const text of Object.values(files)) assert.doesNotMatch(text, /undefined|\[object/);
      if (format === 'timeline' || format === 'jsonld') JSON.parse(files[''] ?? '');
    }
  });

  it('without the articles’ texts still gives all facts', () => {
    const [dossier] = (DOSSIERS['sample'] ?? assert.fail)();
    for (const format of DOSSIER_FORMATS) assert.ok(exportOf(format, dossier, () => null).text.length > 100);
  });

  it('holds no word of an article that its format would take for its own', () => {
    const get = DOSSIERS['hostile'] ?? assert.fail;
    for (const format of ['gexf', 'graphml'] as const)
      assert.doesNotMatch(exportOf(format, ...get()).text, /<script|<!--|\u0000|\uFFFF/);
    for (const format of ['ftm', 'plover'] as const) {
      const lines = exportOf(format, ...get()).text.split('\n');
      assert.equal(lines.pop(), '');
      for (const line of lines) assert.ok(line.startsWith('{') && !/[\u2028\u2029]/.test(line));
    }
  });
});

describe('what exports are made of', () => {
  it('clean keeps offsets and takes nothing that may stand', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        assert.equal(clean(text).length, text.length);
        assert.equal(clean(clean(text)), clean(text));
        assert.ok(!/\p{Surrogate}|\u0000/u.test(clean(text)));
      }),
    );
    assert.equal(clean('Ä👩‍👩‍👧\r\n\t'), 'Ä👩‍👩‍👧\r\n\t');
  });

  it('cut never parts a surrogate pair', () => {
    fc.assert(
      fc.property(anyText(), fc.integer({ min: 2, max: 20 }), (text, n) => {
        const short = cut(clean(text), n);
        assert.ok(short.length <= n && !/\p{Surrogate}/u.test(short));
      }),
    );
  });

  it('escaped text holds no mark', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        assert.doesNotMatch(xml(text), /[<>"']/);
        assert.doesNotMatch(html(text), /[<>"'`=]/);
      }),
    );
  });

  it('code points are counted as an iterator counts them', () => {
    fc.assert(
      fc.property(anyText().map(clean), fc.nat(), (text, n) => {
        const list = [...text];
        const at = n % (list.length + 1);
        assert.equal(codePoints(text, list.slice(0, at).join('').length), at);
      }),
    );
  });

  it('a calendar date never lies outside what is known', () => {
    const point = fc
      .tuple(
        fc.integer({ min: 1, max: 2999 }),
        fc.integer({ min: 1, max: 24 }),
        fc.integer({ min: 1, max: 28 }),
        fc.nat(3),
      )
      .map(([y, m, d, kind]) => {
        const year = String(y).padStart(4, '0');
        const month = String(m).padStart(2, '0');
        if (kind === 0) return year;
        if (kind === 1) return `${year.slice(0, 3)}X`;
        if (m > 12 || kind === 2) return m > 12 && m < 21 ? year : `${year}-${month}`;
        return `${year}-${month}-${String(d).padStart(2, '0')}`;
      });
    const value = fc.oneof(
      point,
      fc.tuple(point, point).map(([a, b]) => `${a}/${b}`),
      point.map((p) => `../${p}`),
    );
    fc.assert(
      fc.property(value, (edtf) => {
        const date = calendarDate(edtf);
        const bounds = boundsOf(edtf);
        assert.equal(date === null, bounds === null);
        if (date?.firstDay != null) assert.equal(boundsOf(date.firstDay)?.[0], bounds?.[0]);
        if (date?.lastDay != null) assert.equal(boundsOf(date.lastDay)?.[1], bounds?.[1]);
      }),
    );
  });
});
