// Who said it: all the ways in which German and English tell the speaker of words in marks, several sentences each, with
// rivals around: one stands alone, the next behind words of somebody else, the third behind a paragraph about others.
import assert from 'node:assert/strict';
import { annotateArticle, read, type Lang } from '../../../src/core/api';
import { words } from '../../support/engine';
import { TOLD as DE } from './told.de';
import { TOLD as EN } from './told.en';

const BEFORE: Readonly<Record<'de' | 'en', readonly string[]>> = {
  de: [
    '',
    'Der Architekt Hagen Tauber hatte den Umbau gelobt: „Ein Gewinn für das Viertel.“ ',
    'Zuvor hatte sich Stadträtin Inga Möwe mit dem Künstler Marek Lind getroffen.\n\n',
  ],
  en: [
    '',
    'Architect Hugo Tabor had praised the works: “A win for the quarter.” ',
    'Earlier, councillor Inga Moore had met the painter Mark Lind.\n\n',
  ],
};

/** The speaker of the shortest direct quotation behind `from` that holds a word; null where there is none. */
function speakerOf(text: string, lang: Lang, from: number, word: string): string | null {
  const { statements } = annotateArticle(read({ id: 'x', text, lang }));
  const said = statements.filter(
    (s) => s.type === 'direct' && s.quote.some((q) => q[0] >= from && text.slice(...q).includes(word)),
  );
  const length = (s: (typeof said)[number]): number => s.quote.reduce((n, q) => n + q[1] - q[0], 0);
  const [best] = said.sort((a, b) => length(a) - length(b));
  return best ? words(text, best.speaker) : null;
}

/** The right words, give or take a title, an office or an apposition. */
function isRight(found: string | null, wanted: string): boolean {
  if (!found) return false;
  const near = found.split(' ').length <= wanted.split(' ').length + 7;
  return near && (found.includes(wanted) || wanted.endsWith(found));
}

for (const [lang, data] of [
  ['de', DE],
  ['en', EN],
] as const) {
  describe(`statements: how the speaker is told (${lang})`, () => {
    for (const block of data.split('# ').slice(1)) {
      const [kind, ...lines] = block.trim().split('\n');
      it(kind ?? '', () => {
        const wrong: string[] = [];
        lines.forEach((line, n) => {
          const [sentence = '', ...told] = line.split(' | ');
          const before = BEFORE[lang][n % 3] ?? '';
          for (const [word = '', wanted = ''] of told.map((t) => t.split('='))) {
            const found = speakerOf(before + sentence, lang, before.length, word);
            if (!isRight(found, wanted)) wrong.push(`${before}${sentence} → ${found ?? 'nothing'}`);
          }
        });
        assert.deepEqual(wrong, []);
      });
    }
  });
}
