// The English part of the `actors` pack.
import { normalise, startsUpper } from '../../../base/chars';
import type { ActorsPack, OfficeNoun } from '../../pack/actors';
import { CONCEPTS, FIELDS, MODIFIERS } from './office-heads';
import { descriptions } from './descriptions';
import { officeNoun } from './office-noun';
import * as w from './words';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** »Vice President«, »Defense Secretary«, »Secretary of the Army«: the concept of the whole title. */
function conceptOf(noun: OfficeNoun, before: string, after: string): string | null {
  const head = noun.title.toLowerCase();
  const front = before.trim().toLowerCase();
  const whole = [front, head, after.toLowerCase()].filter((x) => x !== '').join(' ');
  const known = CONCEPTS[whole];
  if (known !== undefined) return known;
  if (/^(?:vice|deputy|assistant)(?= |$)/.test(front)) return null;
  const field = FIELDS[front] ?? FIELDS[front.split(' ').at(-1) ?? ''];
  if (field !== undefined && (head === 'minister' || head === 'secretary')) return `minister:${field}`;
  return front === '' && after === '' ? noun.concept : null;
}

export const actors: ActorsPack = {
  lang: 'en',
  officeNoun,
  conceptOf,
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
  legalForms: w.legalForms,
  timeLeads: w.timeLeads,
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
  isVerbForm: (norm) => w.verbForms.has(norm) || (norm.length > 4 && norm.endsWith('ed')),
  compoundForms: new Map(),
  descriptions,
  ownWords: w.ownWords,
  headVerbs: w.headVerbs,
  isGenitive: (surface) => /(?:['’]s|s['’])$/.test(surface),
};
