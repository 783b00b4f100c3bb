// The English part of the names room: lexicons put together at first use. Input of `load` is nothing, output the tables
// that the annotator asks. English has no trained weights: names are found by rule.
import { startsUpper } from '../../../base/chars';
import { unpack } from '../../world/front-coded';
import { CITIES } from '../../world/cities';
import { KnownNames } from '../../world/known';
import { readOrganisations } from '../../world/organisations';
import { PEOPLE } from '../../world/people';
import { readPlaces } from '../../world/places';
import { readStates } from '../../world/states';
import { Flag, type DerivedName, type NamesData, type NamesPack } from '../../pack/names';
import { Spelling, unpackTable, WordTable } from '../../world/word-table';
import { COMMON } from './common.data';
import { bodies } from './body-words';
import { deeds } from './deed-words';
import { evidence, openers } from './evidence-words';
import { small } from './small-words';
import * as W from './words';

const P = [0, Flag.Male, Flag.Female, Flag.Male | Flag.Female];
const PEOPLE_BITS = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => (P[k & 3] ?? 0) | (k & 4 ? Flag.Surname : 0));

/** »Barros's«, »Barros'« → the word without its possessive. */
function uninflected(word: string): string[] {
  if (/['’]s$/.test(word)) return [word.slice(0, -2)];
  if (/s['’]$/.test(word)) return [word.slice(0, -1)];
  return [word];
}

function classOf(
  surface: string,
  norm: string,
  names: ReadonlyMap<string, number>,
  derived: ReadonlyMap<string, DerivedName>,
  common: WordTable,
): number {
  const bare = /['’]s$/.test(norm) ? norm.slice(0, -2) : norm;
  let bits = names.get(bare) ?? 0;
  if (W.FUNCTION_WORDS.has(bare)) bits |= Flag.Function;
  if (W.PARTICLES.has(bare)) bits |= Flag.Particle;
  if (W.LOCATIVE.has(bare)) bits |= Flag.Locative;
  if (W.CALENDAR.has(bare)) bits |= Flag.Calendar;
  if (W.SPEECH.has(bare)) bits |= Flag.Speech;
  if (W.LEGAL_FORMS.has(bare)) bits |= Flag.LegalForm;
  if (derived.has(bare)) bits |= Flag.Derived;
  if (!startsUpper(surface))
    return bits & ~(Flag.Male | Flag.Female | Flag.Surname | Flag.City | Flag.Place | Flag.Org);
  if (W.ADDRESS_M.has(bare) || W.ADDRESS_F.has(bare) || W.DEGREES.has(bare) || W.TITLES.has(bare))
    bits |= Flag.Title;
  if (W.ORG_HEADS.has(/-[a-z]$/.test(bare) ? bare.slice(0, -2) : bare)) bits |= Flag.OrgNoun;
  if (W.ORGANS.has(bare)) bits |= Flag.Organ;
  if (W.PLACE_HEADS.has(bare)) bits |= Flag.PlaceNoun;
  if (common.get(spelling.read(bare), 0, bare.length) !== 0 || isDerivedWord(bare, common))
    bits |= Flag.Common;
  return bits;
}

/** The word being looked at. */
const spelling = new Spelling();

/** `Dockworkers`: people by what they do. */
const PEOPLE_END =
  /^.{3,}(?:workers|makers|holders|goers|owners|keepers|fighters|women|players|takers|builders|hunters|sellers|watchers|growers)$/;

/** `Rescuers`, `Firefighters`, `Overnight-style`: made of a common word by an ending or a hyphen. */
function isDerivedWord(norm: string, common: WordTable): boolean {
  const hyphen = norm.lastIndexOf('-');
  if (PEOPLE_END.test(norm)) return true;
  if (hyphen > 2) return common.get(spelling.read(norm), hyphen + 1, norm.length) !== 0;
  const made = /^(.{4,}?)(?:ers?|ings?|ed|s|ness|ly|less|ships?)$/.exec(norm)?.[1];
  if (made === undefined) return false;
  return (
    common.get(spelling.read(made), 0, made.length) !== 0 ||
    common.get(spelling.read(made + 'e'), 0, made.length + 1) !== 0
  );
}

/** Kinds of organisations that a person may be too. */
const MAKER =
  /^(?:rival|investor|producer|developer|supplier|operator|publisher|contractor|maker|miner|jeweller|jeweler|grocer|brewer|giant)$/;

/** Kinds of organisations that stand before a name: `the airline Lusavia`. */
const ORG_KINDS = new Set(
  `newspaper agency broadcaster station channel magazine website daily weekly group union party company firm militia airline
  carmaker automaker manufacturer maker producer operator insurer retailer publisher developer brewer supplier shipyard
  shipbuilder utility lender bank charity foundation watchdog network platform startup start-up consultancy consortium
  contractor club team band orchestra think-tank thinktank label studio conglomerate ngo nonprofit organisation organization
  federation association movement alliance coalition faction rebels paper outlet portal site regulator rival giant chipmaker
  drugmaker bookmaker steelmaker shipmaker plane-maker planemaker subsidiary chain carrier tabloid miner refiner jeweller
  jeweler grocer housebuilder homebuilder investor automaker wholesaler airline-operator fintech hedge-fund fund body lobby
  auditor auditors brokerage pollster thinktank collective gang cartel syndicate franchise hauler
  shipper freighter distributor caterer bakery distillery winery casino hotelier builder landlord`.split(
    /\s+/,
  ),
);

function build(): NamesData {
  const names = new Map<string, number>();
  unpack(PEOPLE, names, PEOPLE_BITS);
  unpack(CITIES, names, [0, Flag.City, Flag.City]);
  const common = new WordTable(COMMON.length / 3);
  unpackTable(COMMON, common, [0, 1]);
  const states = readStates();
  const known = new KnownNames((base) => [base]);
  const derived = new Map<string, DerivedName>();
  const mark = (name: string, bit: number): void => {
    const key = name.toLowerCase();
    if (!key.includes(' ')) names.set(key, (names.get(key) ?? 0) | bit);
  };
  for (const state of states) {
    const base = state.en.names[0] ?? '';
    for (const name of state.en.names) {
      known.add(name, 'place', `state:${state.code}`);
      mark(name, Flag.Place);
    }
    for (const name of state.en.capitals) {
      known.add(name, 'place', `capital:${state.code}`);
      mark(name, Flag.Place);
    }
    for (const word of state.en.adjectives) {
      const name: DerivedName = { base, id: `state:${state.code}`, kind: 'adjective' };
      for (const form of [word, word + 's']) {
        const key = form.toLowerCase();
        if (!derived.has(key)) derived.set(key, name);
      }
    }
  }
  for (const [word, base] of REGIONS)
    for (const form of [word, word + 's']) derived.set(form, { base, kind: 'adjective' });
  for (const org of readOrganisations()) {
    for (const name of org.en) {
      known.add(name, org.type, org.id);
      if (org.type !== 'other') mark(name, org.type === 'place' ? Flag.Place : Flag.Org);
    }
  }
  for (const name of readPlaces('en')) {
    known.add(name, 'place');
    mark(name, Flag.Place);
  }
  for (const [name, bits] of names)
    if (bits === Flag.City && name.includes(' '))
      known.add(
        name.replace(/(^|[\s-])(\p{Ll})/gu, (_m, a: string, b: string) => a + b.toUpperCase()),
        'place',
      );
  return {
    classOf: (surface, norm) => classOf(surface, norm, names, derived, common),
    known: known.table(),
    derived: (_surface, norm) => derived.get(norm) ?? null,
    uninflected,
    nominative: (words) => words.join(' '),
    isAmbiguous: (norm) => W.AMBIGUOUS.has(norm),
    isInstitution: (norm) => W.ORG_HEADS.has(norm),
    isParty: () => false,
    isPartyPlural: () => false,
    partyName: (word) => word,
    isNamedAfter: () => false,
    isTerritorial: (norm) => /^(?:governor|mayor|sheriff|coroner|councillor)$/.test(norm),
    organTail: () => null,
    isPlaceKind: () => false,
    isOrgKind: (norm) => ORG_KINDS.has(norm),
    isPress: () => false,
    isRegional: () => false,
    isNoBody: (norm) => norm === 'co2',
    isMaker: (norm) => MAKER.test(norm),
    opensForeign: () => false,
    opensClub: () => false,
    isForeignLink: () => false,
    isForeignWord: () => false,
    isFinite: () => false,
    isForeignHead: () => false,
    isDeterminer: () => false,
    isAttribute: (norm) => ATTRIBUTE.test(norm),
    isSeatAttribute: (norm) => /-(?:based|listed|headquartered|owned|controlled)$/.test(norm),
    small,
    deeds,
    bodies,
    evidence,
    openers,
    isBody: () => false,
    isUnionOf: () => false,
    withoutGenitive: (word) => word,
    isSeated: () => false,
    isEnsemble: () => false,
    isTransport: () => false,
    isMake: () => false,
    isForeignNoun: () => false,
    isGenericBody: () => false,
    isServed: () => false,
    isWoman: () => false,
    isAdjective: () => false,
    genderOfTitle: (norm) =>
      W.ADDRESS_F.has(norm) || /woman$|ess$/.test(norm)
        ? 'f'
        : W.ADDRESS_M.has(norm) || /man$/.test(norm)
          ? 'm'
          : null,
    weights: '',
  };
}

const REGIONS: readonly (readonly [string, string])[] = [
  ['european', 'Europe'],
  ['african', 'Africa'],
  ['asian', 'Asia'],
  ['latin', 'Latin America'],
  ['english', 'England'],
  ['scottish', 'Scotland'],
  ['welsh', 'Wales'],
  ['bavarian', 'Bavaria'],
  ['kurdish', 'Kurdistan'],
  ['kurd', 'Kurdistan'],
  ['chechen', 'Chechnya'],
  ['tibetan', 'Tibet'],
  ['korean', 'Korea'],
  ['arab', ''],
  ['arabic', ''],
  ['jewish', ''],
  ['jew', ''],
  ['muslim', ''],
  ['christian', ''],
  ['catholic', ''],
  ['islamic', ''],
  ['islamist', ''],
  ['democrat', ''],
  ['republican', ''],
  ['tory', ''],
  ['californian', 'California'],
  ['texan', 'Texas'],
  ['parisian', 'Paris'],
  ['londoner', 'London'],
];

let data: NamesData | null = null;

/** `Dubai-based`, `army-backed`. */
const ATTRIBUTE =
  /-(?:based|listed|headquartered|led|backed|born|run|owned|controlled|held|occupied|style|aligned|linked|funded|trained|educated)$/;

export const names: NamesPack = { lang: 'en', load: () => (data ??= build()) };
