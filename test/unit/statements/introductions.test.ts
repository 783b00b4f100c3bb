// Who speaks where the introduction is long or broken: passives behind appositions, participles with all that hangs on
// them, clauses inside clauses, frames that end in a full stop, media that are named by »in«.
import assert from 'node:assert/strict';
import { statementsOf } from './find';
import { words } from '../../support/engine';

/** The words of the speaker of the statement that holds `quoted`. */
function speakerOf(text: string, quoted: string): string {
  const found = statementsOf(text).filter((s) => words(text, s.quote).includes(quoted));
  return words(text, (found[found.length - 1] ?? assert.fail(text)).speaker);
}

describe('statements: introductions', () => {
  const CASES: readonly (readonly [why: string, text: string, quoted: string, speaker: string])[] = [
    [
      'a participle alone behind an apposition',
      'Der Hafen sei ein „Tor zur Welt“, wird Jana Brandt, Leiterin der Reederei, zitiert.',
      '„Tor zur Welt“',
      'Jana Brandt, Leiterin der Reederei',
    ],
    [
      'a frame that ends in a full stop',
      'Die Sprecherin der Werft sagte, man prüfe das Dock. Sie ergänzte. „Wir öffnen im Herbst.“',
      '„Wir öffnen',
      'Sie',
    ],
    [
      'words in marks that look like a verb',
      'Als „verpasste Gelegenheit“ wertete der Geschäftsführer der Werft den Beschluss.',
      '„verpasste',
      'der Geschäftsführer der Werft',
    ],
    [
      'a medium in place of an agent',
      'In den Medien war der Vertrag schon als „Wunder von Bremen“ bezeichnet worden.',
      '„Wunder',
      'den Medien',
    ],
    [
      'a participle with adverbs and what hangs on it',
      'Der sich selbst lautstark als Freund der Bauern gebende Unternehmer Emil Kraus sagte, alles werde gut.',
      'alles werde gut',
      'Der sich selbst lautstark als Freund der Bauern gebende Unternehmer Emil Kraus',
    ],
    [
      'a relative clause inside »wie«',
      'Wie Emil Kraus, der als Gast in Kiel anwesend war, dazu anmerkt, fehlt bis heute jeder Beleg.',
      'fehlt',
      'Emil Kraus',
    ],
    [
      'a pronoun and somebody else',
      'Er sowie die Stadt fürchten um den Hafen: „Wir verlieren das letzte Dock“.',
      '„Wir verlieren',
      'Er sowie die Stadt',
    ],
    [
      'a document with a time in its attribute',
      '„Der Rat hat versagt“, heißt es in einem heute verschickten Brief.',
      '„Der Rat',
      'einem heute verschickten Brief',
    ],
    [
      'a place where a sentence is found',
      'In dem Heft fand sich dazu der Satz „Mit dieser Ausgabe beginnt eine neue Zeit“.',
      '„Mit dieser',
      'dem Heft',
    ],
    [
      'a verb of speech in a relative clause before the main clause',
      'In einem Bericht, der gestern veröffentlicht wurde, rechtfertigte das Ministerium den Einsatz: „Wir haben die Brücke gesperrt.“',
      '„Wir haben',
      'das Ministerium',
    ],
  ];
  for (const [why, text, quoted, speaker] of CASES)
    it(why, () => assert.equal(speakerOf(text, quoted), speaker));

  it('the next verb has its own words', () => {
    const text =
      'Die Menge sang Lieder wie „Weg damit!“ und der Wirt rief vor dem Rathaus aus: „Kommt alle!“';
    assert.ok(statementsOf(text).every((s) => !words(text, s.quote).includes('Weg damit')));
    assert.equal(speakerOf(text, '„Kommt alle'), 'der Wirt');
  });

  it('a mark that was never opened begins with its sentence', () => {
    const text = 'Es regnet. Wir warten ab“, sagte Vera Lind am Montag.';
    const [s] = statementsOf(text);
    assert.equal(s?.type, 'direct');
    assert.equal(words(text, s.quote), 'Wir warten ab“');
    assert.deepEqual(statementsOf('Ein Rohr von 3“, das neu ist, liegt dort.'), []);
  });

  it('a whole sentence after a colon is said, in the indicative too', () => {
    assert.equal(speakerOf('Der Minister erklärte: Wir bauen weiter.', 'Wir bauen weiter'), 'Der Minister');
  });

  it('in English: a noun with its clause, a verb with its object, a relative clause that ends', () => {
    const english = (text: string): string[] =>
      statementsOf(text, 'en').map((s) => `${s.type}: ${words(text, s.quote)} | ${words(text, s.speaker)}`);
    const accused = 'The union accused the police of hiding files in 2023, a charge the force has denied.';
    assert.deepEqual(english(accused), [`reported: ${accused} | The union`]);
    assert.deepEqual(
      english('Mayor Vera Lind, who agreed to lead the mission, said that the city would appeal.'),
      [
        'indirect: to lead the mission | Mayor Vera Lind, who',
        'indirect: that the city would appeal | Mayor Vera Lind',
      ],
    );
  });

  it('the particle of »schließt sich an« is none of the critics', () => {
    const text = 'Er schließt sich der Meinung der Gegner an, wonach der Umbau zu teuer sei.';
    assert.equal(speakerOf(text, 'der Umbau'), 'Gegner');
  });
});
