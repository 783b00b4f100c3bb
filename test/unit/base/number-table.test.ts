// A table of numbers does what a map does, whatever is put in and taken out.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumberTable } from '../../../src/core/base/number-table';

describe('tables of numbers', () => {
  // Few keys, so that they meet; and such as lie at both ends of what 32 bits hold.
  const key = fc.oneof(
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: 0xffffff00, max: 0xffffffff }),
    fc.integer({ min: 0, max: 20 }).map((n) => (n * 0x9e3779b1) >>> 0),
  );
  const step = fc.record({ key, value: fc.option(fc.integer({ min: -1000, max: 0x7fffffff })) });

  it('do what a map does', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const table = new NumberTable();
        const map = new Map<number, number>();
        for (const { key: at, value } of steps) {
          if (value === null) {
            table.delete(at);
            map.delete(at);
          } else {
            table.set(at, value);
            map.set(at, value);
          }
          assert.equal(table.size, map.size);
        }
        for (const { key: at } of steps) assert.equal(table.get(at), map.get(at));
      }),
    );
  });
});
