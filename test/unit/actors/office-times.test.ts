import assert from 'node:assert/strict';
import { DossierIndex, type Lang, type OfficeClaim } from '../../../src/core/api';
import { factsOf } from '../../support/engine';

function term(text: string, lang: Lang = 'de', published: string | null = '2025-03-05'): string[] {
  const { actors } = factsOf(text, { published, lang });
  return actors.flatMap((a) =>
    a.offices.map((o: OfficeClaim) => `${a.name}: ${o.title} ${o.since ?? ''}/${o.until ?? ''} ${o.time}`),
  );
}

describe('since when and until when somebody holds an office', () => {
  const cases: readonly (readonly [text: string, expected: string, lang?: Lang])[] = [
    ['Anna Berg, seit 2019 Präsidentin von Peru, reiste.', 'Anna Berg: Präsidentin 2019/ current'],
    ['Anna Berg, Ministerin seit Mai 2018, lachte.', 'Anna Berg: Ministerin 2018-05/ current'],
    ['Anna Berg ist seit 2020 Ministerin.', 'Anna Berg: Ministerin 2020/ current'],
    ['Otto Groß war von 2014 bis 2019 Außenminister.', 'Otto Groß: Außenminister 2014/2019 former'],
    ['Der bis 2021 amtierende Kanzler Paul Stein schwieg.', 'Paul Stein: Kanzler /2021 former'],
    ['Der bis 2027 gewählte Kanzler Paul Stein schwieg.', 'Paul Stein: Kanzler /2027 designated'],
    ['Otto Stein (Präsident 2014 bis 2019) kam.', 'Otto Stein: Präsident 2014/2019 former'],
    ['Paula Fein trat im Mai 2021 als Ministerin zurück.', 'Paula Fein: Ministerin /2021-05 former'],
    ['Anna Berg, president of Peru since 2019, spoke.', 'Anna Berg: president 2019/ current', 'en'],
    [
      'Otto Gross was foreign minister from 2014 to 2019.',
      'Otto Gross: foreign minister 2014/2019 former',
      'en',
    ],
    ['Otto Stein has been president since 2020.', 'Otto Stein: president 2020/ current', 'en'],
  ];
  for (const [text, expected, lang] of cases) it(text, () => assert.deepEqual(term(text, lang), [expected]));

  const silent: readonly string[] = [
    'Präsident Otto Berg verhandelt seit Januar 2025 mit Peru.',
    'Präsident Otto Berg, der seit 2020 in Lima lebt, schwieg.',
    'Der frühere Präsident Otto Berg kam.',
    'Der damalige Präsident Otto Berg kam 2014 nach Lima.',
  ];
  for (const text of silent)
    it(`says nothing for »${text}«`, () => assert.match(term(text)[0] ?? '', /Otto Berg: Präsident \/ /));

  it('dates no event by the time of an office', () => {
    const { events } = factsOf('Anna Berg, seit 2019 Präsidentin von Peru, reiste nach Lima.', {
      published: '2025-03-05',
    });
    assert.ok(events.every((e) => e.date !== '2019/..'));
  });

  it('shows what the articles support, and no more', () => {
    const seen = (...texts: readonly (readonly [string, string | null])[]): string[] => {
      const index = new DossierIndex();
      texts.forEach(([text, published], i) =>
        index.put({ ...factsOf(text, { published }), id: `a${i}` }, text),
      );
      return index
        .snapshot()
        .actors.flatMap((a) => a.offices.map((o) => `${o.title} ${o.seen ?? ''} ${o.time}`));
    };
    const since = 'Anna Berg ist seit 2019 Ministerin.';
    assert.deepEqual(seen([since, '2025-03-05']), ['Ministerin 2019/2025-03-05 current']);
    assert.deepEqual(seen([since, null]), ['Ministerin 2019/.. current']);
    assert.deepEqual(seen([since, '2025-03-05'], ['Ministerin Anna Berg kam.', '2025-06-01']), [
      'Ministerin 2019/2025-06-01 current',
    ]);
    assert.deepEqual(seen(['Der bis 2021 amtierende Kanzler Paul Stein kam.', '2025-03-05']), [
      'Kanzler ../2021 former',
    ]);
    assert.deepEqual(seen(['Der frühere Kanzler Paul Stein kam.', '2025-03-05']), ['Kanzler  former']);
  });
});
