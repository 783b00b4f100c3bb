// Laws of reading, over random text and every prefix of a page: exact offsets, order, no exception, the same answer for
// the same text, and the same words whatever ends the lines.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read, type Article } from '../../../src/core/api';

const PAGE = `---
title: "Der Hafen"
published: 2025-02-12
---
# Der Hafen

Start | Politik | Kontakt

Bern, 12. Mai 2025 (dpa) – „Wir bauen“, sagte Dr. Ina Berg z. B. am 3. Mai. (Foto: A. Lang/dpa)

- erstens **fett**
- zweitens [Verweis](https://example.org)

> Zitat vom 20. Juni …

Weitere Meldungen

Der Rat tagt. weiterlesen...
`;

function holds(article: Article): void {
  const { text } = article;
  let end = -1;
  article.tokens.forEach((t, i) => {
    assert.ok(t.start >= Math.max(end, article.bodyStart) && t.end > t.start && t.end <= text.length);
    assert.equal(text.slice(t.start, t.end), t.text);
    const s = article.sentences[t.sentence];
    assert.ok(s && i >= s.first && i < s.last && t.start >= s.span[0] && t.end <= s.span[1]);
    end = t.end;
  });
  let last = 0;
  for (const s of article.sentences) {
    assert.ok(s.first === last && s.last > s.first);
    const p = article.paragraphs[s.paragraph];
    assert.ok(p && p.role !== 'boilerplate' && p.span[0] <= s.span[0] && s.span[1] <= p.span[1]);
    last = s.last;
  }
  assert.equal(last, article.tokens.length);
  let edge = article.bodyStart;
  article.paragraphs.forEach((p, k) => {
    assert.equal(p.number, k + 1);
    assert.ok(p.span[0] >= edge && p.span[1] > p.span[0] && p.span[1] <= text.length);
    edge = p.span[1];
  });
  edge = 0;
  for (const b of article.boilerplate) {
    assert.ok(b[0] >= edge && b[1] > b[0] && b[1] <= text.length);
    edge = b[1];
  }
  for (const r of [article.title, article.published, article.author, article.outlet, ...article.agencies])
    if (r?.span) assert.ok(r.span[0] >= 0 && r.span[1] <= text.length && r.span[0] < r.span[1]);
}

const piece = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    'Der Rat kam. ',
    'am 3. Mai ',
    '„',
    '“',
    '»',
    '«',
    '"',
    "'",
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '# ',
    '- ',
    '> ',
    '---\n',
    'Dr. ',
    'z. B. ',
    '(dpa)',
    ' | ',
    'Foto: ',
    '\u00a0',
    '\u00ad',
    '\ufeff',
    'e\u0301',
    '…',
    '12.5.',
    '😀',
    '\ud800',
    'title: x\n',
    '*',
    '[a](b)',
    'Bern, ',
    'Suchen',
    ': ',
  ),
);

describe('laws of reading', () => {
  it('holds on every prefix of a page, with every kind of line end', () => {
    for (const [page, step] of [
      [PAGE, 2],
      [PAGE.replaceAll('\n', '\r\n'), 9],
      [PAGE.replaceAll('\n', '\r'), 11],
    ] as const)
      for (let n = 0; n <= page.length; n += step) holds(read({ id: 't', text: page.slice(0, n) }));
  });

  it('holds on random text, and reads the same text the same way', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('de' as const, 'en' as const),
        (pieces, lang) => {
          const text = pieces.join('');
          const article = read({ id: 't', text, lang });
          holds(article);
          assert.deepEqual(read({ id: 't', text, lang }), article);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds the same words whatever ends the lines', () => {
    const wordsOf = (text: string): string[] => read({ id: 't', text }).tokens.map((t) => t.text);
    const expected = wordsOf(PAGE);
    assert.deepEqual(wordsOf(PAGE.replaceAll('\n', '\r\n')), expected);
    assert.deepEqual(wordsOf(PAGE.replaceAll('\n', '\r')), expected);
    assert.deepEqual(wordsOf('\ufeff' + PAGE), expected);
  });

  it('puts every character that is not blank into a token, markup and boilerplate aside', () => {
    const text = 'Er sagte: „Ja!“ – 5 % (wie immer) & mehr … #eins @zwei §3 a/b.';
    const { tokens } = read({ id: 't', text, lang: 'de' });
    assert.equal(tokens.map((t) => t.text).join(''), text.replace(/\s/g, ''));
  });
});
