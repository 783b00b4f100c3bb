// The English part of the grammar room: verb and noun forms and closed classes gathered under the interface.
import type { GrammarPack } from '../../pack/grammar';
import { englishNounLemmas, englishNumber } from './nouns';
import { englishReadings } from './verbs';
import {
  ADVERBS,
  BARE_TIMES,
  COORDINATORS,
  DAY_NOUNS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  OPENERS,
  GERUND_VERBS,
  PARTICIPLE_OPENERS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  ZERO_THAT,
} from './words';

export const grammar: GrammarPack = {
  lang: 'en',
  order: 'svo',
  readingsOf: englishReadings,
  nounLemmas: englishNounLemmas,
  genderOf: () => null,
  numberOf: englishNumber,
  adjectiveEndings: new Map(),
  particles: PARTICLES,
  perfectWithBe: new Set(),
  modals: MODALS,
  agentPrepositions: new Set(),
  openers: OPENERS,
  coordinators: COORDINATORS,
  negations: NEGATIONS,
  prepositions: PREPOSITIONS,
  determiners: DETERMINERS,
  articles: new Set(['the', 'a', 'an']),
  pronouns: PRONOUNS,
  zeroThat: ZERO_THAT,
  adverbs: ADVERBS,
  measures: new Set(['least', 'most']),
  dayNouns: DAY_NOUNS,
  participleOpeners: PARTICIPLE_OPENERS,
  gerundVerbs: GERUND_VERBS,
  bareTimes: BARE_TIMES,
};
