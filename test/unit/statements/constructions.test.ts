// Every construction of attribution in German and English, with one sentence of our own each.
import assert from 'node:assert/strict';
import { linesOf } from './find';

const GERMAN: readonly (readonly [what: string, text: string, lines: readonly string[]])[] = [
  [
    'a speaker with a participle and what belongs to it',
    '„Der Deich hält“, schrieb die in Emden geborene Ingenieurin Vera Lind.',
    ['direct: „Der Deich hält“ | schrieb | die in Emden geborene Ingenieurin Vera Lind'],
  ],
  [
    'the same before the verb',
    'Der sich gern als Retter des Hafens darstellende Reeder Emil Kraus rief aus: „Wir fahren wieder!“',
    [
      'direct: „Wir fahren wieder!“ | rief aus | Der sich gern als Retter des Hafens darstellende Reeder Emil Kraus',
    ],
  ],
  [
    'the sentence behind',
    '„Wir kommen wieder.“ Mit diesen Worten verabschiedete sich Vera Lind.',
    ['direct: „Wir kommen wieder.“ |  | Vera Lind'],
  ],
  [
    'what is spoken of in a letter',
    'In dem Schreiben ist von einer „ernsten Lage“ die Rede.',
    ['direct: „ernsten Lage“ | ist … Rede | dem Schreiben'],
  ],
  [
    'a label by each of two verbs',
    'Sie sprach von einem „historischen Fehler“ und nannte den Vertrag „überfällig“.',
    ['direct: „historischen Fehler“ | sprach | Sie', 'direct: „überfällig“ | nannte | Sie'],
  ],
  [
    'a possessive and a colon',
    'Ihr Fazit: „Die Ernte war besser als gedacht.“',
    ['direct: „Die Ernte war besser als gedacht.“ |  | Ihr Fazit'],
  ],
  [
    'what announces words is not their speaker',
    'Dort fand sich auch der Satz: „Wir kommen wieder, wenn das Wasser geht.“',
    ['direct: „Wir kommen wieder, wenn das Wasser geht.“ |  | '],
  ],
  [
    'one of several calls',
    'Die Fischer riefen Parolen wie zum Beispiel „Rettet den Hafen“.',
    ['direct: „Rettet den Hafen“ | riefen | Die Fischer'],
  ],
  [
    'a clause with »dass«',
    'Die Bürgermeisterin sagte, dass die Brücke gesperrt bleibe.',
    ['indirect: dass die Brücke gesperrt bleibe | sagte | Die Bürgermeisterin'],
  ],
  [
    'a clause in the subjunctive without »dass«, the particle apart',
    'Die Reederei teilte am Montag mit, das Schiff habe den Hafen verlassen.',
    ['indirect: das Schiff habe den Hafen verlassen | teilte … mit | Die Reederei'],
  ],
  [
    'the perfect',
    'Der Zoll hat angekündigt, dass er mehr Hunde kaufen wolle.',
    ['indirect: dass er mehr Hunde kaufen wolle | hat angekündigt | Der Zoll'],
  ],
  [
    'an infinitive clause',
    'Der Imkerverband forderte die Landesregierung auf, das Mittel zu verbieten.',
    ['indirect: das Mittel zu verbieten | forderte … auf | Der Imkerverband'],
  ],
  [
    'an indirect question',
    'Sie fragte, ob der Zug noch fahre.',
    ['indirect: ob der Zug noch fahre | fragte | Sie'],
  ],
  [
    'the cue after what is said',
    'Der Deich sei sicher, erklärte die Wasserbehörde.',
    ['indirect: Der Deich sei sicher | erklärte | die Wasserbehörde'],
  ],
  [
    'a speaker with apposition and relative clause',
    'Vera Lind, die Leiterin des Zoos, die gestern zurückkam, sagte, der Tiger sei gesund.',
    ['indirect: der Tiger sei gesund | sagte | Vera Lind, die Leiterin des Zoos'],
  ],
  ['»laut X«', 'Laut Polizei brannten drei Scheunen.', ['indirect: brannten drei Scheunen | Laut | Polizei']],
  [
    '»nach Angaben von X« inside the sentence',
    'Der Schaden beträgt nach Angaben der Feuerwehr zwei Millionen Euro.',
    ['indirect: Der Schaden beträgt … zwei Millionen Euro | nach | Angaben der Feuerwehr'],
  ],
  [
    '»X zufolge«',
    'Medienberichten zufolge ist der Vertrag schon unterschrieben.',
    ['indirect: ist der Vertrag schon unterschrieben | zufolge | Medienberichten'],
  ],
  [
    '»nach seiner Ansicht«',
    'Seiner Ansicht nach ist das Gesetz überflüssig.',
    ['indirect: ist das Gesetz überflüssig | nach | Seiner Ansicht'],
  ],
  [
    '»gemäß«',
    'Gemäß einer Studie des Instituts sinken die Preise.',
    ['indirect: sinken die Preise | Gemäß | einer Studie des Instituts'],
  ],
  [
    '»so X«',
    'Der Damm halte noch mindestens zehn Jahre, so die Ingenieurin.',
    ['indirect: Der Damm halte noch mindestens zehn Jahre | so | die Ingenieurin'],
  ],
  [
    '»wie X mitteilte« before',
    'Wie das Wasserwerk mitteilte, ist das Trinkwasser wieder sauber.',
    ['indirect: ist das Trinkwasser wieder sauber | Wie … mitteilte | das Wasserwerk'],
  ],
  [
    '»wie X mitteilte« after',
    'Das Trinkwasser ist wieder sauber, wie das Wasserwerk mitteilte.',
    ['indirect: Das Trinkwasser ist wieder sauber | wie … mitteilte | das Wasserwerk'],
  ],
  [
    '»heißt es«: the document speaks',
    'In dem Gutachten heißt es, die Mauer sei nie geprüft worden.',
    ['indirect: die Mauer sei nie geprüft worden | heißt es | dem Gutachten'],
  ],
  [
    'a passive without agent',
    'Es wird vermutet, dass der Täter floh.',
    ['indirect: dass der Täter floh | wird vermutet | '],
  ],
  [
    'a noun that opens a clause',
    'Der Förster ist der Meinung, dass der Wald wachse.',
    ['indirect: dass der Wald wachse | ist der Meinung | Der Förster'],
  ],
  [
    'a speech act without its wording',
    'Die Gewerkschaft forderte höhere Löhne.',
    ['reported: Die Gewerkschaft forderte höhere Löhne. |  | Die Gewerkschaft'],
  ],
  [
    'the subjunctive runs on',
    'Der Kapitän sagte, er bleibe im Hafen. Das Wetter sei zu schlecht. Man werde warten.',
    [
      'indirect: er bleibe im Hafen | sagte | Der Kapitän',
      'indirectFreeIndirect: Das Wetter sei zu schlecht. Man werde warten. |  | Der Kapitän',
    ],
  ],
  [
    '»soll« with a perfect infinitive is hearsay',
    'Der Fahrer soll betrunken gewesen sein.',
    ['freeIndirect: Der Fahrer soll betrunken gewesen sein. |  | '],
  ],
];

const ENGLISH: typeof GERMAN = [
  [
    'the way somebody put it',
    'As Vera Lind put it, “the bridge is a promise.”',
    ['direct: “the bridge is a promise.” | As … put | Vera Lind'],
  ],
  [
    'a frame within, behind something that could be listed with it',
    'The bridge, officials said, would reopen in May.',
    ['indirect: The bridge … would reopen in May | said | officials'],
  ],
  [
    'said without that',
    'The minister said the plan was wrong.',
    ['indirect: the plan was wrong | said | The minister'],
  ],
  [
    'told with an addressee',
    'The president told reporters that the talks had failed.',
    ['indirect: that the talks had failed | told | The president'],
  ],
  [
    'according to',
    'According to the police, two people were injured in the crash.',
    ['indirect: two people were injured in the crash | According to | the police'],
  ],
  [
    'the subject before the cue, after the quotation',
    '“We will not accept this,” the prime minister said on Monday.',
    ['direct: “We will not accept this,” | said | the prime minister'],
  ],
  ['said X', '“It is over,” said Anna Meier.', ['direct: “It is over,” | said | Anna Meier']],
  ['a promise', 'He promised to rebuild the school.', ['indirect: to rebuild the school | promised | He']],
  [
    'a demand without its wording',
    'The union demanded higher wages.',
    ['reported: The union demanded higher wages. |  | The union'],
  ],
];

describe('statements: constructions', () => {
  for (const [what, text, lines] of GERMAN) it(`de: ${what}`, () => assert.deepEqual(linesOf(text), lines));
  for (const [what, text, lines] of ENGLISH)
    it(`en: ${what}`, () => assert.deepEqual(linesOf(text, 'en'), lines));

  it('finds nothing where nobody says anything', () => {
    for (const text of [
      'Der Zug fuhr um acht Uhr ab und kam pünktlich an.',
      'Nach dem Spiel gingen alle nach Hause.',
      'Der Brand forderte zwei Todesopfer.',
      'Das Landgericht Ulm hat den Mann wegen Betrugs zu einer Geldstrafe verurteilt.',
      'Die Musik war laut und schön.',
    ])
      assert.deepEqual(linesOf(text), [], text);
  });
});

describe('statements: forms of verbs', () => {
  it('knows participles without »ge-«, and »ge-« where only the beginning looks like a prefix', () => {
    assert.deepEqual(linesOf('Eine Reisende hatte dem Sender erzählt, der Zug sei voll.'), [
      'indirect: der Zug sei voll | hatte … erzählt | Eine Reisende',
    ]);
    assert.deepEqual(linesOf('Der Mönch hat gebeichtet, er habe die Glocke verkauft.'), [
      'indirect: er habe die Glocke verkauft | hat gebeichtet | Der Mönch',
    ]);
  });

  it('knows a particle that stands apart at the end of its clause', () => {
    assert.deepEqual(linesOf('Wie der Verband am Montag bekannt gab, wird das Rennen verlegt.'), [
      'indirect: wird das Rennen verlegt | Wie … bekannt gab | der Verband',
    ]);
  });

  it('takes the place where something is heard for its source', () => {
    assert.deepEqual(linesOf('Aus Kreisen der Reederei verlautete, dass die Fähre verkauft wird.'), [
      'indirect: dass die Fähre verkauft wird | verlautete | Kreisen der Reederei',
    ]);
  });

  it('takes a main clause in the subjunctive for what somebody said, whatever the verb before it', () => {
    assert.deepEqual(linesOf('Der Trainer winkte ab, das Spiel sei längst verloren.'), [
      'indirect: das Spiel sei längst verloren | winkte ab | Der Trainer',
    ]);
    assert.deepEqual(linesOf('Der Trainer geht nicht, es sei denn, der Verein zahlt.'), []);
  });
});
