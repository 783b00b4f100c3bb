// Who did it, in constructions where the grammar has to tell: control, invitations, relative clauses, adverbials in front
// (English). `actor:…, recipient:… @place date status` of the events of one type, in sentences of our own.
import assert from 'node:assert/strict';
import type { Lang } from '../../../src/core/api';
import { factsOf } from '../../support/engine';

function told(text: string, type: string, lang: Lang = 'de'): string[] {
  return factsOf(text, { lang, published: '2024-10-17' })
    .events.filter((e) => e.type === type)
    .map((e) => {
      const people = e.participants.map((p) => `${p.role}:${p.actor}`).sort();
      return [people.join(', '), e.place === null ? '' : `@${e.place}`, e.date ?? '', e.status]
        .filter((x) => x !== '')
        .join(' ');
    });
}

describe('events: who did it', () => {
  it('whoever is accused or asked does what the infinitive tells', () => {
    assert.deepEqual(told('Kenia beschuldigt Ruanda, Peru mit Waffen zu unterstützen.', 'AID'), [
      'actor:ruanda, recipient:peru reported',
    ]);
    // The one who may is named by a noun alone: nobody is better than the wrong one.
    const may = told(
      'Das Bundesverfassungsgericht hat der Polizei erlaubt, zwei Männer abzuschieben.',
      'COERCE',
    );
    assert.ok(!may.join().includes('bundesverfassungsgericht'), may.join());
  });

  it('an invitation dates and fills the meeting, which is planned', () => {
    assert.deepEqual(
      told('William Ruto lud Paul Kagame für Mittwoch zu einem Gipfel in Nairobi ein.', 'CONSULT'),
      ['actor:paul-kagame, actor:william-ruto @nairobi 2024-10-23 planned'],
    );
  });

  for (const [text, type, expected] of [
    [
      'Die Bürgermeisterin von Hollern, Karin Thode, trat am Montag zurück.',
      'RESIGN',
      'actor:karin-thode 2024-10-14 happened',
    ],
    [
      'Die Chefin von Siemens, Karin Thode, traf die Präsidentin von Peru, Dina Boluarte, in Lima.',
      'CONSULT',
      'actor:karin-thode, recipient:dina-boluarte @lima happened',
    ],
    [
      'Der Verteidigungsminister Estlands, Hanno Pevkur, kritisierte Ungarn.',
      'ACCUSE',
      'actor:hanno-pevkur, recipient:ungarn happened',
    ],
    [
      'Die Minister von Peru, Chile und Bolivien trafen sich in Lima.',
      'CONSULT',
      'actor:bolivien, actor:chile, actor:peru @lima happened',
    ],
    ['Die Präsidentin von Peru starb am Montag.', 'DEATH', '2024-10-14 happened'],
    ['Die Regierung von Peru ist zurückgetreten.', 'RESIGN', 'actor:peru happened'],
    ['Die Gewerkschaft GDL hat mit einem Streik begonnen.', 'PROTEST', 'actor:gdl happened'],
    ['Die Gewerkschaft GDL fordert 555 Euro mehr im Monat.', 'REQUEST', 'actor:gdl happened'],
    [
      'Karin Thode forderte Anton Bergs Stellvertreter auf, zu gehen.',
      'REQUEST',
      'actor:karin-thode happened',
    ],
    ['Karin Thode verlangte die Freilassung von Anton Berg.', 'REQUEST', 'actor:karin-thode happened'],
    [
      'Karin Thode verlangte den Rücktritt von Anton Berg.',
      'REQUEST',
      'actor:karin-thode, recipient:anton-berg happened',
    ],
    ['Mali brach die Beziehungen zu Peru ab.', 'SANCTION', 'actor:mali, recipient:peru happened'],
    ['Die Truppen der USA haben Bagram verlassen.', 'RETREAT', 'actor:usa happened'],
    ['Die USA lieferten der Ukraine Haubitzen.', 'AID', 'actor:usa, recipient:ukraine happened'],
    [
      'Der Bürgermeister in Mariupol, Wadym Bojtschenko, reiste nach Oslo.',
      'CONSULT',
      'actor:wadym-bojtschenko @oslo happened',
    ],
    [
      'Karin Thode traf sich mit den Präsidenten von Peru und Chile, Luis Arce und Pepe Álvarez, in Lima.',
      'CONSULT',
      'actor:karin-thode, recipient:luis-arce, recipient:pepe-alvarez @lima happened',
    ],
    [
      'Das Verfahren gegen Ex-Minister Martin Kern war abgetrennt worden.',
      'ACCUSE',
      'recipient:martin-kern happened',
    ],
    [
      'LIMA (ap) Peru hat den Botschafter Boliviens ausgewiesen.',
      'SANCTION',
      'actor:peru, recipient:bolivien happened',
    ],
    [
      'Drei Minister der FDP, darunter Justizminister Marco Sander, traten zurück.',
      'RESIGN',
      'actor:marco-sander happened',
    ],
    [
      'Mehrere Botschafter Perus, darunter der in Oslo, Pablo Quispe, traten zurück.',
      'RESIGN',
      'actor:pablo-quispe @oslo happened',
    ],
    [
      'Mehrere Staaten, darunter Chile und Peru, verurteilten den Angriff.',
      'ACCUSE',
      'actor:chile, actor:peru happened',
    ],
    [
      'Der nach Lima entsandte Gesandte Pablo Quispe traf am Sonntag die Präsidentin Dina Boluarte.',
      'CONSULT',
      'actor:pablo-quispe, recipient:dina-boluarte 2024-10-13 happened',
    ],
    [
      'Karin Thode schwieg. Thodes früherer Minister Anton Berg kritisierte Peru.',
      'ACCUSE',
      'actor:anton-berg, recipient:peru happened',
    ],
    [
      'Der norwegische Minister und amtierende Ratsvorsitzende Anton Berg kritisierte Peru.',
      'ACCUSE',
      'actor:anton-berg, recipient:peru happened',
    ],
    ['Die Regierung in Lima kritisierte Chile.', 'ACCUSE', 'actor:lima, recipient:chile happened'],
    [
      'Grund war die Entscheidung von Minister Anton Berg, Peru zu besuchen.',
      'CONSULT',
      'actor:anton-berg, recipient:peru @peru planned',
    ],
    [
      'Oslo (afp) - Nach dem Streit haben Peru und Chile ihre Botschafter aus Norwegen zurückgerufen.',
      'SANCTION',
      'actor:chile, actor:peru, recipient:norwegen happened',
    ],
    [
      'Das Landgericht hat Anton Berg wegen Betrugs zu fünf Jahren Haft verurteilt.',
      'RULING',
      'actor:landgericht, recipient:anton-berg happened',
    ],
    [
      'Norwegen fror das Vermögen von Anton Berg ein, dem Chef der Bank.',
      'SANCTION',
      'actor:norwegen happened',
    ],
    [
      'Der Oberste Gerichtshof Norwegens hat den Antrag von Anton Berg abgewiesen.',
      'REJECT',
      'actor:oberster-gerichtshof, recipient:anton-berg happened',
    ],
    [
      'Anton Berg steigt zum stellvertretenden Ministerpräsidenten auf.',
      'APPOINT',
      'actor:anton-berg happened',
    ],
    ['Neuer Außenminister wird der Anwalt Anton Berg.', 'APPOINT', 'actor:anton-berg happened'],
    [
      'Zu seinem Nachfolger ernannte Anton Berg die Richterin Karin Thode.',
      'APPOINT',
      'actor:anton-berg, recipient:karin-thode happened',
    ],
    ['Karin Thode dankte Anton Berg für seine Vermittlung.', 'CONSULT', 'actor:anton-berg happened'],
    [
      'Karin Thode will ein Urteil des Bundesgerichtshofs abwarten.',
      'RULING',
      'actor:bundesgerichtshof planned',
    ],
    [
      'Karin Thode kündigte für den Fall ihres Wahlsieges Reformen an.',
      'ELECT',
      'actor:karin-thode hypothetical',
    ],
  ] as const)
    it(text, () => assert.deepEqual(told(text, type), [expected]));

  it('who is named out of a group takes part, in English too', () => {
    assert.deepEqual(
      told('Three senators, including Anna Reed and John Poole, criticized Peru.', 'ACCUSE', 'en'),
      ['actor:anna-reed, actor:john-poole, recipient:peru happened'],
    );
  });

  for (const [text, type, expected] of [
    ['The minister that Peru criticized resigned.', 'ACCUSE', 'actor:peru happened'],
    ['The court issued an order that bars Peru from trading.', 'SANCTION', 'recipient:peru happened'],
    ['Senate Republicans voted to impeach John Poole.', 'AGREE', 'actor:senate-republicans happened'],
    ['The man who attacked Anna Reed on Monday fled.', 'ASSAULT', 'recipient:anna-reed 2024-10-14 happened'],
  ] as const)
    it(`English: ${text}`, () => assert.deepEqual(told(text, type, 'en'), [expected]));

  it('a relative clause has the time of what it tells of, not that of the clause around it', () => {
    assert.deepEqual(
      told(
        'Nach dem Unglück vom vergangenen Donnerstag, bei dem in Lima 17 Menschen starben, trat Anton Berg gestern zurück.',
        'DEATH',
      ),
      ['@lima 2024-10-10 happened'],
    );
    assert.deepEqual(
      told('Nach dem Brand, bei dem zwölf Menschen starben, trat Anton Berg am Montag zurück.', 'DEATH'),
      ['happened'],
    );
    assert.deepEqual(
      told('Grund war ein Anschlag in Lima, bei dem am 22. April 26 Menschen getötet wurden.', 'ASSAULT'),
      ['@lima 2024-04-22 happened'],
    );
  });

  it('a time inside an attribute is of what the attribute tells', () => {
    assert.deepEqual(
      told(
        'Karin Thode kam zu einer Gedenkfeier für die 1940 in Lima ermordeten Offiziere.',
        'CONSULT',
      ).filter((x) => x.includes('1940')),
      [],
    );
  });

  it('a given name is no month, and what somebody tells of is not where he tells it', () => {
    assert.deepEqual(told('Jan Berg kritisierte Peru.', 'ACCUSE'), [
      'actor:jan-berg, recipient:peru happened',
    ]);
    const found = told(
      'Er habe am Mittwoch mit ihm telefoniert, sagte Anton Berg bei einem Besuch in Lima.',
      'CONSULT',
    );
    assert.ok(!found.some((x) => x.includes('@lima 2024-10-16')), found.join());
  });

  it('behind a semicolon a clause begins, whatever its subject is cut into', () => {
    assert.deepEqual(
      told('Peru rief zur Ruhe auf; der Chef der Bank, Anton Berg, begrüßte den Umsturz.', 'SUPPORT'),
      ['actor:anton-berg happened'],
    );
  });

  it('»beide Länder« are not the last two named where two others stood side by side', () => {
    const found = told(
      'Peru und Chile haben eine Waffenruhe vereinbart. Chiles Präsident Anton Berg dankte US-Präsident John Poole. Die Militärchefs beider Länder wollen am Montag telefonieren.',
      'CONSULT',
    );
    assert.deepEqual(found, ['2024-10-21 planned']);
  });

  it('who takes out the rubbish refuses nothing', () => {
    assert.deepEqual(told('Die Müllabfuhr in Lima kommt am Montag.', 'REJECT'), []);
  });

  it('gives no date to what a clause is only about', () => {
    const found = told(
      'Die Gewerkschaft Verdi sammelte für Montag Geld auf einem Treffen in Köln.',
      'CONSULT',
    );
    assert.ok(!found.join().includes('2024-10-21'), found.join());
  });

  it('of a thing and a person in a relative clause the person acts', () => {
    assert.deepEqual(
      told('Die Verfügung, die Richter Brian Murphy im April erlassen hatte, gilt nicht mehr.', 'RULING'),
      ['actor:brian-murphy 2024-04 happened'],
    );
  });

  it('tells passing a law from seeing guests off', () => {
    assert.equal(
      told('Präsident William Ruto verabschiedete am Montag die Einheit in Nairobi.', 'AGREE').length,
      0,
    );
    assert.equal(told('Kenia verabschiedete am Montag ein Gesetz.', 'AGREE').length, 1);
  });

  it('knows an embassy set on fire, police that are sent, a quarrel that ends, a court that allows', () => {
    assert.deepEqual(
      told('In Lima setzten Demonstranten am Dienstag die Botschaft Kenias in Brand.', 'ASSAULT'),
      ['recipient:kenia @lima 2024-10-15 happened'],
    );
    assert.equal(
      told('In Lima setzten Demonstranten am Dienstag die Botschaft in Brand.', 'INCIDENT').length,
      0,
    );
    assert.equal(told('Kenia hat am Montag 200 Polizisten nach Haiti entsandt.', 'MOBILIZE').length, 1);
    assert.deepEqual(told('Kenia und Ruanda haben am Montag ihren Grenzstreit beigelegt.', 'AGREE'), [
      'actor:kenia, actor:ruanda 2024-10-14 happened',
    ]);
    assert.deepEqual(told('Das Bundesverfassungsgericht kippte am Dienstag das Gesetz.', 'RULING'), [
      'actor:bundesverfassungsgericht 2024-10-15 happened',
    ]);
  });

  it('takes a warning of something for no threat', () => {
    assert.deepEqual(told('Die Vereinten Nationen warnten am Montag vor einer Dürre.', 'THREATEN'), []);
    assert.deepEqual(told('Russland warnte die USA am Montag vor schweren Folgen.', 'THREATEN'), [
      'actor:russland, recipient:usa 2024-10-14 happened',
    ]);
  });

  for (const front of [
    'On Friday',
    'On Friday,',
    'Last week',
    'In 2020',
    'On May 5',
    'On 5 May',
    'On Friday evening',
  ])
    it(`English: »${front}« in front changes nothing of who did it`, () => {
      const [found] = told(`${front} Iran attacked Israel.`, 'ASSAULT', 'en');
      assert.match(found ?? '', /^actor:iran, recipient:israel /);
    });

  it('English: a place in front, with a comma', () => {
    assert.deepEqual(told('In Paris, Angela Merkel met Emmanuel Macron on Friday.', 'CONSULT', 'en'), [
      'actor:angela-merkel, recipient:emmanuel-macron @paris 2024-10-11 happened',
    ]);
  });

  for (const [text, type, expected] of [
    [
      'A federal judge in San Francisco, William Alsup, ordered the administration to pay.',
      'RULING',
      'actor:william-alsup @san-francisco happened',
    ],
    [
      'The mayor of Paris, Anne Hidalgo, met the president of Chile, Gabriel Boric, in Lima.',
      'CONSULT',
      'actor:anne-hidalgo, recipient:gabriel-boric @lima happened',
    ],
    ['Protesters gathered outside the Capitol on Monday.', 'PROTEST', '@capitol 2024-10-14 happened'],
    ['Peru sued Chile in February.', 'ACCUSE', 'actor:peru, recipient:chile 2024-02 happened'],
    ['The president of Peru died on Monday.', 'DEATH', '2024-10-14 happened'],
  ] as const)
    it(text, () => assert.deepEqual(told(text, type, 'en'), [expected]));
});
