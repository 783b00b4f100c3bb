import type { StatementsPack } from '../../pack/statements';

export const statements: StatementsPack = {
  lang: 'en',
  words: new Map(),
  verbs: new Map(),
  nouns: new Map(),
  sources: new Map(),
  sourceNouns: new Map(),
  sourceAdverbs: new Map(),
  so: new Set(),
  as: new Set(),
  impersonal: { forms: new Set(), pronoun: '', participle: '' },
  addressPrepositions: new Set(),
  agentPrepositions: new Set(),
  titledNouns: new Set(),
  distancing: new Set(),
  wording: new Set(),
  capitalNouns: false,
  verbFinal: false,
  firstPerson: new Set(['i']),
  adverbEndings: [],
  adjectiveEndings: [],
};
