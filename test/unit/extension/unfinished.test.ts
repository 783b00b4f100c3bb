// Files in the making are read again a few times, and whoever waits for them is told.
import { strict as assert } from 'node:assert';
import { againAfter } from '../../../src/extension/workspace/half-written';
import { createUnfinished, type Unfinished } from '../../../src/extension/workspace/unfinished';

describe('unfinished files', () => {
  let again: string[];
  let unfinished: Unfinished;
  beforeEach(() => {
    again = [];
    unfinished = createUnfinished((key) => again.push(key));
  });
  afterEach(() => unfinished.dispose());

  it('are announced again, and wait no longer then', async () => {
    assert.equal(unfinished.leaves('a', true), true);
    assert.equal(unfinished.some, true);
    assert.deepEqual(again, []);
    await unfinished.next();
    assert.deepEqual(again, ['a']);
    assert.equal(unfinished.some, false);
  });

  it('wait no longer when they were read whole meanwhile', () => {
    unfinished.leaves('a', true);
    assert.equal(unfinished.leaves('a', false), false);
    assert.equal(unfinished.some, false);
  });

  it('count as they are after a few times, each file by itself', () => {
    let times = 0;
    while (unfinished.leaves('a', true)) times++;
    assert.equal(againAfter(times), null);
    assert.equal(unfinished.leaves('b', true), true);
    // What comes later is another story.
    assert.equal(unfinished.leaves('a', true), true);
  });

  it('let go of who waits when all is over', async () => {
    unfinished.leaves('a', true);
    const told = unfinished.next();
    unfinished.dispose();
    await told;
    assert.equal(unfinished.some, false);
    assert.deepEqual(again, []);
  });
});
