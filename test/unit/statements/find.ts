// Runs the statements room alone on a text, and writes what it found as lines that a test can quote.
import { findStatements, type StatementInput } from '../../../src/core/statements/find-statements';
import { de } from '../../../src/core/language/de/pack';
import { en } from '../../../src/core/language/en/pack';
import type { Lang, Statement } from '../../../src/core/api';
import { readText, words } from '../../support/engine';

export const NOTHING: StatementInput = {
  grammar: { clauses: [], phrases: [], clauseOf: new Int32Array(0), phraseOf: new Int32Array(0) },
  names: [],
  actors: [],
  references: [],
  times: [],
};

export function statementsOf(
  text: string,
  lang: Lang = 'de',
  input: Partial<StatementInput> = {},
): readonly Statement[] {
  return findStatements(readText(text, { lang }), { ...NOTHING, ...input }, lang === 'de' ? de : en);
}

/** `type: quote | cue | speaker`, the parts of split spans joined by » … «. */
export function linesOf(text: string, lang: Lang = 'de'): string[] {
  return statementsOf(text, lang).map(
    (s) => `${s.type}: ${words(text, s.quote)} | ${words(text, s.cue)} | ${words(text, s.speaker)}`,
  );
}
