// Fingerprints and readable ids: what is kept between versions depends on them, so they stay as they are.
import assert from 'node:assert/strict';
import { fingerprint, fingerprintOf, numbersOf, slug } from '../../../src/core/base/ids';
import { romanise } from '../../../src/core/base/name-sound';

describe('ids that come from content', () => {
  it('have fourteen digits, zeros in front included', () => {
    assert.equal(fingerprint(''), '0bdcb81aee8d83');
    assert.equal(fingerprint('Lima'), '12a1c143274bff');
    assert.equal(fingerprint('Straße 7'), '151bc8107a42e0');
    assert.equal(fingerprint('n91'), '0063b0352d5f70');
  });

  it('are two numbers for those who keep many', () => {
    for (const text of ['', 'Lima', 'Straße 7', 'n91', 'zero', 'x'.repeat(99)])
      assert.equal(fingerprintOf(...numbersOf(fingerprint(text))), fingerprint(text));
  });

  it('are the same for plain words and for words that have to be folded', () => {
    assert.deepEqual(['Lima', 'LIMA', 'Línea 7', 'G7', ' Lima! '].map(slug), [
      'lima',
      'lima',
      'linea-7',
      'g7',
      'lima',
    ]);
    assert.deepEqual(['Lima', 'Líma', "O'Neill-Berg", 'Лима'].map(romanise), [
      'lima',
      'lima',
      "o'neill-berg",
      'lima',
    ]);
  });
});
