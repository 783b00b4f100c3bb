// Participants, dates, status and numbers of events in sentences of our own, and the laws that hold for every text.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EventReport } from '../../../src/core/model/annotation';
import { factsOf } from '../../support/engine';

const PUBLISHED = '2025-11-19';

function events(text: string, published: string | null = PUBLISHED): readonly EventReport[] {
  return factsOf(text, { published }).events;
}

function only(text: string, type: string, published: string | null = PUBLISHED): EventReport {
  const found = events(text, published).filter((e) => e.type === type);
  assert.equal(found.length, 1, `${type} in: ${text} — found ${found.length}`);
  return found[0] as EventReport;
}

function who(e: EventReport): string[] {
  return e.participants.map((p) => `${p.role}:${p.actor}`).sort();
}

describe('events: who, when, whether', () => {
  for (const [text, type, people] of [
    [
      'Angela Merkel forderte am Montag in Oslo Peru zum Einlenken auf.',
      'REQUEST',
      ['actor:angela-merkel', 'recipient:peru'],
    ],
    [
      'Seit Montag verhandeln in Genf Vertreter Perus und Norwegens.',
      'CONSULT',
      ['actor:norwegen', 'actor:peru'],
    ],
    [
      'Emmanuel Macron schwieg. Dazu kam die Forderung Macrons an die Verbündeten.',
      'REQUEST',
      ['actor:emmanuel-macron'],
    ],
    [
      'Angela Merkel führte am Montag die Delegation Perus nach Lima.',
      'CONSULT',
      ['actor:angela-merkel', 'actor:peru'],
    ],
    [
      'Angela Merkel leitete am Montag in Genf die Delegation der Ukraine.',
      'CONSULT',
      ['actor:angela-merkel', 'actor:ukraine'],
    ],
    [
      'Die Delegation Perus wurde am Montag in Genf von Angela Merkel geleitet.',
      'CONSULT',
      ['actor:angela-merkel', 'actor:peru'],
    ],
    ['Am Freitag griff Norwegen Peru mit 30 Drohnen an.', 'ASSAULT', ['actor:norwegen', 'recipient:peru']],
    ['Am Montag beschossen Norwegens Truppen Lima.', 'ASSAULT', ['actor:norwegen', 'recipient:lima']],
    ['Gestern verurteilte Peru Norwegen scharf.', 'ACCUSE', ['actor:peru', 'recipient:norwegen']],
    ['Gestern wurde in Lima Emmanuel Macron beigesetzt.', 'DEATH', ['actor:emmanuel-macron']],
    ['Das Parlament hat den Präsidenten Emmanuel Macron abgesetzt.', 'RESIGN', ['recipient:emmanuel-macron']],
  ] as const)
    it(`takes apart what stands side by side: ${text}`, () =>
      assert.deepEqual(who(only(text, type)), people));
  for (const [text, type, date, place] of [
    ['Auf einem Gipfel in Oslo im Juni 2024 sagte Peru Hilfe zu.', 'AGREE', '2024-06', 'oslo'],
    ['An der Grenze zwischen Peru und Ecuador kam es am Montag zu Gefechten.', 'ASSAULT', '2025-11-17', null],
    [
      'In Genf haben am Montag Verhandlungen zwischen Peru und Norwegen begonnen.',
      'CONSULT',
      '2025-11-17',
      'genf',
    ],
    [
      'Der Anschlag vom 11. September 2001 in New York forderte zwölf Opfer.',
      'ASSAULT',
      '2001-09-11',
      'new-york',
    ],
    ['Angela Merkel flog am Montag aus Lima nach Madrid.', 'CONSULT', '2025-11-17', 'madrid'],
    ['Angela Merkel besuchte am Montag Madrid.', 'CONSULT', '2025-11-17', 'madrid'],
    ['Lima: Tausende demonstrierten am Montag', 'PROTEST', '2025-11-17', 'lima'],
    ['Die Affäre führte im August 1974 zum Rücktritt Richard Nixons.', 'RESIGN', '1974-08', null],
    [
      'In Madrid versammelten sich am Montag Tausende zu einer Demonstration.',
      'PROTEST',
      '2025-11-17',
      'madrid',
    ],
  ] as const)
    it(`says when and where: ${text}`, () => {
      const e = only(text, type);
      assert.equal(e.date, date);
      assert.equal(e.place, place);
    });
  it('parts a time from the name behind it', () => {
    const e = only('Angela Merkel empfing am Montag Emmanuel Macron.', 'CONSULT');
    assert.deepEqual(who(e), ['actor:angela-merkel', 'recipient:emmanuel-macron']);
  });
  for (const text of [
    'Merkel kritisierte die Rede des Ministers vom Montag.',
    'Merkel besuchte das 1990 zerstörte Dorf in Peru.',
    'Die am Montag vorgelegten Pläne lehnte Merkel ab.',
    'Norwegen kündigte den Vertrag aus dem Jahr 1990.',
    'Merkel traf den Mann, der 2014 verhaftet wurde.',
  ])
    it(`dates no deed by what stands in another phrase: ${text}`, () => {
      const deeds = events(text).filter((e) => ['ACCUSE', 'CONSULT', 'REJECT'].includes(e.type));
      assert.equal(deeds.length, 1);
      assert.equal(deeds[0]?.date, null);
    });
  it('takes a participle before its noun for no verb', () => {
    const text = 'Die vom Rat bisher bewilligten Gelder werden zum Jahresende aufgebraucht sein.';
    assert.deepEqual(events(text), []);
  });
  it('takes a place in a compound for the theme of a meeting, not for its guest', () => {
    const e = only('Angela Merkel sprach am Mittwoch bei einem Peru-Treffen in Madrid.', 'CONSULT');
    assert.deepEqual(who(e), ['actor:angela-merkel']);
    assert.equal(e.place, 'madrid');
  });
  it('takes whose delegation travels for nobody who is visited', () => {
    const about = (text: string): string[] => who(only(`Das Pentagon schwieg. ${text}`, 'CONSULT'));
    for (const text of [
      'Angela Merkel führt Pentagon-Delegation nach Oslo.',
      'Am Montag leitete Angela Merkel in Oslo eine Pentagon-Delegation.',
      'Angela Merkel entsandte am Montag eine Pentagon-Delegation nach Oslo.',
    ])
      assert.deepEqual(about(text), ['actor:angela-merkel'], text);
    assert.deepEqual(about('Eine Pentagon-Delegation wurde nach Oslo entsandt.'), ['actor:pentagon']);
    // Who receives it does meet those whose delegation it is.
    assert.deepEqual(about('Angela Merkel empfing am Montag eine Pentagon-Delegation in Oslo.'), [
      'actor:angela-merkel',
      'recipient:pentagon',
    ]);
  });
  it('tells a war once, however often it is named', () => {
    const text =
      'Der russische Angriffskrieg gegen die Ukraine dauert an. Seit Beginn des Krieges Ende Februar 2022 hilft Norwegen. Der Krieg in der Ukraine soll enden.';
    const wars = events(text).filter((e) => e.mode === 'war');
    assert.equal(wars.length, 1);
    assert.equal(wars[0]?.date?.startsWith('2022-02'), true);
  });
  it('knows what is sent from who sends it', () => {
    const e = only('Eigene Truppen will Italien nicht entsenden.', 'MOBILIZE');
    assert.deepEqual(who(e), ['actor:italien']);
    assert.equal(e.status, 'denied');
  });
  it('gives a journey its people and its place', () => {
    const e = only('Angela Merkel und Emmanuel Macron reisten am Montag nach Madrid.', 'CONSULT');
    assert.deepEqual(who(e), ['actor:angela-merkel', 'actor:emmanuel-macron']);
    assert.equal(e.place, 'madrid');
    assert.equal(e.date, '2025-11-17');
  });
  it('turns the roles of a passive round', () => {
    const e = only('Angela Merkel wurde von Emmanuel Macron kritisiert.', 'ACCUSE');
    assert.deepEqual(who(e), ['actor:emmanuel-macron', 'recipient:angela-merkel']);
  });
  it('counts what belongs to an attack', () => {
    const e = only(
      'Am vergangenen Freitag feuerte Russland 43 Drohnen und acht Raketen auf Odessa ab.',
      'ASSAULT',
    );
    assert.equal(e.date, '2025-11-14');
    assert.deepEqual(
      e.quantities.map((q) => [q.value, q.unit]),
      [
        [43, 'Drohne'],
        [8, 'Rakete'],
      ],
    );
  });
  it('takes a meeting that was called off for no meeting held, and for one event', () => {
    const text = 'Ein geplantes Treffen in Madrid sagte Emmanuel Macron ab.';
    const e = only(text, 'CONSULT');
    assert.equal(e.status, 'cancelled');
    assert.deepEqual(
      events(text).map((x) => x.type),
      ['CONSULT'],
    );
  });
  it('does not take what is demanded for what happened', () => {
    assert.deepEqual(
      events('Angela Merkel forderte den Abzug der Truppen aus Mali.').map((e) => e.type),
      ['REQUEST'],
    );
  });
  it('tells planned, denied, reported and conditional events from those that happened', () => {
    const status = (text: string, type: string): string => only(text, type).status;
    assert.equal(status('Angela Merkel wird Emmanuel Macron in Madrid treffen.', 'CONSULT'), 'planned');
    assert.equal(status('Angela Merkel hat Mali nicht besucht.', 'CONSULT'), 'denied');
    assert.equal(status('Emmanuel Macron soll Angela Merkel getroffen haben.', 'CONSULT'), 'reported');
    assert.equal(status('Wenn Emmanuel Macron zurücktritt, freut sich niemand.', 'RESIGN'), 'hypothetical');
    assert.equal(status('Russland griff am Montag die Stadt Odessa an.', 'ASSAULT'), 'happened');
  });
  it('never dates by the day of publication alone, nor from the next clause', () => {
    assert.equal(only('Angela Merkel besuchte Mali.', 'CONSULT').date, null);
    assert.equal(only('Am Montag regnete es. Angela Merkel besuchte Mali.', 'CONSULT').date, null);
  });
  it('leaves a weekday undated where the publication date is unknown', () => {
    assert.equal(only('Am Montag besuchte Angela Merkel Mali.', 'CONSULT', null).date, null);
  });
  it('dates what is only alluded to', () => {
    const e = only('Vor der Annexion der Krim durch Russland im März 2014 war das anders.', 'COERCE');
    assert.equal(e.date, '2014-03');
    assert.ok(who(e).includes('actor:russland'));
  });
  it('lends the time of a clause to what happened at the same time', () => {
    const text = 'Im April 2008 gab es in Madrid einen Anschlag, bei dem Anna Meier starb.';
    assert.equal(only(text, 'DEATH').date, '2008-04');
    assert.equal(
      only('Emmanuel Macron zog am Montag die Konsequenzen und trat zurück.', 'RESIGN').date,
      '2025-11-17',
    );
  });
  it('keeps the time of a participle from the verb', () => {
    const found = events('Ein Gericht bestätigte die im Oktober 2009 verhängten Todesurteile.');
    assert.deepEqual(found.map((e) => `${e.type} ${e.date ?? 'undated'}`).sort(), [
      'RULING 2009-10',
      'RULING undated',
    ]);
  });
  it('dates nothing by a dateline, and counts nobody in it', () => {
    const e = only('Madrid, 3. Mai 2025 – Angela Merkel hat Mali besucht.', 'CONSULT');
    assert.equal(e.date, null);
    assert.deepEqual(who(e).includes('actor:madrid'), false);
  });
  it('does not make an event of a plain statement', () => {
    assert.deepEqual(events('Angela Merkel sagte, das Wetter sei gut.'), []);
  });
});

describe('events: laws', () => {
  const text =
    'Am Montag traf Angela Merkel den Präsidenten Emmanuel Macron in Madrid, um über den Abzug aus Mali zu verhandeln. ' +
    'Bei Angriffen auf Odessa starben nach Angaben der Behörden zwölf Menschen, (sagte) „Russland“ wies den Vorwurf zurück.';
  it('every span lies in the text, reports are sorted, actors exist — for any piece of a text', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const piece = text.slice(Math.min(a, b), Math.max(a, b));
        const facts = factsOf(piece, { published: PUBLISHED });
        const ids = new Set(facts.actors.map((x) => x.id));
        let last = -1;
        for (const e of facts.events) {
          for (const s of [
            e.trigger,
            e.sentence,
            e.dateSpan,
            e.placeSpan,
            ...e.participants.map((p) => p.span),
          ])
            if (s) assert.ok(s[0] >= 0 && s[0] < s[1] && s[1] <= piece.length);
          assert.ok(e.trigger[0] >= last);
          last = e.trigger[0];
          for (const p of e.participants) assert.ok(ids.has(p.actor));
        }
      }),
      { numRuns: 40 },
    );
  });
  it('is the same every time', () => {
    assert.deepEqual(events(text), events(text));
  });
});
