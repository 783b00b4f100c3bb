// The English part of the time annotator.
import type { TimePack } from '../../pack/time';

export const time: TimePack = {
  lang: 'en',
  words: new Map(),
  rules: [],
  tense: {
    past: new Set(),
    future: new Set(),
    present: new Set(),
    perfectAuxiliaries: new Set(),
    participle: () => false,
    pastForm: () => false,
    presentForm: () => false,
    before: new Map(),
    articles: new Set(),
    attributive: () => null,
  },
  dayFirst: false,
  range: {
    openers: new Set(['between']),
    joins: new Set(['to', 'until', 'till', 'through', '-', '–', '—']),
    and: new Set(['and']),
    fill: new Set(['the', 'of']),
  },
  since: new Set(['since', 'from']),
  until: new Set(['until', 'till', 'to']),
};
