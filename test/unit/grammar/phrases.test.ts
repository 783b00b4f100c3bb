// Noun phrases: extent, head, preposition, case, number, gender, parents.
import assert from 'node:assert/strict';
import { parse, wordsOf } from '../../support/grammar';

const phrases = (text: string, lang: 'de' | 'en' = 'de'): string[] => {
  const parsed = parse(text, lang);
  return parsed.grammar.phrases.map(
    (p) => (p.preposition === null ? '' : `${p.preposition}: `) + wordsOf(parsed, p),
  );
};

const phrase = (text: string, words: string) => {
  const parsed = parse(text);
  const found = parsed.grammar.phrases.find((p) => wordsOf(parsed, p) === words);
  assert.ok(found, `${words} not in ${parsed.grammar.phrases.map((p) => wordsOf(parsed, p)).join(' | ')}`);
  return {
    ...found,
    parentWords:
      found.parent === null
        ? null
        : wordsOf(parsed, parsed.grammar.phrases[found.parent] as { span: readonly [number, number] }),
  };
};

describe('noun phrases', () => {
  it('hold determiner, adjectives, title and name', () => {
    assert.deepEqual(phrases('Der neue Präsident Karl Lang traf im Hafen zwei alte Kapitäne.'), [
      'Der neue Präsident Karl Lang',
      'in: Hafen',
      'zwei alte Kapitäne',
    ]);
  });

  it('hold attributes that stand between article and noun', () => {
    assert.ok(
      phrases('Sie kam in das vom Regen zerstörte Dorf.').includes('in: das vom Regen zerstörte Dorf'),
    );
    assert.ok(phrases('Er zahlt einen deutlich höheren Preis.').includes('einen deutlich höheren Preis'));
  });

  it('hold a name in quotation marks and both parts of a shortened compound', () => {
    assert.ok(phrases('Er sagte der „Morgenpost“ nichts.').includes('der „Morgenpost“'));
    assert.ok(
      phrases('Es gab neue Raketen- und Drohnenangriffe.').includes('neue Raketen- und Drohnenangriffe'),
    );
  });

  it('know what the article says of the case', () => {
    assert.deepEqual(phrase('Den Vertrag lobte sie.', 'Den Vertrag').cases, ['accusative']);
    assert.deepEqual(phrase('Er half dem Kind.', 'dem Kind').cases, ['dative']);
    assert.deepEqual(phrase('Mit der Regierung sprach er.', 'der Regierung').cases, ['dative']);
    assert.equal(phrase('Die Verhandlungen ruhen.', 'Die Verhandlungen').number, 'pl');
    assert.equal(phrase('Der Besuch endete.', 'Der Besuch').gender, 'm');
  });

  it('know a genitive and what it belongs to', () => {
    const genitive = phrase('Die Leiterin der Behörde schwieg.', 'der Behörde');
    assert.deepEqual(genitive.cases, ['genitive']);
    assert.equal(genitive.parentWords, 'Die Leiterin');
    assert.equal(phrase('Die Zahl neuer Anträge stieg.', 'neuer Anträge').parentWords, 'Die Zahl');
  });

  it('know prepositions that follow', () => {
    const p = phrase('Dem Bericht zufolge kam er.', 'Dem Bericht');
    assert.equal(p.preposition, 'zufolge');
  });

  it('know pronouns', () => {
    const er = phrase('Am Montag kam er.', 'er');
    assert.ok(er.pronoun && er.gender === 'm' && er.number === 'sg');
    assert.ok(phrase('Der Mann, dem er half, ging.', 'dem').pronoun);
  });

  it('are found in English', () => {
    assert.deepEqual(phrases('The new mayor met two old captains in the port of Genoa.', 'en'), [
      'The new mayor',
      'two old captains',
      'in: the port',
      'of: Genoa',
    ]);
  });
});
