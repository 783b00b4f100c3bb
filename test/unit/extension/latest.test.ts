// Work of which only the latest matters.
import { strict as assert } from 'node:assert';
import { createLatest, inSteps } from '../../../src/extension/engine/latest';

/** Goes on for ever unless it is told to end. */
function* work(log: string[], name: string, end: { now: boolean }): Generator<void, string> {
  while (!end.now) {
    log.push(name);
    yield;
  }
  return name;
}

describe('the latest of several jobs', () => {
  it('is done, and none that was given up', () => {
    const steps: (() => void)[] = [];
    const latest = createLatest((step) => void steps.push(step));
    const log: string[] = [];
    const done: string[] = [];
    const [first, second] = [{ now: false }, { now: false }];
    latest.run(work(log, 'first', first), (name) => done.push(name));
    steps.shift()?.();
    latest.run(work(log, 'second', second), (name) => done.push(name));
    first.now = true;
    second.now = true;
    while (steps.length > 0) steps.shift()?.();
    assert.deepEqual(done, ['second']);
    assert.ok(log.includes('first'));
  });

  it('is done at once where little is to be done', () => {
    const done: string[] = [];
    createLatest(() => assert.fail('nothing is left for later')).run(work([], 'a', { now: true }), (name) =>
      done.push(name),
    );
    assert.deepEqual(done, ['a']);
  });

  it('may be begun by what was done before it', () => {
    const steps: (() => void)[] = [];
    const latest = createLatest((step) => void steps.push(step));
    const done: string[] = [];
    const [first, second] = [{ now: false }, { now: false }];
    latest.run(work([], 'first', first), (name) => {
      done.push(name);
      latest.run(work([], 'second', second), (next) => done.push(next));
    });
    first.now = true;
    steps.shift()?.();
    second.now = true;
    while (steps.length > 0) steps.shift()?.();
    assert.deepEqual(done, ['first', 'second']);
  });

  it('is given up when it is stopped', () => {
    const steps: (() => void)[] = [];
    const latest = createLatest((step) => void steps.push(step));
    const end = { now: false };
    latest.run(work([], 'a', end), () => assert.fail('it was stopped'));
    latest.stop();
    end.now = true;
    while (steps.length > 0) steps.shift()?.();
  });

  it('can be waited for', async () => {
    const end = { now: false };
    const answer = inSteps(work([], 'a', end));
    end.now = true;
    assert.equal(await answer, 'a');
  });
});
