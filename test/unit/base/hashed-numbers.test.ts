// Numbers in a table of hashes: at any time what a plain list of them says, however many came and went, and whatever alike
// their hashes are.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { HashedNumbers } from '../../../src/core/base/hashed-numbers';
import { Stretches } from '../../../src/core/base/stretches';

describe('numbers in a table of hashes', () => {
  it('are found as in a plain list', () => {
    const step = fc.tuple(fc.boolean(), fc.nat({ max: 300 }));
    const kinds = fc.constantFrom<(n: number) => number>(
      (n) => n,
      (n) => n % 3,
      (n) => Math.imul(n, 0x85ebca6b),
      () => -1,
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 700 }), kinds, (steps, hashOf) => {
        const table = new HashedNumbers(hashOf);
        const there = new Set<number>();
        for (const [comes, n] of steps)
          if (!comes) assert.equal(table.delete(hashOf(n), n), there.delete(n));
          else if (!there.has(n)) {
            table.add(hashOf(n), n);
            there.add(n);
          }
        assert.equal(table.size, there.size);
        assert.deepEqual(new Set(table.all()), there);
        for (let n = 0; n <= 300; n++)
          assert.equal(
            table.find(hashOf(n), (m) => m === n),
            there.has(n) ? n : -1,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('in stretches lead back to what they were given for', () => {
    const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(counts, (all) => {
        const stretches = new Stretches<string>();
        const begins = all.map(([count], i) => stretches.add(`t${i}`, count));
        all.forEach(([, goes], i) => {
          if (goes) stretches.remove(begins[i] as number);
        });
        all.forEach(([count, goes], i) => {
          for (let row = 0; !goes && row < count; row++) {
            const number = (begins[i] as number) + row;
            assert.equal(stretches.thing(number), `t${i}`);
            assert.equal(stretches.begin(number), begins[i]);
          }
        });
      }),
    );
  });
});
