// New articles: names of files that lead nowhere else, front matter that is read back as it was meant, the folder that
// the setting names, and what counts as a file among dropped addresses.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../../support/any-text';
import { read } from '../../../src/core/api';
import {
  articleFileName,
  articleText,
  likelyTitle,
  typedDate,
} from '../../../src/extension/articles/new-article';
import { isReadable } from '../../../src/extension/articles/readable';
import { folderOfGlob } from '../../../src/extension/workspace/glob-folder';

const NEW = {
  title: '',
  published: null,
  outlet: null,
  author: null,
  source: null,
  language: null,
  body: '',
};

describe('adding an article', () => {
  it('names the file after date and title', () => {
    assert.equal(articleFileName('Der Hafen: größer!', '2025-02-12'), '2025-02-12-der-hafen-groesser.md');
    assert.equal(articleFileName('', null), 'article.md');
    assert.equal(articleFileName('../../etc/passwd', '2024/..'), '2024-etc-passwd.md');
    assert.ok(articleFileName('Wort '.repeat(60), null).length < 70);
  });

  it('proposes the title, not a word of the page’s menu', () => {
    for (const [text, expected] of [
      ['Berg tritt ab\n\nAda Berg ist zurückgetreten.', 'Berg tritt ab'],
      ['Eklat\n\nAda Berg ist heute zurückgetreten.', 'Eklat'],
      ['Startseite\nPolitik\nSport\n\nStreik im Hafen abgesagt\nVon Ada Berg\n', 'Streik im Hafen abgesagt'],
      ['Home\r\nSport\r\n\r\nHarbour strike called off\r\n', 'Harbour strike called off'],
      ['Startseite\nPolitik\nAda Berg ist zurückgetreten.', ''],
      ['Eklat', 'Eklat'],
      ['', ''],
    ] as const)
      assert.equal(likelyTitle(text), expected, text);
  });

  it('takes files that can be read, by their endings', () => {
    for (const [name, glob, expected] of [
      ['Bericht.PDF', 'articles/**/*.md', true],
      ['seite.mhtml', 'articles/**/*.md', true],
      ['seite.txt.yaml', 'articles/**/*.md', true],
      ['Ordner', 'articles/**/*.md', true],
      ['bild.png', 'articles/**/*.{md,txt}', false],
      ['Film 2.5.mp4', 'articles/**/*.{md,txt}', false],
      ['notiz.org', 'articles/**/*.{md,org}', true],
      ['notiz.org', 'articles/**/*.ORG', true],
      ['bild.png', 'articles/**', true],
    ] as const)
      assert.equal(isReadable(name, [glob]), expected, `${name}, ${glob}`);
  });

  it('never leaves the folder, whatever the title', () => {
    fc.assert(
      fc.property(anyText(), fc.option(fc.string()), (title, date) => {
        const name = articleFileName(title, date);
        assert.match(name, /^[^/\\:*?"<>|.][^/\\:*?"<>|]*\.md$/u);
        assert.ok(!name.includes('..'));
      }),
      { numRuns: 50 },
    );
  });

  it('writes no front matter where nothing is known', () => {
    assert.equal(articleText({ ...NEW, body: 'Ein Text.' }), 'Ein Text.\n');
  });

  it('writes what is read back', () => {
    const text = articleText({
      ...NEW,
      title: 'Rat: »Nein« # 3',
      published: '2025-02',
      outlet: 'x: y',
      body: 'Der Rat tagte.\n',
    });
    const article = read({ id: 'x', text });
    assert.equal(article.title?.value, 'Rat: »Nein« # 3');
    assert.deepEqual([article.published?.value, article.outlet?.value], ['2025-02', 'x: y']);
    assert.deepEqual(article.problems, []);
  });

  it('leaves an unknown date to the text', () => {
    const text = articleText({
      ...NEW,
      title: 'Der Rat tagt in Graz',
      body: '12.05.2024\n\nDer Bürgermeister sprach lange über den Haushalt der Stadt, ihre Schulden und die neue Schule am Fluss.',
    });
    assert.equal(read({ id: 'x', text }).published?.value, '2024-05-12');
  });

  it('finds the folder in the pattern', () => {
    for (const [glob, folder] of [
      ['articles/**/*.{md,txt}', 'articles'],
      ['a/b/*.md', 'a/b'],
      ['**/*.md', ''],
      ['./texte/x.md', 'texte'],
      ['presse-*/x.md', ''],
    ] as const)
      assert.equal(folderOfGlob(glob), folder);
  });

  it('understands dates as people type them', () => {
    for (const [typed, date] of [
      ['2025-02-12', '2025-02-12'],
      [' 2025 ', '2025'],
      ['12.2.2025', '2025-02-12'],
      ['30.2.2025', null],
      ['gestern', null],
      ['', null],
    ] as const)
      assert.equal(typedDate(typed), date);
  });
});
