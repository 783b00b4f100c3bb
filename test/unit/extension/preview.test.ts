// The Markdown-it plugin of the preview: names in running text are marked, code and addresses never, and no text of a note
// or of the dossier becomes markup.
import { strict as assert } from 'node:assert';
import MarkdownIt from 'markdown-it';
import { buildNameTable } from '../../../src/core/present/api';
import { markKnownNames, type MarkdownIt as Markdown } from '../../../src/extension/preview/known-names';
import { sample } from '../../support/sample';

const table = buildNameTable(sample().dossier);

function preview(title: string | null = 'wer', on = true): MarkdownIt {
  const md = new MarkdownIt({ html: true, linkify: true });
  markKnownNames(md as unknown as Markdown, { table: () => (on ? table : null), titleOf: () => title });
  return md;
}

function marked(text: string): string[] {
  return [
    ...preview()
      .render(text)
      .matchAll(/<span class="dossier-name" title="wer">([^<]*)<\/span>/g),
  ].map((m) => m[1] ?? '');
}

describe('names in the Markdown preview', () => {
  it('are marked in running text, inflected and once where they nest', () => {
    assert.deepEqual(marked('Selenskyjs Treffen mit **Pete Hegseth** in Kiew.'), [
      'Selenskyjs',
      'Pete Hegseth',
      'Kiew',
    ]);
    assert.deepEqual(marked('# Hegseth\n\n- [Putin](x.md)'), ['Hegseth', 'Putin']);
  });

  it('are left alone in code, addresses and pictures', () => {
    assert.deepEqual(marked('`Hegseth`\n\n```\nHegseth\n```\n\n    Hegseth\n'), []);
    const html = preview().render('[x](Hegseth.md "Hegseth") ![Hegseth](Hegseth.png)');
    assert.doesNotMatch(html, /dossier-name/);
  });

  it('escape what they say and what they show', () => {
    const html = preview('"><img src=x onerror=alert(1)>').render(
      'Hegseth & <b>Putin</b> <script>x</script>',
    );
    assert.doesNotMatch(html, /<img/);
    assert.match(html, /title="&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;">Hegseth<\/span> &amp; /);
  });

  it('change nothing where they are switched off or nobody is known', () => {
    const text = 'Hegseth & *Putin*\n';
    const plain = new MarkdownIt({ html: true, linkify: true }).render(text);
    assert.equal(preview('wer', false).render(text), plain);
    assert.equal(preview(null).render(text), plain);
  });

  it('leave another plugin’s text as it is', () => {
    const md = new MarkdownIt({ html: true, linkify: true });
    const rules = (md as unknown as Markdown).renderer.rules;
    rules.text = () => '<i>other</i>';
    markKnownNames(md as unknown as Markdown, { table: () => table, titleOf: () => 'wer' });
    assert.equal(md.renderInline('Hegseth'), '<i>other</i>');
  });
});
