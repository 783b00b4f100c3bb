// English closed classes: determiners and pronouns, prepositions, words that open clauses, negations, adverbs. Own
// compilation from knowledge of the language (CC0).
import type { Case } from '../../../model/grammar';
import type { Agreement, Opener, Preposition } from '../../pack/grammar';

const list = (words: string): string[] => words.split(/\s+/u).filter((w) => w !== '');
const NOUN_CASES: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative'];

const sets = (words: string, numbers: readonly ('sg' | 'pl')[]): [string, readonly Agreement[]][] =>
  list(words).map((w) => [
    w,
    numbers.flatMap((number) => NOUN_CASES.map((c): Agreement => ({ case: c, number, gender: null }))),
  ]);

export const DETERMINERS: ReadonlyMap<string, readonly Agreement[]> = new Map([
  ...sets('the no any some its his her their our my your whose which what all more most other such', [
    'sg',
    'pl',
  ]),
  ...sets('a an this that each every either neither another', ['sg']),
  ...sets(
    'these those both many few several various two three four five six seven eight nine ten dozens hundreds thousands',
    ['pl'],
  ),
]);

const pronoun = (
  words: string,
  cases: readonly Case[],
  number: 'sg' | 'pl',
  gender: 'm' | 'f' | 'n' | null = null,
): [string, readonly Agreement[]][] =>
  list(words).map((w) => [w, cases.map((c): Agreement => ({ case: c, number, gender }))]);
const OBJECT: readonly Case[] = ['dative', 'accusative'];
export const PRONOUNS: ReadonlyMap<string, readonly Agreement[]> = new Map([
  ...pronoun('he', ['nominative'], 'sg', 'm'),
  ...pronoun('she', ['nominative'], 'sg', 'f'),
  ...pronoun('it', ['nominative', ...OBJECT], 'sg', 'n'),
  ...pronoun('i', ['nominative'], 'sg'),
  ...pronoun('you', ['nominative', ...OBJECT], 'sg'),
  ...pronoun('we they', ['nominative'], 'pl'),
  ...pronoun('him himself', OBJECT, 'sg', 'm'),
  ...pronoun('herself', OBJECT, 'sg', 'f'),
  ...pronoun('me itself', OBJECT, 'sg'),
  ...pronoun('them us themselves', OBJECT, 'pl'),
  ...pronoun(
    'someone somebody anyone anybody everyone everybody nobody one something nothing everything anything',
    ['nominative', ...OBJECT],
    'sg',
  ),
]);

export const PREPOSITIONS: ReadonlyMap<string, Preposition> = new Map(
  list(
    'in on at by for from to with without of off into onto upon over under after before during since until till about against among amid between through across near despite along around behind below beside besides beyond down inside outside past per than toward towards throughout via within above concerning regarding including following like unlike except amongst aboard',
  ).map((w): [string, Preposition] => [
    w,
    { base: w, cases: w === 'of' ? ['genitive'] : ['dative', 'accusative'] },
  ]),
);

const openers = new Map<string, Opener[]>();
const open = (words: string, ...kinds: Opener[]): void => {
  for (const w of list(words)) openers.set(w, [...(openers.get(w) ?? []), ...kinds]);
};
open(
  'that whether if because although though unless until while after before since as once when whereas lest where so',
  'subordinate',
);
open('who whom whose which that where when whereby', 'relative');
open('what how why who which where when', 'question');
export const OPENERS: ReadonlyMap<string, readonly Opener[]> = openers;

export const COORDINATORS: ReadonlySet<string> = new Set(list('and or but nor yet so'));
export const NEGATIONS: ReadonlySet<string> = new Set(
  list(
    "not no never nobody nothing none neither nor nowhere without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't hardly",
  ),
);
export const MODALS: ReadonlySet<string> = new Set(list('will would can could shall should may might must'));
export const ADVERBS: ReadonlySet<string> = new Set(
  list(`
  also only still already so then here there now today yesterday tomorrow tonight later earlier recently currently previously finally first again once twice often never always sometimes instead indeed perhaps maybe even just nearly almost too very quite rather much more most less least not
  however moreover meanwhile therefore thus otherwise likewise nevertheless nonetheless furthermore further away back together apart ahead abroad home soon ago yet ever elsewhere anyway afterwards alone well far long up down out off in over on about around
  `),
);
export const PARTICLES: ReadonlySet<string> = new Set(
  list('up down out off in on over away back apart together ahead aside through'),
);

export const ZERO_THAT: ReadonlySet<string> = new Set(
  list(
    'say tell think believe claim announce warn insist hope know add report argue suggest fear expect feel admit agree assume confirm declare deny doubt estimate explain find guess hear hold imagine indicate maintain mean note predict promise realise realize recall remember repeat reveal say show state stress suppose suspect swear understand vow wish write',
  ),
);

export const PARTICIPLE_OPENERS: ReadonlySet<string> = new Set(
  list('after before while when since without by for of from despite upon'),
);
export const GERUND_VERBS: ReadonlySet<string> = new Set(
  list(
    'deny admit begin start continue stop keep resume finish avoid consider contemplate recall regret oppose recommend suggest propose risk postpone delay confess favour favor defend justify mention discuss resist support quit cease',
  ),
);

export const BARE_TIMES = {
  openers: new Set(list('last next this past earlier later every each')),
  days: new Set(list('monday tuesday wednesday thursday friday saturday sunday')),
};

export const DAY_NOUNS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december morning afternoon evening night week weekend month year spring summer autumn winter today
   yesterday`.split(/\s+/),
);
