// The German part of the time annotator: words, rules, and how a sentence's tense is guessed without a grammar.
import type { TimePack } from '../../pack/time';
import { RULES } from './rules';
import { TENSE } from './tense';
import { WORDS } from './words';

export const time: TimePack = {
  lang: 'de',
  words: WORDS,
  rules: RULES,
  tense: TENSE,
  dayFirst: true,
  since: new Set(['seit', 'ab']),
  until: new Set(['bis']),
};
