// Work over long lists in steps: the same as in one go, and no step is long.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eachOf, filtered, finish, merged, sorted } from '../../../src/core/base/steps';

const byKey = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0];

describe('work in steps', () => {
  it('sorts and filters as in one go, and keeps what is equal in its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 50 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 120 }),
        (few, times) => {
          const items = Array.from({ length: times }, () => few)
            .flat()
            .map((key, i) => [key, i] as const);
          assert.deepEqual(finish(sorted(items, byKey)), items.toSorted(byKey));
          const even = ([key]: readonly [number, number]): boolean => key % 2 === 0;
          assert.deepEqual(finish(filtered(items, even)), items.filter(even));
          const [first, second] = [items.filter(even), items.filter((i) => !even(i))];
          assert.deepEqual(
            finish(merged(first.toSorted(byKey), second.toSorted(byKey), byKey)),
            [...first, ...second].toSorted(byKey),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it('takes many short steps over a long list', () => {
    let steps = 0;
    let compared = 0;
    let most = 0;
    const items = Array.from({ length: 30_000 }, (_, i) => [(i * 7919) % 30_011, i] as const);
    const work = sorted(items, (a, b) => (compared++, byKey(a, b)));
    for (let next = work.next(); next.done !== true; next = work.next()) {
      steps++;
      most = Math.max(most, compared);
      compared = 0;
    }
    assert.ok(steps > 50 && most < 30_000, `${steps} steps, ${most} comparisons in one`);
    let seen = 0;
    const looking = eachOf(items, () => seen++);
    looking.next();
    assert.ok(seen < 5000);
    finish(looking);
    assert.equal(seen, items.length);
  });
});
