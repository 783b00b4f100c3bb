// Data in few bytes: whatever JSON can hold comes back as it was, each value by itself.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Compact } from '../../../src/core/base/compact';

const COUNT = 3;

describe('data in few bytes', () => {
  it('give back whatever JSON can hold, in whatever order it is read', () => {
    const compact = new Compact();
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(fc.array(value, { minLength: COUNT, maxLength: COUNT }), (values) => {
        const plain = JSON.parse(JSON.stringify(values)) as unknown[];
        const bytes = compact.write(plain);
        for (const which of [2, 0, 1]) assert.deepEqual(compact.read(bytes, COUNT, which), plain[which]);
      }),
    );
  });

  it('keep the order of fields, leave out what is undefined, and know words that came before', () => {
    const compact = new Compact();
    const fields = [{ b: 'Ende April', a: undefined, c: ['Ende April', 'Ende April'] }];
    for (let i = 0; i < 4; i++)
      assert.equal(JSON.stringify(compact.read(compact.write(fields), 1, 0)), JSON.stringify(fields[0]));
  });

  it('hold numbers of every size, spans, and text in any script and of any length', () => {
    const compact = new Compact();
    const values = [0, 127, 128, 2 ** 28 - 1, 2 ** 28, -1, 0.5, 1e300, Number.MAX_SAFE_INTEGER];
    const spans = [[0, 0], [5, 3], [3, 5], [2 ** 28 - 1, 2 ** 28 - 1], [1, 2 ** 28], [-1, 4], [1, 2, 3], []];
    const texts = ['', 'ß', 'Жито', '😀', 'x'.repeat(5000), 'ж'.repeat(5000), '\ud800', '\u0000'];
    const all = [values, spans, texts];
    const bytes = compact.write(all);
    all.forEach((list, i) => {
      assert.deepEqual(compact.read(bytes, all.length, i), list);
    });
  });

  it('go on when there are more words than it numbers', () => {
    const compact = new Compact(50);
    const words = Array.from({ length: 200 }, (_, i) => `Wort ${i}`);
    for (let i = 0; i < 3; i++) assert.deepEqual(compact.read(compact.write([words]), 1, 0), words);
  });
});
