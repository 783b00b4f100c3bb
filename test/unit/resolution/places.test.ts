// Numbers of many articles that lie together: read back as they were put in, wherever they lie.
import assert from 'node:assert/strict';
import type { BytesAt } from '../../../src/core/base/lay';
import type { JoinArticle } from '../../../src/core/resolution/join';
import { forgetPlaces, NumberShelf } from '../../../src/core/resolution/places';

const ARTICLE = {} as JoinArticle;
const LISTS = [
  [3, 9, -1, -1, 70_000, 70_012],
  [],
  [5],
  Array.from({ length: 50 }, (_, i) => 7 * i),
  [-1, 2 ** 31 - 1],
];

describe('numbers on a shelf', () => {
  it('are the same while their piece is open and when it was laid elsewhere', () => {
    for (const together of [1, 7, 8, 1000]) {
      const shelf = new NumberShelf(undefined, together);
      const kept = LISTS.map((list) => shelf.keep(ARTICLE, list));
      const same = (): void => kept.forEach(({ offsets }, i) => assert.deepEqual([...offsets], LISTS[i]));
      same();
      forgetPlaces();
      same();
    }
  });

  it('are read again only after those of many others', () => {
    let reads = 0;
    const shelf = new NumberShelf((bytes): BytesAt => {
      const own = bytes.slice();
      return (from, to) => (reads++, own.slice(from, to));
    }, 4);
    const kept = Array.from({ length: 2000 }, (_, i) => shelf.keep(ARTICLE, [i, i + 1]));
    for (const [i, places] of kept.entries()) for (let k = 0; k < 3; k++) assert.equal(places.offsets[0], i);
    assert.ok(reads <= kept.length, `${reads} reads`);
  });
});
