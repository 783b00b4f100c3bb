// The German part of the grammar room: verb and noun forms and closed classes gathered under the interface.
import type { GrammarPack } from '../../pack/grammar';
import { germanGender, germanNounLemmas } from './nouns';
import { PARTICLES } from './particles';
import { germanReadings } from './verbs';
import {
  ADVERBS,
  COORDINATORS,
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
  particles: PARTICLES,
  perfectWithBe: PERFECT_WITH_BE,
  modals: MODALS,
  openers: OPENERS,
  coordinators: COORDINATORS,
  negations: NEGATIONS,
  prepositions: PREPOSITIONS,
  determiners: DETERMINERS,
  pronouns: PRONOUNS,
  zeroThat: new Set(),
  adverbs: ADVERBS,
};
