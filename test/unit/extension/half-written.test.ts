// Files in the making are told from files that are as they are.
import { strict as assert } from 'node:assert';
import { againAfter, isHalfWritten } from '../../../src/extension/workspace/half-written';

const NOW = 1_700_000_000_000;
const at = (size: number, mtime = NOW - 50): { size: number; mtime: number } => ({ size, mtime });

describe('half-written files', () => {
  it('are empty, cut short or changed while they were read', () => {
    assert.equal(isHalfWritten({ before: at(0), read: 0 }, NOW), true);
    assert.equal(isHalfWritten({ before: at(900), read: 400 }, NOW), true);
    assert.equal(isHalfWritten({ before: at(400), read: 900 }, NOW), true);
    assert.equal(isHalfWritten({ before: at(400), read: 400, after: at(900) }, NOW), true);
    assert.equal(isHalfWritten({ before: at(400), read: 400, after: at(400, NOW) }, NOW), true);
    assert.equal(isHalfWritten({ before: at(400), read: null }, NOW), true);
  });

  it('are not those that stayed the same, nor those that have lain there for a while', () => {
    assert.equal(isHalfWritten({ before: at(400), read: 400, after: at(400) }, NOW), false);
    assert.equal(isHalfWritten({ before: at(0, NOW - 60_000), read: 0 }, NOW), false);
    assert.equal(isHalfWritten({ before: at(0, 0), read: 0 }, NOW), false);
    assert.equal(isHalfWritten({ before: { size: null, mtime: 0 }, read: null }, NOW), false);
  });

  it('are read again ever later, and count as they are in the end', () => {
    const pauses = [0, 1, 2, 3, 4].map(againAfter);
    assert.equal(pauses.at(-1), null);
    const ms = pauses.slice(0, -1) as number[];
    assert.deepEqual(
      ms,
      [...ms].sort((a, b) => a - b),
    );
    assert.ok(ms.reduce((a, b) => a + b) < 5000);
  });
});
