import assert from 'node:assert/strict';
import { EVENT_TYPES } from '../../../src/core/model/annotation';
import { DOSSIERS, exportOf } from '../../support/exports';

/** The manual's table »PLOVER JSON«, and what we add. */
const FIELDS = new Set(
  (
    'id has_event date time enddate endtime source recipient event event_loc event_text quad_code event_scale mode ' +
    'context link text text_info cite_info coder coded_date coded_time comment'
  ).split(' '),
);
const OURS = new Set(['date_edtf', 'date_basis', 'status', 'further_reports']);
const REQUIRED = ['id', 'date', 'source', 'event'];
const ACTOR = new Set([
  'code',
  'sector',
  'actor_text',
  'identifier_id',
  'identifier_text',
  'actor_loc',
  'office',
]);
const TEXT_INFO = new Set(['sequence', 'start', 'end', 'text_story', 'paragraph']);
const CITE_INFO = new Set(
  'corpus citation url title language publication license copyright coder codebook version'.split(' '),
);

interface Record_ {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly date: string;
  readonly enddate?: string;
  readonly date_edtf: string;
  readonly source: readonly object[];
  readonly recipient?: readonly object[];
  readonly event: readonly string[];
  readonly context: readonly string[];
  readonly status: string;
  readonly quad_code?: number;
  readonly text_info: object;
  readonly cite_info: object;
}

for (const [name, get] of Object.entries(DOSSIERS))
  describe(`PLOVER of the ${name} dossier`, () => {
    const [dossier, source] = get();
    const { text, left } = exportOf('plover', dossier, source);
    const records = text
      .split('\n')
      .filter((l) => l !== '')
      .map((l) => JSON.parse(l) as Record_);

    it('has the fields of the manual, and beyond them only those that are documented', () => {
      for (const r of records) {
        for (const field of Object.keys(r)) assert.ok(FIELDS.has(field) || OURS.has(field), field);
        for (const field of REQUIRED) assert.ok(field in r, field);
        for (const a of [...r.source, ...(r.recipient ?? [])])
          for (const key of Object.keys(a)) assert.ok(ACTOR.has(key), key);
        for (const key of Object.keys(r.text_info)) assert.ok(TEXT_INFO.has(key), key);
        for (const key of Object.keys(r.cite_info)) assert.ok(CITE_INFO.has(key), key);
        assert.ok(r.event.every((e) => EVENT_TYPES.some((t) => t === e)));
        assert.ok(r.quad_code === undefined || [1, 2, 3, 4].includes(r.quad_code));
      }
    });

    it('has whole days, between which the date lies', () => {
      for (const r of records) {
        assert.match(r.date, /^-?\d{4}-\d\d-\d\d$/);
        if (r.enddate !== undefined) assert.ok(r.enddate > r.date);
        if (/^\d{4}-\d\d$/.test(r.date_edtf) && !/-2\d$/.test(r.date_edtf))
          assert.equal(r.date, `${r.date_edtf}-01`);
      }
    });

    it('marks what is not told as a fact by PLOVER’s special contexts', () => {
      for (const r of records) {
        const special: Readonly<Record<string, string>> = {
          planned: 'future',
          cancelled: 'negation',
          denied: 'negation',
          hypothetical: 'hypothetical',
        };
        const wanted = special[r.status];
        assert.deepEqual(r.context, wanted === undefined ? [] : [wanted]);
      }
    });

    it('has each dated event once and counts the others', () => {
      assert.equal(new Set(records.map((r) => r.id)).size, records.length);
      assert.equal(records.length + left.reduce((n, l) => n + l.count, 0), dossier.events.length);
    });
  });
