// Facts that are packed when there is nothing better to do: the same to whoever reads them, before and after.
import assert from 'node:assert/strict';
import { annotateArticle, DossierIndex, factsWith, FactsShelf, read } from '../../../src/core/api';
import { plainDossier } from '../../../src/core/present/api';
import type { Lay } from '../../../src/core/base/lay';
import { NumberShelf } from '../../../src/core/resolution/places';
import { corpus } from '../../../bench/corpus';
import { joinWhole } from '../../support/join-whole';

const ARTICLES = [...corpus({ articles: 12, sentences: 6, seed: 3 })];

describe('facts on the shelf', () => {
  it('are the same before they are packed and after', () => {
    const shelf = new FactsShelf();
    const plain = ARTICLES.map((article) => annotateArticle(read(article)));
    const kept = plain.map((facts) => shelf.keep(facts));
    const same = (): void =>
      kept.forEach((facts, i) => {
        assert.deepEqual(factsWith(facts, {}), plain[i]);
        assert.deepEqual(JSON.parse(JSON.stringify(facts)), JSON.parse(JSON.stringify(plain[i])));
        assert.equal(shelf.keep(facts), facts);
      });
    same();
    shelf.rest();
    same();
  });

  it('are joined anew from what was packed, with the offsets into the texts', () => {
    // What was laid elsewhere is looked for nowhere else.
    const lay: Lay = (bytes) => {
      const own = bytes.slice();
      bytes.fill(0);
      return (from, to) => own.slice(from, to);
    };
    const shelf = new FactsShelf(lay, new NumberShelf(lay, 200));
    const index = new DossierIndex(shelf);
    const sources = new Map(
      ARTICLES.map((article) => [article.id, { facts: annotateArticle(read(article)), text: article.text }]),
    );
    for (const { facts, text } of sources.values()) index.put(facts, text);
    index.snapshot();
    shelf.rest();
    // Without the first articles names and events of the others become others.
    for (const { id } of ARTICLES.slice(0, 4)) {
      sources.delete(id);
      index.remove(id);
      shelf.rest();
      index.rest();
      const { revision: _revision, ...dossier } = plainDossier(index.snapshot());
      assert.deepEqual(dossier, joinWhole([...sources.values()], [], []).dossier);
    }
  });
});
