// The queue of changed files: the last state wins, batches do not overlap, and waiting for it ends.
import { strict as assert } from 'node:assert';
import { createChangeQueue, type FileState } from '../../../src/extension/workspace/change-queue';

function collect(apply?: (batch: ReadonlyMap<string, FileState>) => Promise<void>): {
  batches: [string, FileState][][];
  errors: unknown[];
  queue: ReturnType<typeof createChangeQueue>;
} {
  const batches: [string, FileState][][] = [];
  const errors: unknown[] = [];
  const queue = createChangeQueue({
    delayMs: 1,
    async apply(batch) {
      batches.push([...batch]);
      await apply?.(batch);
    },
    failed: (error) => errors.push(error),
  });
  return { batches, errors, queue };
}

describe('the queue of changes', () => {
  it('hands over a storm as one batch, with the last state of each file', async () => {
    const { batches, queue } = collect();
    for (let i = 0; i < 1000; i++) queue.push(`f${i % 3}`, i % 2 === 0 ? 'changed' : 'gone');
    await queue.settled();
    assert.deepEqual(batches, [
      [
        ['f1', 'changed'],
        ['f2', 'gone'],
        ['f0', 'gone'],
      ].map(([k, s]) => [k, k === 'f1' ? 'gone' : k === 'f2' ? 'changed' : s]),
    ]);
  });

  it('deals with one batch after another', async () => {
    let running = 0;
    const { batches, queue } = collect(async () => {
      assert.equal(++running, 1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
    });
    queue.push('a', 'changed');
    while (running === 0) await new Promise((resolve) => setImmediate(resolve));
    queue.push('a', 'gone');
    await queue.settled();
    assert.deepEqual(batches, [[['a', 'changed']], [['a', 'gone']]]);
  });

  it('goes on after a fault', async () => {
    const { batches, errors, queue } = collect(() => Promise.reject(new Error('disk')));
    queue.push('a', 'changed');
    await queue.settled();
    queue.push('b', 'changed');
    await queue.settled();
    assert.equal(batches.length, 2);
    assert.equal(errors.length, 2);
  });

  it('is settled when there is nothing, and after disposal', async () => {
    const { batches, queue } = collect();
    await queue.settled();
    queue.push('a', 'changed');
    const waiting = queue.settled();
    queue.dispose();
    await waiting;
    queue.push('b', 'changed');
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(batches, []);
  });
});
