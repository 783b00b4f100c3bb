// What a verb needs beside it to mean an event, who is left out by »außer«, what is still negotiated, and what lists name.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function events(text: string): readonly string[] {
  const facts = factsOf(text, { lang: 'de', published: '2024-11-29' });
  return facts.events.map((e) => {
    const who = e.participants.map((p) => `${p.role}:${p.actor}`).join(' ');
    const about = e.objectSpan === undefined ? '' : ` (${text.slice(e.objectSpan[0], e.objectSpan[1])})`;
    return `${e.type} ${e.status} ${who}`.trim() + about;
  });
}

const SENTENCES: readonly (readonly [text: string, ...events: string[]])[] = [
  // The object decides.
  ['Der Motor setzte kurz nach dem Start aus.'],
  ['Der Verein setzte den Spielbetrieb am Montag aus.', 'REJECT happened (Spielbetrieb)'],
  ['Die Regierung demonstrierte am Montag Geschlossenheit.'],
  ['Aber sie demonstrierte damit, dass sie nicht einverstanden ist.'],
  ['Am Dienstag demonstrierten in Kiel Lehrer gegen den Plan.', 'PROTEST happened'],
  ['Die SPD und die Grünen wollen von 2026 an ein neues Fach einführen.'],
  ['Das Gesetz verletzt religiöse Gefühle, sagte Ada Muster am Montag.'],
  ['Die SPD will am Montag am Kurs der Regierung festhalten.'],
  ['Die Polizei hielt am Montag fünf Männer fest.', 'COERCE happened'],
  ['Von der Fusion verspricht sich der Konzern höhere Gewinne.'],
  ['Am Montag kam bei dem Brand ein Tourist ums Leben.', 'DEATH happened (Tourist)', 'INCIDENT happened'],
  // Whom an accident harms nobody has attacked.
  ['Bei dem Unfall am Montag in Kiel starb eine Frau, ein Kind wurde verletzt.', 'INCIDENT happened'],
  // Who is left out takes no part.
  [
    'Anna Berg will Gespräche mit der FDP führen, außer mit der Linkspartei.',
    'CONSULT planned recipient:fdp actor:anna-berg',
  ],
  // What is still talked about is not there.
  [
    'Am Montag begannen Verhandlungen über den Beitritt Georgiens zur Nato.',
    'CONSULT happened',
    'COOPERATE planned actor:georgien',
  ],
  // A place is visited, and visits nobody.
  ['Der Besuch Kiews war für Montag geplant.', 'CONSULT planned'],
  // Whom a deed of violence is done to suffers it, also where he stands right behind it.
  [
    'Am Donnerstag hatten die Streitkräfte der USA bei einem Luftangriff Otto Klar getötet.',
    'ASSAULT happened recipient:otto-klar actor:usa',
  ],
  // Lists name what it happened to, and not where.
  [
    'Auf dem Weg von Hamburg nach Kiel ist am Montag eine zweimotorige Maschine notgelandet.',
    'INCIDENT happened (Maschine)',
  ],
  [
    'Rund 280 Beamte, darunter auch Kräfte des Bundes, durchsuchten am Montag eine Diskothek in Wiesloch.',
    'COERCE happened (Diskothek)',
  ],
  // A name with a stroke is one.
  ['Die CDU/CSU lehnte den Antrag am Montag ab.', 'REJECT happened actor:cdu-csu (Antrag)'],
  [
    'Das Bündnis 90/Die Grünen lehnte den Antrag am Montag ab.',
    'REJECT happened actor:buendnis-90-die-gruenen (Antrag)',
  ],
  // An office, what it is of, and whose it is.
  [
    'Am Montag kritisierte der Vorsitzende der Jungen Union Otto Klar die FDP.',
    'ACCUSE happened actor:otto-klar recipient:fdp',
  ],
  [
    'Der Plan wurde am Montag vom Sprecher der SPD-Fraktion Otto Klar begrüßt.',
    'SUPPORT happened actor:otto-klar (Plan)',
  ],
];

describe('events: what a verb needs, and who stands beside it', () => {
  for (const [text, ...expected] of SENTENCES) it(text, () => assert.deepEqual(events(text), expected));

  it('a number before »mit« counts none of what follows', () => {
    const [landed] = factsOf('Eine Boeing 737 mit 154 Passagieren ist am Montag in Leipzig notgelandet.', {
      lang: 'de',
      published: '2024-11-29',
    }).events;
    assert.deepEqual(
      landed?.quantities.map((q) => q.value),
      [154],
    );
  });
});
