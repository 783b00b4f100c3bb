// Article → statements: who said what, directly or indirectly.
import type { Article } from '../model/article';
import type { LocalActor, NameMention, Reference, Statement, TimeExpression } from '../model/annotation';
import type { Grammar } from '../model/grammar';
import type { LanguagePack } from '../language/pack';

/** What earlier annotators found. */
export interface StatementInput {
  readonly grammar: Grammar;
  readonly names: readonly NameMention[];
  readonly actors: readonly LocalActor[];
  readonly references: readonly Reference[];
  readonly times: readonly TimeExpression[];
}

/** Sorted by the first quote span. Never throws; linear on any input. */
export function findStatements(
  _article: Article,
  _input: StatementInput,
  _pack: LanguagePack,
): readonly Statement[] {
  return [];
}
