// Who speaks where somebody stands in the genitive before the one who does: the lawyer and not her client; what is said to be
// somebody's words or account stays that person's.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

const speakers = (sentence: string): (string | null)[] =>
  factsOf(`Otto Berg kam in den Saal. ${sentence}`, { lang: 'de', published: '2024-11-29' }).statements.map(
    (s) => s.actor,
  );

describe('statements: owners before the speaker', () => {
  for (const sentence of [
    'Bergs Anwalt Karl von der Höh sprach von einem »Irrtum«.',
    'Bergs Sprecherin Anna Höh sagte, das sei falsch.',
    '»Das ist falsch«, sagte Bergs Anwältin Anna Höh.',
    'Laut Bergs Anwältin Anna Höh ist die Brücke sicher.',
  ])
    it(sentence, () => {
      assert.deepEqual(speakers(sentence), [sentence.includes('Karl') ? 'karl-von-der-hoeh' : 'anna-hoeh']);
    });

  it('nobody, where the one who speaks has no name', () => {
    assert.deepEqual(speakers('Bergs Anwältin sagte, das sei falsch.'), [null]);
  });

  it('himself, where the account is his', () => {
    assert.deepEqual(speakers('Nach Bergs Angaben ist die Brücke sicher.'), ['otto-berg']);
  });
});
