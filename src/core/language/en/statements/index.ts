// The English part of the pack for the `statements` room: cue verbs with all their forms, cue nouns, ways to name a
// source, closed word classes. Own compilation from knowledge of the language.
import type { CueNoun, SourceWord, StatementsPack } from '../../pack/statements';
import { interview } from './interview';
import { cueVerbs } from './verbs';
import { closedWords } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((w) => w !== ''));

const NOUNS: readonly (readonly [CueNoun, string])[] = [
  [{ medium: 'speech', stance: 'claim', can: 'd' }, 'claim claims allegation allegations assertion'],
  [
    { medium: 'speech', stance: 'neutral', can: 'd' },
    'statement announcement report reports confirmation admission news',
  ],
  [
    { medium: 'thought', stance: 'neutral', can: 'd' },
    'belief view opinion fear fears hope hopes suspicion conviction',
  ],
  [{ medium: 'speech', stance: 'accusation', can: 'd' }, 'accusation accusations'],
  [{ medium: 'speech', stance: 'promise', can: 'di' }, 'promise pledge vow'],
  [{ medium: 'speech', stance: 'threat', can: 'di' }, 'threat threats'],
  [{ medium: 'speech', stance: 'neutral', can: 'di' }, 'warning warnings'],
];

const ACCORDING: SourceWord = {
  medium: 'speech',
  stance: 'neutral',
  side: 'after',
  needsNoun: false,
  next: 'to',
};

const VIEW: SourceWord = { medium: 'thought', stance: 'neutral', side: 'after', needsNoun: true };

export const statements: StatementsPack = {
  lang: 'en',
  words: closedWords(),
  verbs: cueVerbs(),
  nouns: new Map(NOUNS.flatMap(([noun, list]) => list.split(' ').map((w) => [w, noun] as const))),
  sources: new Map<string, SourceWord>([
    ['according', ACCORDING],
    ['in', { ...VIEW, nouns: set('view opinion eyes words') }],
    ['from', { ...VIEW, nouns: set('view perspective') }],
  ]),
  sourceNouns: new Map(
    [
      ...set(
        'report reports statement statements study survey poll document documents letter interview article news account testimony remarks comments',
      ),
    ].map((w) => [w, { medium: 'writing', stance: 'neutral' }] as const),
  ),
  sourceAdverbs: new Map(),
  so: new Set(),
  contrasts: new Set(['while', 'whereas', 'but']),
  resumptive: new Set(),
  as: new Set(['as']),
  impersonal: { forms: new Set(), pronoun: '', participle: '' },
  addressPrepositions: new Set(['to']),
  documents: set(
    'letter note memo memorandum report website post blog tweet email poster banner sign placard statute charter treaty contract motion draft diary leaflet article chapter',
  ),
  therein: set('therein'),
  documentPrepositions: new Set(['in']),
  hearsay: set('said alleged believed reported rumoured rumored thought understood'),
  indefinite: set('a an'),
  labelWord: 'as',
  own: set('own'),
  opinionPrepositions: new Set(['for']),
  shown: new Set(),
  found: new Set(),
  agentPrepositions: new Set(['by']),
  titledNouns:
    set(`newspaper magazine film movie book novel song album series show operation project programme program
    ship vessel boat yacht hurricane storm typhoon spacecraft satellite mission company group band website channel
    station agency daily weekly journal paper entitled titled named called nicknamed slogan`),
  genitiveEndings: [],
  speakers: set(
    `minister president chancellor secretary senator governor mayor spokesman spokeswoman spokesperson leader chief
     director chairman chairwoman chair coach player lawyer judge prosecutor officer official officials doctor
     government police army ministry party union company court committee council commission parliament congress
     opposition critics experts residents protesters activists scientist scientists researcher researchers analyst
     analysts witness witnesses farmer farmers resident driver fan fans parent parents mother father brother sister son
     daughter wife husband woman man women men people neighbour neighbours neighbor neighbors student students pupil
     customer customers worker workers soldier soldiers engineer architect nurse captain goalkeeper manager managers
     spokespeople mp councillor councilor lawmaker lawmakers lawmaker deputy candidate rival rivals ally allies
     supporter supporters opponent opponents campaigner campaigners victim victims survivor survivors patient patients
     firm chamber board club team charity group agency authority office department bank school university church hospital
     organisation organization association federation league newspaper administration regulator watchdog
     king queen prince princess pope bishop teacher author owner manager general colonel`,
  ),
  persons: set(
    `minister president chancellor secretary senator governor mayor spokesman spokeswoman chairman chairwoman coach player
     lawyer judge prosecutor doctor scientist researcher analyst farmer driver captain engineer nurse teacher author
     brother sister father mother husband wife son daughter neighbour neighbor colleague rival deputy successor predecessor`,
  ),
  masculine: new Set(),
  feminine: new Set(),
  citing: set('citing'),
  spokesmen: [
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'spokespeople',
    'representative',
    'officials',
    'official',
  ],
  absorbing: new Set(['fact', 'reason', 'risk', 'possibility', 'chance', 'point']),
  outlets: ['newspaper', 'magazine', 'agency', 'television', 'radio', 'daily', 'broadcaster', 'news'],
  foreign: new Set(['der', 'die', 'das', 'und', 'du', 'de', 'la', 'le', 'les', 'et', 'del', 'di', 'el']),
  distancing: set('so-called called dubbed known nicknamed named'),
  wording: set('words phrase quote'),
  demonstratives: set('these those this'),
  ascribed: set('attributed ascribed'),
  mention: set('mention talk'),
  exampleWords: set('such as like for example including'),
  nameHeads: set(
    `act law bill council committee commission party movement union foundation institute project operation plan society
     league front day week`,
  ),
  namingVerbs: set('called named titled entitled dubbed'),
  dativeVerbs: new Set(),
  askingVerbs: set('tell inform assure reassure remind warn urge ask notify beg advise implore accuse order'),
  interview,
  ownerPrepositions: set('of from for to'),
  speaking: set('speaking talking writing'),
  inquiries: new Set(),
  talks: set('interview conversation'),
  fromVerbs: new Set(),
  personPronouns: new Map([
    ['he', 'm'],
    ['she', 'f'],
  ]),
  quotingVerbs: new Set(['quote', 'cite']),
  objectPronouns: new Set(['him']),
  definite: new Map([['the', null]]),
  describers: ['politician', 'diplomat', 'lawyer', 'year-old'],
  whoever: set('whoever'),
  besidePrepositions: set(
    'outside inside before behind near beside with without against about over after under of between',
  ),
  correlatives: set('neither both either'),
  otherWords: set('other others former latter'),
  capitalNouns: false,
  verbFinal: false,
  possessives: new Set(['his', 'her', 'its', 'their']),
  impersonalPronouns: new Set(['it', 'this', 'that', 'who', 'which', 'one']),
  firstPerson: new Set(['i']),
  adverbEndings: [],
  participleEndings: [],
  pluralEndings: ['s'],
  finiteEndings: ['ed'],
  adjectiveEndings: [],
};
