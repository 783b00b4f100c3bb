// English words of offices: heads, what may stand before them, small words around them. Own compilation, MIT. All
// keys are normalised forms; plurals and feminine forms are made from them in `office-noun.ts`.
import type { OfficeTime } from '../../../model/annotation';
import type { Determiner, Pronoun } from '../../pack/actors';

export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const HEADS =
  words(`president minister secretary chancellor premier chairman chairwoman chairperson chair
  ambassador envoy governor mayor senator congressman congresswoman representative judge justice prosecutor
  commissioner commander general admiral colonel major captain marshal chief director king queen emir sultan pope
  bishop archbishop cardinal prince sheikh ayatollah leader head spokesman spokeswoman spokesperson adviser advisor
  negotiator attorney-general secretary-general vice-president speaker treasurer counterpart deputy delegate
  commissar consul dictator ruler strongman founder co-founder executive officer coordinator administrator rapporteur
  inspector superintendent coach editor dean rector curator principal sheriff ceo gov sen rep gen adm regent monarch patriarch member mp undersecretary`);

export const GENERIC =
  words(`leader head chief director spokesman spokeswoman spokesperson member deputy officer
  executive adviser advisor representative founder co-founder counterpart chair coordinator delegate envoy commander`);

export const PEOPLE =
  words(`politician lawyer journalist businessman businesswoman activist diplomat candidate
  economist analyst soldier lawmaker paediatrician professor author historian reporter banker billionaire dissident
  rival successor predecessor nominee incumbent republican democrat conservative veteran expert scientist researcher`);

/** Nouns and adjectives that form a title with the head: »foreign minister«, »opposition leader«. */
export const MODIFIERS =
  words(`prime foreign interior finance defence defense justice economy health education labour
  labor energy trade environment agriculture transport home army navy vice deputy chief cabinet state attorney
  security opposition party faction union rebel army air force police intelligence general national military naval
  press government parliament parliamentary house senate majority minority first second permanent special assistant
  executive managing supreme fisheries culture sports housing social development commerce treasury crown federal
  under district city campaign team group board committee commission council central bank staff political
  information planning water works public affairs war peace climate digital science research tourism labour policy space aid drug economic human rights emergency fire prison port union regional local
  provincial acting-prime crime oil gas technology tech infrastructure immigration equality women youth`);

export const GENDERED: ReadonlyMap<string, 'm' | 'f'> = new Map<string, 'm' | 'f'>([
  ...[...words('chairman spokesman congressman businessman king prince emir sultan pope strongman')].map(
    (w): [string, 'm'] => [w, 'm'],
  ),
  ...[...words('chairwoman spokeswoman congresswoman businesswoman queen')].map((w): [string, 'f'] => [
    w,
    'f',
  ]),
]);

/** What a title is, whatever the wording; keys without country. The same concepts as in the German pack. */
export const CONCEPTS: Readonly<Record<string, string>> = {
  president: 'head-of-state',
  'head of state': 'head-of-state',
  ruler: 'head-of-state',
  dictator: 'head-of-state',
  'prime minister': 'head-of-government',
  premier: 'head-of-government',
  chancellor: 'head-of-government',
  'secretary of state': 'minister:foreign',
  'secretary of defense': 'minister:defence',
  'secretary of the army': 'minister:army',
  'opposition leader': 'opposition-leader',
  'party leader': 'party-leader',
  'secretary-general': 'secretary-general',
  'secretary general': 'secretary-general',
  'vice president': 'vice-president',
  'chief of staff': 'chief-of-staff',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  spokesperson: 'spokesperson',
  envoy: 'envoy',
  'special envoy': 'envoy',
  ambassador: 'ambassador',
  mayor: 'mayor',
  judge: 'judge',
  justice: 'judge',
  prosecutor: 'prosecutor',
  leader: 'leader',
  head: 'leader',
  chief: 'leader',
  chair: 'leader',
  chairman: 'leader',
  chairwoman: 'leader',
};

export const FIELDS: Readonly<Record<string, string>> = {
  foreign: 'foreign',
  defence: 'defence',
  defense: 'defence',
  army: 'army',
  navy: 'navy',
  'air force': 'air-force',
  finance: 'finance',
  treasury: 'finance',
  interior: 'interior',
  home: 'interior',
  justice: 'justice',
  economy: 'economy',
  trade: 'trade',
  commerce: 'trade',
  labour: 'labour',
  labor: 'labour',
  health: 'health',
  environment: 'environment',
  transport: 'transport',
  energy: 'energy',
  education: 'education',
  culture: 'culture',
  agriculture: 'agriculture',
};

const determiner = (definite: boolean, possessive = false): Determiner => ({
  definite,
  possessive,
  gender: null,
  plural: false,
});

export const determiners: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ...[...words('the this that these those')].map((w): [string, Determiner] => [w, determiner(true)]),
  ...[...words('his her its their our my your whose')].map((w): [string, Determiner] => [
    w,
    determiner(true, true),
  ]),
  ...[...words('a an another no any every some')].map((w): [string, Determiner] => [w, determiner(false)]),
]);

export const timeAdjectives: ReadonlyMap<string, OfficeTime> = new Map<string, OfficeTime>([
  ...[...words('former ex-former onetime one-time late ousted deposed retired erstwhile then ex')].map(
    (w): [string, OfficeTime] => [w, 'former'],
  ),
  ...[...words('designate incoming elect future')].map((w): [string, OfficeTime] => [w, 'designated']),
  ...[...words('acting interim caretaker')].map((w): [string, OfficeTime] => [w, 'acting']),
]);

export const kinWords =
  words(`brother sister son daughter wife husband father mother widow nephew niece cousin uncle
  aunt friend ally rival successor predecessor`);

export const prepositions =
  words(`in on at by with from to for of about against without over under before after
  between among during through near into onto despite alongside including like than via`);
export const address: ReadonlyMap<string, 'm' | 'f' | null> = new Map<string, 'm' | 'f' | null>([
  ['mr', 'm'],
  ['mr.', 'm'],
  ['mrs', 'f'],
  ['mrs.', 'f'],
  ['ms', 'f'],
  ['ms.', 'f'],
  ['dr', null],
  ['dr.', null],
  ['prof', null],
  ['prof.', null],
  ['sir', 'm'],
]);
export const copulas: ReadonlyMap<string, OfficeTime | 'past'> = new Map<string, OfficeTime | 'past'>([
  ['is', 'current'],
  ['remains', 'current'],
  ['became', 'past'],
  ['becomes', 'current'],
  ['was', 'former'],
  ['been', 'former'],
]);
export const appointWords = words(
  `appointed appoints named names elected elects nominated nominates made installed`,
);
export const resignWords = words(`resigned resigns stepped steps fired sacked ousted quit removed dismissed`);
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', { gender: 'm', subject: true }],
  ['him', { gender: 'm', subject: false }],
  ['she', { gender: 'f', subject: true }],
]);
export const headVerbs: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['headed', 'head'],
  ['leads', 'leader'],
  ['chairs', 'chair'],
]);
