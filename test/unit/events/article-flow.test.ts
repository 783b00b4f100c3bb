// Events whose time, place or fate the text gives by word order or in another sentence: what stands behind a known object,
// before the finite verb, on an occasion told before; what a pronoun calls off.
import assert from 'node:assert/strict';
import type { EventReport } from '../../../src/core/model/annotation';
import { factsOf } from '../../support/engine';

const PUBLISHED = '2025-06-18';

function events(text: string): readonly EventReport[] {
  return factsOf(text, { published: PUBLISHED }).events;
}

function only(text: string, type: string): EventReport {
  const found = events(text).filter((e) => e.type === type);
  assert.equal(found.length, 1, `${type} in: ${text} — found ${found.length}`);
  return found[0] as EventReport;
}

const who = (e: EventReport): string[] => e.participants.map((p) => `${p.role}:${p.actor}`).sort();

describe('events: word order, occasions, pronouns', () => {
  for (const [text, type, date] of [
    ['Anna Huber wies die Vorwürfe am Dienstag zurück.', 'REJECT', '2025-06-17'],
    ['Peru verurteilte den Angriff am Montag scharf.', 'ACCUSE', '2025-06-16'],
    ['Norwegen erließ im März 2023 Haftbefehl gegen Anna Huber.', 'ACCUSE', '2023-03'],
    ['In Lima tobt seit April 2023 ein Bürgerkrieg.', 'ASSAULT', '2023-04/..'],
  ] as const)
    it(`dates the deed: ${text}`, () => assert.equal(only(text, type).date, date));

  it('leaves a time to the noun that is new', () => {
    const e = only('Die Gewerkschaft rief zu einem Streik am Freitag auf. Peru schwieg.', 'REQUEST');
    assert.equal(e.date, null);
  });

  for (const [text, type, place] of [
    ['Die Delegation aus Ankara traf am Dienstag in Brüssel ein.', 'CONSULT', 'bruessel'],
    ['Norwegen verhängte im Mai neue Sanktionen gegen Peru.', 'SANCTION', null],
    ['Anna Huber sprach am Montag mit Karl Meier über die Ostsee.', 'CONSULT', null],
    ['Anna Huber traf Karl Meier am Montag auf Malta.', 'CONSULT', 'malta'],
    ['Peru stoppte im Januar die Stromlieferungen an Chile.', 'SANCTION', null],
    ['Das Folgetreffen, das in Budapest geplant war, sagte Anna Huber ab.', 'CONSULT', 'budapest'],
  ] as const)
    it(`knows where from whence, whither and about what: ${text}`, () =>
      assert.equal(only(text, type).place, place));

  it('takes no mediator for a party', () => {
    const e = only('Peru und Chile vereinbarten unter Vermittlung Katars eine Waffenruhe.', 'AGREE');
    assert.deepEqual(who(e), ['actor:chile', 'actor:peru']);
  });

  it('lends a date on the occasion of an event told before', () => {
    const death = only(
      'Am 3. Juni kam es in Kabul zu einem Anschlag. Bei dem Anschlag starben zwölf Menschen.',
      'DEATH',
    );
    assert.equal(death.date, '2025-06-03');
    assert.equal(death.dateBasis, 'inferred');
    const killed = events(
      'Am Montag griff Peru die Stadt Odessa mit Drohnen an. Dabei wurden in Odessa drei Menschen getötet.',
    );
    assert.deepEqual(
      killed.map((e) => e.date),
      killed.map(() => '2025-06-16'),
    );
  });
  it('lends none to what merely follows', () => {
    const e = only('Am Montag reiste Anna Huber nach Oslo. Danach kritisierte sie Peru.', 'ACCUSE');
    assert.equal(e.date, null);
  });
  it('lends none where two occasions are dated', () => {
    const e = only(
      'Am 3. Juni und am 5. Juni gab es Anschläge. Am 3. Juni kam es in Kabul zu einem Anschlag. Am 5. Juni kam es in Herat zu einem Anschlag. Bei dem Anschlag starben zwölf Menschen.',
      'DEATH',
    );
    assert.equal(e.date, null);
  });

  for (const text of [
    'In Budapest war für Oktober ein Folgetreffen geplant; Anna Huber sagte es ab.',
    'In Budapest war ein Gipfel mit Anna Huber geplant. Er wurde abgesagt.',
    'In Budapest ist ein Treffen mit Anna Huber geplant gewesen. Es fiel aus.',
  ])
    it(`cancels what a pronoun calls off: ${text}`, () => {
      const e = only(text, 'CONSULT');
      assert.equal(e.status, 'cancelled');
      assert.equal(e.place, 'budapest');
    });
  it('cancels no less where an article does so again and again, in linear time', () => {
    const text = 'In Budapest war ein Gipfel mit Anna Huber geplant. Er wurde abgesagt. '.repeat(200);
    assert.equal(
      events(text).some((e) => e.type === 'CONSULT' && e.status === 'planned'),
      false,
    );
  });
  it('cancels nothing that only might be called off', () => {
    const e = only(
      'In Budapest ist ein Gipfel mit Anna Huber geplant. Er könnte abgesagt werden.',
      'CONSULT',
    );
    assert.equal(e.status, 'planned');
  });

  for (const [text, type] of [
    ['Norwegen liefert Estland vier weitere Flugabwehrsysteme.', 'AID'],
    ['Japan hat Peru einen Kredit von zwei Milliarden Dollar gewährt.', 'AID'],
    ['Österreich hat einen Diplomaten Perus des Landes verwiesen.', 'SANCTION'],
    ['In Oslo gerieten Anna Huber und Karl Meier im Februar aneinander.', 'ACCUSE'],
    ['Perus Armee eroberte am Montag die Ortschaft Lyman zurück.', 'COERCE'],
  ] as const)
    it(`knows ${type}: ${text}`, () =>
      assert.equal(
        events(text).some((e) => e.type === type),
        true,
      ));
});

describe('names: an office without article', () => {
  for (const [text, name] of [
    ['Am Montag traf er Ministerpräsidentin Berg.', 'Berg'],
    ['Norwegens Ministerpräsidentin Stein reiste ab.', 'Stein'],
  ] as const)
    it(`is followed by its holder's name, common noun or not: ${text}`, () => {
      const { names } = factsOf(text, { published: PUBLISHED });
      assert.equal(
        names.some((n) => n.type === 'person' && text.slice(...n.span) === name),
        true,
      );
    });
  it('but not behind an article', () => {
    const text = 'Am Montag bat der Minister Wolf und Bär zu schützen.';
    const { names } = factsOf(text, { published: PUBLISHED });
    assert.equal(
      names.some((n) => n.type === 'person' && text.slice(...n.span) === 'Wolf und Bär'),
      false,
    );
  });
});

describe('events: what a word means here', () => {
  for (const [text, type] of [
    ['Die Kommission der EU begrüßte die Initiative Perus.', 'SUPPORT'],
    ['Anna Huber begrüßte den Präsidenten Karl Meier am Flughafen von Lima.', 'CONSULT'],
  ] as const)
    it(`${type}: ${text}`, () => assert.deepEqual([...new Set(events(text).map((e) => e.type))], [type]));
  for (const text of [
    'Peru warf Chile vor, die Gespräche zu verschleppen.',
    'Die Staatsanwaltschaft von Lima kündigte Berufung gegen das Urteil an.',
  ])
    it(`neither abducts nor appoints: ${text}`, () =>
      assert.deepEqual(
        events(text).filter((e) => e.type === 'COERCE' || e.type === 'APPOINT'),
        [],
      ));
  it('tells once what the title says and the text tells again', () => {
    const text = 'Gericht in Lima spricht Minister frei\n\nAnna Huber ist in Lima freigesprochen worden.';
    assert.equal(events(text).filter((e) => e.type === 'RULING').length, 1);
  });
  it('leaves the dateline out of the first sentence', () => {
    const e = only('Lima (dpa) – Außenminister Karl Meier hat Peru um Vermittlung gebeten.', 'REQUEST');
    assert.deepEqual(who(e), ['actor:karl-meier', 'recipient:peru']);
  });
  it('leaves out a dateline that is a place alone', () => {
    const e = only('Lima – Außenminister Karl Meier hat Chile um Vermittlung gebeten.', 'REQUEST');
    assert.deepEqual(who(e), ['actor:karl-meier', 'recipient:chile']);
    assert.deepEqual(who(only('Peru – dpa: Chile hat Peru um Hilfe gebeten.', 'REQUEST')), [
      'actor:chile',
      'recipient:peru',
    ]);
  });
  it('reads the article of »der Verband Pro Bahn« with the noun that it belongs to', () => {
    const e = only('Der Verband Pro Bahn forderte Peru auf, die Gleise zu bauen.', 'REQUEST');
    assert.deepEqual(who(e), ['actor:pro-bahn', 'recipient:peru']);
  });
  it('takes a name with »von« as a whole', () => {
    const e = only('Peru überfiel im Mai 2015 die Universität von Garissa.', 'ASSAULT');
    assert.deepEqual(who(e), ['actor:peru', 'recipient:universitaet-von-garissa']);
    const past = only('Im Mai 2015 hatten Kämpfer die Universität von Garissa überfallen.', 'ASSAULT');
    assert.deepEqual(who(past), ['recipient:universitaet-von-garissa']);
  });
  it('takes no struggle for votes for an attack', () => {
    for (const text of [
      'Um jeden Arbeitsplatz in Lima werde er kämpfen, sagte Karl Meier.',
      'Die Partei kämpft in Lima um Stimmen.',
    ])
      assert.deepEqual(
        events(text).filter((e) => e.type === 'ASSAULT'),
        [],
      );
  });
  it('tells what is denied, demanded or hoped from what happened', () => {
    const one = (text: string, type: string): string[] =>
      events(text)
        .filter((e) => e.type === type)
        .map((e) => e.status);
    assert.deepEqual(one('Anna Huber bestritt, dass Karl Meier zurückgetreten sei.', 'RESIGN'), ['denied']);
    assert.deepEqual(one('Anna Huber forderte, dass Karl Meier zurücktritt.', 'RESIGN'), []);
    assert.deepEqual(one('Karl Meier drohte, dass Peru die Grenze schließt.', 'COERCE'), []);
    assert.deepEqual(one('Peru befürchtet, dass Chile Lima angreift.', 'ASSAULT'), []);
    assert.deepEqual(one('Anna Huber leugnete nicht, dass sie Karl Meier getroffen hat.', 'CONSULT'), [
      'happened',
    ]);
  });
  it('tells what is only spoken of from what happened', () => {
    for (const [text, status] of [
      ['Ein Abkommen mit Peru ist in Sicht.', 'hypothetical'],
      ['Eine Einigung mit Peru gilt als unwahrscheinlich.', 'hypothetical'],
      ['Eine Einigung mit Peru ist unmöglich.', 'denied'],
      ['Peru machte eine Einigung mit Chile zur Bedingung für Hilfe.', 'hypothetical'],
      ['Ohne eine Einigung mit Peru bleibt die Grenze zu.', 'hypothetical'],
      ['Die Einigung mit Peru war notwendig.', 'happened'],
    ] as const)
      assert.equal(only(text, 'AGREE').status, status, text);
    assert.equal(only('Sollte Peru angreifen, werde Chile antworten.', 'ASSAULT').status, 'hypothetical');
    assert.equal(only('Ein Treffen mit Anna Huber wäre nützlich.', 'CONSULT').status, 'hypothetical');
  });
  it('knows that what had been planned and was called off lies behind', () => {
    const e = only('Ein für Mai geplantes Treffen in Lima war kurzfristig abgesagt worden.', 'CONSULT');
    assert.equal(e.date, '2025-05');
    assert.equal(e.status, 'cancelled');
  });
});

describe('events: English word order', () => {
  const found = (text: string, type: string): EventReport => {
    const all = factsOf(text, { published: PUBLISHED, lang: 'en' }).events.filter((e) => e.type === type);
    assert.equal(all.length, 1, `${type} in: ${text} — found ${all.length}`);
    return all[0] as EventReport;
  };
  for (const [text, type, people, place] of [
    ['An air strike on the city of Lima killed seven people.', 'ASSAULT', ['recipient:lima'], 'lima'],
    ['Peru pledged 500 million euros to Chile.', 'AGREE', ['actor:peru', 'recipient:chile'], null],
    ['Peru closed its border with Chile.', 'COERCE', ['actor:peru'], null],
    ['Peru agreed to a ceasefire brokered by Chile.', 'AGREE', ['actor:peru'], null],
    [
      'Norway is sending four more air defence systems to Peru.',
      'AID',
      ['actor:norway', 'recipient:peru'],
      null,
    ],
    ['An earthquake struck northern Peru on Sunday.', 'INCIDENT', null, 'peru'],
  ] as const)
    it(`knows who and where: ${text}`, () => {
      const e = found(text, type);
      if (people !== null) assert.deepEqual(who(e), people);
      assert.equal(e.place, place);
    });
  it('dates a refusal by the time at the end', () =>
    assert.equal(found('Anna Huber rejected the allegations on Tuesday.', 'REJECT').date, '2025-06-17'));
});

describe('events: days that are still to come', () => {
  it('gives the day of a strike to no call for it', () => {
    const text = 'Anna Huber rief für Donnerstag zu einem Generalstreik auf.';
    assert.equal(only(text, 'REQUEST').date, null);
    const { times } = factsOf(text, { published: PUBLISHED });
    assert.equal(times[0]?.edtf, '2025-06-19');
  });
  it('takes the blocking of streets for a protest', () =>
    assert.equal(
      only('Seit Montag blockieren Anhänger von Anna Huber Straßen in Lima.', 'PROTEST').place,
      'lima',
    ));
});
