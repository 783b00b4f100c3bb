// A briefing with a thousand events: what a person waits for when it is brought up to date. Processor time, the best of some
// runs, so that a busy machine does not count.
import assert from 'node:assert/strict';
import { briefingTimes } from '../../../bench/briefings';

describe('a briefing with a thousand events', () => {
  it('is brought up to date in less than 200 ms', () => {
    const { update } = briefingTimes(1000, 4);
    assert.ok(update < 200, `${update.toFixed(0)} ms`);
  });
});
