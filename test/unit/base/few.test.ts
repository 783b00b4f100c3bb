// Lists of mostly one item: the same as ordinary lists, whatever is put in and taken out.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fewOf, listOf, withOne, withoutOne, type Few } from '../../../src/core/base/few';

const ITEMS = Array.from({ length: 12 }, (_, n) => ({ n }));

describe('lists of mostly one item', () => {
  it('hold what an ordinary list holds', () => {
    const step = fc.tuple(fc.boolean(), fc.constantFrom(...ITEMS));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let few: Few<{ readonly n: number }> = null;
        const list: { readonly n: number }[] = [];
        for (const [comes, item] of steps) {
          if (comes) list.push(item);
          else if (list.includes(item)) list.splice(list.indexOf(item), 1);
          few = comes ? withOne(few, item) : withoutOne(few, item);
          assert.deepEqual(listOf(few), list);
          assert.equal(few === null, list.length === 0);
          assert.deepEqual(listOf(fewOf(list)), list);
        }
      }),
    );
  });
});
