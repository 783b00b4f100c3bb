// The measure that tests of growth use tells growth that is right from growth that is not.
import assert from 'node:assert/strict';
import { assertFlat, assertLinear } from '../../support/cpu';

/** Work that nothing can be left out of. */
function spin(steps: number): void {
  let sum = 0;
  for (let i = 0; i < steps; i++) sum = (sum + Math.imul(i, 31)) | 0;
  assert.ok(Number.isInteger(sum));
}

describe('growth', () => {
  const linear = (times: number) => () => spin(400_000 * times);

  it('is linear where eight times as much takes eight times as long', () => {
    assertLinear(linear);
    assert.throws(() => assertLinear((times) => () => spin(400_000 * times * times)), /times as long/);
  });

  it('is flat where it takes the same', () => {
    assertFlat(() => () => spin(400_000));
    assert.throws(() => assertFlat(linear), /times as long/);
  });
});
