// The tagger keeps what it has added up of words, each part when it is first asked for. What it says of a sentence must
// not depend on what it has seen before.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { de } from '../../../src/core/language/de/pack';
import { readForNames } from '../../../src/core/names/reading';
import { Tagger } from '../../../src/core/names/tagger/model';
import { unpackWeights } from '../../../src/core/names/tagger/packed-weights';
import { readText } from '../../support/engine';

const WORDS =
  'Minister Harrow traf am Montag die Werft Nordstern in Sankt Petersburg , Ilja al-Assad ( PND ) sagte der neue Bund rund 42 Hafen Seestadt'.split(
    ' ',
  );

describe('the tagger', () => {
  it('says the same of a sentence whatever it has seen before', () => {
    const data = de.names.load();
    const table = unpackWeights(data.weights);
    const used = new Tagger(table);
    const labels = (tagger: Tagger, text: string): readonly number[] => {
      const article = readText(text, { lang: 'de' });
      const { tokens, bits, shape } = readForNames(article, 'de', data);
      return article.sentences.flatMap((s) => [...tagger.tag(tokens, bits, shape, s.first, s.last)]);
    };
    const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sentence, (words) => {
        const text = `${words.join(' ')}.`;
        assert.deepEqual(labels(used, text), labels(new Tagger(table), text));
      }),
      { numRuns: 40 },
    );
  });
});
