// Texts that are kept in one byte a letter are the same when they are read, whatever letters they have.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { narrowed, widened } from '../../../src/core/base/narrow-text';
import { anyText } from '../../support/any-text';

describe('a short text in one byte a letter', () => {
  it('is the same when it is read', () => {
    for (const text of ['', 'Besuch: Ann → Bo', '„Ja“ – nein … 5 €', 'a b', '\u0080\u009f →', 'Пример → 例'])
      assert.equal(widened(narrowed(text)), text);
    fc.assert(
      fc.property(anyText(), (text) => {
        assert.equal(widened(narrowed(text)), text);
      }),
    );
  });

  it('has no letter left that needs two', () => {
    assert.equal(String(narrowed('Angriff: Ann → Bo')).length, 'Angriff: Ann → Bo'.length);
    assert.ok(!/[^\u0000-\u00ff]/u.test(String(narrowed('„Angriff“: Ann → Bo'))));
  });
});
