import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { composeBriefing, exportBriefing, type BriefingRequest } from '../../../src/core/api';
import { escapeMarkdown } from '../../../src/core/briefing/export/markdown';
import { fixtureDossier } from '../../support/dossier-fixture';
import { assertGolden } from '../../support/golden';

const GOLDEN = path.join(__dirname, 'golden');
const OPTIONS = { language: 'de' as const, written: '2025-04-01', schema: 's' };

/** A note of the hand-made dossier, with things of the user's in it. */
function noteText(request: BriefingRequest, language: 'de' | 'en' = 'de'): string {
  return composeBriefing(request, fixtureDossier(), { ...OPTIONS, language })
    .text.replace(/Platz für Eigenes\.|Room for your own\./, 'Rückruf bei **Muster** <b>bis Freitag</b>.')
    .replace('briefing:', 'redaktion: Ausland\nbriefing:');
}

/** What a page shows to a reader, without its marks. */
function visible(html: string): string {
  return html
    .replace(/<style>[^]*?<\/style>/u, '')
    .replace(/<[^>]*>/gu, '')
    .replace(
      /&(amp|lt|gt|quot|#39);/gu,
      (_, e: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[e] ?? '',
    );
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](command:evil)',
  '![x](https://example.org/p.png)',
  '*bold* _it_ `code` ~~no~~ # heading',
  '1. one',
  '- dash',
  '> quote',
  '| a | b |',
  'https://example.org and www.example.org and a@example.org',
  '$x^2$ &amp; &lt;',
  '"><a href="javascript:1">',
];

describe('exported briefings', () => {
  for (const [name, request, language] of [
    ['actor', { kind: 'actor', actor: 'ada-muster' }, 'de'],
    ['event', { kind: 'event', event: 'consult-lima' }, 'en'],
  ] as const)
    for (const [to, ending] of [
      ['markdown', 'md'],
      ['html', 'html'],
    ] as const)
      it(`${name} as ${to}, as in its golden file`, () => {
        const text = noteText(request, language);
        const page = exportBriefing(text, to);
        assert.equal(page.fileName, `.${ending}`);
        assertGolden(path.join(GOLDEN, `page-${name}.${language}.${ending}`), page.text);
        assert.equal(exportBriefing(text, to).text, page.text);
      });

  it('go by the user’s edits, order and own fields', () => {
    const text = noteText({ kind: 'actor', actor: 'ada-muster' })
      .replace(/what: .*Reise.*/, 'what: Meine Reise')
      .replace(/\nevents:/, '\neigene-liste: [1, 2]\nevents:');
    const page = exportBriefing(text, 'markdown').text;
    assert.match(page, /Meine Reise/);
    assert.match(page, /- redaktion: Ausland/);
    assert.match(page, /- eigene-liste: 1, 2/);
    assert.match(page, /Rückruf bei \*\*Muster\*\*/);
  });

  it('show article words as text, in Markdown and in HTML, whatever they hold', () => {
    const dossier = fixtureDossier();
    const [visit, ...rest] = dossier.events;
    assert.ok(visit);
    for (const words of HOSTILE) {
      const hostile = { ...dossier, events: [{ ...visit, label: words }, ...rest] };
      const { text } = composeBriefing({ kind: 'actor', actor: 'ada-muster' }, hostile, OPTIONS);
      const html = exportBriefing(text, 'html').text;
      assert.ok(visible(html).includes(words), words);
      assert.doesNotMatch(html, /<(?:script|img|a href="(?!#a))/u);
      const markdown = exportBriefing(text, 'markdown').text;
      const rendered = new MarkdownIt({ html: true, linkify: true }).render(markdown);
      assert.doesNotMatch(rendered, /<(?:script|img|a|code|del|s|table)[\s>]/u, words);
      assert.ok(
        visible(rendered)
          .replace(/[“”„‘’]/gu, '"')
          .includes(words.replace(/'/g, "'")),
        `${words}\n${rendered.slice(0, 900)}`,
      );
    }
  });

  it('escape any text so that Markdown shows it as it is', () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const line = text.replace(/\s+/gu, ' ').trim();
        const shown = visible(markdown.renderInline(`x${escapeMarkdown(line)}x`));
        assert.equal(shown, `x${line}x`);
      }),
    );
  });

  it('load nothing and run nothing', () => {
    const html = exportBriefing(noteText({ kind: 'actor', actor: 'ada-muster' }), 'html').text;
    assert.match(html, /default-src 'none'/);
    assert.doesNotMatch(html, /https?:\/\/|<script|<link|url\(/u);
    assert.match(html, /prefers-color-scheme: dark/);
    assert.match(html, /@media print/);
    assert.match(html, /&lt;b&gt;bis Freitag&lt;\/b&gt;/);
  });

  it('refuse what is no note, with the reason', () => {
    for (const text of ['', 'a: [', '- x', 'nur Text'])
      assert.throws(() => exportBriefing(text, 'html'), /not-a-note/);
  });

  it('never fail on a note, however it has been edited', () => {
    const text = noteText({ kind: 'event', event: 'consult-lima' });
    const lines = text.split('\n');
    fc.assert(
      fc.property(
        fc.nat(lines.length),
        fc.constantFrom('x: 1', '  - 3', '    - a', 'events: 7', 'summary: {a: b}', 'notes: [1]'),
        (at, line) => {
          const edited = [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
          try {
            assert.ok(exportBriefing(edited, 'html').text.endsWith('</html>\n'));
          } catch (error) {
            assert.ok(error instanceof RangeError && error.message.startsWith('not-a-note'), String(error));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
