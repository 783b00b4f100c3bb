// Numbers kept of words give back what was kept, through every growth, and never what was kept of another word.
import assert from 'node:assert/strict';
import { WordNumbers } from '../../../src/core/base/word-forms';

describe('numbers of words', () => {
  it('are kept side by side while the table grows', () => {
    const numbers = new WordNumbers(2);
    for (let word = 1; word <= 5000; word++) {
      const at = numbers.claim(word);
      numbers.table[at] = word * 3;
      numbers.table[at + 1] = -word;
    }
    for (let word = 1; word <= 5000; word++) {
      const at = numbers.at(word);
      assert.deepEqual([numbers.table[at], numbers.table[at + 1]], [word * 3, -word]);
    }
    assert.equal(numbers.at(5001), -1);
  });

  it('let the later of two words that share a place win', () => {
    const numbers = new WordNumbers(1);
    const far = 3 * (1 << 17) + 7;
    for (const [word, value] of [
      [7, 1],
      [far, 2],
    ] as const) {
      const at = numbers.claim(word);
      numbers.table[at] = value;
    }
    assert.equal(numbers.at(7), -1);
    assert.equal(numbers.table[numbers.at(far)], 2);
  });
});
