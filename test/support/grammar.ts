// Short ways for tests to show what the grammar room reads in a text: one line for a clause, one for a phrase.
import type { Lang } from '../../src/core/api';
import { readGrammar } from '../../src/core/grammar/read-grammar';
import { de } from '../../src/core/language/de/pack';
import { en } from '../../src/core/language/en/pack';
import type { Article } from '../../src/core/model/article';
import type { Clause, Grammar, NounPhrase } from '../../src/core/model/grammar';
import { readText } from './engine';

export interface Parsed {
  readonly article: Article;
  readonly grammar: Grammar;
}

export function parse(text: string, lang: Lang = 'de'): Parsed {
  const article = readText(text, { lang });
  return { article, grammar: readGrammar(article, lang === 'de' ? de : en) };
}

/** `main: ablehnen past {lehnte ab}`; only what is out of the ordinary is said. */
export function showClause({ article }: Parsed, clause: Clause): string {
  const head = clause.opener === null ? clause.kind : `${clause.kind} ${clause.opener}`;
  const v = clause.verb;
  if (!v) return head;
  const parts = [
    v.lemma,
    v.tense,
    v.mood === 'indicative' ? '' : v.mood,
    v.voice === 'active' ? '' : v.voice,
    v.modal ?? '',
    v.negated ? 'not' : '',
  ].filter((p) => p !== '');
  return `${head}: ${parts.join(' ')} {${v.tokens.map((i) => article.tokens[i]?.text).join(' ')}}`;
}

export function showClauses(text: string, lang: Lang = 'de'): string[] {
  const parsed = parse(text, lang);
  return parsed.grammar.clauses.map((c) => showClause(parsed, c));
}

export function wordsOf({ article }: Parsed, phrase: Pick<NounPhrase, 'span'>): string {
  return article.text.slice(phrase.span[0], phrase.span[1]);
}
