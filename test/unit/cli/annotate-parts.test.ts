// Lines are analysed together by the group: what a stream hands over at a time is one, and only much more is parted.
import assert from 'node:assert/strict';
import { parts } from '../../../src/cli/commands/annotate';

const LINE = '{"id":"a","text":"Der Rat tagt am Montag in Neustadt."}';
/** What a stream hands over at a time. */
const HANDED_OVER = 1 << 16;

describe('lines that arrive together', () => {
  it('are one group, with what was left of a line before', () => {
    const left = 'x'.repeat(2000);
    const lines = [left, ...Array.from({ length: Math.ceil(HANDED_OVER / LINE.length) }, () => LINE)];
    assert.deepEqual([...parts(lines)], [lines]);
  });

  it('are parted where they are far more, each line in its place', () => {
    const lines = Array.from({ length: Math.ceil((8 * HANDED_OVER) / LINE.length) }, (_, n) => LINE + n);
    const groups = [...parts(lines)];
    assert.ok(groups.length > 2 && groups.length < 8, String(groups.length));
    assert.deepEqual(groups.flat(), lines);
  });
});
