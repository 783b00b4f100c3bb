// Setting the date of publication changes that and nothing else: what is read afterwards is what was set, and taking the
// change back gives the text as it was.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../../../src/core/api';
import {
  PUBLISHED_KEYS,
  dropFrontMatter,
  setFrontMatter,
  setSidecar,
  type TextChange,
} from '../../../src/core/present/front-matter-edit';

const apply = (text: string, { start, end, insert }: TextChange): string =>
  text.slice(0, start) + insert + text.slice(end);

function set(text: string, value: string): string {
  const change = setFrontMatter(text, PUBLISHED_KEYS, value);
  assert.ok(change, JSON.stringify(text));
  return apply(text, change);
}

describe('taking a field out of the front matter', () => {
  for (const [name, before, after] of [
    [
      'a block',
      '---\ntitle: x\nextracted:\n  from: a.html\n  bytes: 3\n---\nText',
      '---\ntitle: x\n---\nText',
    ],
    [
      'CRLF and more behind',
      '---\r\nextracted:\r\n  a: b\r\ntags: [x]\r\n---\r\n',
      '---\r\ntags: [x]\r\n---\r\n',
    ],
    ['a list', '---\nextracted:\n- a\n- b\nz: 1\n---\n', '---\nz: 1\n---\n'],
  ] as const)
    it(`takes out ${name}`, () => {
      const change = dropFrontMatter(before, 'extracted');
      assert.ok(change);
      assert.equal(apply(before, change), after);
    });

  it('leaves alone what does not have it', () => {
    for (const text of ['', 'extracted: x', '---\ntitle: x\n---\nextracted: y\n', '---\nextracted: x\n'])
      assert.equal(dropFrontMatter(text, 'extracted'), null, JSON.stringify(text));
  });
});

describe('setting a field of the front matter', () => {
  for (const [name, before, after] of [
    ['none', 'Ein Text.', '---\npublished: 2024-05\n---\n\nEin Text.'],
    ['empty text', '', '---\npublished: 2024-05\n---\n'],
    ['without the field', '---\ntitle: x\n---\nText', '---\ntitle: x\npublished: 2024-05\n---\nText'],
    [
      'an empty field',
      '---\npublished:\ntitle: x\n---\nText',
      '---\npublished: 2024-05\ntitle: x\n---\nText',
    ],
    ['a wrong date, with a comment', '---\ndate: gestern # ?\n---\n', '---\ndate: 2024-05 # ?\n---\n'],
    ['CRLF', '---\r\ntitle: x\r\n---\r\nText', '---\r\ntitle: x\r\npublished: 2024-05\r\n---\r\nText'],
    ['a byte-order mark', '\ufeffText', '\ufeff---\npublished: 2024-05\n---\n\nText'],
    ['a quoted value', '---\npublished: "unbekannt"\n---\n', '---\npublished: 2024-05\n---\n'],
  ] as const)
    it(`works with ${name}`, () => assert.equal(set(before, '2024-05'), after));

  it('refuses what it might break', () => {
    assert.equal(setFrontMatter('---\ntitle: x\nText', PUBLISHED_KEYS, '2024'), null);
    assert.equal(setFrontMatter('---\npublished: |\n  gestern\n---\n', PUBLISHED_KEYS, '2024'), null);
  });

  it('sets a sidecar’s field, with or without a line end at its end', () => {
    for (const [before, after] of [
      ['', 'published: 2024-05\n'],
      ['outlet: Talbote', 'outlet: Talbote\npublished: 2024-05\n'],
      ['outlet: Talbote\n', 'outlet: Talbote\npublished: 2024-05\n'],
      ['published: unknown\noutlet: x\n', 'published: 2024-05\noutlet: x\n'],
    ] as const) {
      const change = setSidecar(before, PUBLISHED_KEYS, '2024-05');
      assert.ok(change);
      assert.equal(apply(before, change), after);
      assert.equal(read({ id: 'x', text: 'Text', sidecar: after }).published?.value, '2024-05');
    }
  });

  it('is read as it was set, and changes nothing else', () => {
    const line = fc.constantFrom(
      'title: Ein Titel',
      'tags: [a, b]',
      '# Kommentar',
      'author: "Ada: B."',
      'published: 2020',
      'created: 2019-01-01',
      'outlet: Bote',
    );
    const text = fc.record({
      eol: fc.constantFrom('\n', '\r\n', '\r'),
      front: fc.option(fc.uniqueArray(line, { maxLength: 5 })),
      body: fc.constantFrom('', 'Ein Satz.', '\nEin Satz.\n\nNoch einer.\n', '--- kein Vorspann'),
      bom: fc.boolean(),
    });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('2024-05-12', '2024', '2024-05~', '2024/2025', '202X'),
        (t, value) => {
          const lines = t.front === null ? [t.body] : ['---', ...t.front, '---', t.body];
          const before = (t.bom ? '\ufeff' : '') + lines.join('\n').replaceAll('\n', t.eol);
          const change = setFrontMatter(before, PUBLISHED_KEYS, value);
          assert.ok(change);
          const after = apply(before, change);
          const article = read({ id: 'x', text: after });
          assert.deepEqual([article.published?.value, article.published?.from], [value, 'front-matter']);
          const back =
            after.slice(0, change.start) +
            before.slice(change.start, change.end) +
            after.slice(change.start + change.insert.length);
          assert.equal(back, before);
          assert.equal(
            after.slice(article.bodyStart).trim(),
            before.slice(read({ id: 'y', text: before }).bodyStart).trim(),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
