import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Letters } from '../../../src/core/base/letters';

describe('parts of words by their letters', () => {
  const list = new Letters(true, [
    ['vertrag', 'v'],
    ['friedensvertrag', 'f'],
  ]);

  it('finds the longest ending', () => {
    assert.equal(list.longest('handelsvertrag', 0), 'v');
    assert.equal(list.longest('grundfriedensvertrag', 0), 'f');
    assert.equal(list.longest('friedensvertrag', 1), 'v');
    assert.equal(list.longest('vertrag', 1), undefined);
    assert.equal(list.longest('', 0), undefined);
  });

  const part = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 's'), minLength: 1, maxLength: 5 });
  const parts = fc.array(part, { maxLength: 300 });
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 's'), maxLength: 9 });

  it('finds the longest one that trying every ending finds, whatever is cut off behind it', () => {
    fc.assert(
      fc.property(parts, word, fc.nat(3), fc.nat(2), (endings, whole, before, cut) => {
        const rest = whole.slice(0, Math.max(0, whole.length - cut));
        const fits = endings.filter((e) => rest.endsWith(e) && rest.length - e.length >= before);
        const longest = fits.sort((a, b) => b.length - a.length)[0];
        const letters = new Letters(
          true,
          endings.map((e) => [e, e] as const),
        );
        assert.equal(letters.longest(whole, before, rest.length), longest);
      }),
      { numRuns: 50 },
    );
  });

  it('finds all that stand at a place', () => {
    fc.assert(
      fc.property(parts, word, fc.nat(3), (list, whole, at) => {
        const found: string[] = [];
        new Letters(
          false,
          list.map((p) => [p, p] as const),
        ).all(whole, at, found);
        assert.deepEqual(
          found.sort(),
          list.filter((p) => whole.startsWith(p, at) && at < whole.length).sort(),
        );
      }),
      { numRuns: 50 },
    );
  });
});
