// Hover cards as data: the office at the date that matters, the latest facts with their evidence, counts, doubles.
import { strict as assert } from 'node:assert';
import { actorCard, dateOfNote, DossierView, officeAt } from '../../../src/core/present/api';
import { dossier } from './fixture';

const view = new DossierView(dossier());
const anna = view.actor('anna-berg');
assert.ok(anna);

describe('the office at a date', () => {
  const title = (date: string | null, article?: string): string => {
    const shown = officeAt(anna, date, article);
    return shown ? `${shown.office.title}${shown.atDate ? '' : ' (another time)'}` : '';
  };
  for (const [date, expected] of [
    [null, 'Außenministerin'],
    ['2024-03', 'Außenministerin'],
    ['2021-06', 'Senatorin'],
    ['2025', 'Außenministerin (another time)'],
    ['2022', 'Senatorin (another time)'],
    ['1999', 'Außenministerin (another time)'],
  ] as const)
    it(`${date ?? 'no date'} → ${expected}`, () => assert.equal(title(date), expected));

  it('is the one that the article under the mouse gives', () => {
    assert.equal(title(null, 'c.md'), 'Senatorin');
    assert.equal(officeAt(anna, null, 'c.md')?.evidence?.article, 'c.md');
  });

  it('is none where none is known', () => {
    const jo = view.actor('jo-tal');
    assert.ok(jo);
    assert.equal(officeAt(jo, '2024'), null);
  });
});

describe('the card of an actor', () => {
  it('has the latest facts with what they rest on', () => {
    const card = actorCard(view, { actors: ['anna-berg', 'ole-berg'] });
    assert.ok(card);
    assert.deepEqual(card.aliases, ['Berg', 'Анна Берг']);
    assert.deepEqual(card.counts, { articles: 3, events: 1, statements: 1 });
    assert.deepEqual(
      card.lines.map((l) => [l.kind, l.date, l.steps.length]),
      [
        ['event', '2024-03-03/2024-03-04', 2],
        ['statement', '2024-03-03', 1],
      ],
    );
    assert.deepEqual(
      card.others.map((o) => o.id),
      ['ole-berg'],
    );
  });

  it('is none for an actor that has gone, and the next for one that remains', () => {
    assert.equal(actorCard(view, { actors: ['gone'] }), null);
    assert.equal(actorCard(view, { actors: ['gone', 'oslo'] })?.actor.id, 'oslo');
  });
});

describe('the date of a note', () => {
  for (const [head, name, expected] of [
    ['---\npublished: 2024-03-05\n---\ntext', 'x.md', '2024-03-05'],
    ['---\r\ntitle: "a"\r\nDatum: "2024-03"\r\n---\r\n', 'x.md', '2024-03'],
    ['briefing: actor\nwritten: 2026-11-22 # heute\n', 'x.yaml', '2026-11-22'],
    ['---\ntitle: x\n---\ndate: 2024-01-01', 'x.md', null],
    ['published: unknown', 'x.md', null],
    ['date: 2024-02-30', 'x.md', null],
    ['text', '2025-02-12-note.md', '2025-02-12'],
    ['text', '2025-02 note.md', '2025-02'],
    ['text', '20250212.md', null],
    ['', '', null],
  ] as const)
    it(`${JSON.stringify(head)} in »${name}« → ${expected ?? 'none'}`, () =>
      assert.equal(dateOfNote(head, name), expected));
});

describe('the evidence shown for an office', () => {
  const twice = {
    ...anna,
    offices: [
      {
        title: 'Kanzlerin',
        of: null,
        variants: [],
        seen: '2021/2024',
        time: 'current' as const,
        basis: 'stated' as const,
        evidence: ['c.md', 'a.md', 'b.md'].map((article) => ({
          article,
          paragraph: 1,
          span: [0, 1] as const,
          words: 'x',
        })),
      },
    ],
  };
  const published = (id: string): string | null => view.article(id)?.published ?? null;
  for (const [date, expected] of [
    ['2021-05', 'c.md'],
    ['2024-02', 'a.md'],
    [null, 'a.md'],
  ] as const)
    it(`comes from the article nearest to ${date ?? 'now'}`, () =>
      assert.equal(officeAt(twice, date, undefined, published)?.evidence?.article, expected));
});
