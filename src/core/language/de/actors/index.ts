// The German part of the `actors` pack: words from the data files, and the endings of adjectives and genitives.
import { normalise } from '../../../base/chars';
import type { ActorsPack } from '../../pack/actors';
import { descriptions } from './descriptions';
import { germanReadings } from '../grammar/verbs';
import { officeNoun, titleFor } from './office-noun';
import * as w from './words';

const ADJECTIVE_END = /(?:e|en|er|es|em)$/;

/** An adjective without its ending: »früheren« → »früher«, »ehemalige« → »ehemalig«. */
function stemOf(norm: string): string {
  return norm.replace(ADJECTIVE_END, '');
}

const NO_ADJECTIVE = new Set(
  (
    'aber oder unter über hinter neben zwischen wegen gegen sondern seinen ihren einen keinen weder jeder alle viele ' +
    'heute gestern morgen bereits wurde wurden hatte hatten sagte sagten habe haben werden worden wieder immer nieder ' +
    'inzwischen einer eine eines einem keine keiner außer innen deren dessen ohne während seine ihre seiner ihrer'
  ).split(' '),
);

/** Whether a word can be a verb of the third person singular, in whatever mood: »erkenne«, »erkannte«. */
function isSingular(word: string): boolean {
  return germanReadings(word).some((r) => r.number === 'sg' && r.person === 3);
}

/** Endings of nouns that are feminine: before one »ihr« is no possessive. */
const FEMININE = /^\p{L}+(?:ung|keit|heit|schaft|ität|ion)(?:en)?$/u;

/** »warf ihr am Montag Untreue vor«, »hielt ihr vor«: to her, and not hers. */
function isDativeIhr(after: string): boolean {
  return (
    FEMININE.test(after) || w.prepositions.has(after) || w.determiners.has(after) || AFTER_DATIVE.has(after)
  );
}

const AFTER_DATIVE = new Set(
  'vor zu nach bei auf an ab aus entgegen zuvor erneut nun jetzt auch nicht nie dann damals gestern heute öffentlich dafür dagegen dabei mehrfach wiederholt daraufhin , . ;'.split(
    ' ',
  ),
);

export const actors: ActorsPack = {
  lang: 'de',
  officeNoun,
  titleFor,
  // Compounds say it all; »stellvertretender Minister« is not the minister.
  conceptOf: (noun, before) => (before.startsWith('stellv') ? null : noun.concept),
  isTitleModifier: () => false,
  nounAdjuncts: false,
  phraseGender: (noun, surface, determiner) => {
    if (!noun.adjectival) return noun.gender;
    if (surface.endsWith('r')) return determiner === null || determiner === 'ein' ? 'm' : null;
    if (surface.endsWith('m') || surface.endsWith('s')) return 'm';
    if (surface.endsWith('e')) return determiner === 'der' ? 'm' : determiner === null ? null : 'f';
    const feminine = determiner === 'der' || determiner === 'zur' || (determiner?.endsWith('er') ?? false);
    // »die Vorsitzenden« are several.
    return determiner === null || determiner === 'die' ? null : feminine ? 'f' : 'm';
  },
  isAdjective: (surface) => {
    const norm = normalise(surface);
    if (norm.length < 4 || NO_ADJECTIVE.has(norm) || w.prepositions.has(norm)) return false;
    return norm === surface ? ADJECTIVE_END.test(norm) : norm.endsWith('er') && norm.length > 5;
  },
  timeOf: (norm) => w.timeAdjectives.get(stemOf(norm)) ?? w.timeAdjectives.get(stemOf(stemOf(norm))) ?? null,
  titleAdjective: (norm, gender) => {
    const stem = stemOf(norm);
    return w.titleAdjectives.has(stem) ? stem + (gender === 'f' ? 'e' : 'er') : null;
  },
  determiners: w.determiners,
  subjectDeterminers: new Set(
    'der die das ein eine kein keine sein seine ihr ihre unser unsere dessen deren'.split(' '),
  ),
  ofWords: w.ofWords,
  forWords: w.forWords,
  atWords: w.atWords,
  withinWords: w.withinWords,
  kinWords: w.kinWords,
  pluralDeterminers: w.pluralDeterminers,
  prepositions: w.prepositions,
  legalForms: w.legalForms,
  timeLeads: w.timeLeads,
  andWords: w.andWords,
  address: w.address,
  copulas: w.copulas,
  asWords: w.asWords,
  notAs: w.notAs,
  toWords: w.toWords,
  appointWords: w.appointWords,
  resignWords: w.resignWords,
  postWords: new Set(
    'amt amtes amts amte posten postens stelle rolle wahl amtszeit nachfolge titel'.split(' '),
  ),
  isSingularPronoun: (surface, before, after, opensSentence) => {
    const norm = normalise(surface);
    if (norm === 'ihr') return surface === norm && !opensSentence && isDativeIhr(after);
    if (norm !== 'sie') return true;
    if (surface !== norm && !opensSentence) return false;
    const isVerb = (word: string): boolean => w.singularVerbs.has(word) || /^\p{Ll}+(?:te|t)$/u.test(word);
    // »Sie erkenne das nicht an«: behind the first word of a sentence stands its verb.
    return isVerb(after) || isVerb(before) || (opensSentence && isSingular(after));
  },
  pronouns: w.pronouns,
  relatives: w.relatives,
  isVerbForm: () => false,
  compoundForms: new Map([
    ['US', 'USA'],
    ['Linke', 'Die Linke'],
    ['Grünen', 'Die Grünen'],
  ]),
  descriptions,
  ownWords: { pronouns: new Set(), verbs: new Set(), between: new Set() },
  headVerbs: new Map(),
  isGenitive: (surface, base) =>
    (surface !== base && surface.endsWith('s')) || /[’'‘]$/.test(surface) || /[sxzß]$/.test(base),
};
