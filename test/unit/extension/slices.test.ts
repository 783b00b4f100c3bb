// Work in slices: in order, with turns for others, and over when it is told to stop.
import { strict as assert } from 'node:assert';
import { createSlices } from '../../../src/extension/engine/slices';

function* job(steps: number, ms: number, log: string[], name: string): Generator<void, string> {
  for (let i = 0; i < steps; i++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    log.push(`${name}${i}`);
    yield;
  }
  return name;
}

describe('slices of work', () => {
  it('do one job after the other, and let others in between', async () => {
    const log: string[] = [];
    const slices = createSlices<string>();
    let turns = 0;
    const other = setInterval(() => turns++, 1);
    const done: string[] = [];
    await new Promise<void>((resolve) => {
      slices.push(
        () => job(8, 4, log, 'a'),
        (name) => done.push(name),
      );
      slices.push(
        () => job(8, 4, log, 'b'),
        (name) => {
          done.push(name);
          resolve();
        },
      );
    });
    clearInterval(other);
    assert.deepEqual(done, ['a', 'b']);
    assert.deepEqual(
      log,
      [...Array(8).keys()].map((i) => `a${i}`).concat([...Array(8).keys()].map((i) => `b${i}`)),
    );
    assert.ok(turns > 2, `others had ${turns} turns`);
    assert.ok(slices.figures.count > 4);
    assert.ok(slices.figures.longest > 0);
    assert.ok(slices.figures.long <= slices.figures.count);
  });

  it('go on after a fault, and end when they are cleared', () => {
    const steps: (() => void)[] = [];
    const slices = createSlices<string>((step) => void steps.push(step));
    const done: unknown[] = [];
    slices.push(
      function* () {
        yield;
        throw new Error('broken');
      },
      () => done.push('broken'),
    );
    slices.push(
      () => job(1, 0, [], 'c'),
      (name) => done.push(name),
    );
    assert.throws(() => {
      for (let step = steps.shift(); step; step = steps.shift()) step();
    }, /broken/);
    for (let step = steps.shift(); step; step = steps.shift()) step();
    assert.ok(done.includes('c'));
    slices.push(
      () => job(1, 0, [], 'd'),
      (name) => done.push(name),
    );
    slices.clear();
    for (let step = steps.shift(); step; step = steps.shift()) step();
    assert.ok(!done.includes('d'));
  });
});
