// The German part of the grammar room: verb and noun forms and closed classes gathered under the interface.
import type { GrammarPack } from '../../pack/grammar';
import { germanGender, germanNounLemmas, germanNumber } from './nouns';
import { PARTICLES } from './particles';
import { germanReadings } from './verbs';
import {
  ADJECTIVE_ENDINGS,
  ADVERBS,
  ARTICLES,
  COORDINATORS,
  DAY_NOUNS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  OPENERS,
  PERFECT_WITH_BE,
  PREPOSITIONS,
  PRONOUNS,
} from './words';

export const grammar: GrammarPack = {
  lang: 'de',
  order: 'v2',
  readingsOf: germanReadings,
  nounLemmas: germanNounLemmas,
  genderOf: germanGender,
  numberOf: germanNumber,
  adjectiveEndings: ADJECTIVE_ENDINGS,
  particles: PARTICLES,
  perfectWithBe: PERFECT_WITH_BE,
  modals: MODALS,
  agentPrepositions: new Set(['von', 'durch']),
  openers: OPENERS,
  coordinators: COORDINATORS,
  negations: NEGATIONS,
  prepositions: PREPOSITIONS,
  determiners: DETERMINERS,
  articles: ARTICLES,
  pronouns: PRONOUNS,
  zeroThat: new Set(),
  measures: new Set(),
  adverbs: ADVERBS,
  dayNouns: DAY_NOUNS,
  participleOpeners: new Set(),
  gerundVerbs: new Set(),
  bareTimes: { openers: new Set(), days: new Set() },
};
