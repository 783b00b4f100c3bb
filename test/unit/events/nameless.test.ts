// Events in which nobody is named: counted people, casualties, what is scheduled; and the verbs and phrases that German
// news uses for them. Invented sentences.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

const events = (text: string, lang: 'de' | 'en' = 'de') =>
  factsOf(text, { lang, published: '2026-06-17' }).events;

describe('events: nobody is named', () => {
  for (const [text, type] of [
    ['14 Beamte wurden verletzt.', 'ASSAULT'],
    ['Sechzig Personen kamen in Gewahrsam.', 'COERCE'],
    ['Eine 19-Jährige erlag ihren Verletzungen.', 'DEATH'],
    ['Der Schaffner kam ums Leben.', 'DEATH'],
    ['Die Fraktionen stimmten dagegen. Peru stimmte dafür.', 'SUPPORT'],
    ['FDP und CDU stimmten dagegen.', 'REJECT'],
    ['Am Sonntag bildeten Gäste eine Menschenkette um das Haus.', 'PROTEST'],
    ['Ein Urteil wird im Dezember erwartet.', 'RULING'],
    ['Ein 40-Jähriger muss sich seit Montag vor dem Amtsgericht verantworten.', 'RULING'],
    ['In Ulm bewarfen Vermummte Polizisten mit Eiern.', 'ASSAULT'],
    ['Am Montag zog Anna Huber vor das Verwaltungsgericht.', 'RULING'],
    ['Am Montag machte sich Anna Huber ein Bild von der Lage.', 'CONSULT'],
    ['Anna Huber setzte sich für Ausnahmen ein.', 'SUPPORT'],
    ['Beim Zusammenstoß zweier Busse in Lima starb am Montag ein Mann.', 'INCIDENT'],
  ] as const)
    it(`${type}: ${text}`, () => {
      const found = events(text).map((e) => e.type);
      assert.ok(found.includes(type), `found ${found.join(' ') || 'nothing'}`);
    });

  for (const [text, type] of [
    ['Peru summoned the Chilean envoy on Monday.', 'ACCUSE'],
    ['Anna Huber pleaded not guilty on Monday.', 'REJECT'],
    ['Chile sent rescue teams to Peru on Monday.', 'AID'],
    ['On Monday a Chilean ship rammed a trawler off Peru.', 'ASSAULT'],
  ] as const)
    it(`${type}: ${text}`, () => {
      const found = events(text, 'en').map((e) => e.type);
      assert.ok(found.includes(type), `found ${found.join(' ') || 'nothing'}`);
    });

  for (const [text, type, not] of [
    ['Im Januar hatte die Halvora AG Insolvenz angemeldet.', '', 'REQUEST'],
    ['Karl Meier war im März aus der Justizanstalt entlassen worden.', 'RETREAT', 'RESIGN'],
    ['Die Fakultät hat Karl Meier am Montag den Doktorgrad aberkannt.', 'COERCE', ''],
    ['Chefin Anna Huber verlässt das Unternehmen im Mai.', 'RESIGN', ''],
    ['Soldaten besetzten am Montag die Brücke von Lima.', 'COERCE', 'PROTEST'],
    ['Die Einheiten sollen 2029 an Peru ausgeliefert werden.', '', 'COERCE'],
    ['Peru ist am Montag aus dem Wettbewerb ausgeschieden.', '', 'RESIGN'],
    ['Die Trauerfeier findet am Montag in Lima statt.', '', 'DEATH'],
    ['Das Gesetz zum Lauschangriff von 1993 machte Anna Huber berühmt.', '', 'ASSAULT'],
    ['Anna Huber will Schaden von Peru abwenden.', '', 'REJECT'],
  ] as const)
    it(`${type || `no ${not}`}: ${text}`, () => {
      const found: string[] = events(text).map((e) => e.type);
      assert.ok(type === '' || found.includes(type), `found ${found.join(' ') || 'nothing'}`);
      assert.ok(not === '' || !found.includes(not), `found ${found.join(' ')}`);
    });
  it('takes an offer to go for what may come', () => {
    const [e] = events('Anna Huber bot am Montag dem Verband ihren Rücktritt an.');
    assert.equal(e?.type, 'RESIGN');
    assert.equal(e.status, 'planned');
  });
  it('takes no day since when something goes on for that of the next sentence', () => {
    const [e] = events('Das Hilfswerk füllt seit Dienstag Säcke. Am Nachmittag reiste Anna Huber nach Lima.');
    assert.equal(e?.type, 'CONSULT');
    assert.notEqual(e.date, '2026-06-02');
    assert.ok(e.date === null || !e.date.includes('-02'));
  });
  it('takes no engagement for an office', () => {
    const found = events('Anna Huber setzt sich für Ausnahmen ein.').map((e) => e.type);
    assert.ok(!found.includes('APPOINT'));
  });
  it('gives no date for what comes before it', () => {
    const [e] = events('Anna Huber forderte Neuwahlen noch vor Jahresende.');
    assert.equal(e?.date ?? null, null);
    const [past] = events('Vor zwei Jahren starb in Lima Karl Meier.');
    assert.equal(past?.date, '2024');
  });
  it('puts casualties into the attack right before', () => {
    const found = events('Peru griff am Montag die Stadt Odessa an. Sieben Menschen wurden verletzt.');
    assert.deepEqual(
      found.map((e) => e.type),
      ['ASSAULT'],
    );
  });
});
