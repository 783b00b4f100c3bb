import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DossierIndex, type Dossier } from '../../../src/core/api';
import { plainDossier } from '../../../src/core/present/api';
import { actorArticle } from '../../support/actors';

const SAMPLES = [
  actorArticle('a', '[P:Wolodymyr Selenskyj] reiste nach [L:Kiew].\n\n[P:Selenskyj] schwieg.', '2025-02-01'),
  actorArticle('b', '[P:Wolodymyr Selenski] traf [P:Anna Berg] in [L:Kiew].', '2025-03-01'),
  actorArticle('c', '[P:Anna Berg] und [P:Otto Berg] lobten die [O:NATO].', null),
  actorArticle('d', '[P:Berg] kam.', '2025-04-01'),
];

const plain = (d: Dossier): unknown => ({ ...plainDossier(d), revision: 0 });

describe('the dossier index', () => {
  it('gives the same dossier for the same articles, whatever came and went before', () => {
    const edits = fc.array(fc.record({ at: fc.nat(SAMPLES.length - 1), put: fc.boolean() }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(edits, (list) => {
        const index = new DossierIndex();
        const held = new Set<number>();
        for (const { at, put } of list) {
          const sample = SAMPLES[at];
          if (sample === undefined) continue;
          if (put) {
            index.put(sample.facts, sample.text);
            held.add(at);
          } else {
            index.remove(sample.facts.id);
            held.delete(at);
          }
          index.snapshot();
        }
        const fresh = new DossierIndex();
        for (const at of [...held].sort())
          fresh.put((SAMPLES[at] as never as { facts: never }).facts, SAMPLES[at]?.text ?? '');
        assert.deepEqual(plain(index.snapshot()), plain(fresh.snapshot()));
      }),
    );
  });

  it('keeps its snapshot until something changes', () => {
    const index = new DossierIndex();
    const [first] = SAMPLES;
    assert.ok(first);
    index.put(first.facts, first.text);
    const before = index.snapshot();
    assert.equal(index.snapshot(), before);
    index.remove('a');
    assert.notEqual(index.snapshot(), before);
    assert.equal(index.snapshot().actors.length, 0);
  });
});
