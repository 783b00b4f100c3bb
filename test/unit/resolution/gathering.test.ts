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

function led(gathering: Gathering<Node>, nodes: readonly Node[]): Gathering<Node> {
  gathering.lead(
    nodes,
    (node) => node.share,
    () => false,
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
});
