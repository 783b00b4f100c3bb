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

/** The constructions of the issue one by one: `type: quote | cue | speaker | stance | date`. */
const GERMAN: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    'Die Ankündigung des Ministers, er werde gehen, überraschte alle.',
    'indirect: er werde gehen | Ankündigung | des Ministers | promise | ',
  ],
  [
    'Vera Linds Forderung, die Brücke zu bauen, blieb ohne Antwort.',
    'indirect: die Brücke zu bauen | Forderung | Vera Linds | demand | ',
  ],
  [
    'Die Drohung der Bahn, den Bahnhof zu schließen, zeigt Wirkung.',
    'indirect: den Bahnhof zu schließen | Drohung | der Bahn | threat | ',
  ],
  [
    'Der Minister gehe, hieß es am Montag.',
    'indirect: Der Minister gehe | hieß es |  | neutral | 2025-02-10',
  ],
  [
    'Aus dem Ministerium hieß es, man prüfe den Fall.',
    'indirect: man prüfe den Fall | hieß es | dem Ministerium | neutral | ',
  ],
  [
    'Nach Informationen des Nordkuriers ist die Brücke sicher.',
    'indirect: ist die Brücke sicher | Nach | Informationen des Nordkuriers | neutral | ',
  ],
  [
    'Wie aus dem Bericht hervorgeht, ist die Brücke sicher.',
    'indirect: ist die Brücke sicher | Wie … hervorgeht | dem Bericht | neutral | ',
  ],
  [
    'Vera Lind kündigte gestern an: Die Brücke werde gebaut.',
    'indirect: Die Brücke werde gebaut | kündigte … an | Vera Lind | promise | 2025-02-11',
  ],
  [
    'Vera Lind bestritt am Montag, Geld genommen zu haben.',
    'indirect: Geld genommen zu haben | bestritt | Vera Lind | denial | 2025-02-10',
  ],
  [
    'Vera Lind schloss nicht aus, dass sie gehe.',
    'indirect: dass sie gehe | schloss … aus | Vera Lind | neutral | ',
  ],
  [
    'Die Brücke sei fertig, twitterte Vera Lind am 3. Februar.',
    'indirect: Die Brücke sei fertig | twitterte | Vera Lind | neutral | 2025-02-03',
  ],
  [
    'Die Bürger hätten nichts zu befürchten, betonte Vera Lind, die Kosten seien gedeckt.',
    'indirect: Die Bürger hätten nichts zu befürchten … die Kosten seien gedeckt | betonte | Vera Lind | neutral | ',
  ],
  [
    'Vera Lind will, dass die Brücke bleibt.',
    'indirect: dass die Brücke bleibt | will | Vera Lind | demand | ',
  ],
  [
    'Der Plan ist, wie sich Vera Lind ausdrückte, ein Irrweg.',
    'indirect: Der Plan ist … ein Irrweg | wie … ausdrückte | Vera Lind | neutral | ',
  ],
  [
    'Es handle sich um Gier, befand der Richter.',
    'indirect: Es handle sich um Gier | befand | der Richter | neutral | ',
  ],
  [
    'Die Forderung der Stadt, zu sparen, lehnte der Verband ab.',
    'reported: Die Forderung der Stadt, zu sparen, lehnte der Verband ab. |  | der Verband | denial | ',
    'indirect: zu sparen | Forderung | der Stadt | demand | ',
  ],
];

const ENGLISH: typeof GERMAN = [
  [
    'For coach Emil Kraus the decision was “impossible to understand”.',
    'direct: “impossible to understand” | was | coach Emil Kraus | neutral | ',
  ],
  ['Vera Lind called the plan “a farce”.', 'direct: “a farce” | called | Vera Lind | neutral | '],
  [
    'The plan, described by the minister as “a step forward”, failed.',
    'direct: “a step forward” | described | the minister | neutral | ',
  ],
  ['A banner read “Save the forest”.', 'direct: “Save the forest” | read | A banner | neutral | '],
  [
    '“We are waiting,” the Northern Post quoted Emil Kraus as saying.',
    'direct: “We are waiting,” | quoted | Emil Kraus | neutral | ',
  ],
  [
    'Emil Kraus was quoted by the Northern Post as saying the port would close.',
    'indirect: the port would close | was quoted | Emil Kraus | neutral | ',
  ],
  ['The bridge, Vera Lind said, is safe.', 'indirect: The bridge … is safe | said | Vera Lind | neutral | '],
  [
    'The minister, who had denied the report, said on Friday he would resign.',
    'indirect: he would resign | said | The minister | neutral | 2025-02-07',
  ],
  [
    'Kraus insisted he had done nothing wrong.',
    'indirect: he had done nothing wrong | insisted | Kraus | neutral | ',
  ],
  ['Asked about the bridge, Vera Lind said: “No.”', 'direct: “No.” | said | Vera Lind | neutral | '],
  ['Vera Lind threatened to sue the city.', 'indirect: to sue the city | threatened | Vera Lind | threat | '],
  [
    "The minister's claim that the bridge is safe was wrong.",
    "indirect: that the bridge is safe | claim | The minister's | claim | ",
  ],
  ['The bridge is said to be unsafe.', 'freeIndirect: The bridge is said to be unsafe. |  |  | neutral | '],
  [
    "In the union's view, the plan is unfair.",
    "indirect: the plan is unfair | In | the union's view | neutral | ",
  ],
];

describe('statements: constructions one by one', () => {
  for (const [lang, table] of [
    ['de', GERMAN],
    ['en', ENGLISH],
  ] as const)
    for (const [text, ...lines] of table)
      it(`${lang}: ${text}`, () => {
        const { statements } = annotateArticle(read({ id: 'a', text, published: '2025-02-12', lang }));
        assert.deepEqual(
          statements.map(
            (s) =>
              `${s.type}: ${words(text, s.quote)} | ${words(text, s.cue)} | ${words(text, s.speaker)} | ${s.stance} | ${s.date ?? ''}`,
          ),
          lines,
        );
      });
});
