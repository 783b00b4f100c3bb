// The German part of the names room: lexicons put together at first use. Input of `load` is nothing, output the tables
// that the annotator asks; building them takes some tens of milliseconds, once.
import { CITIES } from '../../world/cities';
import { KnownNames } from '../../world/known';
import { readOrganisations } from '../../world/organisations';
import { PEOPLE } from '../../world/people';
import { readPlaces } from '../../world/places';
import { readStates } from '../../world/states';
import { Spelling, unpackTable, WordTable } from '../../world/word-table';
import { Flag, type NamesData, type NamesPack } from '../../pack/names';
import { classOf, tailIn } from './classes';
import { derivedForms } from './derived';
import { inflectName, looksAdjectival, nominative, uninflected } from './inflect';
import { NOUNS } from './nouns.data';
import { WEIGHTS } from './weights.data';
import { bodies } from './body-words';
import { deeds } from './deed-words';
import { evidence } from './evidence-words';
import { openers } from './opening-words';
import { small } from './small-words';
import * as F from './foreign-words';
import * as W from './words';

const P = [0, Flag.Male, Flag.Female, Flag.Male | Flag.Female];
const PEOPLE_BITS = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => (P[k & 3] ?? 0) | (k & 4 ? Flag.Surname : 0));

/** Institutions that bear a person's name behind their kind. */
const NAMED_AFTER =
  /(?:krankenhaus|klinik|klinikum|hospital|universität|hochschule|schule|gymnasium|stiftung|museum|theater|institut|stadion|flughafen|gefängnis|akademie)(?:s|es)?$/u;
/** Offices whose »von« leads to a place. */
const TERRITORIAL =
  /(?:gouverneur|bürgermeister|landrat|präfekt|könig|fürst|herzog|emir|sultan|bischof|ministerpräsident|premierminister|regierungschef|statthalter)(?:s|es|en|in)?$/u;

function isOrgKind(norm: string): boolean {
  return W.ORG_KINDS.has(norm) || (W.ORG_KIND_TAILS.test(norm) && norm.length > 7);
}

const PARTY_ENDS = new Set(['demokraten', 'liberalen', 'sozialisten']);

function build(): NamesData {
  // An entry of the packed lists is seldom shorter than four characters.
  const names = new WordTable((PEOPLE.length + CITIES.length) / 4);
  const spaced: string[] = [];
  unpackTable(PEOPLE, names, PEOPLE_BITS);
  unpackTable(CITIES, names, [0, Flag.City, Flag.City], (name) => spaced.push(name));
  const nouns = new WordTable(NOUNS.length / 4);
  unpackTable(NOUNS, nouns, [0, 1, 2, 3, 4, 5, 6, 7]);

  const states = readStates();
  const places = readPlaces('de');
  const known = new KnownNames(inflectName);
  const spelling = new Spelling();
  const mark = (name: string, bit: number): void => {
    const key = name.toLowerCase();
    if (!key.includes(' ')) names.add(spelling.read(key), key.length, bit);
  };
  for (const state of states) {
    for (const name of state.de.names) {
      known.add(name, 'place', `state:${state.code}`);
      mark(name, Flag.Place);
    }
    for (const name of state.de.capitals) {
      known.add(name, 'place', `capital:${state.code}`);
      mark(name, Flag.Place);
    }
  }
  for (const org of readOrganisations()) {
    for (const name of org.de) {
      known.add(name, org.type, org.id);
      if (org.type !== 'other') mark(name, org.type === 'place' ? Flag.Place : Flag.Org);
    }
  }
  for (const name of places) {
    known.add(name, 'place');
    mark(name, Flag.Place);
  }
  for (const name of spaced)
    if (names.get(spelling.read(name), 0, name.length) === Flag.City) known.add(titleCase(name), 'place');
  const derived = derivedForms(states, places);
  const tables = { names, nouns, derived };
  return {
    classOf: (surface, norm) => classOf(surface, norm, tables),
    known: known.table(),
    derived: (_surface, norm) => derived.get(norm) ?? null,
    uninflected,
    nominative,
    isAmbiguous: (norm) => W.AMBIGUOUS.has(norm),
    isInstitution: (norm) => tailIn(norm, W.INSTITUTION_TAILS) !== null,
    isParty: (norm) => W.PARTY_TAILS.has(norm) || tailIn(norm, PARTY_ENDS) !== null,
    isPartyPlural: (norm) => /(?:^|[a-zäöü])demokraten$|^republikanern?$|^christsozialen$/u.test(norm),
    partyName: (word) => word.replace(/ern$/u, 'er'),
    isNamedAfter: (norm) => NAMED_AFTER.test(norm),
    isTerritorial: (norm) => TERRITORIAL.test(norm),
    organTail: (norm) => tailIn(norm, W.ORGAN_TAILS),
    isPlaceKind: (norm) => W.PLACE_KINDS.has(norm) || W.PLACE_KIND_COMPOUND.test(norm),
    isOrgKind: (norm) => isOrgKind(norm) || (norm.endsWith('s') && isOrgKind(norm.slice(0, -1))),
    isPress: (norm) => W.PRESS_TAILS.has(norm),
    isRegional: (norm) => W.REGIONAL.test(norm),
    isMaker: (norm) =>
      /(?:er|ern|ers|investors?|rivale|konkurrent|spezialist|produzent|fabrikant)(?:en)?$/.test(norm),
    opensForeign: (norm, next) =>
      F.FOREIGN_OPENERS.has(norm) || (next === 'of' && F.OPENERS_WITH_OF.has(norm)),
    opensClub: (norm) => W.CLUB_OPENERS.has(norm),
    isForeignLink: (norm) => F.FOREIGN_LINKS.has(norm),
    isForeignWord: (word) => /[àâçéèêëîïôûœñóíáúãõ]/u.test(word),
    isFinite: (norm) =>
      F.AUXILIARIES.has(norm) || (norm.length > 3 && /(?:t|te|ten|en)$/.test(norm)) || F.STRONG.has(norm),
    isForeignHead: (norm) => F.FOREIGN_HEADS.has(norm),
    isDeterminer: (norm) => W.DETERMINED.test(norm),
    isAttribute: () => false,
    isSeatAttribute: () => false,
    small,
    deeds,
    bodies,
    evidence,
    openers,
    isBody: (norm) => endsIn(norm, W.BODIES),
    isUnionOf: (norm) => endsIn(norm, W.UNIONS),
    withoutGenitive,
    isSeated: (norm) =>
      W.SEATED.test(norm) || (norm.endsWith('s') && W.SEATED.test(norm.replace(/e?s$/u, ''))),
    isEnsemble: (norm) => W.ENSEMBLE.test(norm),
    isTransport: (norm) => W.TRANSPORT.test(norm),
    isNoBody: (norm) => W.FORMS.has(norm),
    isMake: (norm) => W.MAKES.has(norm),
    isForeignNoun: (norm) => F.FOREIGN_NOUN.test(norm),
    isGenericBody: (norm) => W.ORG_TAILS.has(norm) || W.ORG_KINDS.has(norm),
    isServed: (head, office) => {
      if (!W.SERVED.test(office)) return false;
      if (W.FIRM_NOUNS.test(head)) return true;
      const norm = head.toLowerCase();
      if (/^(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{Lu}[\p{Lu}\p{Ll}]{1,5}$/u.test(head))
        return !W.NO_BODIES.has(norm) && !/^[IVXLCM]+$/.test(head);
      return /^\p{Lu}\p{Ll}{3,}$/u.test(head) && classOf(head, norm, tables) === 0;
    },
    isWoman: (word) => {
      if (!word.endsWith('in')) return false;
      const man = /^(\p{Lu}\p{Ll}{2,})in$/u.exec(word)?.[1];
      if (man === undefined || /(?:term|benz|kam|rub)$/iu.test(man)) return false;
      const noun = (form: string): boolean =>
        (classOf(form, form.toLowerCase(), tables) & (Flag.Noun | Flag.Compound)) !== 0;
      return noun(man) || noun(`${man}e`);
    },
    isAdjective: looksAdjectival,
    genderOfTitle: (norm) => {
      if (
        W.ADDRESS_F.has(norm) ||
        /(?:in|innen|frau|königin|dame|schwester|tochter|mutter|witwe)$/.test(norm)
      )
        return 'f';
      if (
        W.ADDRESS_M.has(norm) ||
        /(?:er|or|ent|chef|ist|ant|at|är|mann|könig|prinz|general|sohn|vater|bruder)s?$/.test(norm)
      )
        return 'm';
      return null;
    },
    weights: WEIGHTS,
  };
}

/** Whether a word ends in one of these, uninflected: »Institute« and »Organisationen« are kinds, not one. */
function endsIn(norm: string, words: ReadonlySet<string>): boolean {
  for (let cut = 0; cut <= norm.length - 3; cut = cut === 0 ? 3 : cut + 1)
    if (words.has(norm.slice(cut))) return true;
  return false;
}

const TAILS = [W.ORG_TAILS, W.ORGAN_TAILS, W.PLACE_TAILS];

/** »Gerichtshofes« → »Gerichtshof«, »Komitees« → »Komitee«, »Bündnisses« → »Bündnis«. */
function withoutGenitive(word: string): string {
  for (const [end, rest] of [
    ['nisses', 'nis'],
    ['es', ''],
    ['s', ''],
  ] as const) {
    if (!word.endsWith(end)) continue;
    const bare = word.slice(0, -end.length) + rest;
    const norm = bare.toLowerCase();
    for (let cut = 0; cut <= norm.length - 3; cut++)
      if (TAILS.some((tails) => tails.has(norm.slice(cut)))) return bare;
  }
  return word;
}

/** »frankfurt am main« → »Frankfurt am Main«. */
function titleCase(name: string): string {
  return name.replace(
    /(^|[\s-])(?!am |an |der |de |la |of |und |ob |im |in |do |da |del )(\p{Ll})/gu,
    (_m, a: string, b: string) => a + b.toUpperCase(),
  );
}

let data: NamesData | null = null;

export const names: NamesPack = { lang: 'de', load: () => (data ??= build()) };
