// Which lists of a note hold what: the sections of all kinds of briefing, and the fields in which names of actors stand.
// Lists of the user's own are not among them and are left in peace.

export const EVENT_SECTIONS: readonly string[] = [
  'events',
  'before',
  'after',
  'undated',
  'agreements',
  'only-one',
];

export const STATEMENT_SECTIONS: readonly string[] = ['statements', 'about'];

/** Sentences that a language model proposed and the user took in. */
export const PROSE = 'prose';

/** Every entry of these is a claim and cites its sources. */
export const CLAIM_SECTIONS: readonly string[] = [
  ...EVENT_SECTIONS,
  ...STATEMENT_SECTIONS,
  'summary',
  PROSE,
  'actors',
  'offices',
  'relations',
  'reports',
  'differences',
  'passages',
];

/** Fields of claims that hold a name, or a list of names. */
export const NAME_FIELDS: readonly string[] = [
  'who',
  'toward',
  'about',
  'said-by',
  'where',
  'via',
  'of',
  'with',
];
