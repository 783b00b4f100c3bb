// Laws of the whole pipeline, on cut-up and littered text: it never throws, every span lies in the text and holds
// something, an actor has a name of one line, whoever is pointed to is there, and the same input gives the same facts.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotateArticle, annotateArticles, read, readAll, toContract } from '../../../src/core/api';
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

/** The same in capitals, with words in another order, or with other breaks of lines. */
const disordered = fc.tuple(text, fc.nat(), fc.nat({ max: 3 })).map(([whole, seed, how]) => {
  if (how === 0) return whole.toUpperCase();
  if (how === 1) return whole.replace(/ /g, (blank, at: number) => ((at * seed) % 7 === 0 ? '\n' : blank));
  const words = whole.split(' ');
  if (how === 2) return words.map((_, i) => words[(i * (seed + 1)) % words.length]).join(' ');
  return words.map((word, i) => ((i + seed) % 5 === 0 ? `#${word.slice(1)}` : word)).join(' ');
});

describe('the whole pipeline', () => {
  it('names every actor in one line, and whoever events and statements point to is among the actors', () => {
    fc.assert(
      fc.property(fc.oneof(text, disordered), (t) => {
        const { actors, mentions, statements, events } = toContract(factsOf(t, { published: null }));
        const ids = new Set(actors.map((a) => a.id));
        for (const { name } of actors) assert.match(name, /^\S(?:[^\r\n]*\S)?$/u);
        for (const id of [
          ...mentions.map((m) => m.actor),
          ...statements.map((s) => s.actor),
          ...events.flatMap((e) => [e.place, ...e.participants.map((p) => p.actor)]),
        ])
          assert.ok(id === null || ids.has(id), `»${id ?? ''}« is no actor`);
      }),
      { numRuns: 150 },
    );
  });

  it('lists a state that only adjectives name where an event took place in it', () => {
    const text =
      'Der Geiger Anton Brell starb am Montag in der österreichischen Hauptstadt. ' +
      'Der österreichische Bundeskanzler Otto Grau würdigte ihn.';
    const { actors, events } = toContract(factsOf(text, { lang: 'de', published: null }));
    assert.equal(events[0]?.place, 'oesterreich');
    assert.ok(actors.some((a) => a.id === 'oesterreich' && a.type === 'place'));
  });

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

  it('finds in an article among others what it finds in it alone', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, disordered), { minLength: 2, maxLength: 5 }), (all) => {
        const options = all.map((t, i) => ({ id: `a${i}`, text: t, published: '2025-02-12' }));
        const alone = options.map((o) => read(o));
        const together = readAll(options);
        assert.deepEqual(together, alone);
        const facts = annotateArticles(together);
        assert.deepEqual(
          facts,
          alone.map((article) => annotateArticle(article)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same facts for the same text', () => {
    for (const t of sample().texts.values())
      assert.deepEqual(factsOf(t, { published: '2025-02' }), factsOf(t, { published: '2025-02' }));
  });
});
