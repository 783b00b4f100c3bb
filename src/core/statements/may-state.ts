// Words → whether a text can hold a statement at all. Input: the article and whether anybody is named in it; output: a plain
// no where nothing can open one, and then there is nothing to read. A yes decides nothing. Most short texts hold none.
import { startsUpper } from '../base/chars';
import type { LanguagePack } from '../language/pack';
import { W } from '../language/pack/statements';
import type { Article, Token } from '../model/article';
import { bitsOf, isInitial, knownOf, knownWords } from './lexis';
import { Role } from './word-roles';

/**
 * Whether anything in a text can open a statement. Where it is false every pass of this room comes back empty-handed:
 * marks need a quotation mark, a frame a cue verb, »heißt es«, a source word or a cue noun, a colon somebody named before
 * it, and a free report a subjunctive or »soll«; one that goes on needs another statement before it.
 */
export function mayState(article: Article, language: LanguagePack, named: boolean): boolean {
  const { tokens } = article;
  const pack = language.statements;
  const cache = knownWords(pack);
  const always = Role.heard | Role.source | Role.adverb | Role.noun | Role.said;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') {
      if (token.kind === 'quote' || (named && (token.text === ':' || token.text === '?'))) return true;
      continue;
    }
    const word = knownOf(language, cache, token);
    if ((word.role & always) !== 0) return true;
    // »…, so X«: right behind a mark only.
    if ((word.role & Role.so) !== 0 && i > 0) {
      const before = (tokens[i - 1] as Token).kind;
      if (before !== 'word' && before !== 'number') return true;
    }
    const upper = pack.capitalNouns && token.text !== token.norm && startsUpper(token.text);
    if (upper && !isInitial(tokens, i)) continue;
    if ((word.role & Role.cue) !== 0 && !upper) return true;
    if ((bitsOf(language, word, token.norm) & (W.konj1 | W.hearsay)) !== 0) return true;
  }
  return false;
}
