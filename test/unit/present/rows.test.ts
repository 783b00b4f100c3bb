// Rows in columns: whatever is written is read again, and ids compare as their texts do.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { hashOfId, Rows, RowWriter, TEXT_CELLS } from '../../../src/core/present/rows';
import { Values } from '../../../src/core/present/values';
import { anyText } from '../../support/any-text';

const digits = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 14, maxLength: 14 });
const id = fc.oneof(
  digits.map((d) => `e-${d.join('')}`),
  digits.map((d) => `s-${d.join('')}`),
  digits.map((d) => `x-${d.join('')}`),
  fc.tuple(digits, fc.constantFrom(1, 2, 3, 7, 8, 12)).map(([d, n]) => `e-${d.join('')}-${n}`),
  // Few digits, so that some ids differ in their end alone.
  fc.constantFrom('', '-2', '-3', '-7', '-8').map((end) => `s-00000000000001${end}`),
  fc.string(),
);
const text = fc.oneof(fc.string(), anyText(), fc.constantFrom('Äpfel', '„Äpfel“', ''));

describe('rows', () => {
  it('are read as they were written', () => {
    const row = fc.record({
      ...{ id, text, value: fc.oneof(text, fc.constant(null), fc.integer(), fc.array(text)) },
      ...{ number: fc.constantFrom(0, 1, 65_535, 65_536, 2 ** 31), large: fc.nat(), words: fc.array(text) },
    });
    fc.assert(
      fc.property(fc.array(row), (all) => {
        const writer = new RowWriter();
        for (const r of all) {
          writer.begin(r.id);
          writer.text(r.text);
          writer.value(r.value);
          writer.number(r.number);
          writer.large(r.large);
          for (const word of r.words) writer.value(word);
        }
        const rows = new Rows(structuredClone(writer.done()), new Values());
        assert.equal(rows.count, all.length);
        const after = TEXT_CELLS + 4;
        for (const [i, r] of all.entries()) {
          assert.equal(rows.id(i), r.id);
          assert.equal(rows.hashOf(i), hashOfId(r.id));
          assert.equal(rows.text(i, 0), r.text);
          assert.deepEqual(rows.value(i, TEXT_CELLS), r.value);
          assert.equal(rows.cell(i, TEXT_CELLS + 1), r.number);
          assert.equal(rows.large(i, TEXT_CELLS + 2), r.large);
          assert.deepEqual(rows.words(i, after, rows.cellsOf(i)), r.words);
          for (const word of ['', ...r.words])
            assert.equal(rows.hasWord(i, after, rows.cellsOf(i), word), r.words.includes(word));
        }
      }),
    );
  });

  it('are in the order of their ids as texts', () => {
    fc.assert(
      fc.property(id, id, (a, b) => {
        const [first, second] = [a, b].map((one) => {
          const writer = new RowWriter();
          writer.begin(one);
          return new Rows(writer.done(), new Values());
        });
        assert.ok(first && second);
        assert.equal(Math.sign(first.compareIds(0, second, 0)), a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
