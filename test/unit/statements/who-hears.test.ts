// Who is told and who tells it: a paper or station in front of the verb, behind it, behind »gegenüber« and »auf Nachfrage«,
// in English behind the verb or in the phrase before the speaker. The paper never speaks for whoever talks to it.
import assert from 'node:assert/strict';
import { factsOf, words } from '../../support/engine';
import type { Lang } from '../../../src/core/api';

/** `speaker > addressee` of each statement. */
function talk(text: string, lang: Lang): string[] {
  const { statements } = factsOf(text, { lang, published: '2025-03-05' });
  return statements.map((s) => `${words(text, s.speaker)} > ${words(text, s.addressee)}`);
}

const DE: readonly (readonly [text: string, said: string])[] = [
  [
    'Der Süddeutschen Zeitung sagte Karl Vogt, der Steg werde saniert.',
    'Karl Vogt > Der Süddeutschen Zeitung',
  ],
  ['Der Deutschen Presse-Agentur sagte Vogt, der Steg bleibe zu.', 'Vogt > Der Deutschen Presse-Agentur'],
  ['Der „Neuen Hafenpost“ sagte Karl Vogt: „Der Steg bleibt zu.“', 'Karl Vogt > Der „Neuen Hafenpost“'],
  [
    'Der "Rheinischen Post" sagte die Ministerin Inge Harms, sie bleibe.',
    'die Ministerin Inge Harms > Der "Rheinischen Post"',
  ],
  ['Der Deutschen Presse-Agentur sagte sie, der Steg bleibe zu.', 'sie > Der Deutschen Presse-Agentur'],
  ['Der ARD sagte Vogt, er warte ab.', 'Vogt > Der ARD'],
  ['Der ARD sagte eine Sprecherin des Senats, man warte ab.', 'eine Sprecherin des Senats > Der ARD'],
  ['Reuters sagte Vogt, er warte ab.', 'Vogt > Reuters'],
  ['Der taz sagte Vogt, er warte ab.', 'Vogt > Der taz'],
  ['Der Welt am Sonntag sagte Vogt, er warte ab.', 'Vogt > Der Welt am Sonntag'],
  ['Dem NDR sagte Karl Vogt, davon wisse er nichts.', 'Karl Vogt > Dem NDR'],
  ['Dem Sender NDR sagte Vogt: "Wir warten ab."', 'Vogt > Dem Sender NDR'],
  ['Der Polizei sagte der Fahrer, er sei müde gewesen.', 'der Fahrer > Der Polizei'],
  ['Gegenüber der taz erklärte Karl Vogt, davon wisse er nichts.', 'Karl Vogt > der taz'],
  ['Gegenüber der taz erklärte Karl Vogt: „Davon weiß ich nichts.“', 'Karl Vogt > der taz'],
  ['Auf Nachfrage der taz sagte Karl Vogt, davon wisse er nichts.', 'Karl Vogt > der taz'],
  ['Auf Anfrage des NDR teilte die Polizei mit, der Fall sei zu.', 'die Polizei > des NDR'],
  ['Im Gespräch mit der Zeit sagte Karl Vogt, davon wisse er nichts.', 'Karl Vogt > der Zeit'],
  ['Im Interview mit dem „Hafenboten“ sagte Vogt: „Ich weiß von nichts.“', 'Vogt > dem „Hafenboten“'],
  ['Vogt warf den Forschern Panikmache vor.', 'Vogt > den Forschern'],
  // A body in the nominative speaks itself.
  ['Der Verein Nordwind sagte, er wolle bleiben.', 'Der Verein Nordwind > '],
  ['Der NDR sagte dem Verein, er wolle bleiben.', 'Der NDR > dem Verein'],
  ['Die Süddeutsche Zeitung schrieb, Karl Vogt wolle bleiben.', 'Die Süddeutsche Zeitung > '],
];

const EN: readonly (readonly [text: string, said: string])[] = [
  ['Karl Reed told the BBC the pier was safe.', 'Karl Reed > the BBC'],
  ['Karl Reed has told the BBC that the pier is safe.', 'Karl Reed > the BBC'],
  ['“The pier is safe,” Karl Reed told the BBC.', 'Karl Reed > the BBC'],
  ['“The pier is safe,” he told reporters on Monday.', 'he > reporters'],
  ['The minister told parliament he would go.', 'The minister > parliament'],
  ['Speaking to the BBC, Karl Reed said the pier was safe.', 'Karl Reed > the BBC'],
  ['In an interview with the BBC, Karl Reed said the pier was safe.', 'Karl Reed > the BBC'],
  ['Karl Reed was told that the pier was safe.', ' > '],
  // The subject stands before the verb, whatever hangs on it; what is said holds no hearer.
  [
    'A source close to the minister told the Mirror that the pier was safe.',
    'A source close to the minister > the Mirror',
  ],
  ['Jane Moss said the delay was an insult to the town.', 'Jane Moss > '],
  ['The board accused the mayor of hiding files.', 'The board > the mayor'],
  ['Many cracks have been found, according to a study published on Monday.', 'a study > '],
  // What opens the sentence before the speaker names nobody.
  ['Asked about it, Karl Reed, 61, replied: “I have nothing to hide.”', 'Karl Reed, 61 > '],
  ['Asked about the pier, Karl Reed, 61, replied that it was safe.', 'Karl Reed, 61 > '],
  ['On Monday, Karl Reed, 61, the mayor, said the pier was safe.', 'Karl Reed, 61, the mayor > '],
  ['However, Karl Reed, the mayor of Holm, said the pier was safe.', 'Karl Reed, the mayor of Holm > '],
];

describe('statements: who tells and who is told', () => {
  for (const [lang, list] of [
    ['de', DE],
    ['en', EN],
  ] as const)
    for (const [text, said] of list) it(text, () => assert.deepEqual(talk(text, lang), [said]));

  it('what is asked or left unsaid is no statement and no event', () => {
    for (const [lang, text] of [
      ['de', 'Das Ministerium lehnte am Montag eine Stellungnahme ab.'],
      ['en', 'Karl Reed declined to comment on Monday.'],
      ['en', 'On Monday Karl Reed refused to comment on the report.'],
    ] as const) {
      const { statements, events } = factsOf(text, { lang, published: '2025-03-05' });
      assert.deepEqual([statements.length, events.length], [0, 0], text);
    }
    const asked = 'Asked about the pier on Monday, Karl Reed said it was safe.';
    assert.deepEqual(factsOf(asked, { lang: 'en', published: '2025-03-05' }).events, []);
  });
});
