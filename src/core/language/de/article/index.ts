// The German part of the article room: words (`words.ts`) gathered under the interface.
import type { ArticlePack } from '../../pack/article';
import { ABBREVIATIONS, BEFORE_ORDINAL, MONTHS, STARTERS } from './words';

export const article: ArticlePack = {
  lang: 'de',
  abbreviations: ABBREVIATIONS,
  starters: STARTERS,
  months: MONTHS,
  ordinalDot: true,
  beforeOrdinal: BEFORE_ORDINAL,
};
