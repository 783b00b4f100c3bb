// What a text does not tell, though the words of an event stand in it: what is only compared, missed, awaited, a condition of
// something else, or meant otherwise. Invented sentences.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function events(text: string, lang: 'de' | 'en'): readonly string[] {
  const facts = factsOf(text, { lang, published: '2024-11-29' });
  return facts.events.map((e) => {
    const who = e.participants.map((p) => `${p.role}:${p.actor}`).join(' ');
    const place = e.place === null ? '' : ` @${e.place}`;
    return `${e.type} ${e.status} ${e.date ?? '–'} ${who}`.trim() + place;
  });
}

const GERMAN: readonly (readonly [text: string, ...events: string[]])[] = [
  // Only compared.
  ['Karl Voss tat so, als hätte Rita Brandt das Geld gestohlen.'],
  ['Es sieht aus, als ob Rita Brandt das Geld gestohlen hätte.'],
  ['Als Rita Brandt das Geld gestohlen hatte, schwieg Karl Voss.', 'CRIME happened – actor:rita-brandt'],
  // Missed.
  ['Norwegen hätte eine Entschädigung verlangen müssen.', 'REQUEST hypothetical – actor:norwegen'],
  ['Karl Voss wäre am Montag beinahe zurückgetreten.', 'RESIGN hypothetical 2024-11-25 actor:karl-voss'],
  // Awaited.
  [
    'Sobald die Prüfung abgeschlossen ist, wird Karl Voss vor Gericht gestellt.',
    'RULING hypothetical – recipient:karl-voss',
  ],
  ['Wenn Norwegen zögert, kritisiert Karl Voss die Regierung.', 'ACCUSE happened – actor:karl-voss'],
  // What a noun says of the clause behind it.
  [
    'Voraussetzung dafür ist, dass Norwegen den Vertrag unterzeichnet.',
    'AGREE hypothetical – actor:norwegen',
  ],
  [
    'Karl Voss sprach von der Gefahr, dass Norwegen Schweden angreift.',
    'ASSAULT hypothetical – actor:norwegen recipient:schweden @schweden',
  ],
  // What is begun is what is demanded.
  [
    'Karl Voss forderte Rita Brandt am Montag zur Aufnahme von Gesprächen mit Schweden auf.',
    'REQUEST happened 2024-11-25 actor:karl-voss recipient:rita-brandt recipient:schweden',
  ],
  // What is talked about.
  [
    'Am Montag soll über neue Sanktionen gegen Norwegen gesprochen werden.',
    'SANCTION planned – recipient:norwegen',
  ],
  // The dative of what somebody is exposed to.
  ['Die Fassade war am Montag der Witterung ausgesetzt.'],
  ['Beim Überholmanöver eines Autos auf der A 7 kam am Montag ein Mann zu Schaden.'],
  ['Am Montag drohte Norwegen eine neue Rezession.'],
  // Words that only end like a kind of custody.
  ['Karl Voss will die Wirtschaft am Montag in Schwung bringen.'],
  ['Der Kreistag stoppte am Montag den Verkauf an Siemens.'],
  // A surname cut short is a name like others.
  ['Jürgen G. ist am Montag zurückgetreten.', 'RESIGN happened 2024-11-25 actor:juergen-g'],
  // A town after which a deed is called is where it was; whoever strikes another acts.
  ['Der Anschlag von Kiel im Mai 2020 kostete drei Menschen das Leben.', 'ASSAULT happened 2020-05 @kiel'],
  [
    'Der Angriff von Moskau auf Kiew begann am Montag.',
    'ASSAULT happened 2024-11-25 actor:moskau recipient:kiew @kiew',
  ],
  // Who does not stand takes no part.
  ['Karl Voss trat bei der Wahl am 8. November nicht an.', 'ELECT happened 2024-11-08'],
  ['Karl Voss will bei der Wahl am 8. Dezember nicht antreten.', 'ELECT planned 2024-12-08'],
  ['Bei der Wahl am 8. November unterlag Karl Voss.', 'ELECT happened 2024-11-08 actor:karl-voss'],
  // Who did what is objected to does not object.
  [
    'Karl Voss hat Widerspruch gegen die Aberkennung des Titels durch Siemens eingelegt.',
    'REJECT happened – actor:karl-voss',
  ],
  // The police act, whatever stands before them.
  [
    'Karl Voss schwieg. Am Montag nahm ihn die Polizei fest.',
    'COERCE happened 2024-11-25 recipient:karl-voss',
  ],
  [
    'Rita Brandt schwieg. Am Montag nahm sie die Polizei fest.',
    'COERCE happened 2024-11-25 recipient:rita-brandt',
  ],
  // What is done to one person is not done to what he leads.
  ['Der frühere Chef von Siemens wurde am Montag verhaftet.', 'COERCE happened 2024-11-25'],
  // Two times side by side are one stretch; two that are apart are no date.
  ['Im April und Mai tagte in Kiel die FDP.', 'CONSULT happened 2024-04/2024-05 actor:fdp @kiel'],
  [
    'Am Montag und am Dienstag tagte in Kiel die FDP.',
    'CONSULT happened 2024-11-25/2024-11-26 actor:fdp @kiel',
  ],
  ['Im Januar und Mai tagte in Kiel die FDP.', 'CONSULT happened – actor:fdp @kiel'],
];

describe('what a text does not tell', () => {
  for (const [text, ...expected] of GERMAN)
    it(text, () => assert.deepEqual([...events(text, 'de')].sort(), [...expected].sort()));
});
