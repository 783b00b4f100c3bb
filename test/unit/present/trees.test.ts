// The trees' models: what stands where, which evidence a click opens, and that ids are unique and stable.
import { strict as assert } from 'node:assert';
import {
  actorNodePath,
  actorTree,
  articleTree,
  DossierView,
  eventNodePath,
  eventTree,
  type Limits,
  type TreeNode,
} from '../../../src/core/present/api';
import { shelfOf } from '../../../src/core/present/event-tree';
import { periodsOf } from '../../../src/core/present/periods';
import { at, dossier, event } from './fixture';

const LIMITS: Limits = { page: 100, shown: () => 100 };

function outline(nodes: readonly TreeNode[], depth = 9): string[] {
  return nodes.flatMap((n) => [
    n.id,
    ...(depth > 1 && n.children ? outline(n.children(), depth - 1).map((l) => `  ${l}`) : []),
  ]);
}

function find(nodes: readonly TreeNode[], id: string): TreeNode {
  for (const n of nodes) {
    if (n.id === id) return n;
    if (id.startsWith(`${n.id}/`) && n.children) return find(n.children(), id);
  }
  throw new Error(`no node ${id}`);
}

function words(n: TreeNode): string[] {
  return n.steps.map((s) => s.map((e) => e.words).join(' + '));
}

describe('the tree of actors', () => {
  const view = new DossierView(dossier());
  const tree = actorTree(view, LIMITS);

  it('groups by type and leaves out who is only curated', () => {
    assert.deepEqual(outline(tree, 2), [
      'person',
      '  person/anna-berg',
      '  person/ole-berg',
      '  person/jo-tal',
      'place',
      '  place/oslo',
    ]);
  });

  it('shows offices, events, statements and mentions under an actor, and no empty section', () => {
    const anna = find(tree, 'person/anna-berg');
    assert.deepEqual(
      anna.children?.().map((n) => n.id.slice(anna.id.length + 1)),
      ['offices', 'events', 'statements', 'mentions'],
    );
    const jo = find(tree, 'person/jo-tal');
    assert.deepEqual(
      jo.children?.().map((n) => n.id.slice(jo.id.length + 1)),
      ['events', 'about', 'mentions'],
    );
  });

  it('opens the words an event rests on, one step per source', () => {
    assert.deepEqual(words(find(tree, 'person/anna-berg/events/event:e-oslo')), [
      'Anna Berg traf am 3. März 2024 in Oslo den Unterhändler Jo Tal',
      'Bergs Treffen',
    ]);
  });

  it('opens a split quotation in one step', () => {
    assert.deepEqual(words(find(tree, 'person/anna-berg/statements/statement:s-berg')), [
      '„Wir kommen voran“ + „aber langsam“',
    ]);
  });

  it('walks through the mentions of one article', () => {
    assert.deepEqual(words(find(tree, 'person/anna-berg/mentions/b.md')), ['Ministerin', 'Bergs']);
  });

  it('does not count compounds as mentions', () => {
    const mentions = find(tree, 'place/oslo/mentions');
    assert.deepEqual(
      mentions.children?.().map((n) => n.id),
      ['place/oslo/mentions/a.md'],
    );
  });

  it('has unique ids, the same in every build', () => {
    const ids = outline(tree).map((l) => l.trim());
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(outline(actorTree(new DossierView(dossier()), LIMITS)), outline(tree));
  });

  it('finds every actor where its id says', () => {
    for (const actor of view.dossier.actors.filter((a) => a.mentions.length > 0)) {
      const id = actorNodePath(actor).at(-1) ?? '';
      assert.equal(find(tree, id).id, id);
    }
  });

  it('cuts long lists and says how many are left', () => {
    const short = actorTree(view, { page: 2, shown: () => 2 });
    const last = short[0]?.children?.().at(-1);
    assert.deepEqual(last?.content, { kind: 'more', hidden: 1 });
  });
});

describe('the tree of events', () => {
  const view = new DossierView(dossier());
  const tree = eventTree(view, LIMITS);

  it('shelves by year and month, the undated by reason', () => {
    assert.deepEqual(outline(tree, 3), [
      '2024',
      '  2024/2024-03',
      '    2024/2024-03/event:e-oslo',
      'undated',
      '  undated/no-date-in-text',
      '    undated/no-date-in-text/event:e-riga',
    ]);
  });

  it('shows who took part, where, and each report', () => {
    const node = find(tree, '2024/2024-03/event:e-oslo');
    assert.deepEqual(
      node.children?.().map((n) => [n.id.slice(node.id.length + 1), ...words(n)]),
      [
        ['actor:anna-berg', 'Anna Berg', 'Bergs'],
        ['recipient:jo-tal', 'Jo Tal'],
        ['place:oslo', 'Anna Berg traf am 3. März 2024 in Oslo den Unterhändler Jo Tal'],
        ['report:a.md:0', 'Anna Berg traf am 3. März 2024 in Oslo den Unterhändler Jo Tal'],
        ['report:b.md:1', 'Bergs Treffen'],
      ],
    );
  });

  it('finds every event by its path', () => {
    for (const e of view.dossier.events) {
      const path = eventNodePath(view, e);
      assert.equal(find(tree, path.at(-1) ?? '').id, path.at(-1));
    }
  });

  const shelf = (date: string | null): string => {
    const found = shelfOf(event({ id: 'x', label: 'x', date }));
    return found ? (found.month ?? `${found.year}: no month`) : 'none';
  };
  for (const [date, expected] of [
    ['2024-03-03', '2024-03'],
    ['2024-03', '2024-03'],
    ['2024-02-28/2024-03-02', '2024-02'],
    ['2024-02-10/2024-03-09', '2024: no month'],
    ['2024', '2024: no month'],
    ['2024-22', '2024: no month'],
    ['2024-03-03/..', '2024-03'],
    ['2024/..', '2024: no month'],
    ['../2024', '2024: no month'],
    ['../..', 'none'],
    ['../2023-12', '2023-12'],
    ['2024-03~', '2024-03'],
    ['XXXX-06-30', 'none'],
    [null, 'none'],
  ] as const)
    it(`shelves ${date ?? 'no date'} under ${expected}`, () => assert.equal(shelf(date), expected));

  it('offers the periods in which something happened', () => {
    assert.deepEqual(periodsOf(view.dossier), [
      { period: '2024', events: 1 },
      { period: '2024-03', events: 1 },
    ]);
  });
});

describe('the tree of articles', () => {
  const view = new DossierView(dossier());
  const unread = [{ id: 'd.md', problem: { code: 'file-binary', severity: 'error', message: 'x' } as const }];
  const tree = articleTree(view, unread, LIMITS);

  it('stands newest first, undated last, unreadable files among them', () => {
    assert.deepEqual(outline(tree, 1), ['a.md', 'c.md', 'b.md', 'd.md']);
    assert.deepEqual(outline(tree.slice(3)), ['d.md', '  d.md/problem:file-binary:0']);
  });

  it('has articles with the same text below the first of them', () => {
    const base = dossier();
    const articles = base.articles.map((a) =>
      a.id === 'a.md' ? { ...a, copyOf: 'b.md', copyShare: 0.8 } : a,
    );
    const copied = articleTree(new DossierView({ ...base, articles }), unread, LIMITS);
    assert.deepEqual(outline(copied, 1), ['c.md', 'b.md', 'd.md']);
    const copy = find(copied, 'b.md/copies/article:a.md');
    assert.ok(copy.content.kind === 'article' && copy.content.article.copyShare === 0.8);
    const first = find(copied, 'b.md').content;
    assert.deepEqual(first.kind === 'article' ? first.copies?.map((a) => a.id) : null, ['a.md']);
    assert.ok(find(copied, 'b.md/copies/article:a.md/actors').children);
    const orphan = base.articles.map((a) => (a.id === 'a.md' ? { ...a, copyOf: 'gone.md' } : a));
    const lone = articleTree(new DossierView({ ...base, articles: orphan }), [], LIMITS);
    assert.deepEqual(outline(lone, 1), ['a.md', 'c.md', 'b.md']);
  });

  it('leads to this article only', () => {
    const anna = find(tree, 'b.md/actors/actor:anna-berg');
    assert.deepEqual(
      anna.steps.flat().map((e) => e.article),
      ['b.md', 'b.md'],
    );
    assert.deepEqual(words(find(tree, 'b.md/events/event:e-oslo')), ['Bergs Treffen']);
  });
});

describe('an event on which sources do not agree', () => {
  it('shows the difference and leads to each side', () => {
    const [first] = dossier().events;
    assert.ok(first);
    const differences = [
      {
        field: 'date' as const,
        values: [
          { value: '2024-03-03', evidence: [at('a.md', 'am 3. März 2024')] },
          { value: '2024-03-04', evidence: [at('b.md', 'zwei Tage'), at('b.md', 'zwei Tage')] },
        ],
      },
    ];
    const tree = eventTree(new DossierView({ ...dossier(), events: [{ ...first, differences }] }), LIMITS);
    assert.deepEqual(words(find(tree, '2024/2024-03/event:e-oslo/difference:date:0')), [
      'am 3. März 2024',
      'zwei Tage',
    ]);
  });
});

describe('the words a report rests on', () => {
  it('are the trigger alone where it lies outside its sentence', () => {
    const [first] = dossier().events;
    const report = first?.reports[0];
    assert.ok(report);
    const tree = eventTree(
      new DossierView({
        ...dossier(),
        events: [
          event({
            id: 'x',
            label: 'x',
            date: '2024',
            reports: [{ ...report, trigger: at('a.md', 'sagte') }],
          }),
        ],
      }),
      LIMITS,
    );
    assert.deepEqual(words(find(tree, '2024/whole/event:x')), ['sagte']);
  });
});
