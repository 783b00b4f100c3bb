// Quotations over several paragraphs: opened again at each of them, or opened once and closed later, in marks of all kinds.
// All of it is what the same person said; marks that nothing closes still end with their paragraph.
import assert from 'node:assert/strict';
import { factsOf, words } from '../../support/engine';
import type { Lang } from '../../../src/core/api';

const lines = (text: string, lang: Lang): string[] =>
  factsOf(text, { lang, published: '2025-03-05' }).statements.map(
    (s) => `${words(text, s.quote).replaceAll('\n', '¶')} | ${s.actor}`,
  );

describe('statements: quotations over several paragraphs', () => {
  for (const [open, close, label] of [
    ['„', '“', 'low marks'],
    ['"', '"', 'straight marks'],
    ['»', '«', 'angle marks'],
    ['“', '”', 'English marks'],
  ] as const) {
    it(`closed two paragraphs later: ${label}`, () => {
      const said = `${open}Viel ist erreicht.\n\nAber es bleibt zu tun. Der Hafen muss wachsen.\n\nIch mache weiter.${close}`;
      const text = `Karl Vogt ist Bürgermeister von Holm. Er sagt: ${said}\n\nDann geht er.`;
      assert.deepEqual(lines(text, 'de'), [`${said.replaceAll('\n', '¶')} | karl-vogt`]);
    });

    it(`opened again: ${label}`, () => {
      if (open === '»') return;
      const said = ['Der Hafen ist gewachsen.', 'Es bleibt viel zu tun.', 'Ich mache weiter.'].map(
        (s) => open + s,
      );
      const text = `Karl Vogt ist Bürgermeister von Holm. ${open}Wir sind froh${close}, sagt Vogt. ${said.join('\n\n')}${close}\n\nDann geht er.`;
      const [first, second, third] = said;
      assert.deepEqual(
        lines(text, 'de'),
        [`${open}Wir sind froh${close}`, first, second, `${third ?? ''}${close}`].map(
          (s) => `${s ?? ''} | karl-vogt`,
        ),
      );
    });
  }

  it('opened again on the next line', () => {
    const text =
      'Karl Vogt lebt in Holm. Er sagt: "Viel ist erreicht.\n"Aber es bleibt zu tun.\n"Ich mache weiter."';
    assert.deepEqual(lines(text, 'de'), [
      '"Viel ist erreicht. | karl-vogt',
      '"Aber es bleibt zu tun. | karl-vogt',
      '"Ich mache weiter." | karl-vogt',
    ]);
  });

  it('what nothing closes ends with its paragraph', () => {
    const text =
      'Karl Vogt sagt: „Viel ist erreicht.\n\nDann geht er nach Hause. „Gute Nacht“, ruft Eva Lang.';
    assert.deepEqual(lines(text, 'de'), ['„Viel ist erreicht. | karl-vogt', '„Gute Nacht“ | eva-lang']);
  });

  it('inches open nothing', () => {
    const text = 'Der Schirm misst 19" und ist neu.\n\nVogt sagt: "Er ist gut."';
    assert.deepEqual(lines(text, 'de'), ['"Er ist gut." | vogt']);
  });
});
