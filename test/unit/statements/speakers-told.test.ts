// Who said it: all the ways in which German and English tell the speaker of words in marks, several sentences each, with
// rivals around: one stands alone, the next behind words of somebody else, the third behind a paragraph about others.
// All sentences of a language are read in one run, which is much quicker than one after the other.
import assert from 'node:assert/strict';
import { annotateArticles, read, type ArticleFacts, type Lang } from '../../../src/core/api';
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

interface Told {
  readonly kind: string;
  readonly before: string;
  readonly sentence: string;
  /** A word of the quotation, and words of its speaker. */
  readonly told: readonly (readonly [word: string, wanted: string])[];
}

function readTold(data: string, lang: 'de' | 'en'): Told[] {
  return data
    .split('# ')
    .slice(1)
    .flatMap((block) => {
      const [kind = '', ...lines] = block.trim().split('\n');
      return lines.map((line, n): Told => {
        const [sentence = '', ...pairs] = line.split(' | ');
        const told = pairs.map((p): [string, string] => {
          const [word = '', wanted = ''] = p.split('=');
          return [word, wanted];
        });
        return { kind, before: BEFORE[lang][n % 3] ?? '', sentence, told };
      });
    });
}

/** The speaker of the shortest direct quotation behind `from` that holds a word; null where there is none. */
function speakerOf(text: string, facts: ArticleFacts, from: number, word: string): string | null {
  const said = facts.statements.filter(
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

function annotated(list: readonly Told[], lang: Lang): readonly ArticleFacts[] {
  return annotateArticles(list.map((t, n) => read({ id: `told-${n}`, text: t.before + t.sentence, lang })));
}

for (const [lang, data] of [
  ['de', DE],
  ['en', EN],
] as const) {
  describe(`statements: how the speaker is told (${lang})`, () => {
    const list = readTold(data, lang);
    let facts: readonly ArticleFacts[] = [];
    before(() => {
      facts = annotated(list, lang);
    });
    for (const kind of new Set(list.map((t) => t.kind)))
      it(kind, () => {
        const wrong: string[] = [];
        list.forEach((t, n) => {
          const text = t.before + t.sentence;
          for (const [word, wanted] of t.kind === kind ? t.told : []) {
            const found = speakerOf(text, facts[n] as ArticleFacts, t.before.length, word);
            if (!isRight(found, wanted)) wrong.push(`${text} → ${found ?? 'nothing'}`);
          }
        });
        assert.deepEqual(wrong, []);
      });
  });
}
