import assert from 'node:assert/strict';
import fc from 'fast-check';
import { endingsOf, longestEnding, SHORTEST_ENDING } from '../../../src/core/base/endings';

describe('endings', () => {
  const list = endingsOf(
    new Map([
      ['rat', 'r'],
      ['vertrag', 'v'],
      ['friedensvertrag', 'f'],
    ]),
  );

  it('finds the longest one', () => {
    assert.equal(longestEnding(list, 'handelsvertrag', 0), 'v');
    assert.equal(longestEnding(list, 'grundfriedensvertrag', 0), 'f');
    assert.equal(longestEnding(list, 'friedensvertrag', 1), 'v');
    assert.equal(longestEnding(list, 'vertrag', 1), undefined);
  });

  it('takes no ending of few letters', () => {
    assert.equal(longestEnding(list, 'stadtrat', 0), undefined);
    assert.equal(longestEnding(list, 'rat', 0), undefined);
    assert.equal(longestEnding(list, '', 0), undefined);
  });

  it('finds what trying every ending finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 's'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(letters), letters, letters, fc.nat(4), (words, head, tail, from) => {
        const map = new Map(words.map((word, i) => [word, i]));
        const word = head + (words[0] ?? tail);
        let slow: number | undefined;
        for (let at = from; at <= word.length - SHORTEST_ENDING && slow === undefined; at++)
          slow = map.get(word.slice(at));
        assert.equal(longestEnding(endingsOf(map), word, from), slow);
      }),
    );
  });
});
