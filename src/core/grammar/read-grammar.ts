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
import { lookUp, type Words } from './word-info';

/** Reads the sentences of an article. Linear in its tokens; never throws. */
export function readGrammar(article: Article, pack: LanguagePack): Grammar {
  return readGrammarOfAll([article], [pack])[0]!;
}

/** The grammar of each article: one pass goes through all of them before the next begins, as in `analyse.ts`. */
export function readGrammarOfAll(
  articles: readonly Article[],
  packs: readonly LanguagePack[],
): readonly Grammar[] {
  const words = articles.map((article, i) => wordsOf(article, packs[i]!));
  const clauses = articles.map((article, i) => clausesOf(article, words[i]!, packs[i]!));
  return articles.map((article, i) => withPhrases(article, words[i]!, clauses[i]!, packs[i]!));
}

type Clauses = Pick<Grammar, 'clauses' | 'clauseOf'>;

const isGerman = (pack: LanguagePack): boolean => pack.grammar.order === 'v2';

function wordsOf(article: Article, pack: LanguagePack): Words {
  const words = lookUp(article, pack.grammar);
  if (isGerman(pack)) markFinite(words);
  return words;
}

function clausesOf(article: Article, words: Words, pack: LanguagePack): Clauses {
  const clauses: Clause[] = [];
  const clauseOf = noPlaces(article.tokens.length);
  const readClauses = isGerman(pack) ? germanClauses : englishClauses;
  article.sentences.forEach((sentence, index) => {
    readClauses(words, index, sentence.first, sentence.last, pack.grammar, clauses, clauseOf);
  });
  return { clauses, clauseOf };
}

function withPhrases(
  article: Article,
  words: Words,
  { clauses, clauseOf }: Clauses,
  pack: LanguagePack,
): Grammar {
  const n = article.tokens.length;
  const german = isGerman(pack);
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
