// Times in menus, teasers and credits are not the article's: they are not found, and nothing hangs on them.
import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read-article';
import { readGrammar } from '../../../src/core/grammar/read-grammar';
import { de } from '../../../src/core/language/de/pack';
import { detectLanguage } from '../../../src/core/language/detect';
import { findTimes } from '../../../src/core/time/find-times';

describe('times outside the article proper', () => {
  it('are left out and anchor nothing', () => {
    const text = 'Am 3. Mai 2024 fiel in Ulm das Urteil gegen den Wirt.\n\nAm Tag danach ging er nach Rom.';
    const read = readArticle({ id: 'a', text, published: null, lang: 'de' }, () => de, detectLanguage);
    const teaser = text.indexOf('\n');
    const times = (boilerplate: readonly (readonly [number, number])[]): string[] => {
      const article = { ...read, boilerplate };
      return findTimes(article, readGrammar(article, de), de).map(
        (t) => `${text.slice(...t.span)} → ${t.edtf ?? 'null'}`,
      );
    };
    assert.deepEqual(times([]), ['3. Mai 2024 → 2024-05-03', 'Tag danach → 2024-05-04']);
    assert.deepEqual(times([[0, teaser]]), ['Tag danach → null']);
  });
});
