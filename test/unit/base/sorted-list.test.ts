// A list in order of which little or much changes is what sorting it anew would give; the one before stays as it was.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changed, Ordered } from '../../../src/core/base/sorted-list';

interface Item {
  readonly n: number;
}
const byNumber = (a: Item, b: Item): number => a.n - b.n;

describe('a list in order that changes', () => {
  it('is what sorting it anew would give, however much comes and goes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(2000), { maxLength: 600, size: 'max' }),
        fc.nat(30),
        fc.nat(30),
        (numbers, less, more) => {
          const items = numbers.map((n): Item => ({ n }));
          const list = items.toSorted(byNumber);
          const before = list.slice();
          const gone = items.slice(0, less);
          // Some go and come again, one goes twice, and some that shall go are in no list.
          const come = [
            ...Array.from({ length: more }, (_, i): Item => ({ n: ((i * 977) % 2000) + 0.5 })),
            ...gone.slice(0, 2),
          ];
          const out = [...gone, ...gone.slice(0, 1), { n: 3.25 }, { n: numbers[less] ?? 1 }];
          const now = changed(list, out, come, byNumber);
          const away = new Set(gone);
          assert.deepEqual(now, [...items.filter((i) => !away.has(i)), ...come].sort(byNumber));
          assert.deepEqual(list, before);
        },
      ),
    );
  });

  it('is at any time what it was then, whoever has looked at it and when', () => {
    const pool = Array.from({ length: 60 }, (_, n): Item => ({ n }));
    const step = fc.record({
      gone: fc.subarray(pool, { maxLength: 8 }),
      come: fc.subarray(pool, { maxLength: 8 }),
      looked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let now = new Ordered<Item>(byNumber).changed([], pool.slice(0, 30));
        let whole: ReadonlySet<Item> = new Set(pool.slice(0, 30));
        const times: (readonly [Ordered<Item>, ReadonlySet<Item>])[] = [[now, whole]];
        for (const { gone, come, looked } of steps) {
          const left = new Set([...whole].filter((item) => !gone.includes(item)));
          const fresh = come.filter((item) => !left.has(item));
          now = now.changed(gone, fresh);
          whole = new Set([...left, ...fresh]);
          times.push([now, whole]);
          if (looked) assert.deepEqual(now.items, [...whole].sort(byNumber));
        }
        for (const [list, items] of times) assert.deepEqual(list.items, [...items].sort(byNumber));
      }),
    );
  });
});
