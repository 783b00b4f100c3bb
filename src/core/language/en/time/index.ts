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
  },
  dayFirst: false,
  since: new Set(['since', 'from']),
  until: new Set(['until', 'till', 'to']),
};
