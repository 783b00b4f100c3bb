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
  range: {
    openers: new Set(['zwischen']),
    joins: new Set(['bis', '-', '–', '—']),
    and: new Set(['und']),
    fill: new Set([
      'zum',
      'zur',
      'dem',
      'den',
      'der',
      'einschließlich',
      'ins',
      'in',
      'die',
      '.',
      'jahr',
      'jahre',
    ]),
  },
  since: new Set(['seit', 'ab']),
  until: new Set(['bis']),
  dated: {
    by: new Set(['im', 'am', 'in', 'vom']),
    articles: new Set(
      'der die das dem den des ein eine einer einem einen eines zum zur ihrer ihrem ihren seiner seinem seinen'.split(
        ' ',
      ),
    ),
    links: new Set('auf in an am im von vom zu zur zum mit für gegen bei nach über um des der'.split(' ')),
  },
};
