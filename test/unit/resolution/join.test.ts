import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DossierIndex, type Actor, type CuratedActor } from '../../../src/core/api';
import { plain } from '../../../src/core/model/plain';
import { actorArticle, type MarkedArticle } from '../../support/actors';

function join(articles: readonly MarkedArticle[], curated: readonly CuratedActor[] = []): readonly Actor[] {
  const index = new DossierIndex();
  index.setCurated(curated);
  for (const a of articles) index.put(a.facts, a.text);
  return index.snapshot().actors.map(plain);
}

const names = (actors: readonly Actor[]): string[] => actors.map((a) => a.name).sort();
const rules = (actor: Actor | undefined): string[] => (actor?.reasons ?? []).map((r) => r.rule);
const find = (actors: readonly Actor[], name: string): Actor | undefined =>
  actors.find((a) => a.name === name);

function texts(...marked: readonly string[]): MarkedArticle[] {
  return marked.map((m, i) => actorArticle(`a${i}`, m, `2025-0${i + 1}-01`));
}

function entry(name: string, more: Partial<CuratedActor> = {}): CuratedActor {
  return { name, type: 'person', aliases: [], wikidata: null, ignore: false, notSameAs: [], ...more };
}

describe('actors across articles', () => {
  it('merges one name, and says why', () => {
    const actors = join(texts('[P:Anna Berg] kam.', '[P:Anna Berg] ging.'));
    assert.deepEqual(names(actors), ['Anna Berg']);
    assert.deepEqual(rules(actors[0]), ['same-name']);
    assert.deepEqual(actors[0]?.articles, ['a0', 'a1']);
  });

  it('merges transliterations of a full name', () => {
    const actors = join(texts('[P:Wolodymyr Selenskyj] kam.', '[P:Volodymyr Zelensky] ging.'));
    assert.equal(actors.length, 1);
    assert.deepEqual(rules(actors[0]), ['transliteration']);
  });

  it('merges a fuller form of a name, unless the shorter could be two people', () => {
    assert.equal(join(texts('[P:Michail S. Petrow] kam.', '[P:Michail Petrow] ging.')).length, 1);
    const three = join(texts('[P:Max W. Berg] kam.', '[P:Max H. Berg] ging.', '[P:Max Berg] schwieg.'));
    assert.equal(three.length, 3);
  });

  it('keeps places apart that differ in a number', () => {
    assert.equal(join(texts('[L:Bundesstraße 12]', '[L:Bundesstraße 47]')).length, 2);
  });

  it('merges a known identity under the commoner name', () => {
    const actors = join(texts('[L:USA#state:US]', '[L:Vereinigte Staaten#state:US]', '[L:USA#state:US]'));
    assert.deepEqual(names(actors), ['USA']);
  });

  it('gives a bare surname to the one bearer who holds the same office', () => {
    const actors = join(
      texts('Präsident [P:Otto Berg] kam.', '[P:Anna Berg] kam.', 'Präsident [P:Berg] ging.'),
    );
    assert.deepEqual(names(actors), ['Anna Berg', 'Otto Berg']);
    assert.deepEqual(rules(find(actors, 'Otto Berg')), ['same-surname-and-office']);
  });

  it('gives a bare surname to the only bearer in the same company', () => {
    const actors = join(
      texts(
        '[P:Otto Berg] traf [P:Paul Groß] und [P:Ina Fein].',
        '[P:Berg] traf [P:Paul Groß] und [P:Ina Fein].',
        '[P:Berg] kam.',
      ),
    );
    assert.deepEqual(rules(find(actors, 'Otto Berg')), ['same-surname-and-company']);
    assert.ok(find(actors, 'Berg'), 'a surname without company or office stays apart');
  });

  it('sees through the spelling of a bare surname', () => {
    const actors = join(texts('Präsident [P:Wolodymyr Selenskyj] kam.', 'Präsident [P:Zelensky] ging.'));
    assert.deepEqual(names(actors), ['Wolodymyr Selenskyj']);
  });

  it('keeps namesakes apart whom one article keeps apart', () => {
    const actors = join(texts('[P:Anna Berg] und [P:Otto Berg] kamen.', '[P:Berg] ging.'));
    assert.deepEqual(names(actors), ['Anna Berg', 'Berg', 'Otto Berg']);
  });

  it('merges an acronym with the long form that another article explains', () => {
    const actors = join(texts('[O:Liberale Partei Peru] ([O:LPP])', '[O:LPP]'));
    assert.deepEqual(names(actors), ['Liberale Partei Peru']);
  });

  it('does not merge by a short form that only one article explains', () => {
    const actors = join(texts('[O:Afrikanische Union] tagte. [O:Union]', '[O:Union]'));
    assert.deepEqual(names(actors), ['Afrikanische Union', 'Union']);
  });

  it('follows what a person has decided', () => {
    const articles = texts(
      '[P:Wolf Klein] kam.',
      '[P:Wolfgang Kleinert] ging.',
      '[P:Mai Groß]',
      '[P:Tod Freitag]',
    );
    const actors = join(articles, [
      entry('Wolfgang Kleinert', { aliases: ['Wolf Klein'], wikidata: 'Q1' }),
      entry('Tod Freitag', { ignore: true }),
    ]);
    assert.deepEqual(names(actors), ['Mai Groß', 'Wolfgang Kleinert']);
    const one = find(actors, 'Wolfgang Kleinert');
    assert.equal(one?.wikidata, 'Q1');
    assert.equal(one?.curated, true);
    assert.deepEqual(rules(one), ['curated-alias']);
  });

  it('never merges what a person keeps apart', () => {
    const articles = texts('[P:Wolodymyr Selenskyj]', '[P:Volodymyr Zelensky]');
    const apart = [entry('Wolodymyr Selenskyj', { notSameAs: ['Volodymyr Zelensky'] })];
    assert.equal(join(articles, apart).length, 2);
  });

  it('keeps both wordings of one office, each with its source', () => {
    const actors = join(
      texts(
        '[CL:US|USA#state:US]-Heeresminister [P:Dan Driscoll] kam aus den [L:USA#state:US].',
        '[CL:US|USA#state:US]-Armeeminister [P:Dan Driscoll] ging. [L:USA#state:US]',
      ),
    );
    const [office, ...others] = find(actors, 'Dan Driscoll')?.offices ?? [];
    assert.equal(others.length, 0);
    assert.deepEqual([office?.title, ...(office?.variants ?? [])].sort(), [
      'US-Armeeminister',
      'US-Heeresminister',
    ]);
    assert.deepEqual(
      office?.evidence.map((e) => `${e.article} ${e.words}`),
      ['a0 US-Heeresminister', 'a1 US-Armeeminister'],
    );
    assert.equal(office?.seen, '2025-01-01/2025-02-01');
    assert.equal(office?.of, 'usa');
  });

  it('knows one office in two languages', () => {
    const index = new DossierIndex();
    for (const a of [
      actorArticle('a', 'Verteidigungsminister [P:Otto Klein] kam.', '2025-01-01'),
      actorArticle('b', 'Defense Secretary [P:Otto Klein] left.', '2025-02-01', 'en'),
    ])
      index.put(a.facts, a.text);
    const [actor] = index.snapshot().actors;
    assert.equal(actor?.offices.length, 1);
    assert.deepEqual([actor?.offices[0]?.title, ...(actor?.offices[0]?.variants ?? [])].sort(), [
      'Defense Secretary',
      'Verteidigungsminister',
    ]);
  });

  it('dates no former office by the article', () => {
    const [actor] = join(texts('Ex-Präsident [P:Otto Klein] kam.'));
    assert.equal(actor?.offices[0]?.time, 'former');
    assert.equal(actor?.offices[0]?.seen, null);
  });

  it('does not depend on the order of arrival', () => {
    const articles = texts(
      '[P:Wolodymyr Selenskyj], Präsident der [L:Ukraine#state:UA]',
      '[P:Selenski] traf [P:Anna Berg].',
      'Präsident [P:Selenskyj] traf [P:Otto Berg].',
      '[P:Berg] traf [P:Volodymyr Zelensky].',
      '[P:Anna Berg] traf [P:Otto Berg] in [L:Kiew#capital:UA].',
    );
    const expected = join(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
        assert.deepEqual(join(order), expected);
      }),
      { numRuns: 30 },
    );
  });
});
