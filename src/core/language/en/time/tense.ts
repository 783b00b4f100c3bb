// English verb forms by which the tense of a sentence is guessed where the grammar has read no verb: the commonest
// irregular preterites, auxiliaries, and the ending -ed. A guess, used for nothing else.
import type { TenseWords } from '../../pack/time';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PAST =
  'was were had did came went gave found took saw stood left held spoke met wrote died began called struck drew lost won could brought thought knew ran flew rose fell threw said told made became sent built paid kept led hit put shot fought sought sold chose broke grew got set cut won underwent withdrew resigned arrived';
const FUTURE = 'will would shall may might plans expects expected scheduled due set upcoming';
const AUXILIARY = 'has have having been';
const PRESENT = 'is are does says begins meets takes visits remains wants';

export const TENSE: TenseWords = {
  past: set(PAST.replace(' set', '')),
  future: set(FUTURE.replace(' set', '')),
  present: set(PRESENT),
  perfectAuxiliaries: set(AUXILIARY),
  participle: (norm) => norm.length > 4 && /(ed|en|wn|ne)$/.test(norm),
  pastForm: (norm) =>
    norm.length > 4 && norm.endsWith('ed') && !/(eed|need|indeed|hundred|united)$/.test(norm),
  presentForm: () => false,
  before: new Map([
    ['since', 'past'],
    ['by', 'near'],
    ['until', 'near'],
    ['for', 'near'],
    ['of', 'near'],
  ]),
  beforeWeekday: new Map(),
  ofEvent: new Map([
    ['next', 'future'],
    ['upcoming', 'future'],
    ['planned', 'future'],
    ['last', 'past'],
  ]),
  afterEvent: new Set(['after', 'since', 'following']),
  rangeStarts: new Set(['from', 'between']),
  happenings: set('begin start open meet end vote decide sign arrive take travel launch'),
  planned: (norm) => ['planned', 'scheduled', 'expected', 'due'].includes(norm),
  articles: new Set(),
  attributive: () => null,
};
