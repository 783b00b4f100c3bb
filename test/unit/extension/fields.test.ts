import assert from 'node:assert/strict';
import { isField, isVerbatim, yamlScalar } from '../../../src/extension/names/fields';

describe('names in YAML notes', () => {
  const span = (text: string, name = 'Ada Berg'): readonly [number, number] => {
    const start = text.indexOf(name);
    return [start, start + name.length];
  };

  for (const line of [
    'subject: Ada Berg',
    'who: [Otto, Ada Berg]',
    '  - Ada Berg # she',
    'who: ["Ada Berg", X]',
    "of: 'Ada Berg'\r",
  ])
    it(`takes the name in »${line.trim()}« for a value`, () =>
      assert.ok(isField(`a: 1\n${line}\nb: 2`, span(`a: 1\n${line}`))));

  for (const line of [
    'text: Ada Berg kam',
    '  Ada Berg',
    'what: Reise von Ada Berg',
    'Brief an Ada Berg, heute',
  ])
    it(`takes the name in »${line.trim()}« for running text`, () => assert.ok(!isField(line, span(line))));

  it('knows the lines that hold words of articles', () => {
    assert.ok(isVerbatim('  words: Ada Berg', 0));
    assert.ok(isVerbatim('x: 1\n- says: Ada Berg', 5));
    assert.ok(!isVerbatim('subject: Ada Berg', 0));
  });

  it('quotes a new name where YAML needs it', () => {
    const plain = 'who: Ada Berg';
    assert.equal(yamlScalar('Ada Tal', plain, span(plain)), 'Ada Tal');
    assert.equal(yamlScalar('Tal: Ada', plain, span(plain)), '"Tal: Ada"');
    const double = 'who: "Ada Berg"';
    assert.equal(yamlScalar('Ada "A" Tal', double, span(double)), null);
    const single = "who: 'Ada Berg'";
    assert.equal(yamlScalar("O'Hara", single, span(single)), "O''Hara");
  });
});
