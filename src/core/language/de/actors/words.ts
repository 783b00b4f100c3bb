// German small words around offices: determiners, prepositions, copulas, forms of address, adjectives of time. Own
// compilation, MIT. All keys are normalised forms.
import type { Determiner, Pronoun } from '../../pack/actors';
import type { OfficeTime } from '../../../model/annotation';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const DEFINITE: readonly (readonly [string, 'm' | 'f' | null, boolean])[] = [
  ['der', null, false],
  ['die', null, false],
  ['das', null, false],
  ['des', 'm', false],
  ['dem', 'm', false],
  ['den', null, false],
  ['am', 'm', false],
  ['beim', 'm', false],
  ['vom', 'm', false],
  ['zum', 'm', false],
  ['zur', 'f', false],
];

const POSSESSIVE = ['sein', 'ihr', 'dein', 'mein', 'unser', 'euer', 'eur'];
const INDEFINITE = ['ein', 'kein', 'manch', 'jed', 'welch', 'solch', 'irgendein'];
const DEMONSTRATIVE = ['dies', 'jen', 'derselb', 'desselb', 'demselb'];
const ENDINGS = ['', 'e', 'er', 'es', 'en', 'em'];

function genderOf(ending: string): 'm' | 'f' | null {
  return ending === 'es' || ending === 'em' || ending === 'en' ? 'm' : null;
}

export const determiners: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ...DEFINITE.map(([word, gender, plural]): [string, Determiner] => [
    word,
    { definite: true, possessive: false, gender, plural },
  ]),
  ...['dessen', 'deren'].map((w): [string, Determiner] => [
    w,
    { definite: true, possessive: true, gender: null, plural: false },
  ]),
  ...POSSESSIVE.flatMap((stem) =>
    ENDINGS.map((e): [string, Determiner] => [
      stem + e,
      { definite: true, possessive: true, gender: genderOf(e), plural: false },
    ]),
  ),
  ...INDEFINITE.flatMap((stem) =>
    ENDINGS.map((e): [string, Determiner] => [
      stem + e,
      { definite: false, possessive: false, gender: genderOf(e), plural: false },
    ]),
  ),
  ...DEMONSTRATIVE.flatMap((stem) =>
    ENDINGS.map((e): [string, Determiner] => [
      stem + e,
      { definite: true, possessive: false, gender: genderOf(e), plural: false },
    ]),
  ),
]);

/** Stems of adjectives of time; the ending is taken off before they are looked up. */
export const timeAdjectives: ReadonlyMap<string, OfficeTime> = new Map<string, OfficeTime>([
  ...[
    ...words(
      'ehemalig früher damalig einstig vormalig bisherig abgesetzt gestürzt zurückgetreten entlassen später',
    ),
  ].map((w): [string, OfficeTime] => [w, 'former']),
  ...[...words('verstorben abgewählt entmachtet langjährig suspendiert inhaftiert')].map(
    (w): [string, OfficeTime] => [w, 'former'],
  ),
  ...[...words('designiert künftig zukünftig gewählt nominiert angehend kommend')].map(
    (w): [string, OfficeTime] => [w, 'designated'],
  ),
  ...[...words('kommissarisch geschäftsführend vorläufig interimistisch übergangsweise')].map(
    (w): [string, OfficeTime] => [w, 'acting'],
  ),
]);

/** Adjectives that are part of a title. */
export const titleAdjectives: ReadonlySet<string> = words(
  'stellvertretend ständig parlamentarisch hoh oberst erst',
);

export const ofWords = words('des der von vom');
export const forWords = words('für');
export const atWords = words('in im bei beim am an auf zu zum zur gegen unter gegenüber');
export const withinWords = words('in im bei beim');
export const kinWords = words(
  'bruder bruders schwester sohn sohnes sohns tochter frau mann vater vaters mutter ehefrau ehemann gattin gatte witwe ' +
    'witwer schwager schwägerin neffe neffen nichte enkel enkels enkelin cousin cousins onkel onkels tante freund ' +
    'freundes freundin vertrauter vertraute vertrauten gegner gegners rivale rivalen nachfolger nachfolgerin vorgänger ' +
    'mitarbeiter mitarbeiters mitarbeiterin assistent assistenten assistentin referent referenten referentin biograf ' +
    'biografen biografin biograph stellvertreter stellvertreters stellvertreterin ziehsohn stiefsohn stieftochter halbbruder ' +
    'halbschwester zwillingsbruder zwillingsschwester schwiegersohn schwiegertochter schwiegervater schwiegermutter ' +
    'großvater großmutter lebensgefährte lebensgefährten lebensgefährtin verlobter verlobte verlobten verbündeter ' +
    'verbündete verbündeten weggefährte weggefährten weggefährtin mentor mentors leibwächter leibwächters fahrer ' +
    'verteidiger verteidigers verteidigerin anwältin mörder mörders attentäter kollege kollegen kollegin',
);
export const pluralDeterminers = words(
  'die alle beide beiden viele mehrere einige diese jene keine seine ihre unsere deren',
);
export const legalForms: readonly string[] = 'AG SE GmbH KG KGaA OHG'.split(' ');

export const prepositions = words(
  'in im an am auf bei beim mit nach von vom zu zum zur für durch gegen ohne um über unter vor hinter neben zwischen ' +
    'aus seit trotz wegen während laut gegenüber außer bis entlang statt innerhalb außerhalb samt nebst zufolge dank',
);
export const timeLeads = words('seit bis von ab zwischen');
export const andWords = words('und sowie');
export const address: ReadonlyMap<string, 'm' | 'f' | null> = new Map<string, 'm' | 'f' | null>([
  ['herr', 'm'],
  ['herrn', 'm'],
  ['frau', 'f'],
  ['dr', null],
  ['dr.', null],
  ['prof', null],
  ['prof.', null],
  ['professor', null],
  ['a.', null],
  ['d.', null],
  ['i.', null],
  ['r.', null],
]);
export const copulas: ReadonlyMap<string, OfficeTime | 'past'> = new Map<string, OfficeTime | 'past'>([
  ...[...words('ist sei bleibt bleibe bin')].map((w): [string, OfficeTime] => [w, 'current']),
  ...[...words('wird werde')].map((w): [string, OfficeTime] => [w, 'designated']),
  ...[...words('wurde')].map((w): [string, 'past'] => [w, 'past']),
  ...[...words('war gewesen blieb')].map((w): [string, OfficeTime] => [w, 'former']),
]);
export const asWords = words('als');
export const notAs = words(
  'gilt galt gelten bezeichnete bezeichnet bezeichnen sieht sah sehen nannte kandidiert kandidierte kandidieren bewirbt ' +
    'bewarb kandidatur kandidaten kandidat beschimpfte beschimpft gehandelt vorgeschlagen mehr weniger anders eher',
);
export const toWords = words('zum zur');
export const appointWords = words(
  'ernannt ernennt ernannte ernennen gewählt wählt wählte wählten wählen wiedergewählt berufen beruft berief beriefen ' +
    'bestimmt bestimmte gekürt kürte bestellt befördert nominiert nominierte nominieren vereidigt ausgerufen ' +
    'aufgestiegen aufstieg gemacht machte machten bestätigt erklärt',
);
export const resignWords = words(
  'zurückgetreten zurücktreten zurücktritt trat tritt abgetreten entlassen entließ abgesetzt gestürzt abgewählt ' +
    'ausgeschieden gekündigt abberufen gefeuert feuerte suspendiert',
);
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['er', { gender: 'm', subject: true }],
  ['ihm', { gender: 'm', subject: false }],
  ['ihn', { gender: 'm', subject: false }],
  ['ihr', { gender: 'f', subject: false }],
  ['sie', { gender: 'f', subject: false }],
]);
/** Singular verb forms that their ending does not show: auxiliaries and strong pasts of verbs in news. */
export const singularVerbs = words(
  'ist sei war wird wurde werde hat habe hatte will wolle soll solle kann könne muss müsse darf dürfe mag möge kam ' +
    'ging sah gab nahm sprach schrieb rief stand trat zog fuhr flog hielt ließ fand begann gewann verlor starb warf ' +
    'traf lag saß bat blieb schwieg wies schloss trug lud bot floh wuchs schlug unterschrieb versprach widersprach ' +
    'erhielt bekam übernahm verließ fiel lief hob griff brach half galt hieß las aß trank schnitt ritt',
);
export const relatives = words('der die');
