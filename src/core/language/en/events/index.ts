// The English events pack: the trigger rules put together, and the small words that place and date an event.
import type { EventsPack } from '../../pack/events';
import { beyondPlover } from './beyond-plover';
import { labels } from './labels';
import { material } from './material';
import { nounForms } from './noun-forms';
import { senses } from './senses';
import { status } from './status';
import { verbal } from './verbal';

export const events: EventsPack = {
  lang: 'en',
  rules: [...verbal, ...material, ...beyondPlover, ...senses],
  labels,
  status,
  nounForms,
  capitalNouns: false,
  closedCompounds: false,
  supportVerbs:
    'hold conduct launch make carry stage begin start commit take give open file issue lead sign organize organise announce plan cancel postpone express launch',
  beVerb: 'be',
  occurrenceVerbs:
    'take happen occur begin start end continue erupt break follow resume last fail ensue come collapse falter stall conclude open escalate',
  roleWords: 'as',
  agentVerbs: '',
  demonstratives: '',
  things: '',
  speakingThings: '',
  carryingPrepositions: { lead: 'to', result: 'in' },
  occurrencePhrases: { come: 'force', take: 'effect', go: 'ahead' },
  simultaneousOpeners: 'when as',
  attending: 'at during',
  meeting: '',
  assemblingVerbs: 'gather assemble march converge meet turn rally take',
  gathering: { verbs: 'invite come travel arrive', preposition: 'to' },
  targetPrepositions: 'on against over',
  themePrepositions: 'about',
  thingPronouns: { it: 'n' },
  aheadPrepositions: 'for',
  sharedThings:
    'border borders crossing crossings ties relations treaty treaties agreement trade contacts links war dispute conflict',
  schedulingVerbs: 'plan schedule set slate expect',
  thereby: '',
  simultaneous: 'during at in',
  complementPrepositions: 'with to for of against on',
  contentOpeners: 'that',
  aboutPrepositions: 'about on over against for',
  destinationPrepositions: 'to',
  originPrepositions: 'from',
  venuePrepositions: 'at',
  occasions: 'sideline margin',
  placePrepositions: 'in at near to from outside on into across around inside',
  genitivePrepositions: 'of',
  agentPrepositions: 'by',
  sincePrepositions: 'since',
  untilPrepositions: 'until till to through',
  beforePrepositions: 'before',
  fromPrepositions: 'from',
  betweenPrepositions: 'between',
  conjunctions: 'and but',
  continuing: '',
  relatives: { who: 'subject', which: 'either', that: 'either', whom: 'object' },
  timePrepositions: 'on in at from since until till to before after by during between over for',
  contractions: {},
  definite: 'the this that these those',
  representatives:
    'spokesman spokeswoman spokesperson official representative government army military police force troop soldier court parliament delegation minister leader member supporter authority ministry administration fighter diplomat lawyer attorney prosecutor navy embassy president',
  heads:
    'spokesman spokeswoman spokesperson official minister leader judge diplomat lawyer attorney prosecutor secretary president chancellor king queen emir pope ambassador envoy adviser advisor chairman chairwoman chief director general commander governor mayor coach founder lawmaker senator',
  kin: 'nominee pick candidate brother sister son daughter father mother wife husband widow widower nephew niece uncle aunt deputy successor predecessor rival opponent challenger friend colleague counterpart ally',
  undergone:
    'release dismissal extradition arrest detention imprisonment conviction punishment deportation expulsion removal appointment nomination rescue liberation killing murder assassination execution recognition persecution mistreatment repression surveillance annexation bombing dissolution evacuation pardon',
  authorities: '',
  placeNouns:
    'north south east west capital city town region province area coast border center centre outskirts part district village island suburb port airport street square county state northeast northwest southeast southwest',
  effectVerbs:
    'kill injure wound hit strike rock destroy devastate damage cause claim leave trigger sweep ravage disrupt paralyze cripple erupt shake jolt batter',
  objectControlVerbs:
    'urge ask force order allow permit forbid advise persuade encourage invite accuse tell help enable require compel press push direct instruct authorise authorize commission oblige pressure lobby challenge',
  ownerControlNouns:
    'decision plan intention attempt effort promise pledge threat refusal offer willingness commitment determination resolve desire wish move vow bid ambition intent announcement readiness failure ability right mandate goal aim strategy',
  chargePrepositions: 'of with for to on over',
  groundPrepositions: 'for over',
  amongWords: 'including',
  measures:
    'year years month months week weeks day days hour hours minute minutes second seconds metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet ton tons tonnes percent degree degrees time times way',
  exceptingWords: 'except excluding',
  possessives: 'his her their its',
  leadership: 'leadership chairmanship command',
  persons:
    'side mediator rebel court judge company group organization team committee commission council board panel senator mayor king pope bishop farmer villager islander migrant nurse doctor soldier mother father son daughter wife husband husband brother sister kidnapper hostage pirate separatist he she they it we i man men woman women people person protester demonstrator prisoner attacker rebel insurgent critic opponent opposition population party student worker union terrorist civilian policeman police thousands hundreds dozens suspect defendant voter journalist candidate gunman gunmen militant crowd resident investigator officer agent detective inspector regulator peacekeeper guard firefighter extremist activist campaigner organiser organizer relative lawmaker',
  units:
    'drone missile rocket dead soldier person people civilian tank bomb child children woman women man men prisoner officer protester vote percent dollar euro pound aircraft helicopter passenger resident hostage refugee casualty injury fatality death victim troop seat year student rebel',
  numberWords: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
  },
  multipliers: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, bn: 1e9 },
};
