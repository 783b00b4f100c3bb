// Words → whether an article can tell of an event at all, by its verbs, its nouns and its dated participles alone. Input:
// the article, its grammar and its times; output: a plain no where no rule's words are there, and then there is nothing
// to lay out, to read or to cast. A yes decides nothing. Most short texts tell of no event.
import type { LanguagePack } from '../language/pack';
import type { TimeExpression } from '../model/annotation';
import type { Article, Token } from '../model/article';
import type { Grammar } from '../model/grammar';
import { mayDescribe } from './attributes';
import type { EventLexicon, Rule } from './lexicon';
import type { AskedSet } from './asked-words';
import { nounAt } from './noun-entry';
import { allowed, fillWords, isCapital, type Ground } from './triggers';

/**
 * Whether `findCandidates` or `attributeDrafts` may find anything. A candidate is a verb with a rule or phrase, or a noun
 * with a rule, that the words around it allow; what else they ask for (names, times, phrases) only takes candidates away.
 */
export function mayTell(
  article: Article,
  grammar: Grammar,
  lexicon: EventLexicon,
  times: readonly TimeExpression[],
  pack: LanguagePack,
): boolean {
  const ground: Ground = { tokens: article.tokens, grammar, lexicon };
  return verbTells(ground) || nounTells(ground, article) || mayDescribe(article, times, pack);
}

function verbTells(ground: Ground): boolean {
  const { grammar, lexicon } = ground;
  for (let index = 0; index < grammar.clauses.length; index++) {
    const clause = grammar.clauses[index];
    if (!clause?.verb) continue;
    const rules = lexicon.verbs.get(clause.verb.lemma);
    const phrases = lexicon.phrases.get(clause.verb.lemma);
    if (rules === undefined && phrases === undefined) continue;
    // The words before a relative clause count as well: not looked for here.
    if (clause.kind === 'relative') return true;
    if (rules !== undefined && anyFree(rules)) return true;
    const { around } = lexicon;
    fillWords(ground, around, clause.first, clause.last, index, clause.verb.main);
    if (phrases !== undefined && around.has(phrases.any)) return true;
    if (rules !== undefined && anyAllowed(rules, around)) return true;
  }
  return false;
}

function nounTells(ground: Ground, article: Article): boolean {
  const { tokens, grammar, lexicon } = ground;
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t] as Token;
    if (token.kind !== 'word' || token.norm.length < 3) continue;
    if (lexicon.capitalNouns && !isCapital(token)) continue;
    const entry = nounAt(lexicon, token);
    if (entry === null) continue;
    const index = grammar.clauseOf[t] ?? -1;
    const around = index < 0 ? article.sentences[token.sentence] : grammar.clauses[index];
    if (around === undefined) return true;
    if (anyFree(entry.rules)) return true;
    fillWords(ground, lexicon.around, around.first, around.last, index, -1);
    if (anyAllowed(entry.rules, lexicon.around)) return true;
  }
  return false;
}

function anyFree(rules: readonly Rule[]): boolean {
  for (const rule of rules) if (rule.free) return true;
  return false;
}

function anyAllowed(rules: readonly Rule[], words: AskedSet): boolean {
  for (const rule of rules) if (allowed(rule, words)) return true;
  return false;
}
