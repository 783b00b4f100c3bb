// A bundle in letters of one byte: the program must stay the same.
import assert from 'node:assert/strict';
import vm from 'node:vm';
import { oneByte } from '../../../scripts/one-byte.mjs';

describe('bundles in letters of one byte', () => {
  const code =
    'const of = (t) => t.replace(/[„“”–]|\\p{L}+…|😀/gu, (m) => `‹${m}›`);\n' +
    'return [of("„ab“ – Ölł… 😀"), /^[,–—„“]$/.test("—"), "„", /ł/i.test("Ł"), `“`] // …';

  it('have no letter beyond Latin-1, and do the same', () => {
    const made = oneByte(code);
    assert.ok([...made].every((letter) => letter <= 'ÿ'));
    const result = (source: string): unknown =>
      vm.runInNewContext(`JSON.stringify((() => { ${source}\n})())`);
    assert.equal(result(made), result(code));
  });

  it('keep what takes one byte already', () => {
    assert.equal(oneByte('const ä = /ß»«©/; // é'), 'const ä = /ß»«©/; // é');
  });
});
