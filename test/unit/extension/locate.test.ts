// Evidence in the document as the editor holds it: at its offsets, with other line ends, and while somebody is editing.
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { isEvidenceArgs } from '../../../src/extension/commands/evidence-args';
import { locate } from '../../../src/extension/commands/locate';

function where(document: string, original: string, words: string): string {
  const start = original.indexOf(words);
  const found = locate(document, [start, start + words.length], words, original);
  return `${document.slice(found.start, found.end)}${found.exact ? '' : ' (not exact)'}`;
}

describe('finding evidence in a document', () => {
  it('takes the offsets where the words stand there', () => {
    assert.equal(where('Eins. Zwei.', 'Eins. Zwei.', 'Zwei'), 'Zwei');
  });

  it('goes by line and character where the editor has made line ends alike', () => {
    const mixed = 'Eins.\r\nZwei.\nDrei vier.\r\nFünf.';
    assert.equal(where(mixed.replace(/\r\n/g, '\n'), mixed, 'Fünf'), 'Fünf');
    assert.equal(where(mixed.replace(/\r?\n/g, '\r\n'), mixed, 'Drei'), 'Drei');
  });

  it('understands evidence over a line end', () => {
    const mixed = 'a\nb\r\nEins\nzwei';
    assert.equal(where('a\r\nb\r\nEins\r\nzwei', mixed, 'Eins\nzwei'), 'Eins\r\nzwei');
  });

  it('finds the nearest place with the same words while somebody is editing', () => {
    assert.equal(where('Neu. Eins. Zwei.', 'Eins. Zwei.', 'Zwei'), 'Zwei');
    const text = 'Neues. Berg kam. Berg ging.';
    const found = locate(text, [10, 14], 'Berg', 'Berg kam. Berg ging.');
    assert.equal(found.start, 7);
  });

  it('says so where the words have gone', () => {
    assert.match(where('Ganz anderes.', 'Eins. Zwei.', 'Zwei'), / \(not exact\)$/);
  });

  it('stays inside the document', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(50),
        fc.nat(50),
        fc.string(),
        fc.option(fc.string()),
        (doc, a, b, words, orig) => {
          const found = locate(doc, [a, a + b], words, orig);
          assert.ok(0 <= found.start && found.start <= found.end && found.end <= doc.length);
        },
      ),
    );
  });
});

describe('arguments of the command that opens evidence', () => {
  const good = { key: 'k', steps: [[{ article: 'a.md', span: [1, 2], words: 'x' }]] };
  it('are taken when whole', () => assert.equal(isEvidenceArgs(good), true));
  for (const bad of [
    null,
    'x',
    {},
    { ...good, steps: [] },
    { ...good, steps: [[]] },
    { ...good, key: 1 },
    { ...good, steps: [[{ article: 'a', span: [1], words: '' }]] },
    { ...good, steps: [[{ article: 'a', span: [-1, 2], words: '' }]] },
    { ...good, steps: [[{ article: 'a', span: [1.5, 2], words: '' }]] },
    { ...good, steps: [[{ article: 1, span: [1, 2], words: '' }]] },
  ])
    it(`are refused: ${JSON.stringify(bad)}`, () => assert.equal(isEvidenceArgs(bad), false));
});
