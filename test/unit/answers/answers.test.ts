// Answers to assistants: with evidence, unknown said as unknown, several said as several, in pages that make up the whole.
import assert from 'node:assert/strict';
import type { Answered } from '../../../src/core/api';
import { ARTICLES, ask, source, sourceFrom } from '../../support/answers';
import { sample } from '../../support/sample';

interface Quoted {
  readonly article: string;
  readonly paragraph: number;
  readonly span: readonly [number, number];
  readonly quoted: string;
}

/** Every piece of evidence anywhere in an answer. */
function evidenceIn(value: unknown): Quoted[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quoted' in value ? [value as Quoted] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}

function idsOf(answer: Answered): readonly string[] {
  return (answer['candidates'] as readonly { readonly id: string }[] | undefined)?.map((c) => c.id) ?? [];
}

describe('an answer to an assistant', () => {
  it('names article, paragraph and exact span for every word it hands over, and the article as a source', () => {
    let seen = 0;
    for (const [tool, input] of [
      ['dossier_find_actor', { name: 'Klara Wendt' }],
      ['dossier_list_events', {}],
      ['dossier_find_statements', {}],
      ['dossier_get_evidence', { article: 'articles/hafen.md', paragraph: 1, around: 2 }],
      ['dossier_verify_quotation', { quotation: '»Das lassen wir uns nicht gefallen«' }],
      ['dossier_read_article', { article: 'notiz.txt' }],
    ] as const) {
      const answer = ask(tool, input);
      assert.equal(answer.status, 'found', tool);
      const sources = (answer.sources ?? []).map((s) => s.article);
      for (const { article, span, quoted, paragraph } of evidenceIn(answer)) {
        assert.equal(quoted, ARTICLES[article]?.slice(span[0], span[1]), tool);
        assert.ok(paragraph > 0 && sources.includes(article), tool);
        seen++;
      }
    }
    assert.ok(seen > 15, String(seen));
  });

  it('answers a surname of two people with both, and takes the id that is chosen', () => {
    const both = ask('dossier_find_actor', { name: 'Wendt' });
    assert.equal(both.status, 'ambiguous');
    assert.deepEqual([...idsOf(both)].sort(), ['klara-wendt', 'peter-wendt']);
    assert.equal(both['actor'], undefined);
    const one = ask('dossier_find_actor', { name: 'peter-wendt' });
    assert.equal((one['actor'] as { name: string }).name, 'Peter Wendt');
    for (const [tool, input] of [
      ['dossier_list_events', { actor: 'Wendt' }],
      ['dossier_find_statements', { by: 'wendt' }],
      ['dossier_find_statements', { about: 'Wendts' }],
      ['dossier_verify_quotation', { quotation: 'Wir bauen den Hafen', by: 'Wendt' }],
    ] as const)
      assert.equal(ask(tool, input).status, 'ambiguous', JSON.stringify(input));
  });

  it('says of a stranger that no article names him, and lists what is similar as something else', () => {
    const none = ask('dossier_list_events', { actor: 'Otto Fremd' });
    assert.equal(none.status, 'unknown');
    assert.equal(none['events'], undefined);
    assert.match(none.notes.join(' '), /No article names/);
    const near = ask('dossier_find_actor', { name: 'Jonas Hallm' });
    assert.equal(near.status, 'unknown');
    assert.ok(idsOf(near).includes('jonas-halm'));
    assert.match(near.notes.join(' '), /they are others/);
  });

  it('leaves an unknown date unknown', () => {
    const { articles } = ask('dossier_list_articles', {}) as unknown as {
      articles: { article: string; published: string | null }[];
    };
    assert.deepEqual(
      articles.map((a) => [a.article, a.published]),
      [
        ['articles/streit.md', '2024-05-09'],
        ['articles/hafen.md', '2024-05-08'],
        ['notiz.txt', null],
      ],
    );
    const undated = ask('dossier_list_events', { actor: 'Peter Wendt' }) as unknown as {
      events: { date: null; undated: string; dateBasis?: string }[];
    };
    for (const e of undated.events) {
      assert.equal(e.date, null);
      assert.ok(e.undated.length > 0);
      assert.equal(e.dateBasis, undefined);
    }
    assert.ok(undated.events.length > 0);
    const period = ask('dossier_list_events', { from: '2024', to: '2024' });
    assert.match(period.notes.join(' '), /without a known date/);
  });

  it('tells verbatim words from altered ones and from none, and who speaks them', () => {
    const right = ask('dossier_verify_quotation', {
      quotation: '„Wir bauen den Hafen noch in diesem Jahr“',
      by: 'Klara Wendt',
    });
    assert.equal(right['verdict'], 'verbatim');
    assert.equal(right['speaker'], 'confirmed');
    const other = ask('dossier_verify_quotation', {
      quotation: 'Wir bauen den Hafen noch in diesem Jahr',
      by: 'Jonas Halm',
    });
    assert.equal(other['speaker'], 'other');
    const altered = ask('dossier_verify_quotation', {
      quotation: 'Wir bauen den schönen Hafen noch in diesem Jahr',
    });
    assert.equal(altered['verdict'], 'altered');
    const [place] = altered['places'] as readonly { restored: string }[];
    assert.equal(place?.restored, 'Wir bauen den Hafen noch in diesem Jahr');
    const none = ask('dossier_verify_quotation', { quotation: 'Morgen fliegen alle Fische nach Süden' });
    assert.equal(none['verdict'], 'not-found');
    assert.equal(none.status, 'nothing');
    const short = ask('dossier_verify_quotation', { quotation: 'der Hafen' });
    assert.equal(short['verdict'], 'unchecked');
  });

  it('finds articles by their path alone, and opens nothing', () => {
    for (const article of [
      '../../etc/passwd',
      '/etc/passwd',
      'articles/../articles/hafen.md',
      'C:\\x',
      '.',
      '',
    ])
      assert.notEqual(ask('dossier_get_evidence', { article }).status, 'found', article);
    assert.equal(ask('dossier_get_evidence', { article: './articles\\hafen.md' }).status, 'found');
  });

  it('says where a span lies outside of the paragraphs, or outside of the article', () => {
    const front = ask('dossier_get_evidence', { article: 'articles/hafen.md', span: [5, 12] });
    assert.deepEqual(front['paragraphs'], []);
    assert.match(front.notes.join(' '), /outside of all paragraphs/);
    for (const span of [
      [0, 99_999],
      [7, 7],
      [9, 2],
    ])
      assert.equal(ask('dossier_get_evidence', { article: 'articles/hafen.md', span }).status, 'invalid');
    assert.equal(ask('dossier_get_evidence', { article: 'notiz.txt', paragraph: 400 }).status, 'invalid');
  });

  it('compares the reports of one event and marks what differs', () => {
    const { dossier } = source().view;
    const event = dossier.events.find((e) => e.reports.length > 1);
    assert.ok(event, 'the two reports of the journey are one event');
    const answer = ask('dossier_compare_sources', { event: event.id });
    const rows = answer['rows'] as readonly { field: string; agreement: string }[];
    assert.equal((answer['reports'] as readonly unknown[]).length, event.reports.length);
    assert.ok(rows.length > 2);
    const words = ask('dossier_compare_sources', { event: 'brunsfeld' });
    assert.ok(words.status === 'ambiguous' || words.status === 'found');
    assert.equal(ask('dossier_compare_sources', { event: 'e-000' }).status, 'unknown');
  });

  it('says of the sample that it is the sample', () => {
    const answer = ask('dossier_list_articles', {}, sourceFrom(ARTICLES, true));
    assert.match(answer.notes.join(' '), /sample articles/);
  });

  it('names people by inflected form and by office as articles do', () => {
    for (const name of ['Halms', 'JONAS HALM', 'jonas-halm', ' Jonas  Halm '])
      assert.notEqual(ask('dossier_find_actor', { name }).status, 'unknown', name);
    assert.equal(ask('dossier_find_actor', { name: 'Brunsfeld', type: 'person' }).status, 'unknown');
  });
});

describe('pages', () => {
  const of = (() => {
    const { dossier } = sample();
    return {
      ...sourceFrom({}),
      view: new (source().view.constructor as new (d: unknown) => ReturnType<typeof source>['view'])(dossier),
    };
  })();

  function all(
    tool: 'dossier_list_events' | 'dossier_find_statements',
    field: string,
    input: object,
  ): string[] {
    const ids: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 500; page++) {
      const answer = ask(tool, { ...input, ...(cursor === undefined ? {} : { cursor }) }, of);
      ids.push(...(answer[field] as readonly { id: string }[]).map((e) => e.id));
      assert.equal(answer['total'], of.view.dossier[field === 'events' ? 'events' : 'statements'].length);
      cursor = answer['next'] as string | undefined;
      if (cursor === undefined) return ids;
    }
    return assert.fail('no end');
  }

  it('make up the whole list, whatever their size', () => {
    const { events, statements } = of.view.dossier;
    for (const limit of [1, 7, 50]) {
      assert.deepEqual(
        all('dossier_list_events', 'events', { limit }),
        events.map((e) => e.id),
      );
      assert.deepEqual(
        all('dossier_find_statements', 'statements', { limit }),
        statements.map((s) => s.id),
      );
    }
  });

  it('refuse a cursor of another question, and one that is none', () => {
    const first = ask('dossier_list_events', { limit: 2 }, of);
    const cursor = first['next'] as string;
    for (const input of [
      { limit: 2, cursor, types: ['CONSULT'] },
      { cursor: 'x' },
      { cursor: '-1' },
      { cursor: '99999999-000000-000000' },
    ])
      assert.equal(ask('dossier_list_events', input, of).status, 'invalid', JSON.stringify(input));
    assert.equal(ask('dossier_list_events', { limit: 9, cursor }, of).status, 'found');
  });

  it('go on at the right place when entries before it have gone', () => {
    const first = ask('dossier_list_events', { limit: 3 }, of);
    const { dossier } = of.view;
    const fewer = { ...dossier, events: dossier.events.slice(1) };
    const View = of.view.constructor as new (d: typeof dossier) => typeof of.view;
    const next = ask(
      'dossier_list_events',
      { limit: 1, cursor: first['next'] },
      { ...of, view: new View(fewer) },
    );
    assert.equal((next['events'] as readonly { id: string }[])[0]?.id, dossier.events[3]?.id);
  });
});
