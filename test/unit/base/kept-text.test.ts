// A text that is kept says the same as the text, whatever its letters and wherever it is cut.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeptText } from '../../../src/core/base/kept-text';

describe('texts that are kept', () => {
  const letter = fc.constantFrom(...'aä„“–…€Œ\u0081\u0085\u009fł漢\ud83d\ude00\n "ß'.split(''));
  const some = fc.oneof(
    fc.array(fc.constantFrom(...'abcäöüß„“”–€…Žž'.split('')), { maxLength: 3000 }),
    fc.array(letter, { maxLength: 60 }),
  );

  it('say the same, wherever they are cut', () => {
    fc.assert(
      fc.property(some, fc.nat(3100), fc.nat(3100), (letters, from, to) => {
        const text = letters.join('');
        const kept = new KeptText(text);
        assert.equal(kept.slice(), text);
        assert.equal(kept.slice(from, to), text.slice(from, to));
        assert.equal(kept.slice(from), text.slice(from));
      }),
    );
  });
});
