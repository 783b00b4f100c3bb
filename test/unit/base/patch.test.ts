// Patches of plain values: the law that they lead from the one to the other, that they are small where little has changed,
// and that what did not change stays the same object.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { patched, patchOf, weightOfPatch } from '../../../src/core/base/patch';

const VALUE = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(null, 0, 1, '', 'a', 'b', true),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

describe('patches of plain values', () => {
  it('lead from any value to any other, also when they were sent, and change neither', () => {
    fc.assert(
      fc.property(VALUE, VALUE, (before, after) => {
        const [x, y] = [JSON.stringify(before), JSON.stringify(after)];
        const patch = patchOf(before, after);
        if (patch === null) assert.equal(x, y);
        else assert.equal(JSON.stringify(patched(before, structuredClone(patch))), y);
        assert.deepEqual([JSON.stringify(before), JSON.stringify(after)], [x, y]);
      }),
      { numRuns: 400 },
    );
  });

  it('find what has changed in a long list, and keep the rest', () => {
    const before = { id: 'x', list: Array.from({ length: 5000 }, (_, n) => ({ n, words: `Wort ${n}` })) };
    const after = { ...before, list: before.list.toSpliced(2000, 2, { n: -1, words: 'neu' }) };
    const patch = patchOf(before, after);
    assert.deepEqual(patch, { fields: { list: { at: 2000, cut: 2, put: [{ n: -1, words: 'neu' }] } } });
    assert.ok(patch && weightOfPatch(patch) < 5);
    const made = patched(before, patch) as typeof before;
    assert.equal(made.list[4000], after.list[4000]);
  });

  it('refuse a value that they were not made for', () => {
    const patch = patchOf({ list: [1, 2, 3] }, { list: [1, 2, 4] });
    assert.ok(patch);
    assert.throws(() => patched({ list: [1] }, patch), TypeError);
    assert.throws(() => patched('x', patch), TypeError);
  });
});
