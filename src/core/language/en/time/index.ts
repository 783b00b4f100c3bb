// The English part of the time annotator: words, rules, and how a sentence's tense is guessed without a grammar.
import type { TimePack } from '../../pack/time';
import { RULES } from './rules';
import { TENSE } from './tense';
import { WORDS } from './words';

export const time: TimePack = {
  lang: 'en',
  words: WORDS,
  rules: RULES,
  tense: TENSE,
  dayFirst: false,
  range: {
    openers: new Set(['between']),
    joins: new Set(['to', 'until', 'till', 'through', '-', '–', '—']),
    and: new Set(['and']),
    fill: new Set(['the', 'of', ',']),
  },
  since: new Set(['since']),
  until: new Set(['until', 'till', 'through']),
};
