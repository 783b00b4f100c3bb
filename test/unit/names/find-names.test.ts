// What the names room finds, phenomenon by phenomenon, in sentences made up for these tests. Each line of a table is a
// sentence and the names it must yield as `surface type`, in order; `known` and uninflected forms have tables of their own.
import assert from 'node:assert/strict';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';
import type { NameMention } from '../../../src/core/model/annotation';
import { findNames } from '../../../src/core/names/find-names';
import { factsOf, readText } from '../../support/engine';

function names(text: string, lang: 'de' | 'en' = 'de'): readonly NameMention[] {
  return findNames(readText(text, { lang }), lang === 'de' ? de : en);
}

function plain(text: string, lang: 'de' | 'en' = 'de'): string[] {
  return names(text, lang)
    .filter((n) => n.form === 'name')
    .map((n) => `${text.slice(n.span[0], n.span[1])} ${n.type}`);
}

const GERMAN: readonly (readonly [why: string, text: string, found: readonly string[]])[] = [
  [
    'titles and forms of address stay outside',
    'Außenminister Jorge Calderón traf Frau Dr. Marta Winkelmann in Lima.',
    ['Jorge Calderón person', 'Marta Winkelmann person', 'Lima place'],
  ],
  [
    'a full name lends its surname everywhere, also inflected',
    'Präsident Tomasz Wilkowski sprach mit Bauern. Wilkowski blieb lange. Das war Wilkowskis Idee.',
    ['Tomasz Wilkowski person', 'Wilkowski person', 'Wilkowskis person'],
  ],
  [
    'the genitive of a known surname owns the noun behind it, even one that is a surname elsewhere',
    'Ministerin Rita Fenske sprach offen. Alle lobten Fenskes Blick auf die Lage.',
    ['Rita Fenske person', 'Fenskes person'],
  ],
  [
    'particles belong to the name',
    'Die Ministerin Ursula von der Heyde empfing Prinz Faisal bin Salman und Muammar al-Hadi.',
    ['Ursula von der Heyde person', 'Faisal bin Salman person', 'Muammar al-Hadi person'],
  ],
  [
    'institutions behind a hyphen are names of their own',
    'Die US-Regierung und die EU-Kommission widersprachen dem US-Handelsministerium.',
    ['US-Regierung organization', 'EU-Kommission organization', 'US-Handelsministerium organization'],
  ],
  [
    'the Kremlin, the White House, in any case',
    'Im Weißen Haus und im Kreml hieß es, die Vereinten Nationen seien informiert.',
    ['Weißen Haus place', 'Kreml place', 'Vereinten Nationen organization'],
  ],
  [
    'letters in brackets',
    'Die Neue Bauernpartei Litauens (NBL) klagte. Die NBL verlor.',
    ['Neue Bauernpartei Litauens organization', 'NBL organization', 'NBL organization'],
  ],
  [
    'an institution does not swallow its state',
    'Das Verteidigungsministerium Polens schwieg.',
    ['Verteidigungsministerium organization', 'Polens place'],
  ],
  [
    'quotation marks of media stay outside',
    'Das meldet die «Financial Times», die „Süddeutsche Zeitung“ schweigt.',
    ['Financial Times organization', 'Süddeutsche Zeitung organization'],
  ],
  [
    'names behind their kind',
    'Der Sender Tarkon meldet Kämpfe um das Dorf Belschino.',
    ['Tarkon organization', 'Belschino place'],
  ],
  [
    'an ordinary word is no river and no money no name',
    'Seine Mutter zahlte zwölf Euro. Sie kam im Mai.',
    [],
  ],
  [
    'elliptic compounds',
    'Vertreter des Außen-, Verteidigungs- und Handelsministeriums kamen.',
    ['Außen- organization', 'Verteidigungs- organization', 'Handelsministeriums organization'],
  ],
  ['a dateline in capitals', 'NAIROBI (AFP) – Der Markt blieb leer.', ['NAIROBI place', 'AFP organization']],
];

const ENGLISH: typeof GERMAN = [
  [
    'titles outside, possessive outside',
    "Foreign Minister Elena Castro met Senator Paul Ibarra's envoy in Quito.",
    ['Elena Castro person', 'Paul Ibarra person', 'Quito place'],
  ],
  [
    'organisations with of',
    'The Supreme Court of Lomark freed him. The Green Harbour Party thanked the African Union.',
    [
      'Supreme Court of Lomark organization',
      'Green Harbour Party organization',
      'African Union organization',
    ],
  ],
  [
    'surnames again, and no names at the start of sentences',
    'Mayor Amara Pryce resigned. Police said Pryce had left. Last week she sang.',
    ['Amara Pryce person', 'Pryce person'],
  ],
  ['a dateline', 'OSLO, May 3, 2021 — The talks failed.', ['OSLO place']],
  [
    'a dateline with its country',
    'MARNHOLM, Estonia (AP) — The talks failed on Monday, it was said.',
    ['MARNHOLM place', 'Estonia place'],
  ],
];

describe('names', () => {
  for (const [why, text, found] of GERMAN) it(`German: ${why}`, () => assert.deepEqual(plain(text), found));
  for (const [why, text, found] of ENGLISH)
    it(`English: ${why}`, () => assert.deepEqual(plain(text, 'en'), found));

  const BASES: readonly (readonly [text: string, surface: string, base: string, known?: string])[] = [
    ['Das Team der Vereinten Nationen kam.', 'Vereinten Nationen', 'Vereinte Nationen', 'org:UN'],
    ['Die Uno half.', 'Uno', 'Uno', 'org:UN'],
    ['Ein Sprecher des Weißen Hauses sprach.', 'Weißen Hauses', 'Weißes Haus', 'seat:US'],
    ['Er lebt in den Vereinigten Staaten.', 'Vereinigten Staaten', 'Vereinigte Staaten', 'state:US'],
    ['Er lebt in Kyjiw.', 'Kyjiw', 'Kyjiw', 'capital:UA'],
    ['Kiews Straßen waren leer.', 'Kiews', 'Kiew', 'capital:UA'],
    ['In den Niederlanden regnet es.', 'Niederlanden', 'Niederlande', 'state:NL'],
    ['Er wohnt in Paris.', 'Paris', 'Paris', 'capital:FR'],
    ['Der Beitritt Russlands scheiterte.', 'Russlands', 'Russland', 'state:RU'],
  ];
  for (const [text, surface, base, known] of BASES)
    it(`the uninflected form of »${surface}«`, () => {
      const found = names(text).find((n) => text.slice(n.span[0], n.span[1]) === surface);
      assert.equal(found?.base, base);
      assert.equal(found?.known, known);
    });

  it('tells a genitive s from an s of the name', () => {
    const text = 'Präsident Joe Biden sprach. Bidens Rede gefiel Kanzler Olaf Scholz. Hans Meiser auch.';
    assert.deepEqual(
      names(text)
        .filter((n) => n.form === 'name')
        .map((n) => n.base),
      ['Joe Biden', 'Biden', 'Olaf Scholz', 'Hans Meiser'],
    );
  });

  it('gives persons their given name, surname and gender', () => {
    const [first, second] = names('Ministerin Claudia von Arnim und Peter Lindqvist kamen.');
    assert.deepEqual([first?.given, first?.surname, first?.gender], ['Claudia', 'von Arnim', 'f']);
    assert.deepEqual([second?.given, second?.surname, second?.gender], ['Peter', 'Lindqvist', 'm']);
    // Many languages know her as a woman; of names that are both nothing is said.
    const [anna, kim] = names('Es kamen Anna Lindqvist und Kim Lindqvist.');
    assert.deepEqual([anna?.gender, kim?.gender], ['f', undefined]);
  });

  it('links compounds, adjectives and inhabitants without counting them', () => {
    const text = 'Auf dem Nato-Gipfel lobten russische Diplomaten und die Ukrainer den US-Präsidenten.';
    assert.deepEqual(
      names(text).map((n) => [text.slice(n.span[0], n.span[1]), n.form, n.base, n.known]),
      [
        ['Nato', 'compound', 'Nato', 'org:NATO'],
        ['russische', 'adjective', 'Russland', 'state:RU'],
        ['Ukrainer', 'adjective', 'Ukraine', 'state:UA'],
        ['US', 'compound', 'US', 'state:US'],
      ],
    );
  });

  it('links a compound to a person of the article', () => {
    const text = 'Vizepräsident Carl Mandry redete. Die Mandry-Rede gefiel.';
    const compound = names(text).find((n) => n.form === 'compound');
    assert.equal(compound?.base, 'Mandry');
    assert.equal(compound?.type, 'person');
  });

  it('takes letters in brackets at the very start for what they are', () => {
    for (const text of ['(HKP) Das war es.', '"(HKP) für die Region.', '(HKP)', '((HKP))'])
      assert.doesNotThrow(() => names(text), text);
  });
});

describe('faults that the whole article shows', () => {
  const names = (text: string): string[] => factsOf(text).names.map((n) => text.slice(...n.span));

  it('gives a surname back its small words, also at the start of a sentence', () => {
    const text =
      'Von der Leyen reiste nach Lima. Ursula von der Leyen lobte Peru. Nun schweigt von der Leyen.';
    assert.deepEqual(
      names(text).filter((n) => n.includes('Leyen')),
      ['Von der Leyen', 'Ursula von der Leyen', 'von der Leyen'],
    );
    assert.equal(factsOf(text).actors.filter((a) => a.type === 'person').length, 1);
  });

  it('takes no phrase behind a surname for part of it', () => {
    const found = names('Gestern kam Brandt zu dem Schluss, dass er geht. Jana Brandt schwieg.');
    assert.deepEqual(found, ['Brandt', 'Jana Brandt']);
  });

  it('takes »Redner« for no organisation', () => {
    assert.deepEqual(names('Der Redner lobte den Plan. Ein Redner schwieg.'), []);
  });

  it('takes an occupation by itself for nobody', () => {
    for (const text of [
      'Vor Journalisten erklärte Emil Kraus den Plan.',
      'Emil Kraus sagte Reportern, er gehe.',
    ])
      assert.deepEqual(names(text), ['Emil Kraus'], text);
  });
});

describe('the base of a name', () => {
  it('stands in one line, where a line of capitals breaks within it', () => {
    const text =
      'US-PRÄSIDENT BARACK\nOBAMA WILL EINEN GIPFEL.\n\nDAS KÜNDIGTE OBAMA AN. MIT IHM KOMMT BARACK OBAMA ZURÜCK.';
    const bases = names(text).map((n) => n.base);
    assert.equal(bases.filter((b) => b === 'Barack Obama').length, 2);
    assert.ok(bases.every((b) => !b.includes('\n')));
  });

  it('is never empty, where a sign is part of what stands for a word', () => {
    for (const { base } of names('Heute. „Das#ar eine Frage von nationalem Interesse.“'))
      assert.notEqual(base, '');
  });
});
