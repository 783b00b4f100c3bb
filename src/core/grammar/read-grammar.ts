// Article → Grammar: verb groups, clauses and noun phrases of every sentence (see `model/grammar.ts`). Gathers what the
// readers of this room find; decides nothing itself.
import { noPlaces, smallNumbers } from '../base/slab';
import type { LanguagePack } from '../language/pack';
import type { Article } from '../model/article';
import type { Clause, Grammar, NounPhrase } from '../model/grammar';
import { englishClauses } from './clauses-svo';
import { germanClauses } from './clauses-v2';
import { markFinite } from './finiteness';
import { CONJUNCTION, OPENER, VERB } from './phrase-parts';
import { readPhrases } from './phrases';
import { lookUp } from './word-info';

/** Reads the sentences of an article. Linear in its tokens; never throws. */
export function readGrammar(article: Article, pack: LanguagePack): Grammar {
  const n = article.tokens.length;
  const words = lookUp(article, pack.grammar);
  const german = pack.grammar.order === 'v2';
  if (german) markFinite(words);
  const clauses: Clause[] = [];
  const clauseOf = noPlaces(n);
  const readClauses = german ? germanClauses : englishClauses;
  article.sentences.forEach((sentence, index) => {
    readClauses(words, index, sentence.first, sentence.last, pack.grammar, clauses, clauseOf);
  });
  const roles = smallNumbers(n);
  for (const clause of clauses) {
    for (const i of clause.verb?.tokens ?? []) roles[i] = VERB;
    if (clause.opener === null || clause.kind === 'participle' || (clause.kind === 'infinitive' && !german))
      continue;
    for (let i = clause.first; i < clause.last && i < clause.first + 5; i++)
      if (words.info[i]?.norm === clause.opener) {
        const preposition = words.info[i]?.preposition !== undefined;
        if (german && preposition && clause.kind !== 'relative') roles[i] = CONJUNCTION;
        else if (clause.kind !== 'infinitive') roles[i] = OPENER;
        break;
      }
  }
  const phrases: NounPhrase[] = [];
  const phraseOf = noPlaces(n);
  article.sentences.forEach((sentence, index) => {
    readPhrases(
      words,
      index,
      sentence.first,
      sentence.last,
      pack.grammar,
      clauseOf,
      roles,
      phrases,
      phraseOf,
    );
  });
  return { clauses, phrases, clauseOf, phraseOf };
}
