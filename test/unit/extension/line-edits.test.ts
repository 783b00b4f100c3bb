// An update of a note as edits by line: applied to the old text they give the new one, and they leave alone what both have.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineEdits, type LineEdit } from '../../../src/extension/briefings/line-edits';
import { assertLinear } from '../../support/cpu';

function apply(text: string, edits: readonly LineEdit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: put } of edits) {
    assert.ok(start >= at && end >= start);
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}

describe('edits by line', () => {
  it('give the new text, whatever the two are', () => {
    const line = fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd');
    const text = fc.array(line, { maxLength: 24 }).map((l) => l.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => assert.equal(apply(a, lineEdits(a, b)), b)),
      { numRuns: 300, seed: 3 },
    );
  });

  it('touch only what differs', () => {
    const lines = Array.from({ length: 60 }, (_, i) => `line ${i}\n`);
    const now = [...lines];
    now[5] = 'changed\n';
    now.splice(30, 0, 'new one\n', 'new two\n');
    now.splice(50, 1);
    const edits = lineEdits(lines.join(''), now.join(''));
    assert.deepEqual(
      edits.map((e) => e.text),
      ['changed\n', 'new one\nnew two\n', ''],
    );
    assert.equal(apply(lines.join(''), edits), now.join(''));
    assert.deepEqual(lineEdits('same\n', 'same\n'), []);
  });

  it('are linear in the text', () => {
    assertLinear((times) => {
      const lines = (word: (i: number) => string): string =>
        Array.from({ length: 2500 * times }, (_, i) => `${word(i)}\n`).join('');
      const old = lines((i) => `line ${i % 7}`);
      const now = lines((i) => `other ${i % 5}`);
      return () => {
        assert.equal(apply(old, lineEdits(old, now)), now);
        assert.equal(apply(old, lineEdits(old, `${old}end\n`)), `${old}end\n`);
      };
    });
  });
});
