import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  decide,
  DossierIndex,
  readCurated,
  type Actor,
  type Decision,
  type Dossier,
} from '../../../src/core/api';
import { actorArticle, type MarkedArticle } from '../../support/actors';

const ARTICLES: readonly MarkedArticle[] = [
  actorArticle(
    'articles/a.md',
    '[P:Anna Berg] kam. [P:Berg] ging. [P:Otto Groß] sah [O:Redner].',
    '2025-01-01',
  ),
  actorArticle('articles/b.md', '[P:Anna Berg] sprach mit [P:Volodymyr Zelensky].', '2025-02-01'),
  actorArticle(
    'articles/c.md',
    '[P:Wolodymyr Selenskyj] traf [P:Ina Fein] in [L:Kiew#capital:UA].',
    '2025-03-01',
  ),
  actorArticle(
    'articles/d.md',
    '[P:Ina Fein] und [P:Fein] lasen die [O:Stahlwerke Nord (SN)|Stahlwerke Nord].',
    '2025-04-01',
  ),
];

function dossierOf(articles: readonly MarkedArticle[], yaml: string): Dossier {
  const index = new DossierIndex();
  for (const a of articles) index.put(a.facts, a.text);
  index.setCurated(readCurated(yaml, 'file:///w/actors.yaml').actors);
  return index.snapshot();
}

function write(yaml: string, ...decisions: readonly Decision[]): string {
  return decisions.reduce((text, d) => {
    const result = decide(text, d);
    return 'text' in result ? result.text : assert.fail(JSON.stringify(result));
  }, yaml);
}

const ref = (name: string, type: Actor['type'] = 'person', ...names: string[]) => ({ name, type, names });
const names = (d: Dossier): string[] => d.actors.map((a) => a.name).sort();
const find = (d: Dossier, name: string): Actor =>
  d.actors.find((a) => a.name === name) ?? assert.fail(`${name} is not in ${names(d).join(', ')}`);

describe('decisions take effect', () => {
  it('a merge puts two actors together, with their sources, and says where it was decided', () => {
    const yaml = write('', { kind: 'merge', from: ref('Ina Fein'), into: ref('Anna Berg') });
    const actor = find(dossierOf(ARTICLES, yaml), 'Anna Berg');
    assert.deepEqual(actor.articles, ['articles/a.md', 'articles/b.md', 'articles/c.md', 'articles/d.md']);
    assert.deepEqual(
      actor.decided?.map((p) => p.line),
      [2],
    );
    const reason = actor.reasons.find((r) => r.rule === 'curated-alias' && r.detail.startsWith('Ina Fein'));
    assert.equal(reason?.at?.line, 2);
  });

  it('a merge holds for two actors of one article, and for entries on both', () => {
    const both = write(
      'actors:\n  - name: Otto Groß\n    type: person\n  - name: Anna Berg\n    type: person\n',
      { kind: 'merge', from: ref('Otto Groß'), into: ref('Anna Berg') },
    );
    const dossier = dossierOf(ARTICLES, both);
    assert.ok(!names(dossier).includes('Otto Groß'));
    assert.ok(find(dossier, 'Anna Berg').aliases.some((a) => a.name === 'Otto Groß'));
  });

  it('a merge of two kinds holds', () => {
    const yaml = write('', { kind: 'merge', from: ref('Kiew', 'place'), into: ref('Anna Berg') });
    assert.ok(!names(dossierOf(ARTICLES, yaml)).includes('Kiew'));
  });

  it('a split by name parts what the engine had put together', () => {
    const before = dossierOf(ARTICLES, '');
    const one = before.actors.find(
      (a) => a.aliases.some((x) => x.name === 'Volodymyr Zelensky') || a.name === 'Volodymyr Zelensky',
    );
    assert.ok(one);
    const other = one.name === 'Volodymyr Zelensky' ? 'Wolodymyr Selenskyj' : 'Volodymyr Zelensky';
    const yaml = write('', {
      kind: 'split',
      actor: ref(one.name, 'person', other),
      as: other,
      names: [other],
      articles: [],
    });
    const after = dossierOf(ARTICLES, yaml);
    assert.deepEqual(find(after, other).articles.length, 1);
    assert.deepEqual(find(after, one.name).articles.length, 1);
  });

  it('a split by article parts one name, and new articles go to the old actor', () => {
    const yaml = write('', {
      kind: 'split',
      actor: ref('Anna Berg', 'person'),
      as: 'Anna Berg (Köchin)',
      names: ['Anna Berg'],
      articles: ['articles/b.md'],
    });
    const more = actorArticle('articles/e.md', '[P:Anna Berg] kam wieder.', '2025-05-01');
    const dossier = dossierOf([...ARTICLES, more], yaml);
    assert.deepEqual(find(dossier, 'Anna Berg (Köchin)').articles, ['articles/b.md']);
    assert.deepEqual(find(dossier, 'Anna Berg').articles, ['articles/a.md', 'articles/e.md']);
  });

  it('a split by name parts two forms of one article', () => {
    const yaml = write('', {
      kind: 'split',
      actor: ref('Ina Fein'),
      as: 'Fein',
      names: ['Fein'],
      articles: [],
    });
    const dossier = dossierOf(ARTICLES, yaml);
    assert.deepEqual(
      find(dossier, 'Fein').mentions.map((m) => m.evidence.words),
      ['Fein'],
    );
    assert.ok(!find(dossier, 'Ina Fein').mentions.some((m) => m.evidence.words === 'Fein'));
  });

  it('what is no name goes; a new name and a new type show', () => {
    const yaml = write(
      '',
      { kind: 'ignore', actor: ref('Redner', 'organization') },
      { kind: 'rename', actor: ref('Otto Groß'), name: 'Otto Graf Groß' },
      { kind: 'type', actor: ref('Stahlwerke Nord', 'organization'), type: 'place' },
      { kind: 'alias', actor: ref('Ina Fein'), alias: 'Anna Berg' },
    );
    const dossier = dossierOf(ARTICLES, yaml);
    assert.deepEqual(
      names(dossier).filter((n) => /Redner|Berg|Groß|Nord/.test(n)),
      ['Otto Graf Groß', 'Stahlwerke Nord'],
    );
    assert.equal(find(dossier, 'Stahlwerke Nord').type, 'place');
  });

  it('a capital may be made a person', () => {
    const yaml = write('', { kind: 'type', actor: ref('Kiew', 'place'), type: 'person' });
    assert.equal(find(dossierOf(ARTICLES, yaml), 'Kiew').type, 'person');
  });

  it('the user’s file goes before another one, and the two add up', () => {
    const index = new DossierIndex();
    for (const a of ARTICLES) index.put(a.facts, a.text);
    const mine = readCurated(
      'actors:\n  - name: A. Berg\n    type: person\n    aliases: [Anna Berg]\n',
      'mine',
    ).actors;
    const theirs = readCurated(
      'actors:\n  - name: Anna Berg\n    type: person\n    aliases: [Ina Fein]\n',
      'theirs',
    ).actors;
    index.setCurated([...mine, ...theirs]);
    assert.equal(find(index.snapshot(), 'A. Berg').articles.length, 4);
  });

  it('offices of the user’s go before what was read', () => {
    const text = 'Präsidentin [P:Anna Berg] kam.';
    const yaml =
      'actors:\n  - name: Anna Berg\n    type: person\n    offices:\n      - title: Präsidentin\n        since: 2019\n        until: 2024-05\n      - title: Richterin\n';
    const actor = find(dossierOf([actorArticle('articles/x.md', text, '2025-01-01')], yaml), 'Anna Berg');
    assert.deepEqual(
      actor.offices.map((o) => [o.title, o.seen, o.time, o.curated, o.evidence.length]),
      [
        ['Präsidentin', '2019/2024-05', 'former', true, 1],
        ['Richterin', null, 'current', true, 0],
      ],
    );
  });
});

const anyRef = fc.constantFrom(
  ref('Anna Berg', 'person', 'A. Berg'),
  ref('Otto Groß'),
  ref('Ina Fein'),
  ref('Volodymyr Zelensky'),
  ref('Wolodymyr Selenskyj'),
  ref('Redner', 'organization'),
  ref('Kiew', 'place'),
);
const anyDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), from: anyRef, into: anyRef }),
  fc.record({
    kind: fc.constant('split' as const),
    actor: anyRef,
    as: fc.constantFrom('Fein', 'Berg', 'Volodymyr Zelensky', 'Jemand'),
    names: fc.subarray(['Fein', 'Berg', 'Volodymyr Zelensky']),
    articles: fc.subarray(['articles/a.md', 'b.md']),
  }),
  fc.record({
    kind: fc.constant('alias' as const),
    actor: anyRef,
    alias: fc.constantFrom('Berg', 'Ina Fein'),
  }),
  fc.record({
    kind: fc.constant('rename' as const),
    actor: anyRef,
    name: fc.constantFrom('Neu', 'Anna Berg'),
  }),
  fc.record({ kind: fc.constant('ignore' as const), actor: anyRef }),
);
const yamlOf = (decisions: readonly Decision[]): string =>
  decisions.reduce((text, d) => {
    const result = decide(text, d);
    return 'text' in result ? result.text : text;
  }, '');
const strip = ({ revision: _, ...rest }: Dossier): string => JSON.stringify(rest);

describe('laws of decided dossiers', () => {
  it('the order of arrival plays no part', () => {
    fc.assert(
      fc.property(
        fc.array(anyDecision, { maxLength: 4 }),
        fc.shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length }),
        (decisions, order) => {
          const yaml = yamlOf(decisions);
          assert.equal(strip(dossierOf(order, yaml)), strip(dossierOf(ARTICLES, yaml)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('an index that has seen other decisions and articles is as one made anew', () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 4 }), fc.nat(3), (decisions, gone) => {
        const index = new DossierIndex();
        const yaml = yamlOf(decisions);
        decisions.forEach((_, i) => {
          const a = ARTICLES[i % ARTICLES.length] as MarkedArticle;
          index.setCurated(readCurated(yamlOf(decisions.slice(0, i)), 'file:///w/actors.yaml').actors);
          index.put(a.facts, a.text);
          index.snapshot();
        });
        for (const a of ARTICLES) index.put(a.facts, a.text);
        index.snapshot();
        const left = ARTICLES.filter((_, i) => i !== gone);
        index.remove((ARTICLES[gone] as MarkedArticle).facts.id);
        index.setCurated(readCurated(yaml, 'file:///w/actors.yaml').actors);
        assert.equal(strip(index.snapshot()), strip(dossierOf(left, yaml)));
      }),
      { numRuns: 40 },
    );
  });

  it('every mention of a name belongs to one actor at most, and none is lost but by *ignore*', () => {
    const all = (d: Dossier): string[] =>
      d.actors
        .flatMap((a) => a.mentions.map((m) => `${m.evidence.article} ${m.evidence.span.join('-')}`))
        .sort();
    const before = all(dossierOf(ARTICLES, ''));
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 4 }), (decisions) => {
        const after = all(dossierOf(ARTICLES, yamlOf(decisions)));
        assert.equal(new Set(after).size, after.length);
        if (decisions.every((d) => d.kind !== 'ignore')) assert.deepEqual(after, before);
      }),
      { numRuns: 60 },
    );
  });
});
