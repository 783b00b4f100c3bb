// A briefing with a thousand events: what a person waits for when it is brought up to date. How long that is, the bench tells
// (`npm run bench`); here it must grow no faster than the note. Processor time, the best of some runs, so that neither a
// busy machine nor a slow one counts.
import assert from 'node:assert/strict';
import { briefingTimes } from '../../../bench/briefings';
import { long } from '../../support/long';

describe('a briefing with a thousand events', () => {
  long('is brought up to date in a time that grows with its length', () => {
    const short = briefingTimes(250, 4).update;
    const long = briefingTimes(1000, 3).update;
    // Were it quadratic, it would take sixteen times as long.
    assert.ok(long < Math.max(short, 1) * 4 * 2.5, `${short.toFixed(0)} ms, ${long.toFixed(0)} ms`);
  });
});
