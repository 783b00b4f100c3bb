// English small words around offices: determiners, prepositions, copulas, forms of address, words of time. Own
// compilation, MIT. All keys are normalised forms.
import type { OfficeTime } from '../../../model/annotation';
import type { Determiner, Pronoun } from '../../pack/actors';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

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
  aunt friend ally rival successor predecessor confidant confidante aide assistant lawyer biographer son-in-law
  daughter-in-law father-in-law mother-in-law stepson stepdaughter grandson granddaughter grandfather grandmother fiancé
  fiancée girlfriend boyfriend bodyguard mentor killer colleague`);

export const legalForms: readonly string[] = 'Inc Ltd PLC LLC Corp AG SE'.split(' ');

export const prepositions =
  words(`in on at by with from to for of about against without over under before after
  between among during through near into onto despite alongside including like than via`);
export const timeLeads = words('since until from between');
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
export const ownWords = {
  pronouns: words('it'),
  verbs: words('denied denies confirmed confirms promised pledged vowed announces agreed decided added'),
  between: words('reports claims allegations accusations suggestions rumours rumors media press newspaper'),
};
export const headVerbs: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['headed', 'head'],
  ['leads', 'leader'],
  ['chairs', 'chair'],
]);

/** Verbs that often follow an office without a mark between: auxiliaries, and irregular pasts in news. */
export const verbForms =
  words(`said says told tells has had have will would could may might must shall should can do
  does did were are be being left came went met took gave made won lost got began held led ran saw spoke wrote sent
  fell rose sought drew flew broke chose knew thought brought fought kept put set hit cut let stood sat won paid wants
  plans calls came hopes expects warns urges leaves meets visits`);
