// Filter, order and groups of the views of actors and of articles, and that they stay quick and stable with very many.
import { strict as assert } from 'node:assert';
import {
  ACTORS_PLAIN,
  actorNodePath,
  actorTree,
  ARTICLES_PLAIN,
  articleTree,
  DossierView,
  levelOfMore,
  type Actor,
  type ActorArrangement,
  type ArticleArrangement,
  type Dossier,
  type Limits,
  type TreeNode,
} from '../../../src/core/present/api';
import { plain } from '../../../src/core/model/plain';
import { sample } from '../../support/sample';
import { assertLinear } from '../../support/cpu';
import { long } from '../../support/long';

const LIMITS: Limits = { page: 200, shown: () => 200 };
const view = new DossierView(sample().dossier);

function actors(change: Partial<ActorArrangement>): readonly TreeNode[] {
  return actorTree(view, LIMITS, { ...ACTORS_PLAIN, ...change });
}

function articles(change: Partial<ArticleArrangement>): readonly TreeNode[] {
  return articleTree(view, [], LIMITS, { ...ARTICLES_PLAIN, ...change });
}

function names(nodes: readonly TreeNode[]): string[] {
  return nodes.map(({ content }) => (content.kind === 'actor' ? content.actor.name : content.kind));
}

function ids(nodes: readonly TreeNode[], depth: number): string[] {
  return nodes.flatMap((n) => [n.id, ...(depth > 0 && n.children ? ids(n.children(), depth - 1) : [])]);
}

describe('the arrangement of actors', () => {
  it('filters by name, other name and office, without regard to case and accents', () => {
    assert.deepEqual(names(actors({ text: 'zelensky' })), ['Wolodymyr Selenskyj']);
    assert.ok(names(actors({ text: 'verteidigungsminister pete' })).includes('Pete Hegseth'));
    assert.deepEqual(actors({ text: 'gibt-es-nicht' }), []);
    assert.deepEqual(ids(actors({ text: '  ' }), 1), ids(actors({}), 1));
  });

  it('stands in one list where groups are not wanted, and while one filters', () => {
    assert.ok(actors({ group: 'none' }).every((n) => n.content.kind === 'actor'));
    assert.ok(actors({ text: 'e' }).every((n) => n.content.kind === 'actor' || n.content.kind === 'more'));
  });

  it('sorts by name and by what was named last', () => {
    const byName = names(actors({ group: 'none', sort: 'name' }));
    assert.deepEqual(
      byName,
      byName.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    );
    const newest = actors({ group: 'none', sort: 'newest' }).map(({ content }) =>
      content.kind === 'actor'
        ? content.actor.articles
            .map((id) => view.article(id)?.published ?? '')
            .toSorted()
            .at(-1)
        : '',
    );
    assert.equal(newest[0], '2025-11-19');
  });

  it('finds an actor’s node in every arrangement', () => {
    for (const group of ['kind', 'none'] as const)
      for (const text of ['', 'e']) {
        const arrangement = { ...ACTORS_PLAIN, group, text };
        const all = new Set(ids(actorTree(view, LIMITS, arrangement), 1));
        for (const actor of view.dossier.actors.filter((a) => a.mentions.length > 0 && /e/iu.test(a.name)))
          assert.ok(all.has(actorNodePath(actor, arrangement).at(-1) ?? ''), actor.name);
      }
  });
});

describe('the arrangement of articles', () => {
  it('filters, sorts and groups', () => {
    assert.equal(articles({ text: 'driscoll' }).length, 2);
    const newest = ids(articles({}), 0);
    const oldest = ids(articles({ sort: 'oldest' }), 0);
    assert.deepEqual(oldest.slice(0, 4), newest.slice(0, 4).toReversed());
    assert.equal(oldest.at(-1), newest.at(-1), 'what has no date stays last');
    const months = articles({ group: 'month' });
    assert.deepEqual(
      months.map((n) => n.id),
      ['month:2025-11', 'month:2025-08', 'month:2025-02', 'month:2023-12', 'month:'],
    );
    const grouped = articles({ group: 'outlet' }).flatMap((n) => n.children?.() ?? []);
    assert.equal(grouped.length, 5);
  });
});

describe('very many actors', () => {
  const [model] = view.dossier.actors.filter((a) => a.mentions.length > 0);
  assert.ok(model);
  const many: Actor[] = Array.from({ length: 10_000 }, (_, i) => ({
    ...plain(model),
    id: `person-${i}`,
    name: `Muster ${i}`,
    aliases: [],
  }));
  const dossier: Dossier = { ...view.dossier, actors: many };
  const big = new DossierView(dossier);

  it('show the most prominent first, and the rest behind more…', () => {
    const [group] = actorTree(big, LIMITS);
    const shown = group?.children?.() ?? [];
    assert.equal(shown.length, 201);
    assert.deepEqual(names(shown.slice(0, 2)), ['Muster 0', 'Muster 1']);
    const more = shown.at(-1);
    assert.ok(more);
    assert.equal(levelOfMore(more), group?.id);
    const flat = actorTree(big, LIMITS, { ...ACTORS_PLAIN, group: 'none' });
    assert.equal(flat.length, 201);
    assert.equal(levelOfMore(flat.at(-1) as TreeNode), 'root:actors');
    const wide: Limits = { page: 200, shown: (id) => (id === 'root:actors' ? 400 : 200) };
    assert.equal(actorTree(big, wide, { ...ACTORS_PLAIN, group: 'none' }).length, 401);
  });

  it('take the editor’s own thread no longer than in proportion to their number', () => {
    assertLinear((times) => {
      const some = { ...dossier, actors: many.slice(0, 1250 * times) };
      // A view of its own each time: it keeps what it has worked out.
      return () => assert.equal(actorTree(new DossierView(some), LIMITS)[0]?.children?.().length, 201);
    });
  });

  long('keep their ids when the dossier changes', () => {
    const before = ids(actorTree(big, LIMITS), 2);
    // One more article, one more actor at the very top, another order of the rest.
    const changed: Dossier = {
      ...dossier,
      revision: dossier.revision + 1,
      actors: [{ ...plain(model), id: 'person-new', name: 'Neu' }, ...many.toReversed()],
    };
    const everything: Limits = { page: 20_000, shown: () => 20_000 };
    const after = new Set(ids(actorTree(new DossierView(changed), everything), 2));
    assert.deepEqual(
      before.filter((id) => !after.has(id) && !id.endsWith('…')),
      [],
    );
  });
});
