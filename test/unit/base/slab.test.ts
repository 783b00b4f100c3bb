// Arrays cut out of a common piece of memory: as good as arrays of their own, whatever lies beside them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noPlaces, smallNumbers, wholeNumbers } from '../../../src/core/base/slab';

describe('arrays cut from one piece', () => {
  it('are empty at first and share nothing with each other', () => {
    const wanted = fc.tuple(
      fc.constantFrom(wholeNumbers, noPlaces, smallNumbers),
      fc.oneof(fc.nat(70), fc.nat(20_000)),
    );
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 40 }), (list) => {
        const made = list.map(([make, count]) => {
          const array = make(count);
          assert.equal(array.length, count);
          const blank = make === noPlaces ? -1 : 0;
          assert.ok(array.every((n) => n === blank));
          return array.fill(count % 100);
        });
        // Whatever was written to others since.
        made.forEach((array, i) => {
          const [, count] = list[i]!;
          assert.ok(array.every((n) => n === count % 100));
        });
      }),
    );
  });
});
