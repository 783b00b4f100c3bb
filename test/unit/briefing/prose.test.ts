import assert from 'node:assert/strict';
import type { EventStatus, EventType } from '../../../src/core/api';
import { eventDe, officeDe } from '../../../src/core/briefing/prose/event-de';
import { eventEn, officeEn } from '../../../src/core/briefing/prose/event-en';
import { nameDe, numberDe, whereDe, whitherDe } from '../../../src/core/briefing/prose/names-de';
import { nameEn, numberEn } from '../../../src/core/briefing/prose/names-en';
import type { NameRef, SentenceEvent } from '../../../src/core/briefing/prose/sentence-event';
import { summaryDe } from '../../../src/core/briefing/prose/summary-de';
import { summaryEn } from '../../../src/core/briefing/prose/summary-en';

const person = (name: string): NameRef => ({ name, type: 'person' });
const place = (name: string): NameRef => ({ name, type: 'place' });
const organization = (name: string): NameRef => ({ name, type: 'organization' });

describe('names in sentences', () => {
  for (const [ref, nominative, dative, where, whither] of [
    [place('Kiew'), 'Kiew', 'Kiew', 'in Kiew', 'nach Kiew'],
    [place('Ukraine'), 'die Ukraine', 'der Ukraine', 'in der Ukraine', 'in die Ukraine'],
    [place('USA'), 'die USA', 'den USA', 'in den USA', 'in die USA'],
    [place('Irak'), 'der Irak', 'dem Irak', 'im Irak', 'in den Irak'],
    [
      place('Niederlande'),
      'die Niederlande',
      'den Niederlanden',
      'in den Niederlanden',
      'in die Niederlande',
    ],
    [place('Krim'), 'die Krim', 'der Krim', 'auf der Krim', 'auf die Krim'],
    [place('Weißes Haus'), 'das Weiße Haus', 'dem Weißen Haus', 'im Weißen Haus', 'ins Weiße Haus'],
    [place('Darmstadt'), 'Darmstadt', 'Darmstadt', 'in Darmstadt', 'nach Darmstadt'],
    [
      organization('Vereinte Nationen'),
      'die Vereinten Nationen',
      'den Vereinten Nationen',
      'in den Vereinten Nationen',
      'in die Vereinten Nationen',
    ],
    [
      organization('Europäische Union'),
      'die Europäische Union',
      'der Europäischen Union',
      'in der Europäischen Union',
      'in die Europäische Union',
    ],
    [
      organization('Auswärtiges Amt'),
      'das Auswärtige Amt',
      'dem Auswärtigen Amt',
      'im Auswärtigen Amt',
      'ins Auswärtige Amt',
    ],
    [
      organization('US-Handelsministerium'),
      'das US-Handelsministerium',
      'dem US-Handelsministerium',
      'im US-Handelsministerium',
      'ins US-Handelsministerium',
    ],
    [
      organization('Trump-Regierung'),
      'die Trump-Regierung',
      'der Trump-Regierung',
      'in der Trump-Regierung',
      'in die Trump-Regierung',
    ],
    [
      organization('Königlicher Rat Irans'),
      'der Königliche Rat Irans',
      'dem Königlichen Rat Irans',
      'im Königlichen Rat Irans',
      'in den Königlichen Rat Irans',
    ],
    [organization('Siemens'), 'Siemens', 'Siemens', 'in Siemens', 'nach Siemens'],
    [person('Ada Rat'), 'Ada Rat', 'Ada Rat', 'in Ada Rat', 'nach Ada Rat'],
  ] as const)
    it(ref.name, () => {
      assert.equal(nameDe(ref, 'nom'), nominative);
      assert.equal(nameDe(ref, 'dat'), dative);
      assert.equal(whereDe(ref), where);
      assert.equal(whitherDe(ref), whither);
    });

  it('in English, with »the« where it belongs', () => {
    assert.equal(nameEn(place('USA')), 'the USA');
    assert.equal(nameEn(place('Ukraine')), 'Ukraine');
    assert.equal(nameEn(organization('Ministry of Defence')), 'the Ministry of Defence');
    assert.equal(nameEn(person('Ann Post')), 'Ann Post');
  });

  it('and numbers as people write them', () => {
    assert.equal(numberDe(12), 'zwölf');
    assert.equal(numberDe(1234567), '1.234.567');
    assert.equal(numberEn(1234), '1,234');
  });
});

const EVENT: SentenceEvent = {
  type: 'CONSULT',
  mode: 'meet',
  status: 'happened',
  date: '2025-03-03',
  actors: [person('Ada Muster')],
  recipients: [],
  place: null,
  numbers: [],
  label: 'Treffen: Ada Muster',
};

function event(kind: string, rest: Partial<SentenceEvent> = {}): SentenceEvent {
  const [type = '', mode = null] = kind.split('/');
  return { ...EVENT, type: type as EventType, mode, ...rest };
}

describe('events in sentences', () => {
  const peru = place('Peru');
  const ukraine = place('Ukraine');
  for (const [e, de, en] of [
    [
      event('CONSULT/meet', { recipients: [person('Ben Ohm')], place: place('Genf') }),
      'Am 3. März 2025 trafen sich Ada Muster und Ben Ohm in Genf.',
      'Ada Muster and Ben Ohm met in Genf on 3 March 2025.',
    ],
    [
      event('CONSULT/meet', { place: place('Genf') }),
      'Am 3. März 2025 war Ada Muster in Genf bei einem Treffen dabei.',
      'Ada Muster took part in a meeting in Genf on 3 March 2025.',
    ],
    [
      event('CONSULT/visit', { place: ukraine }),
      'Am 3. März 2025 war Ada Muster zu Besuch in der Ukraine.',
      'Ada Muster paid a visit to Ukraine on 3 March 2025.',
    ],
    [
      event('CONSULT/travel', { place: ukraine, date: null }),
      'Ada Muster reiste in die Ukraine.',
      'Ada Muster travelled to Ukraine.',
    ],
    [
      event('CONSULT/talk', { actors: [place('USA'), ukraine] }),
      'Am 3. März 2025 sprachen die USA und die Ukraine miteinander.',
      'The USA and Ukraine talked on 3 March 2025.',
    ],
    [
      event('AGREE/promise', { actors: [organization('NATO')], recipients: [ukraine], date: '2024' }),
      'Im Jahr 2024 gab die NATO der Ukraine eine Zusage.',
      'NATO made a promise to Ukraine in 2024.',
    ],
    [
      event('ASSAULT/attack', {
        actors: [place('Russland')],
        recipients: [place('Kiew')],
        place: place('Kiew'),
        numbers: ['430 Drohnen'],
      }),
      'Am 3. März 2025 griff Russland Kiew an (430 Drohnen).',
      'Russland attacked Kiew on 3 March 2025 (430 Drohnen).',
    ],
    [
      event('ASSAULT/attack', { actors: [], recipients: [place('USA')] }),
      'Am 3. März 2025 wurden die USA angegriffen.',
      'The USA was attacked on 3 March 2025.',
    ],
    [
      event('ASSAULT/war', { actors: [place('Russland')], recipients: [ukraine], date: '2022-02' }),
      'Im Februar 2022 führte Russland Krieg gegen die Ukraine.',
      'Russland waged war on Ukraine in February 2022.',
    ],
    [
      event('REQUEST/demand', { recipients: [organization('NATO')] }),
      'Am 3. März 2025 stellte Ada Muster Forderungen an die NATO.',
      'Ada Muster made demands on NATO on 3 March 2025.',
    ],
    [
      event('ACCUSE/blame', { recipients: [peru] }),
      'Am 3. März 2025 erhob Ada Muster Vorwürfe gegen Peru.',
      'Ada Muster made accusations against Peru on 3 March 2025.',
    ],
    [
      event('COERCE/arrest', { actors: [], recipients: [person('Ben Ohm')] }),
      'Am 3. März 2025 wurde Ben Ohm festgenommen.',
      'Ben Ohm was arrested on 3 March 2025.',
    ],
    [event('RESIGN'), 'Am 3. März 2025 trat Ada Muster zurück.', 'Ada Muster resigned on 3 March 2025.'],
    [
      event('CONSULT/meet', { status: 'cancelled', recipients: [person('Ben Ohm')], place: place('Genf') }),
      'Ein Treffen zwischen Ada Muster und Ben Ohm in Genf am 3. März 2025 wurde abgesagt.',
      'A meeting between Ada Muster and Ben Ohm in Genf on 3 March 2025 was called off.',
    ],
    [
      event('CONSULT/travel', { status: 'planned', place: ukraine }),
      'Geplant ist eine Reise von Ada Muster in die Ukraine am 3. März 2025.',
      'A journey by Ada Muster to Ukraine on 3 March 2025 is planned.',
    ],
    [
      event('CONSULT/talk', { status: 'denied' }),
      'Gespräche mit Ada Muster am 3. März 2025 werden bestritten.',
      'Talks with Ada Muster on 3 March 2025 are denied.',
    ],
    [
      event('CONSULT/travel', { actors: [organization('Pentagon')], date: null }),
      'Das Pentagon war auf Reisen.',
      'The Pentagon was on a journey.',
    ],
    [
      event('CONSULT/travel', { actors: [organization('Pentagon')], status: 'planned', place: ukraine }),
      'Geplant ist eine Reise vom Pentagon in die Ukraine am 3. März 2025.',
      'A journey by the Pentagon to Ukraine on 3 March 2025 is planned.',
    ],
    [
      event('INCIDENT', { label: 'Unglück: Ada Muster' }),
      'Unglück am 3. März 2025: Ada Muster.',
      'Unglück on 3 March 2025: Ada Muster.',
    ],
    [
      event('SUPPORT/praise', { label: 'Lob: Ada Muster', status: 'reported' }),
      'Lob (nur berichtet) am 3. März 2025: Ada Muster.',
      'Lob (only reported) on 3 March 2025: Ada Muster.',
    ],
    [
      event('ASSAULT/attack', {
        label: 'Angriff: Peru – Hafen, 12 Drohnen',
        actors: [peru],
        numbers: ['12 Drohnen'],
      }),
      'Am 3. März 2025 führte Peru einen Angriff aus (12 Drohnen).',
      'Peru carried out an attack on 3 March 2025 (12 Drohnen).',
    ],
    [
      event('MOBILIZE', { label: 'Verlegung: Peru – Truppen (Lima)', actors: [peru], date: null }),
      'Verlegung: Peru – Truppen (Lima).',
      'Verlegung: Peru – Truppen (Lima).',
    ],
  ] as const)
    it(de, () => {
      assert.equal(eventDe(e), de);
      assert.equal(eventEn(e), en);
    });

  it('end with one full stop and never throw, for every type, status and number of names', () => {
    const statuses: EventStatus[] = [
      'happened',
      'ongoing',
      'planned',
      'cancelled',
      'denied',
      'hypothetical',
      'reported',
    ];
    const names = [person('Ada'), place('USA'), organization('NATO'), place('Kiew'), person('Ben')];
    for (const kind of [
      'CONSULT/meet',
      'AID',
      'RETREAT',
      'DEATH',
      'RULING/sentence',
      'MOBILIZE',
      'SUPPORT/back',
    ])
      for (const status of statuses)
        for (let actors = 0; actors < 4; actors++)
          for (let recipients = 0; recipients < 3; recipients++)
            for (const tell of [eventDe, eventEn]) {
              const text = tell(
                event(kind, {
                  status,
                  actors: names.slice(0, actors),
                  recipients: names.slice(3, 3 + recipients),
                }),
              );
              assert.match(text, /^\p{Lu}[^]*[^.]\.$/u, text);
              assert.doesNotMatch(text, /undefined| {2}/u);
            }
  });
});

describe('sentences of summaries', () => {
  it('agree in number and case', () => {
    const nato = organization('NATO');
    assert.equal(
      summaryDe.actorCounts(nato, { articles: 1, events: 1, statements: 0 }),
      'Ein Artikel nennt die NATO; daraus stammt ein Ereignis.',
    );
    assert.equal(
      summaryDe.actorCounts(place('USA'), { articles: 2, events: 3, statements: 1 }),
      'Zwei Artikel nennen die USA; daraus stammen drei Ereignisse und eine eigene Aussage.',
    );
    assert.equal(
      summaryDe.actorCounts(nato, { articles: 1, events: 0, statements: 0 }),
      'Ein Artikel nennt die NATO.',
    );
    assert.equal(
      summaryDe.relationCounts(place('USA'), nato, { articles: 1, events: 0, statements: 1 }),
      'Zwischen den USA und der NATO verzeichnen die Artikel kein gemeinsames Ereignis und eine Aussage übereinander.',
    );
    assert.equal(
      summaryDe.company(place('USA'), [nato, place('Irak')]),
      'Am häufigsten stehen die USA mit der NATO und dem Irak in Verbindung.',
    );
    assert.equal(summaryDe.agreement(1, 0), 'Sie stimmen bei einem Ereignis überein.');
    assert.equal(
      summaryDe.alone([{ title: 'Reise', events: 1 }]),
      'Für sich allein steht ein Ereignis in »Reise«.',
    );
    assert.equal(summaryDe.said(place('USA'), 'ja', '2025'), 'Im Jahr 2025 sagten die USA wörtlich: »ja«.');
    assert.equal(
      summaryEn.periodCounts('2025-03', '2025-03', { articles: 1, events: 1, statements: 2 }, 1),
      'For March 2025, the articles record one event and two statements; one article was published in that time.',
    );
  });

  it('have one stop, whether the quotation brings its own or not', () => {
    const ada = person('Ada Muster');
    assert.equal(summaryDe.said(ada, '„Wir kommen.“', null), 'Wörtlich sagte Ada Muster: „Wir kommen.“');
    assert.equal(summaryDe.said(ada, '„Wir kommen“', null), 'Wörtlich sagte Ada Muster: „Wir kommen“.');
    assert.equal(summaryEn.said(ada, '“We are coming!”', null), 'Ada Muster said: “We are coming!”');
    assert.equal(
      summaryEn.said(ada, '“We will talk,”', '2025-03-03'),
      'On 3 March 2025, Ada Muster said: “We will talk”.',
    );
    assert.equal(eventDe(event('INCIDENT', { date: null, label: 'Wahl: Ada, …' })), 'Wahl: Ada, …');
  });

  it('put offices with their state', () => {
    assert.equal(officeDe('Präsident', place('Ukraine')), 'Präsident der Ukraine');
    assert.equal(officeDe('Präsident', place('Peru')), 'Präsident Perus');
    assert.equal(officeDe('Präsident', place('Honduras')), 'Präsident von Honduras');
    assert.equal(officeDe('US-Präsident', place('USA')), 'US-Präsident');
    assert.equal(officeDe('ukrainischer Präsident', place('Ukraine')), 'ukrainischer Präsident');
    assert.equal(officeEn('president', place('Peru')), 'president of Peru');
    assert.equal(
      summaryDe.offices(
        person('Ada Muster'),
        [{ title: 'Ministerin', of: place('Peru') }],
        'former',
        null,
        1,
      ),
      'In einem Artikel heißt es, Ada Muster sei früher Ministerin Perus gewesen.',
    );
  });
});
