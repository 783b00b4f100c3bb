// Whose words stand in quotation marks where no verb of speech says so, who quotes whom, and who is spoken to.
import assert from 'node:assert/strict';
import { annotateArticle, read, toContract } from '../../../src/core/api';
import { words } from '../../support/engine';

/** What the whole engine finds: `type: quote | speaker | addressee | actor`. */
function found(text: string, lang: 'de' | 'en' = 'de'): string[] {
  const facts = annotateArticle(read({ id: 'a', text, published: '2025-02-12', lang }));
  return facts.statements.map(
    (s) =>
      `${s.type}: ${words(text, s.quote)} | ${words(text, s.speaker)} | ${words(text, s.addressee)} | ${s.actor ?? '?'}`,
  );
}

const DIRECT: readonly (readonly [text: string, quote: string, speaker: string, actor: string])[] = [
  [
    'Für den Trainer Emil Kraus ist die Entscheidung „nicht nachvollziehbar“.',
    '„nicht nachvollziehbar“',
    'den Trainer Emil Kraus',
    'emil-kraus',
  ],
  [
    'Zustimmung kam von Emil Kraus („Das ist ein guter Tag“) und Vera Lind.',
    '„Das ist ein guter Tag“',
    'Emil Kraus',
    'emil-kraus',
  ],
  ['Auf Plakaten war „Rettet den Wald“ zu lesen.', '„Rettet den Wald“', 'Plakaten', '?'],
  ['Die Demonstranten skandierten „Rettet den Wald“.', '„Rettet den Wald“', 'Die Demonstranten', '?'],
  [
    '„Ich gehe nicht“, mit diesen Worten wandte sich Emil Kraus an das Gericht.',
    '„Ich gehe nicht“',
    'Emil Kraus',
    'emil-kraus',
  ],
  [
    'Mit den Worten „Ich gehe nicht“ wandte sich Emil Kraus an das Gericht.',
    '„Ich gehe nicht“',
    'Emil Kraus',
    'emil-kraus',
  ],
  ['Dazu Vera Lind: „Der Hafen bleibt offen.“', '„Der Hafen bleibt offen.“', 'Vera Lind', 'vera-lind'],
  [
    'Vera Lind, Sprecherin der Stadt: „Der Hafen bleibt offen.“',
    '„Der Hafen bleibt offen.“',
    'Vera Lind, Sprecherin der Stadt',
    'vera-lind',
  ],
  [
    'Scharfe Kritik kam von Vera Lind: „Das ist nicht hinnehmbar.“',
    '„Das ist nicht hinnehmbar.“',
    'Vera Lind',
    'vera-lind',
  ],
  [
    '„Der Plan ist gescheitert“, ist Vera Lind überzeugt.',
    '„Der Plan ist gescheitert“',
    'Vera Lind',
    'vera-lind',
  ],
  [
    'Das von der Ministerin Vera Lind als „Unsinn“ bezeichnete Vorhaben ruht.',
    '„Unsinn“',
    'der Ministerin Vera Lind',
    'vera-lind',
  ],
  ['Emil Kraus wurde von Vera Lind als „Heuchler“ beschimpft.', '„Heuchler“', 'Vera Lind', 'vera-lind'],
  ['Emil Kraus zeigte sich „tief enttäuscht“.', '„tief enttäuscht“', 'Emil Kraus', 'emil-kraus'],
  [
    '„Wir bitten um Geduld“, lautete die Antwort des Ministers.',
    '„Wir bitten um Geduld“',
    'die Antwort des Ministers',
    '?',
  ],
  ['Obwohl Vera Lind von einem „Erfolg“ sprach, blieb der Saal leer.', '„Erfolg“', 'Vera Lind', 'vera-lind'],
  ['Vera Lind warnte vor einer „Spirale der Gewalt“.', '„Spirale der Gewalt“', 'Vera Lind', 'vera-lind'],
  [
    'Sie sei, sagte Vera Lind, „fassungslos und wütend“.',
    '„fassungslos und wütend“',
    'Vera Lind',
    'vera-lind',
  ],
  ['Der Trainer war zufrieden. „Wir haben gut gespielt.“', '„Wir haben gut gespielt.“', 'Der Trainer', '?'],
  [
    'Nach eigenen Angaben hat Vera Lind „nie Geld genommen“.',
    '„nie Geld genommen“',
    'eigenen Angaben',
    'vera-lind',
  ],
  ['Auf die Frage, ob er zurücktrete, antwortete Emil Kraus: „Nein.“', '„Nein.“', 'Emil Kraus', 'emil-kraus'],
];

const NOT_DIRECT = [
  'Die Demonstranten zogen unter dem Motto „Rettet den Wald“ durch die Stadt.',
  'Für Vera Lind begann am Montag die Reihe „Kunst am Meer“.',
  'Der Roman „Das Meer kennt keine Grenzen“ ist vergriffen.',
  'In dem Artikel „Wie der Hafen starb“ beschreibt Vera Lind das Ende.',
  'Das vom Verein gegründete „Haus am Deich“ ist voll.',
];

describe('statements: sources without a verb of speech', () => {
  for (const [text, quote, speaker, actor] of DIRECT)
    it(text, () => {
      const lines = found(text).filter((line) => line.startsWith('direct'));
      assert.deepEqual(
        lines.map((line) => line.replace(/ \| [^|]*(?= \| [^|]*$)/, '')),
        [`direct: ${quote} | ${speaker} | ${actor}`],
      );
    });

  for (const text of NOT_DIRECT)
    it(`is no quotation: ${text}`, () =>
      assert.deepEqual(
        found(text).filter((line) => line.startsWith('direct')),
        [],
      ));

  it('knows sight and eyes as sources only with somebody whose they are', () => {
    assert.deepEqual(found('Aus Sicht der Gewerkschaft ist der Plan falsch.'), [
      'indirect: ist der Plan falsch | Sicht der Gewerkschaft |  | ?',
    ]);
    assert.deepEqual(found('Aus rechtlicher Sicht ist der Plan falsch.'), []);
    assert.deepEqual(found('Er hat ihr lange in die Augen gesehen.'), []);
  });

  it('ends what somebody says at a semicolon where the indicative goes on', () => {
    const lines = found('Vera Lind erklärte, man müsse handeln; Emil Kraus fuhr nach Hause.');
    assert.deepEqual(lines, ['indirect: man müsse handeln | Vera Lind |  | vera-lind']);
  });
});

describe('statements: who quotes whom', () => {
  it('tells the speaker from the paper that quotes him, in every order', () => {
    for (const text of [
      'Der „Nordkurier“ zitierte Emil Kraus mit den Worten: „Wir warten ab.“',
      '„Wir warten ab“, zitierte der „Nordkurier“ Emil Kraus.',
      '„Wir warten ab“, wird Emil Kraus im „Nordkurier“ zitiert.',
      'Emil Kraus wurde vom „Nordkurier“ mit den Worten zitiert: „Wir warten ab.“',
    ]) {
      const facts = annotateArticle(read({ id: 'a', text, published: null, lang: 'de' }));
      const [s] = facts.statements;
      assert.equal(s?.actor, 'emil-kraus', text);
      assert.match(words(text, s?.viaSpan ? [s.viaSpan] : []), /„Nordkurier“/, text);
      // The contract has one speaker for each statement, so it lists two.
      assert.equal(toContract(facts).statements.length, 2, text);
    }
  });

  it('takes for the speaker whom a report relies on, and for the reporter who relies on him', () => {
    const text = 'Der Nordkurier berichtet unter Berufung auf Emil Kraus, die Brücke sei gesperrt.';
    const [s] = annotateArticle(read({ id: 'a', text, published: null, lang: 'de' })).statements;
    assert.equal(s?.actor, 'emil-kraus');
    assert.equal(words(text, s?.speaker ?? []), 'Der Nordkurier');
  });
});

describe('statements: who is spoken to', () => {
  const TO: readonly (readonly [text: string, to: string])[] = [
    ['Vera Lind sagte dem Sender, die Brücke bleibe.', 'dem Sender'],
    ['Gegenüber dem Sender sagte Vera Lind, die Brücke bleibe.', 'dem Sender'],
    ['Im Interview mit dem Nordkurier sagte Vera Lind, die Brücke bleibe.', 'dem Nordkurier'],
    ['Vera Lind forderte den Minister auf, die Brücke zu bauen.', 'den Minister'],
    ['Vera Lind warf dem Minister vor, die Brücke zu vergessen.', 'dem Minister'],
    ['Vera Lind kritisierte den Beschluss scharf.', ''],
    ['Vera Lind bedauerte den Vorfall.', ''],
  ];
  for (const [text, to] of TO) it(text, () => assert.equal(found(text)[0]?.split(' | ')[2], to));
});
