// The English part of the article room: words (`words.ts`) and rules (`boilerplate.ts`) gathered under the interface.
import type { ArticlePack } from '../../pack/article';
import { AGENCIES, BOILERPLATE, MENU_WORDS } from './boilerplate';
import { ABBREVIATIONS, MONTHS, STARTERS, WEEKDAYS } from './words';

export const article: ArticlePack = {
  lang: 'en',
  abbreviations: ABBREVIATIONS,
  starters: STARTERS,
  months: MONTHS,
  dateMonths: MONTHS,
  dateLabel:
    /^(?:today|date|published(?: on)?|posted(?: on)?|first published(?: on)?|issued(?: on)?|on)\s*:?\s+/iu,
  updateLabel: /^(?:last )?(?:updated|modified)(?: on)?\s*:?\s+/iu,
  timeOfDay:
    /^\s*(?:[-–,|·]|at|T)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:a\.?m\.?|p\.?m\.?)?\s*(?:(?:[ecmp][sd]?t|cest|bst|utc|gmt|z)(?![\p{L}])|[+-]\d{2}:\d{2})?\.?/iu,
  weekdays: WEEKDAYS,
  byline: [
    /^(?:[Bb]y|BY|[Aa]uthor\s*:)\s+(\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+(?:von|van|de|of|and|\p{Lu}[\p{L}\p{M}.'’-]*)){1,6})(?:,\s*[^.]{2,40})?$/u,
  ],
  agencies: new Map([...AGENCIES].reverse().map((name) => [name.toLowerCase(), name])),
  agencyLabel: /^(?:by|from|sources?|agenc(?:y|ies))\s*:\s*/iu,
  menuWords: new Set(MENU_WORDS),
  boilerplate: BOILERPLATE,
  ordinalDot: false,
  beforeOrdinal: new Set(),
};
