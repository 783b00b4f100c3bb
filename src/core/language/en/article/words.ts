// English words that decide where a sentence ends: abbreviations with their dots, function words that open sentences,
// months. Own compilation from knowledge of the language (CC0); closed classes only, no names.
import type { AbbreviationKind } from '../../pack/article';

const list = (words: string): string[] => words.split(/\s+/u).filter((w) => w !== '');

const INNER = list(`
  mr. mrs. ms. dr. prof. st. rev. hon. gen. lt. col. capt. sgt. maj. adm. cmdr. cpl. sen. rep. gov. pres. amb. supt. det. insp. fr. msgr. messrs. mt. ft.
  vs. e.g. i.e. cf. viz. approx. dept. est. gov't. ave. blvd. rd. op. cit. ed. eds. trans. lt.-col. lt.-gen. brig. atty. sec. asst. assoc. intl. natl.
`);
const FINAL = list(`
  etc. inc. ltd. corp. co. bros. jr. sr. u.s. u.k. u.n. u.s.a. e.u. d.c. a.m. p.m. a.d. b.c. ph.d. m.d. b.a. m.a. al. esq. sept. oct. nov. dec. feb. aug. apr. mon. tue. tues. wed. thu. thurs. fri.
`);
const BEFORE_NUMBER = list(
  'no. nos. jan. mar. jun. jul. vol. p. pp. fig. art. ch. sec. para. tel. ext. sat. sun.',
);

export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map<string, AbbreviationKind>([
  ...INNER.map((w): [string, AbbreviationKind] => [w, 'inner']),
  ...FINAL.map((w): [string, AbbreviationKind] => [w, 'final']),
  ...BEFORE_NUMBER.map((w): [string, AbbreviationKind] => [w, 'before-number']),
]);

export const STARTERS: ReadonlySet<string> = new Set(
  list(`
  the a an this that these those each every some any no all both either neither many few several most more another other such
  he she it they we i you one his her its their our my your who whom whose what which where when why how there here
  in on at by for from to with without of off over under after before during since until till while as about against among between through across near despite according besides beyond below above upon within amid
  and or but nor so yet if because although though unless whereas whether however moreover meanwhile therefore thus still also then now later earlier today yesterday tomorrow once often never always sometimes again instead indeed perhaps maybe only even just nearly almost
  is are was were has have had do does did will would can could should may might must shall not please yes
  last next earlier recently currently previously finally first second afterwards nevertheless nonetheless otherwise likewise similarly additionally furthermore
`),
);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan jan.',
    'february feb feb.',
    'march mar mar.',
    'april apr apr.',
    'may',
    'june jun jun.',
    'july jul jul.',
    'august aug aug.',
    'september sep sept sep. sept.',
    'october oct oct.',
    'november nov nov.',
    'december dec dec.',
  ].flatMap((names, index) => list(names).map((name): [string, number] => [name, index + 1])),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  list(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
);
