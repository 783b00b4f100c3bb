// The core's annotators ask first whether any word of a text can matter to them, and leave out what no word asks for. A law
// says that nothing is lost by it: on any mixture of words they find the same as when they leave nothing out.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findActors, readActors } from '../../../src/core/actors/find-actors';
import { read, type Lang } from '../../../src/core/api';
import { findEvents, readEvents } from '../../../src/core/events/find-events';
import { mayTell } from '../../../src/core/events/may-tell';
import { lexiconOf } from '../../../src/core/events/make-lexicon';
import { AskedPatterns, AskedSet } from '../../../src/core/events/asked-words';
import { anyOf, matches, wordPatterns } from '../../../src/core/events/word-patterns';
import { readGrammar } from '../../../src/core/grammar/read-grammar';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';
import { findNames } from '../../../src/core/names/find-names';
import { findStatements, readStatements } from '../../../src/core/statements/find-statements';
import { mayState } from '../../../src/core/statements/may-state';
import { mayHoldTimes } from '../../../src/core/time/atoms';
import { findTimes, readTimes } from '../../../src/core/time/find-times';
import { vocabularyOf } from '../../../src/core/time/vocabulary';

const WORDS: Readonly<Record<Lang, readonly string[]>> = {
  de: (
    'Vera Lind|Berlin|die Bahn|der Minister|das Ministerium|die Delegation|beide|die beiden|Länder|er|sie|es|und|so|' +
    'sagte|heißt|hieß|laut|zufolge|demnach|die Forderung|sei|habe|soll|sollen|hat|wurde|ist|dass|ob|nicht|am|in|gegen|' +
    'Montag|3. Mai|2019|morgen|Angriff|Treffen|Streik|Truppen|entsendet|griff|an|trafen|sich|verhaftete|verurteilt|' +
    'Politiker|Präsident|Peru|alte|Brücke|Haus|geht|bleibt|grün|,|,|.|.|:|–|„|“|»|«|(|)'
  ).split('|'),
  en: (
    'Vera Lind|Berlin|the board|the minister|the ministry|the delegation|both|the two|countries|he|she|it|and|so|said|says|' +
    'according to|the claim|is said to|has|will|was|that|whether|not|on|in|against|Monday|3 May|2019|tomorrow|attack|' +
    'meeting|strike|troops|sends|met|arrested|president|Peru|old|bridge|house|goes|stays|green|,|,|.|.|:|–|“|”|(|)'
  ).split('|'),
};
const PACKS = { de, en };
const PUBLISHED = '2024-05-06';

/** A text of these words, a paragraph break now and then. */
const texts = (lang: Lang): fc.Arbitrary<string> =>
  fc
    .array(fc.array(fc.constantFrom(...WORDS[lang]), { minLength: 1, maxLength: 14 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((paragraphs) => paragraphs.map((p) => p.join(' ')).join('\n\n'));

describe('what no word of a text asks for is left out, and nothing is lost by it', () => {
  for (const lang of ['de', 'en'] as const)
    it(`finds the same without it (${lang})`, () => {
      const pack = PACKS[lang];
      fc.assert(
        fc.property(texts(lang), (text) => {
          const article = read({ id: 'a', text, published: PUBLISHED, lang });
          const grammar = readGrammar(article, pack);
          const names = findNames(article, pack);
          const { actors, references } = findActors(article, names, grammar, pack);
          assert.deepEqual({ actors, references }, readActors(article, names, pack, true));
          const times = findTimes(article, grammar, pack);
          assert.deepEqual(times, readTimes(article, grammar, pack));
          const found = { grammar, names, actors, references, times };
          const statements = findStatements(article, found, pack);
          assert.deepEqual(statements, readStatements(article, found, pack));
          const all = { ...found, statements };
          assert.deepEqual(findEvents(article, all, pack), readEvents(article, all, pack));
        }),
        { numRuns: 120 },
      );
    });

  it('does leave out what plain sentences do not ask for', () => {
    const article = read({ id: 'a', text: 'Die alte Brücke bleibt grün.', published: PUBLISHED, lang: 'de' });
    const grammar = readGrammar(article, de);
    assert.equal(mayHoldTimes(article, vocabularyOf(de.time)), false);
    assert.equal(mayState(article, de, false), false);
    assert.equal(mayTell(article, grammar, lexiconOf(de.events), [], de), false);
  });

  describe('words are asked once for all patterns', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', 'z'), minLength: 1, maxLength: 5 });
    const form = fc.constantFrom<(w: string) => string>(
      (w) => w,
      (w) => `*${w}`,
      (w) => `${w}*`,
      (w) => `*${w}*`,
      () => '*',
    );
    const pattern = fc.tuple(part, form).map(([word, make]) => make(word));
    const lists = fc.array(fc.array(pattern, { maxLength: 4 }), { maxLength: 4 });

    it('and a set of words has just the patterns that match one of them', () => {
      fc.assert(
        fc.property(
          lists,
          fc.array(part, { maxLength: 3 }),
          fc.array(part, { maxLength: 2 }),
          (raw, words, not) => {
            const list = raw.map((l) => wordPatterns(l));
            const all = [...list, anyOf(list)];
            const negations = new Set(not);
            const asked = new AskedPatterns(all, negations);
            const [set, rest] = [new AskedSet(all.length), new AskedSet(all.length)];
            set.add(asked.of('ab'));
            set.clear();
            for (const word of words) set.add(asked.of(word));
            rest.takeWithoutNegations(set);
            const plain = words.filter((w) => !negations.has(w));
            assert.equal(set.negated(), plain.length < words.length);
            for (const p of all) {
              assert.equal(
                set.has(p),
                words.some((w) => matches(p, w)),
              );
              assert.equal(
                rest.has(p),
                plain.some((w) => matches(p, w)),
              );
            }
          },
        ),
      );
    });
  });
});
