// The English part of the article room: words (`words.ts`) gathered under the interface.
import type { ArticlePack } from '../../pack/article';
import { ABBREVIATIONS, MONTHS, STARTERS } from './words';

export const article: ArticlePack = {
  lang: 'en',
  abbreviations: ABBREVIATIONS,
  starters: STARTERS,
  months: MONTHS,
  ordinalDot: false,
  beforeOrdinal: new Set(),
};
