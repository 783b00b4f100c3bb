import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { DOMParser } from 'linkedom';
import { DOSSIERS, exportOf } from '../../support/exports';

/** The documented JSON format of TimelineJS 3, as a schema. */
const DATE = {
  type: 'object',
  required: ['year'],
  properties: {
    year: { type: 'integer' },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
    hour: { type: 'integer' },
    minute: { type: 'integer' },
    second: { type: 'integer' },
    millisecond: { type: 'integer' },
    display_date: { type: 'string' },
  },
  dependentRequired: { day: ['month'] },
  additionalProperties: false,
};
const TEXT = {
  type: 'object',
  properties: { headline: { type: 'string' }, text: { type: 'string' } },
  additionalProperties: false,
};
const SLIDE = {
  type: 'object',
  properties: {
    start_date: DATE,
    end_date: DATE,
    text: TEXT,
    media: { type: 'object' },
    group: { type: 'string' },
    display_date: { type: 'string' },
    background: { type: 'object' },
    autolink: { type: 'boolean' },
    unique_id: { type: 'string' },
  },
  additionalProperties: false,
};
const SCHEMA = {
  type: 'object',
  required: ['events'],
  properties: {
    events: { type: 'array', items: { ...SLIDE, required: ['start_date'] } },
    title: SLIDE,
    eras: { type: 'array' },
    scale: { enum: ['human', 'cosmological'] },
  },
  additionalProperties: false,
};

interface Slide {
  readonly unique_id: string;
  readonly start_date: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly end_date?: Slide['start_date'];
  readonly display_date?: string;
  readonly autolink: boolean;
  readonly text: { readonly headline: string; readonly text: string };
}

const validate = new Ajv({ strict: false, allErrors: true }).compile(SCHEMA);

for (const [name, get] of Object.entries(DOSSIERS))
  describe(`TimelineJS of the ${name} dossier`, () => {
    const [dossier, source] = get();
    const { text, left } = exportOf('timeline', dossier, source);
    const slides = (JSON.parse(text) as { events: Slide[] }).events;

    it('fits the schema', () =>
      assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))));

    it('has each event once or counts it', () => {
      assert.equal(new Set(slides.map((s) => s.unique_id)).size, slides.length);
      assert.equal(slides.length + left.reduce((n, l) => n + l.count, 0), dossier.events.length);
    });

    it('shows article words as they stand and never as HTML', () => {
      for (const slide of slides) {
        const page = `<html><body><h2>${slide.text.headline}</h2>${slide.text.text}</body></html>`;
        const body = new DOMParser().parseFromString(page, 'text/html').querySelector('body');
        const tags = new Set([...(body?.querySelectorAll('*') ?? [])].map((e) => e.tagName));
        assert.ok(tags.has('H2'));
        for (const tag of tags) assert.ok(['H2', 'P', 'BLOCKQUOTE'].includes(tag), tag);
        assert.equal(slide.autolink, false);
      }
    });

    it('never makes a date finer than it is, and keeps the original where it had to narrow', () => {
      const dates = new Map(dossier.events.map((e) => [e.id, e.date]));
      for (const slide of slides) {
        const date = dates.get(slide.unique_id) ?? '';
        const plain = /^\d{4}(-\d\d(-\d\d)?)?$/.test(date) && !/-2\d$/.test(date.slice(0, 7) + '#');
        if (/^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(date)) {
          const { year, month, day } = slide.start_date;
          const parts = [year, month, day]
            .filter((p) => p !== undefined)
            .map((p) => String(p).padStart(2, '0'));
          assert.equal(parts.join('-'), date);
          assert.equal(slide.end_date, undefined);
        } else if (!plain) {
          assert.ok(slide.text.text.includes('EDTF'), date);
          assert.ok(slide.display_date !== undefined, date);
        }
      }
    });
  });
