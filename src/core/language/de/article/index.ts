// The German part of the article room: words (`words.ts`) and rules (`boilerplate.ts`) gathered under the interface.
import type { ArticlePack } from '../../pack/article';
import { AGENCIES, BOILERPLATE, MENU_WORDS } from './boilerplate';
import { ABBREVIATIONS, BEFORE_ORDINAL, DATE_MONTHS, MONTHS, STARTERS, WEEKDAYS } from './words';

export const article: ArticlePack = {
  lang: 'de',
  abbreviations: ABBREVIATIONS,
  starters: STARTERS,
  months: MONTHS,
  dateMonths: DATE_MONTHS,
  dateLabel:
    /^(?:heute|stand|datum|date|vom|am|veröffentlicht(?: am)?|erschienen(?: am)?|publiziert(?: am)?|erstellt(?: am)?|online seit|published(?: on)?|posted(?: on)?)\s*:?\s+/iu,
  updateLabel:
    /^(?:(?:zuletzt )?(?:aktualisiert|geändert)(?: am)?|letzte (?:aktualisierung|änderung)|update|updated(?: on)?)\s*:?\s+/iu,
  timeOfDay:
    /^\s*(?:[-–,|·]|um|at|T)?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:uhr|h|a\.?m\.?|p\.?m\.?|mez|mesz|cet|cest|utc|gmt|z|[+-]\d{2}:\d{2})?\.?/iu,
  weekdays: WEEKDAYS,
  byline: [
    /^(?:[Aa]utor(?:in|en)?|AUTOR|[Vv]erfasser(?:in)?|[Tt]ext)\s*:\s*(\p{Lu}[^:]{2,60})$/u,
    /^(?:[Vv]on|VON)\s+(\p{Lu}[\p{L}\p{M}.'’-]+(?:\s+(?:von|van|de|der|zu|\p{Lu}[\p{L}\p{M}.'’-]*)){1,4})(?:,\s*\p{Lu}[\p{L}\p{M}-]+)?$/u,
  ],
  agencies: new Map([...AGENCIES].reverse().map((name) => [name.toLowerCase(), name])),
  agencyLabel: /^(?:von|quellen?|agenturen?|source)\s*:\s*/iu,
  menuWords: new Set(MENU_WORDS),
  boilerplate: BOILERPLATE,
  ordinalDot: true,
  beforeOrdinal: BEFORE_ORDINAL,
};
