// Ten thousand actors: the table of names is built once, and what happens under the mouse or in a tree does not grow
// with the dossier.
import { strict as assert } from 'node:assert';
import {
  actorTree,
  buildNameTable,
  DossierView,
  findName,
  type Actor,
  type Dossier,
} from '../../../src/core/present/api';
import { assertFlat, assertLinear, LARGER } from '../../support/cpu';
import { long } from '../../support/long';

const COUNT = 10_000;

function dossierOf(count: number): Dossier {
  const actors = Array.from({ length: count }, (_, i): Actor => {
    const name = `Vor${i % 97} Nach${i}`;
    const evidence = { article: 'a.md', paragraph: 1, span: [i, i + 4] as const, words: `Nach${i}s` };
    return {
      id: `a${i}`,
      type: 'person',
      name,
      aliases: [{ name: `Nach${i}`, count: 1, from: 'text' }],
      wikidata: null,
      curated: false,
      offices: [],
      articles: ['a.md'],
      mentions: [{ kind: 'name', basis: 'stated', evidence }],
      events: [],
      statements: [],
      reasons: [],
      weight: count - i,
    };
  });
  return { revision: 1, articles: [], actors, events: [], statements: [], problems: [] };
}

describe('ten thousand actors', () => {
  long('are found under the mouse as quickly as few', () => {
    const text = `${'und '.repeat(50)}Vor3 Nach3s kam mit Nach9999 aus dem Vor1-Nach7-Haus${' und'.repeat(50)}`;
    assertFlat((times) => {
      const table = buildNameTable(dossierOf((COUNT / LARGER) * times));
      return () => {
        for (let i = 0; i < 100; i++) assert.equal(findName(table, text, 210)?.actors[0], 'a3');
      };
    });
  });

  it('are shown a page at a time', () => {
    assertLinear((times) => {
      const dossier = dossierOf((COUNT / LARGER) * times);
      return () => {
        const [group] = actorTree(new DossierView(dossier), { page: 200, shown: () => 200 });
        assert.equal(group?.children?.().length, 201);
      };
    });
  });
});
