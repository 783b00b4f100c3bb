// What looks like a time expression and is none: names, prices, numbers of articles and telephones, scores, ages.
import assert from 'node:assert/strict';
import { timesOf } from './support';

const NONE: Readonly<Record<'de' | 'en', readonly string[]>> = {
  de: [
    'Angela Sommer und Karl Mai traten zurück.',
    'Frau Winter lobte Herrn Herbst.',
    'Dr. Mai operierte selbst.',
    'Das Spiel endete 2 zu 1.',
    'Die Agenda 2010 blieb umstritten.',
    'Die Karte kostet 1998 Euro.',
    'Er zahlte 19,90 Euro für zwei Bücher.',
    'Artikel 5 gilt für alle.',
    'Nach Paragraf 1906 ist das erlaubt.',
    'Der 28-Punkte-Plan liegt auf dem Tisch.',
    'Rufen Sie 0911 207 87 an.',
    'Die Telefonnummer lautet 08382/727.',
    'Sie ist 67 Jahre alt.',
    'Ein drei Jahre altes Auto brannte.',
    'Wählen darf man ab 16 Jahren.',
    'Die Brücke ist 1985 Meter lang.',
    'Mehr als 1500 Menschen kamen.',
    'Er erhielt 2000 Stimmen.',
    'Version 3.11 ist erschienen.',
    'Ein Tor fiel, dann noch eines.',
    'Das wird sich zeigen.',
    'Er kam früher als sonst.',
    'Die Maschine ist ein Modell A-320.',
    'Die Straße des 17. Juni ist gesperrt.',
    'Sie wohnt in der Hauptstraße 12.',
    'Der Frühaufsteher gewann.',
    'Es gab 31. und keine 32. Auflage.',
    'Psalm 23 wurde verlesen.',
    'Die Temperatur stieg auf 20.30 Grad.',
    'Das Verhältnis ist 3:2.',
    'Der Kurs fiel um 1,5 Prozent.',
    'Nr. 1984 fehlt in der Liste.',
  ],
  en: [
    'Theresa May left the room.',
    'They may march again.',
    'March with us!',
    'The score was 2 to 1.',
    'Agenda 2010 was disputed.',
    'It costs 1998 dollars.',
    'They paid $1998 for it.',
    'Article 5 applies to all.',
    'The 28-point plan is on the table.',
    'She is 67 years old.',
    'A 19-year-old man fell.',
    'Prices fell sharply.',
    'Water sprang from the spring.',
    'There were 1500 people.',
    'He came in second.',
    'The Second Army advanced.',
    'Call 555 1234 now, please.',
  ],
};

for (const lang of ['de', 'en'] as const)
  describe(`no time expressions: ${lang}`, () => {
    for (const text of NONE[lang])
      it(text, () => {
        assert.deepEqual(
          timesOf(text, { lang }).map((t) => `${text.slice(...t.span)} (${t.rule})`),
          [],
        );
      });
  });
