// Ten thousand actors: the table of names is built once, and what happens under the mouse or in a tree does not grow
// with the dossier. The bounds are wide; they catch growth, not slow machines.
import { strict as assert } from 'node:assert';
import {
  actorTree,
  buildNameTable,
  DossierView,
  findName,
  type Actor,
  type Dossier,
} from '../../../src/core/present/api';
import { cpuMs } from '../../support/cpu';

const COUNT = 10_000;

function large(): Dossier {
  const actors = Array.from({ length: COUNT }, (_, i): Actor => {
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
      weight: COUNT - i,
    };
  });
  return { revision: 1, articles: [], actors, events: [], statements: [], problems: [] };
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

describe('ten thousand actors', () => {
  const dossier = large();
  const table = buildNameTable(dossier);

  it('are found under the mouse in well under five milliseconds', () => {
    const text = `${'und '.repeat(50)}Vor3 Nach3s kam mit Nach9999 aus dem Vor1-Nach7-Haus${' und'.repeat(50)}`;
    const times = Array.from({ length: 201 }, () =>
      cpuMs(() => assert.deepEqual(findName(table, text, 210)?.actors, ['a3'])),
    );
    assert.ok(median(times) < 5, `${median(times)} ms`);
  });

  it('are shown a page at a time', () => {
    const view = new DossierView(dossier);
    const ms = cpuMs(() => {
      const [group] = actorTree(view, { page: 200, shown: () => 200 });
      assert.equal(group?.children?.().length, 201);
    });
    assert.ok(ms < 250, `${ms} ms`);
  });
});
