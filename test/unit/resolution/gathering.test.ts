// What the articles add to an actor, while its members come and go: the same as gathering all of them anew, for few shares,
// whose forms are counted when asked, and for many, whose counts are kept.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Gathering, Share } from '../../../src/core/resolution/actors-shares';

interface Node {
  readonly article: { readonly id: string };
  readonly share: Share;
}

const NOWHERE = { article: {}, offsets: new Int32Array() } as unknown as Share['places'];
const FORMS = ['Alma Quast', 'Quast', 'A. Quast', 'Frau Quast'];

const NODES = Array.from({ length: 40 }, (_, n): Node => {
  const forms = FORMS.filter((_form, i) => (n >> i) % 2 === 0);
  const counts = forms.map((_form, i) => (n + i) % 3);
  const share =
    n % 5 === 0
      ? new Share(NOWHERE, 0, 1, FORMS[n % 4] ?? '', n % 3, 1, 'Quast')
      : new Share(NOWHERE, 0, 1, forms, counts, n % 4, 'Quast');
  return { article: { id: String(n).padStart(2, '0') }, share };
});

function led(
  gathering: Gathering<Node>,
  nodes: readonly Node[],
  others: ReadonlySet<Node> = new Set(),
  shares: ReadonlyMap<Node, Share> = new Map(),
): Gathering<Node> {
  gathering.lead(
    nodes,
    (node) => shares.get(node) ?? node.share,
    others,
    (a, b) => (a.article.id < b.article.id ? -1 : a === b ? 0 : 1),
  );
  return gathering;
}

describe('what articles add to an actor', () => {
  it('is the same while members come and go as when all is gathered anew', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(NODES), { minLength: 2, maxLength: 6 }), (steps) => {
        const gathering = new Gathering<Node>();
        for (const nodes of steps) {
          const { forms, ...rest } = led(gathering, nodes).gathered;
          const { forms: expected, ...others } = led(new Gathering<Node>(), nodes).gathered;
          assert.deepEqual(rest, others);
          assert.deepEqual([...forms].sort(), [...expected].sort());
        }
      }),
    );
  });

  it('is so where some members have another share than before, wherever they stand', () => {
    const step = fc.tuple(fc.subarray(NODES), fc.subarray(NODES, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
        const gathering = new Gathering<Node>();
        const now = new Map(NODES.map((node) => [node, node.share]));
        for (const [nodes, changed] of steps) {
          const others = changed.filter((node) => nodes.includes(node));
          others.forEach((node, i) => now.set(node, NODES[(i * 7 + nodes.length) % 40]?.share ?? node.share));
          const before = gathering.gathered;
          const told = [...before.shares];
          const { forms, ...rest } = led(gathering, nodes, new Set(others), now).gathered;
          const { forms: expected, ...anew } = led(new Gathering<Node>(), nodes, new Set(), now).gathered;
          assert.deepEqual(rest, anew);
          assert.deepEqual([...forms].sort(), [...expected].sort());
          // What was told before stays.
          assert.deepEqual(before.shares, told);
          // Whoever is not there holds what it will have when it comes.
          for (const node of NODES) if (!nodes.includes(node)) now.set(node, node.share);
        }
      }),
    );
  });
});
