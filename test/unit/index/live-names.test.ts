// Local actors put together by their names, one more or less at a time: the same clusters, by the same links, as putting
// all of them together anew; and where one article more names a state, nothing else is touched.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { attach, detach } from '../../../src/core/index/live-attach';
import { LiveNames, type ArticleNode, type LocalNode } from '../../../src/core/index/live-names';
import { Locals } from '../../../src/core/index/locals';
import type { LocalActor } from '../../../src/core/model/annotation';
import { keysOfActor } from '../../../src/core/resolution/actors-links';
import { CuratedIndex } from '../../../src/core/resolution/curated-index';

const POLAND = { type: 'place', name: 'Polen' } as const;
const EMIL = { type: 'person', name: 'Emil Walberg' } as const;
const ACTORS: readonly Partial<LocalActor>[] = [
  { ...POLAND, known: 'Q36' },
  { ...POLAND, known: 'Q36', aliases: ['Republik Polen'] },
  POLAND,
  { ...POLAND, type: 'organization' },
  { type: 'organization', name: 'Republik Polen' },
  EMIL,
  { ...EMIL, gender: 'm' },
  { ...EMIL, gender: 'f' },
  { ...EMIL, name: 'Emil Peter Walberg', aliases: ['Emil Walberg'] },
  { ...EMIL, name: 'Emil Peter Walberg' },
  { ...EMIL, name: 'Emil Paul Walberg' },
  { type: 'person', name: 'Michail Gorbatschow' },
  { type: 'person', name: 'Mikhail Gorbachev' },
];

function nodeOf(article: ArticleNode, at: number, which: number): LocalNode {
  const own = { id: `a${at}`, type: 'other', name: '', aliases: [], gender: undefined, offices: [] } as const;
  const actor = { ...own, ...ACTORS[which] } as LocalActor;
  const keys = keysOfActor(actor);
  return { article, actor, at, keys, block: null, cluster: null, bearers: null, final: null, id: undefined };
}

function articleOf(id: string): ArticleNode {
  return { id, join: undefined as unknown as ArticleNode['join'], locals: new Locals() };
}

function nameOf({ article, at }: LocalNode): string {
  return `${article.id} ${at}`;
}

/** Clusters with what made them, by their first members. */
function told(nodes: Iterable<LocalNode>): readonly string[] {
  const clusters = new Set([...nodes].flatMap((node) => node.cluster ?? []));
  return [...clusters]
    .map(({ members, made }) =>
      JSON.stringify([
        members.map(nameOf),
        made.map((step) => step.map((l) => [nameOf(l.a), nameOf(l.b), l.rule, l.detail])),
      ]),
    )
    .sort();
}

/** All of them together, as if there had never been others. */
function anew(nodes: Iterable<LocalNode>): readonly string[] {
  const names = new LiveNames(new CuratedIndex([]));
  const copies = [...nodes].map((node): LocalNode => ({ ...node, block: null, cluster: null }));
  for (const copy of copies) names.add(copy);
  names.settle();
  return told(copies);
}

describe('local actors put together by their names', () => {
  it('are the same after any that came and went as when all are put together anew', () => {
    const article = fc.record({
      id: fc.nat(9),
      actors: fc.array(fc.nat(ACTORS.length - 1), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(article, { maxLength: 3 }), { maxLength: 14 }), (updates) => {
        const names = new LiveNames(new CuratedIndex([]));
        const now = new Map<number, readonly LocalNode[]>();
        for (const update of updates) {
          for (const { id, actors } of update) {
            for (const node of now.get(id) ?? []) names.remove(node);
            const home = articleOf(`a/${id}`);
            now.set(
              id,
              actors.map((which, at) => nodeOf(home, at, which)),
            );
            for (const node of now.get(id) ?? []) names.add(node);
          }
          names.settle();
          const nodes = [...now.values()].flat();
          assert.deepEqual(told(nodes), anew(nodes));
        }
      }),
      { numRuns: Number(process.env['LAW_RUNS'] ?? 300) },
    );
  });

  it('one more of a name that others bear before it is put in and taken out by itself', () => {
    const names = new LiveNames(new CuratedIndex([]));
    const nodes = [1, 2, 4].map((n) => nodeOf(articleOf(`a/${n}`), 0, n === 1 ? 1 : 0));
    for (const node of nodes) names.add(node);
    names.settle();
    const [first] = nodes as [LocalNode, LocalNode, LocalNode];
    const block = first.block as NonNullable<LocalNode['block']>;
    const before = told(nodes);
    const changes = () => ({
      clusters: new Set<never>(),
      gone: new Set<never>(),
      articles: new Set<never>(),
    });
    const third = nodeOf(articleOf('a/3'), 0, 0);
    assert.equal(attach(block, third, changes()), true);
    assert.deepEqual(told([...nodes, third]), anew([...nodes, third]));
    assert.equal(detach(block, third, changes()), true);
    assert.deepEqual(told(nodes), before);
    // The first of a name, one of another name and a second one of the same article may change what the others are.
    assert.equal(detach(block, first, changes()), false);
    assert.equal(attach(block, nodeOf(articleOf('a/0'), 0, 0), changes()), false);
    assert.equal(attach(block, nodeOf(first.article, 1, 0), changes()), false);
    assert.equal(attach(block, nodeOf(articleOf('a/5'), 0, 5), changes()), false);
    assert.deepEqual(told(nodes), before);
  });
});
