// Things by id in a table of numbers: at any time what a map of them says, however many came and went.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { IdTable } from '../../../src/core/base/id-table';

describe('a table of things by id', () => {
  it('says what a map says, in the order in which they came', () => {
    const step = fc.tuple(fc.boolean(), fc.nat({ max: 90 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 600 }), (steps) => {
        const table = new IdTable<{ readonly id: string }>();
        const map = new Map<string, { readonly id: string }>();
        for (const [comes, n] of steps) {
          const id = n % 3 === 0 ? `e-${n}` : `ö${n}`;
          assert.equal(table.delete(id), map.delete(id));
          if (!comes) continue;
          const thing = { id };
          table.add(thing);
          map.set(id, thing);
        }
        assert.equal(table.size, map.size);
        assert.deepEqual([...table.values()], [...map.values()]);
        for (const [id, thing] of map) assert.equal(table.get(id), thing);
        for (const id of ['', 'e-1', 'ö3']) assert.equal(table.has(id), map.has(id));
      }),
    );
  });
});
