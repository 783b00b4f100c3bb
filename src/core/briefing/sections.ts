// The sections of a note: which there are, in which order each kind of note has them, and which of them hold facts.
// Templates choose from these lists; composing, updating and exporting go by them.
import type { NoteKind } from './note';

/** Lists of facts: what vanishes from the articles is marked there, never dropped. */
export const FACT_SECTIONS = [
  'actors',
  'offices',
  'relations',
  'reports',
  'agreements',
  'differences',
  'only-one',
  'before',
  'events',
  'after',
  'undated',
  'statements',
  'about',
  'passages',
] as const;

/** Lists that are computed anew: what no longer holds is taken out, unless the user has touched it. */
export const COMPUTED_SECTIONS = ['summary', 'open-questions'] as const;

export type FactSection = (typeof FACT_SECTIONS)[number];
export type Section = FactSection | (typeof COMPUTED_SECTIONS)[number] | 'notes';

/** All sections in the order in which they stand in a note where nothing else is said. */
export const SECTIONS: readonly Section[] = ['summary', ...FACT_SECTIONS, 'open-questions', 'notes'];

/** The sections that each kind of note may have. */
export const SECTIONS_OF: Readonly<Record<NoteKind, readonly Section[]>> = {
  actor: ['summary', 'offices', 'relations', 'events', 'statements', 'about', 'open-questions', 'notes'],
  event: ['summary', 'reports', 'differences', 'before', 'after', 'statements', 'open-questions', 'notes'],
  period: ['summary', 'events', 'undated', 'statements', 'open-questions', 'notes'],
  relation: ['summary', 'actors', 'events', 'statements', 'passages', 'open-questions', 'notes'],
  topic: ['summary', 'actors', 'events', 'statements', 'passages', 'open-questions', 'notes'],
  sources: ['summary', 'agreements', 'differences', 'only-one', 'statements', 'open-questions', 'notes'],
};

/** The keys at the head of a note, in their order. */
export const HEAD = [
  'briefing',
  'subject',
  'title',
  'template',
  'type',
  'wikidata',
  'also',
  'search',
  'on',
  'types',
  'language',
  'written',
  'covers',
  'date',
  'status',
  'corrected',
] as const;
