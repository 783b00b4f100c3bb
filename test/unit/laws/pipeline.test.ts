// Laws of the whole pipeline, on cut-up and littered text: it never throws, every span lies in the text and holds
// something, and the same input gives the same facts.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsOf } from '../../support/engine';
import { sample } from '../../support/sample';

const LITTER = [
  '(',
  ')',
  '„',
  '“',
  '"',
  '»',
  '«',
  '‚',
  '‘',
  '.',
  ',',
  ':',
  ' – ',
  '…',
  '\n\n',
  '\r\n',
  '(AB)',
  'Dr. ',
  ' laut ',
  ' nach ',
  'am 3. ',
  '\u00ad',
  '\u200b',
  '😀',
  'سلام',
  '# ',
  '---\n',
  '- ',
  '> ',
];

function spansIn(value: unknown): (readonly [number, number])[] {
  if (Array.isArray(value)) {
    if (value.length === 2 && value.every((v) => typeof v === 'number'))
      return [value as unknown as [number, number]];
    return value.flatMap(spansIn);
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(spansIn) : [];
}

/** A piece of a sample article with litter strewn in. */
const text = fc
  .tuple(
    fc.nat(),
    fc.nat(),
    fc.integer({ min: 0, max: 400 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...LITTER)), { maxLength: 5 }),
  )
  .map(([which, from, length, litter]) => {
    const texts = [...sample().texts.values()];
    const whole = texts[which % texts.length] ?? '';
    let out = whole.slice(from % whole.length, (from % whole.length) + length);
    for (const [at, junk] of litter) {
      const place = at % (out.length + 1);
      out = out.slice(0, place) + junk + out.slice(place);
    }
    return out;
  });

describe('the whole pipeline', () => {
  it('never throws, and keeps every span within the text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, '2025', '2025-02', '2025-02-12'), (t, published) => {
        const { names, actors, references, times, statements, events, paragraphs, boilerplate } = factsOf(t, {
          published,
        });
        for (const [start, end] of spansIn([
          names.map((n) => n.span),
          actors.map((a) => a.offices.map((o) => o.span)),
          references.map((r) => r.span),
          times.map((x) => x.span),
          statements.map((s) => [s.quote, s.cue, s.speaker, s.addressee, s.frame]),
          events.map((e) => [e.trigger, e.sentence, e.participants.map((p) => p.span)]),
          paragraphs.map((p) => p.span),
          boilerplate,
        ]))
          assert.ok(0 <= start && start < end && end <= t.length, `[${start}, ${end}] of ${t.length}`);
      }),
      { numRuns: 150 },
    );
  });

  it('dates nothing by a publication date that is unknown', () => {
    for (const words of [
      'Am Montag reiste Ada Muster nach Lima.',
      'Gestern traf sie den Präsidenten.',
      'Im Oktober trat er zurück.',
    ])
      for (const e of factsOf(words, { published: null }).events) assert.equal(e.date, null, words);
  });

  it('gives the same facts for the same text', () => {
    for (const t of sample().texts.values())
      assert.deepEqual(factsOf(t, { published: '2025-02' }), factsOf(t, { published: '2025-02' }));
  });
});
