// Words that open a sentence and have their capital from that alone are nobody's name; names that open one stay.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function actors(text: string): string[] {
  return factsOf(text, { lang: 'de' }).actors.map((a) => `${a.type.slice(0, 3)} ${a.name}`);
}

const CASES: readonly (readonly [text: string, ...actors: string[]])[] = [
  // Participles, adverbs, adjectives, verbs
  ['Gelagert wurde der Abfall in den fünfziger Jahren.'],
  ['Saniert wird das Dach ab Montag.'],
  ['Hierfür soll ein Verein gegründet werden.'],
  ['Zügig wurde über den Haushalt beraten.'],
  ['Kritisch fällt auch die Bilanz der Gemeinde aus.'],
  ['Groß war die Freude bei den Kindern.'],
  ['Stark beschädigt wurde auch das Dach.'],
  ['Half es denn überhaupt?'],
  // A surname that somebody speaks under, or that is used as one elsewhere
  ['Rasch sagte, das Haus werde verkauft.', 'per Rasch'],
  ['Klein ist seit Mai im Amt. Am Dienstag traf Erna Klein die Räte.', 'per Erna Klein'],
  // A town whose name is an infinitive
  ['Erlangen hat einen neuen Bahnhof.', 'pla Erlangen'],
];

describe('words that open a sentence', () => {
  for (const [text, ...expected] of CASES)
    it(text, () => {
      assert.deepEqual(actors(text), expected);
    });
});
