// What `npm test` runs side by side: every file of the UI tests is in one list and in one only, and no more tasks run at once
// than there are lanes; and what is done beside windows lets these go first.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { getPriority } from 'node:os';
import path from 'node:path';
import { inLanes, uiLists } from '../../../scripts/rig/lanes';
import { run } from '../../../scripts/rig/process';

describe('what runs side by side', () => {
  it('deals out every file of the UI tests once, whatever the number of lists', () => {
    const files = readdirSync(path.join(__dirname, '..', '..', 'ui'))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `test/ui/${name}`)
      .sort();
    for (const lists of [1, 2, 3, 100]) assert.deepEqual(uiLists(lists).flat().sort(), files);
    assert.equal(uiLists(2).length, 2);
  });

  it('runs every task, so many at once, and ends with what is thrown', async () => {
    const done: number[] = [];
    let now = 0;
    let most = 0;
    const task = (n: number) => async (): Promise<void> => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now--;
      done.push(n);
    };
    await inLanes(
      2,
      Array.from({ length: 9 }, (_, n) => task(n)),
    );
    assert.deepEqual(done.sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    assert.equal(most, 2);
    await assert.rejects(inLanes(2, [task(0), () => Promise.reject(new Error('over'))]), /over/);
  });

  it('runs one more at once from when something else has ended', async () => {
    let now = 0;
    const atOnce: number[] = [];
    let join = (): void => undefined;
    const joins = new Promise<void>((resolve) => (join = resolve));
    const tasks = Array.from({ length: 9 }, (_, n) => async (): Promise<void> => {
      atOnce[n] = ++now;
      if (n === 3) join();
      await new Promise((resolve) => setImmediate(resolve));
      now--;
    });
    await inLanes(1, tasks, joins);
    assert.deepEqual(atOnce.slice(0, 4), [1, 1, 1, 1]);
    assert.equal(Math.max(...atOnce), 2);
    assert.equal(atOnce.length, 9);
  });

  it('lets others go first where it is told to', async () => {
    // Its place is given to it a moment after it has begun; behind the last place there is none.
    const look = `const { getPriority } = require('node:os');
      const tell = () => getPriority() >= ${Math.min(19, getPriority() + 1)} ? console.log(getPriority()) : setTimeout(tell, 20);
      tell();`;
    const { code, output } = await run(process.execPath, ['-e', look], { yields: true });
    assert.equal(code, 0);
    assert.ok(Number(output) > getPriority() || getPriority() === 19, output);
  });
});
