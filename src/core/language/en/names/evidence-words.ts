// English words that tell of which type a name is. Own compilation from knowledge of the language (CC0), lower case.
import type { EvidenceWords } from '../../pack/names';
import type { OpeningWords } from '../../pack/opening-words';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const never = (): boolean => false;

const DEMANDS = set(
  'save stop keep protect defend reclaim frack end ban say stand free rethink fight scrap reopen',
);

const TAKES_PLACE = set(`
  visit visited visits visiting leave left reach reached entered seized captured recaptured retook shelled bombed struck
  besieged toured invaded occupied annexed evacuated between southern northern eastern western central
`);

const OF_TOWN = set(`
  residents resident villagers airport area region district suburb neighbourhood neighborhood outskirts border coast highway
  peninsula islanders locals townspeople councillors
`);

const OF_STATE = set(`
  ministry minister government army parliament embassy ambassador border borders capital coast airspace navy military
  constitution territory premier citizens consulate sovereignty mayor governor junta coastline province
`);

export const evidence: EvidenceWords = {
  opensDemand: (norm) => DEMANDS.has(norm),
  isWho: (norm) => norm === 'who' || norm === 'whom',
  isWhich: (norm) => norm === 'which',
  isHe: (norm) => norm === 'he' || norm === 'she',
  isIt: (norm) => norm === 'it',
  isPossessive: (norm) => norm === 'its' || norm === 'their' || norm === 'his' || norm === 'her',
  isFeminineArticle: never,
  isSingularVerb: never,
  isOnlyFinite: never,
  isNounLike: never,
  takesPlace: (norm) => TAKES_PLACE.has(norm),
  isOfTown: (norm) => OF_TOWN.has(norm),
  isOfState: (norm) => OF_STATE.has(norm),
};

/** No use is made of these in English, whose names are found by rule. */
export const openers: OpeningWords = {
  isParticiple: never,
  isFinite: never,
  isAuxiliary: never,
  isAdverb: never,
  isAdjective: never,
  isCopula: never,
  isPronoun: never,
};
