// What stands at a place that may be none.
import assert from 'node:assert/strict';
import { itemAt, lastOf } from '../../../src/core/base/item-at';

describe('items at places that may be none', () => {
  it('are there, or nothing', () => {
    const items = ['a', 'b'];
    assert.deepEqual(
      [-1, 0, 1, 2, undefined].map((place) => itemAt(items, place)),
      [undefined, 'a', 'b', undefined, undefined],
    );
    assert.equal(lastOf(items), 'b');
    assert.equal(lastOf<string>([]), undefined);
  });
});
