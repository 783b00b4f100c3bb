// A text that is kept says the same as the text, whatever its letters and wherever it is cut.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LaidTexts, textAt } from '../../../src/core/base/kept-text';
import type { Lay } from '../../../src/core/base/lay';

describe('texts that are kept', () => {
  const letter = fc.constantFrom(...'aä„“–…€Œ\u0081\u0085\u009fł漢\ud83d\ude00\n "ß'.split(''));
  const laid = new LaidTexts((bytes) => (from, to) => bytes.slice(from, to));
  const some = fc.oneof(
    // Long enough to lie elsewhere, with letters of one byte and of two.
    fc.array(letter, { minLength: 2100, maxLength: 2300 }),
    fc.array(fc.constantFrom(...'abcäöüß„“”–€…Žž'.split('')), { maxLength: 3000 }),
    fc.array(letter, { maxLength: 60 }),
  );

  it('say the same, wherever they are cut', () => {
    fc.assert(
      fc.property(some, fc.nat(3100), fc.nat(3100), (letters, from, to) => {
        const text = letters.join('');
        for (const at of [textAt(text), laid.keep(text)]) {
          assert.equal(at([0, Number.MAX_SAFE_INTEGER]), text);
          assert.equal(at([from, to]), text.slice(from, to));
        }
      }),
    );
  });

  it('are let go when nobody looks at them, and are the same when somebody does', () => {
    let looked = 0;
    const lay: Lay = (bytes) => (from, to) => {
      looked++;
      return bytes.slice(from, to);
    };
    const texts = new LaidTexts(lay);
    const text = 'Žofie sagte: „Ja“ – 漢. '.repeat(200);
    const at = texts.keep(text);
    assert.deepEqual([at([0, 40]), at([7, 4000])], [text.slice(0, 40), text.slice(7, 4000)]);
    assert.equal(looked, 1);
    texts.rest();
    assert.equal(at([4000, 4200]), text.slice(4000, 4200));
    assert.equal(looked, 2);
  });
});
