// What is looked through for words: written in ASCII a text is within another exactly where it was before, and each event has
// the words that its own text has.
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { inAscii, joinedTold, Told } from '../../../src/core/present/told';

const letter = fc.constantFrom(...'abß„“–→日\u0000\u0001\u0010\u001f\n \ud83d\ude00'.split(''));
const text = fc.array(letter, { maxLength: 12 }).map((all) => all.join(''));

describe('what is looked through for words', () => {
  it('is found in ASCII where it is found as it was', () => {
    const within = (a: string, b: string): void => {
      // Nothing beyond ASCII, and nothing of what stands between events.
      assert.ok([...inAscii(a)].every((c) => c > '\0' && c <= '~'));
      assert.equal(inAscii(a).includes(inAscii(b)), a.includes(b));
    };
    fc.assert(fc.property(text, fc.array(letter, { maxLength: 3 }), (a, b) => within(a, b.join(''))));
    fc.assert(fc.property(text, fc.nat(), fc.nat(), (a, from, to) => within(a, a.slice(from % 12, to % 12))));
  });

  it('is found in the events that have it', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1 }),
        fc.array(letter, { minLength: 1, maxLength: 2 }),
        (all, w) => {
          const word = w.join('');
          const marks = new Told({ text: joinedTold(all.map(inAscii)) }).marks(inAscii(word), all.length);
          assert.deepEqual(
            [...marks].map(Boolean),
            all.map((t) => t.includes(word)),
          );
        },
      ),
    );
  });
});
