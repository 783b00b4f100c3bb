// The English part of the `actors` pack.
import { normalise, startsUpper } from '../../../base/chars';
import type { ActorsPack } from '../../pack/actors';
import { MODIFIERS } from './office-heads';
import { officeNoun } from './office-noun';
import * as w from './words';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const actors: ActorsPack = {
  lang: 'en',
  officeNoun,
  titleFor: (noun) => noun.title,
  isTitleModifier: (surface) => MODIFIERS.has(normalise(surface)),
  nounAdjuncts: true,
  phraseGender: (noun) => noun.gender,
  isAdjective: (surface) =>
    w.timeAdjectives.has(normalise(surface)) ||
    (!startsUpper(surface) &&
      /(?:ing|ed|al|ian|ish|ful|ous|ive|ent|ant|old|new|top|senior|long)$/.test(surface)),
  timeOf: (norm) => w.timeAdjectives.get(norm) ?? null,
  titleAdjective: () => null,
  determiners: w.determiners,
  subjectDeterminers: new Set(w.determiners.keys()),
  ofWords: words('of'),
  forWords: words('for'),
  atWords: words('in to at on'),
  withinWords: words('in at'),
  kinWords: w.kinWords,
  pluralDeterminers: new Set(),
  prepositions: w.prepositions,
  andWords: words('and'),
  address: w.address,
  copulas: w.copulas,
  asWords: words('as'),
  notAs: words('seen described regarded known such more less much'),
  toWords: new Set(),
  appointWords: w.appointWords,
  resignWords: w.resignWords,
  postWords: words('post office position job role'),
  isSingularPronoun: () => true,
  pronouns: w.pronouns,
  relatives: words('who'),
  compoundForms: new Map(),
  headVerbs: w.headVerbs,
  isGenitive: (surface) => /(?:['’]s|s['’])$/.test(surface),
};
