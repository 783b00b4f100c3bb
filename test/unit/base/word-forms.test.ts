// A word is one and the same each time it is met, wherever it stands and however many others came between; so are its
// numbers, as long as the table has room. Signs that stand alone take a way of their own and must not differ.
import assert from 'node:assert/strict';
import { wordFormAt } from '../../../src/core/base/word-forms';

const whole = (text: string): ReturnType<typeof wordFormAt> => wordFormAt(text, 0, text.length);

describe('forms of words', () => {
  it('are the same wherever the word is cut from', () => {
    const text = 'Am Wehr, am Wehr Ω';
    const [first, second] = [wordFormAt(text, 3, 7), wordFormAt(text, 12, 16)];
    assert.equal(first, second);
    assert.deepEqual([first.text, first.norm], ['Wehr', 'wehr']);
    assert.equal(first.key, whole('wehr').word);
    assert.equal(whole('wehr').word, whole('wehr').key);
    assert.notEqual(first.word, first.key);
  });

  it('are the same for signs and letters alone', () => {
    assert.equal(wordFormAt('x, y', 1, 2), whole(','));
    assert.equal(whole('A').key, whole('a').word);
    assert.equal(whole('Ä').key, whole('ä').word);
    assert.deepEqual([whole('Ω').text, whole('Ω').norm], ['Ω', 'ω']);
  });

  it('leave out marks that nobody sees, and count letters with marks of their own as one', () => {
    assert.equal(whole('Wehr\u00adturm').norm, 'wehrturm');
    assert.equal(whole('Wehr\u00adturm').key, whole('wehrturm').word);
    assert.equal(whole('Bu\u0308hne').key, whole('bühne').word);
  });

  it('give no number to two words, even where old ones are forgotten for lack of room', () => {
    const seen = new Map<number, string>();
    const wrong: string[] = [];
    for (let i = 0; i < 80_000; i++) {
      const { text, norm, word, key } = whole(`W${i.toString(36)}`);
      if (seen.has(word) || seen.has(key) || norm !== text.toLowerCase()) wrong.push(text);
      seen.set(word, text).set(key, norm);
      if (whole('A').key !== whole('a').word) wrong.push(`a beside ${text}`);
    }
    assert.deepEqual(wrong, []);
  });
});
