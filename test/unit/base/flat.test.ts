// Texts in one piece: the same texts.
import assert from 'node:assert/strict';
import { flat, lastSeen } from '../../../src/core/base/flat';

describe('a text in one piece', () => {
  it('is the same text, read', () => {
    for (const text of ['', 'x', `${'ab'.repeat(20)}-${'ß'.repeat(20)}`]) {
      assert.equal(flat(text), text);
      assert.ok(Object.is(lastSeen(), text.charCodeAt(0)));
    }
  });
});
