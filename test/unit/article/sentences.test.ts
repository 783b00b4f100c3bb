// Sentences: each case is written with »¦« where one ends.
import assert from 'node:assert/strict';
import type { Lang } from '../../../src/core/api';
import { readText, words } from '../../support/engine';

function check(marked: string, lang: Lang = 'de'): void {
  const expected = marked.split('¦').map((s) => s.trim());
  const text = marked.replaceAll('¦', '');
  const article = readText(text, { lang });
  assert.deepEqual(
    article.sentences.map((s) => words(text, s.span)),
    expected,
  );
}

const GERMAN = [
  'Er kam am 3. Mai nach Rom. ¦Sie blieb.',
  'Der 20. Kongress tagte am 12. 5. 2025 in Wien. ¦Dann war Schluss.',
  'Das war im Jahr 1969. ¦Heute ist es anders.',
  'Er kam auf Platz 3. ¦Der Trainer lobte ihn.',
  'Papst Paul VI. besuchte z. B. Bern, d. h. die Schweiz. ¦Auch Dr. Lang war da.',
  'Das kostet 5 Mio. Euro. ¦Die Bank zahlt 3 Mrd. ¦Das reicht.',
  '„Ich komme. ¦Er auch“, sagte sie. ¦Dann ging sie.',
  '„Kommt er?“, fragte Lang. ¦„Nein!“ rief Berg. ¦Stille.',
  'Er sagte: „Ich bleibe.“ ¦Sie ging.',
  '»So geht das nicht!« sagte der Wirt. ¦«Doch.» ¦Er lachte.',
  'Er kam (wie immer). ¦(Sie nicht.) ¦Dann regnete es.',
  'Um 20.15 Uhr begann es … und hörte nicht auf. ¦Dann … ¦Die Stille.',
  'Der Sprecher von Nr. 5 der Liste kam usw. ¦Die Liste ist lang.',
  'J. G. Huber kam. ¦Gruppe C. ¦Die Spieler liefen.',
  'S. Lang und s. 5 fehlen. ¦Die Seite auch.',
  'Der Minister ging.¦Der Rat blieb.',
];

const ENGLISH = [
  'Mr. Lang met Dr. Berg at 5 p.m. on Monday. ¦She left.',
  'The U.S. Senate voted. ¦He lives in the U.S. ¦The house is big.',
  '"Yes," he said. ¦"No." ¦They left.',
  'It opened on Jan. 3 in St. Gallen. ¦No. 5 was shut.',
];

describe('sentences', () => {
  for (const marked of GERMAN) it(marked, () => check(marked));
  for (const marked of ENGLISH) it(marked, () => check(marked, 'en'));

  it('ends headings with their block and items with their line', () => {
    const text = 'Der Hafen wächst\n\nDie Stadt baut.\n\n• erstens: Schiffe,\n• zweitens: Kräne';
    assert.deepEqual(
      readText(text).sentences.map((s) => words(text, s.span)),
      ['Der Hafen wächst', 'Die Stadt baut.', 'erstens: Schiffe,', 'zweitens: Kräne'],
    );
  });

  it('reads prose that is broken at a fixed width as one paragraph', () => {
    const text =
      'Die Regierung hat am Dienstag in der Hauptstadt einen Plan vorgestellt, nach dem\n' +
      'der Hafen bis zum Jahr 2030 erweitert werden soll. Der Rat stimmt am Donnerstag\n' +
      'darüber ab.';
    const article = readText(text);
    assert.equal(article.paragraphs.length, 1);
    assert.equal(article.sentences.length, 2);
  });
});
