// Neighbouring words that are one name or two, names in the genitive, and what is no name by itself: invented sentences,
// each with all the actors it has.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function actors(text: string): string[] {
  return factsOf(text, { lang: 'de' }).actors.map((a) => `${a.type.slice(0, 3)} ${a.name}`);
}

const CASES: readonly (readonly [text: string, ...actors: string[]])[] = [
  // A name that has a hyphen elsewhere; a firm with its field
  ['Die Schulen in Baden Württemberg bleiben offen.', 'pla Baden-Württemberg'],
  ['Auch in Sachsen Anhalt regnet es.', 'pla Sachsen-Anhalt'],
  ['Die EKW Energie Kolm AG baut.', 'org EKW Energie Kolm AG'],
  // Owner and owned
  ['Sieger wäre Otto Zarniks Lega gewesen.', 'per Otto Zarnik', 'org Lega'],
  // As many adjectives as a name has
  ['Er lebt in den Vereinigten Arabischen Emiraten.', 'pla Vereinigte Arabische Emirate'],
  // A town of two words behind what lies there
  ['Die Maschine landete auf dem Flughafen von Tel Aviv.', 'pla Flughafen von Tel Aviv'],
  // Parts of towns, states by their form
  ['Er lebte im Viertel von Sankt Pauli.', 'pla Sankt Pauli'],
  ['Sie liegt in der Republik Sacha.', 'pla Sacha'],
  ['Am Standort Zarnikan entsteht ein Werk.', 'pla Zarnikan'],
  // Surnames of two people, one of whom has more names than two
  [
    'Mario Tarnik und José Luis Rodrigo Zuvador stritten. So kritisierte Tarnik Zuvador heftig.',
    'per Mario Tarnik',
    'per José Luis Rodrigo Zuvador',
  ],
  // Genitives, and an s that is none
  ['Der Vorstandsvorsitzende Thomas Enders plant den Umzug.', 'per Thomas Enders'],
  ['Der Sprecher Olaf Bergs sagte ab.', 'per Olaf Berg'],
  [
    'Beamte des Innen- und Verteidigungsministeriums waren da.',
    'org Innenministerium',
    'org Verteidigungsministerium',
  ],
  ['Auf dem Gelände des Frankfurter Flughafens brannte es.', 'pla Frankfurter Flughafen'],
  ['Der Direktor des Berliner Zoos warnte.', 'org Berliner Zoo'],
  // Letters keep their last one; ships; behind what somebody is or heads
  ['Die Fluggesellschaft TANS fliegt nicht.', 'org TANS'],
  ['An Bord der HMS Zarnik waren viele.', 'oth HMS Zarnik'],
  ['Auch der Rechtspopulist Gerwin Zarnik trat auf.', 'per Gerwin Zarnik'],
  [
    'So sagte es der Direktor der Luftfahrtbehörde Roberto Rodrigo.',
    'org Luftfahrtbehörde',
    'per Roberto Rodrigo',
  ],
  // Somebody's spokesman says nothing about whether she is a woman
  ['Dies teilte ein Sprecher Zarnik-Kolms mit. Silvana Zarnik-Kolm schwieg.', 'per Silvana Zarnik-Kolm'],
  // No names
  ['Wie viel CO2 ausgestoßen wird, regelt das ALG-II nicht.'],
  ['Umgewandelt wird in eine Societas Europaea.'],
  ['Ein Zarnikauer fuhr zu schnell.'],
];

describe('one name or two', () => {
  for (const [text, ...expected] of CASES)
    it(text, () => {
      assert.deepEqual(actors(text), expected);
    });
});
