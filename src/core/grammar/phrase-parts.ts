// Parts of noun phrases: which tokens are nouns and adjectives, how far a run of nouns reaches, what determiner, ending
// and preposition say of a phrase, and which phrase it belongs to. Each answer rests on a few neighbouring tokens; the
// walk through the sentence is in `phrases.ts`.
import { startsUpper } from '../base/chars';
import { WordCache } from '../base/word-forms';
import type { Agreement, GrammarPack } from '../language/pack/grammar';
import type { Token } from '../model/article';
import type { Case, NounPhrase } from '../model/grammar';
import { INITIAL, NOTHING, NOUN, WORD, type WordInfo, type Words } from './word-info';

const ALL: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative'];
/** The list of cases for each set of them, one bit for each. */
const CASES = Array.from({ length: 1 << ALL.length }, (_, set) => ALL.filter((_case, k) => set & (1 << k)));
export const DEMONSTRATIVES = new Set(
  'das dies dieser diese dieses diesem diesen beide beiden viele einige this these those'.split(' '),
);
/** Longest phrase that is looked for, in tokens. */
const REACH = 12;

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;
const tokenAt = (words: Words, i: number): Token => words.tokens[i] as Token;

export interface Governor {
  readonly base: string;
  readonly token: number;
  readonly cases: readonly Case[];
  readonly article: readonly Agreement[] | null;
}

export interface Found {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly determiner: readonly Agreement[] | null;
  readonly governor: Governor | null;
  readonly pronoun: boolean;
}

export interface Scope {
  readonly words: Words;
  readonly pack: GrammarPack;
  readonly german: boolean;
  readonly last: number;
  /** What the clause reader made of tokens; see `VERB` and `OPENER`. */
  readonly roles: Uint8Array;
}

/** Values of `roles`: tokens of verb groups, and words that open clauses. */
export const VERB = 1;
export const OPENER = 2;
/** A preposition that opens a clause and governs nothing: »um den Verband zu loben«, »während die Chefin sprach«. */
export const CONJUNCTION = 3;

/** A noun or part of a name; in English any word of an open class that is no verb here. */
export function isNoun(scope: Scope, i: number): boolean {
  if (scope.roles[i] === VERB) return false;
  if (has(scope.words, i, NOUN)) return true;
  return !scope.german && has(scope.words, i, WORD) && !at(scope.words, i).closed;
}

/** An adjective, participle or number that may stand before a noun. */
export function isAdjective(scope: Scope, i: number): boolean {
  if (scope.roles[i] === VERB) return false;
  const t = tokenAt(scope.words, i);
  if (t.kind === 'number') return true;
  if (t.kind !== 'word') return false;
  const w = at(scope.words, i);
  if (w.determiner) return !scope.pack.articles.has(w.norm);
  if (w.closed) return false;
  return scope.german && w.inflected;
}

/**
 * »Anna Bergs früherer Minister«: the end of a name in the genitive that stands right before an adjective and its noun;
 * -1: none stands there. What the lexicon knows as a noun is none (»Haus neuer Art«).
 */
export function possessorEnd(scope: Scope, i: number): number {
  const { words } = scope;
  if (!scope.german || !has(words, i, NOUN)) return -1;
  let k = i;
  while (k + 1 < scope.last && k < i + 3 && isNoun(scope, k + 1)) k++;
  if (k + 2 >= scope.last) return -1;
  const possessor = tokenAt(words, k);
  if (!/[^s]s$|['’]$/.test(possessor.text) || formOf(possessor, scope.pack).gender !== null) return -1;
  const next = k + 1;
  if (at(words, next).determiner !== undefined || tokenAt(words, next).kind !== 'word') return -1;
  if (!isAdjective(scope, next)) return -1;
  const noun = isNoun(scope, next + 1) ? next + 1 : isAdjective(scope, next + 1) ? next + 2 : -1;
  return noun > 0 && noun < scope.last && isNoun(scope, noun) ? next : -1;
}

/** The end of the run of nouns and names that starts at `i` (»Präsident Joe Biden«, »Raketen- und Drohnenangriffe«). */
export function nounRun(scope: Scope, i: number): number {
  let k = i + 1;
  while (k < scope.last) {
    if (scope.pack.dayNouns.size > 0 && endsDay(scope, i, k)) return dayEnd(scope, k);
    if (!scope.german && beginsTime(scope, i, k)) return k;
    if (isNoun(scope, k)) k++;
    else if (
      k + 1 < scope.last &&
      at(scope.words, k).coordinator &&
      tokenAt(scope.words, k - 1).text.endsWith('-') &&
      isNoun(scope, k + 1)
    )
      k += 2;
    else if (
      !scope.german &&
      tokenAt(scope.words, k).kind === 'number' &&
      k + 1 < scope.last &&
      isNoun(scope, k + 1)
    )
      k++;
    else break;
  }
  return k;
}

/** `On Friday Iran …`: behind a day a name begins anew, unless the article makes it one name (`the Sunday Times`). */
function endsDay(scope: Scope, from: number, k: number): boolean {
  const { words, pack } = scope;
  if (!pack.dayNouns.has(at(words, k - 1).norm)) return false;
  if (from > 0 && pack.articles.has(at(words, from - 1).norm)) return false;
  // »Peter Mai Kandidat«: a name, unless »am« or »im« stands before it.
  if (scope.german && (from !== k - 1 || !behindDay(scope, from - 1))) return false;
  const end = dayEnd(scope, k);
  if (end >= scope.last) return false;
  if (startsUpper(tokenAt(words, end).text)) return true;
  // `On Tuesday police arrested …`, but `On Tuesday evening …`.
  const front = !scope.german && from === k - 1 && from > 0 && at(words, from - 1).preposition !== undefined;
  return (
    front &&
    has(words, from, NOUN) &&
    has(words, from - 1, INITIAL) &&
    !pack.dayNouns.has(at(words, end).norm)
  );
}

/** `met Iran last week`, `met Iran Monday`: a time without a preposition ends the phrase; `the talks last week` too. */
function beginsTime({ words, pack, last }: Scope, from: number, k: number): boolean {
  const { openers, days } = pack.bareTimes;
  const { norm } = at(words, k);
  if (openers.has(norm)) return k + 1 < last && pack.dayNouns.has(at(words, k + 1).norm);
  if (!days.has(norm) || !has(words, k, NOUN)) return false;
  // `the Daily Monday`, `Black Friday`: behind an article, and with a noun behind it, a day is part of a name.
  if (from > 0 && at(words, from - 1).determiner !== undefined && has(words, k - 1, NOUN)) return false;
  return k + 1 >= last || !has(words, k + 1, NOUN);
}

/** »am Sonntag«, »3. Juni«: what stands before a day or month that is no name. */
function behindDay({ words }: Scope, i: number): boolean {
  if (i < 0) return false;
  const number = tokenAt(words, i).text === '.' && i > 0 && tokenAt(words, i - 1).kind === 'number';
  return number || at(words, i).preposition !== undefined;
}

/** `May 5`: the number belongs to the month. */
function dayEnd(scope: Scope, k: number): number {
  return k < scope.last && tokenAt(scope.words, k).kind === 'number' ? k + 1 : k;
}

/** Where the noun of a phrase stands whose determiner or first adjective is at `i`; -1 where none follows. */
export function nounOf(scope: Scope, i: number, from: number): { noun: number; quoted: boolean } {
  const { words, last } = scope;
  let quoted = false;
  for (let n = from; n < last && n - i < REACH; n++) {
    if (isNoun(scope, n)) return { noun: n, quoted };
    const t = tokenAt(words, n);
    const w = at(words, n);
    // »der "Morgenpost"«
    if (t.kind === 'quote' && n > i && t.spaced && n + 1 < last && tokenAt(words, n + 1).kind === 'word') {
      quoted = true;
      continue;
    }
    if (isAdjective(scope, n)) continue;
    if (n === i) return { noun: -1, quoted };
    const more = n + 1 < last && (isAdjective(scope, n + 1) || isNoun(scope, n + 1));
    if (!more) return { noun: -1, quoted };
    if (w.adverb && !w.preposition) continue;
    if (n > from && (t.text === ',' || w.coordinator)) continue;
    // »ein deutlich höherer Preis«
    if (
      scope.german &&
      t.kind === 'word' &&
      !w.closed &&
      scope.roles[n] !== VERB &&
      isAdjective(scope, n + 1)
    )
      continue;
    return { noun: -1, quoted };
  }
  return { noun: -1, quoted };
}

/** What the form of a noun says by itself. */
type NounForm = Pick<NounPhrase, 'gender' | 'number'>;
const NO_FORM: NounForm = { gender: null, number: null };
const forms = new WeakMap<GrammarPack, WordCache<NounForm>>();

function formOf(token: Token, pack: GrammarPack): NounForm {
  let cache = forms.get(pack);
  if (cache === undefined) forms.set(pack, (cache = new WordCache<NounForm>()));
  let form = cache.get(token.key);
  if (form === undefined) {
    form = { gender: pack.genderOf(token.norm), number: pack.numberOf(token.norm) };
    cache.set(token.key, form);
  }
  return form;
}

/**
 * »Der Verband Pro Bahn«, »der Ministerin Anna Müller«: the article agrees with the common noun before the name, whatever
 * noun the name looks like. »Die Berliner Polizei«: a first word in -er that does not fit is an adjective.
 */
function leadOf(scope: Scope, found: Found): number {
  const { determiner, first, head } = found;
  if (!scope.german || !determiner || first === head) return head;
  if (formOf(tokenAt(scope.words, head), scope.pack).gender === null) return head;
  let lead = first;
  while (lead < head && !has(scope.words, lead, NOUN)) lead++;
  const token = tokenAt(scope.words, lead);
  const { gender, number } = formOf(token, scope.pack);
  if (lead === head || gender === null || number === 'pl') return head;
  const fits = (sex: NounPhrase['gender']): boolean =>
    determiner.some((a) => isDirect(a) && a.gender === sex);
  return !scope.pack.adjectiveEndings.has(token.norm.slice(-2)) || fits(gender) ? lead : head;
}

function isDirect(a: Agreement): boolean {
  return a.case === 'nominative' || a.case === 'accusative';
}

export function agreementOf(scope: Scope, found: Found): Pick<NounPhrase, 'cases' | 'number' | 'gender'> {
  const { pack, words } = scope;
  const form = found.pronoun ? NO_FORM : formOf(tokenAt(words, leadOf(scope, found)), pack);
  // An -s at the end of a name is no plural.
  const name = !scope.german && has(words, found.head, NOUN);
  return agreement(
    found.determiner,
    found.governor?.cases ?? null,
    form.gender,
    name ? null : form.number,
    // The dative plural ends in -n (or -s).
    scope.german && !found.pronoun && !at(words, found.head).endsInNorS,
  );
}

/** What a determiner or ending, the preposition, and gender and number of the noun leave of case, number and gender. */
export function agreement(
  list: readonly Agreement[] | null,
  allowed: readonly Case[] | null,
  gender: NounPhrase['gender'],
  number: NounPhrase['number'],
  noDativePlural: boolean,
): Pick<NounPhrase, 'cases' | 'number' | 'gender'> {
  if (!list) return { cases: allowed ?? ALL, number, gender };
  // The readings of the determiner that fit, one bit for each.
  let fit = (1 << list.length) - 1;
  if (allowed !== null) fit = narrow(fit, list, (a) => allowed.includes(a.case));
  if (gender !== null) fit = narrow(fit, list, (a) => a.gender === null || a.gender === gender);
  if (number !== null) fit = narrow(fit, list, (a) => a.number === number);
  if (noDativePlural) fit = narrow(fit, list, notDativePlural);
  let cases = 0;
  let singular = true;
  let plural = true;
  let only: Agreement['gender'] | undefined;
  let same = true;
  for (let k = 0; k < list.length; k++) {
    if ((fit & (1 << k)) === 0) continue;
    const a = list[k] as Agreement;
    cases |= 1 << ALL.indexOf(a.case);
    singular &&= a.number === 'sg';
    plural &&= a.number === 'pl';
    same &&= only === undefined || only === a.gender;
    only = a.gender;
  }
  const settled = singular ? 'sg' : plural ? 'pl' : null;
  return {
    cases: CASES[cases] as readonly Case[],
    number: settled ?? number,
    gender: (same ? (only ?? null) : null) ?? (settled === 'pl' ? null : gender),
  };
}

/**
 * The readings of an article that the ending of the adjective behind it leaves: »der neue« is a nominative, »die neue« one
 * and »die neuen« several, »der neuen« anything else. The weak declension; all readings where the word has no such ending.
 */
export function withAdjective(
  list: readonly Agreement[],
  behind: Token | undefined,
  isAdjective: boolean,
): readonly Agreement[] {
  if (!isAdjective || behind?.kind !== 'word') return list;
  const weak = (a: Agreement): boolean =>
    a.number === 'sg' && (a.case === 'nominative' || (a.case === 'accusative' && a.gender !== 'm'));
  const kept = behind.norm.endsWith('e')
    ? list.filter(weak)
    : behind.norm.endsWith('en')
      ? list.filter((a) => !weak(a))
      : list;
  return kept.length === 0 ? list : kept;
}

function notDativePlural(a: Agreement): boolean {
  return !(a.case === 'dative' && a.number === 'pl');
}

/** Those of the readings that pass; all of them where none does. */
function narrow(fit: number, list: readonly Agreement[], keep: (a: Agreement) => boolean): number {
  let kept = 0;
  for (let k = 0; k < list.length; k++)
    if ((fit & (1 << k)) !== 0 && keep(list[k] as Agreement)) kept |= 1 << k;
  return kept === 0 ? fit : kept;
}

/** The phrase that this one is a genitive or an apposition of: the index in `out`, or null. */
export function parentOf(
  scope: Scope,
  found: Found,
  cases: readonly Case[],
  gender: NounPhrase['gender'],
  before: NounPhrase | undefined,
  clauseOf: Int32Array,
): 'genitive' | 'apposition' | null {
  if (!before || found.pronoun || before.pronoun || found.governor !== null) return null;
  const gap = found.first - before.last;
  // »der Leiter des Amtes«; »im Parlament der Minister« is left open.
  if (
    gap === 0 &&
    scope.german &&
    found.determiner !== null &&
    cases.includes('genitive') &&
    !(cases.includes('nominative') && gender === 'm')
  )
    return 'genitive';
  if (gap !== 1 || tokenAt(scope.words, before.last).text !== ',') return null;
  if (!scope.german && before.preposition !== null && isInFront(scope, before)) return null;
  const after = found.last < scope.last ? tokenAt(scope.words, found.last).text : '.';
  const closed = after === ',' || after === '.' || after === ')';
  return closed &&
    clauseOf[before.head] === clauseOf[found.head] &&
    (found.determiner !== null || before.cases.length < 4)
    ? 'apposition'
    : null;
}

/** `On Friday, Anna Lee, …`, `In a letter to the court, Anna Lee, …`: what stands in front of the subject. */
function isInFront({ words, roles }: Scope, phrase: NounPhrase): boolean {
  let i = phrase.prepositionToken ?? phrase.first;
  for (let steps = 0; steps < REACH; steps++, i--) {
    if (roles[i] === VERB || roles[i] === OPENER || tokenAt(words, i).kind === 'punct') return false;
    if (has(words, i, INITIAL)) return at(words, i).preposition !== undefined;
  }
  return false;
}

/** Whether an inflected word stands before a noun a few tokens on, so that a determiner waits for it. */
export function closesLater(scope: Scope, from: number): boolean {
  const { words, last } = scope;
  for (let k = from; k + 1 < last && k < from + 9; k++) {
    if (tokenAt(words, k).kind === 'punct') return false;
    if (
      tokenAt(words, k).kind !== 'word' ||
      has(words, k, NOUN) ||
      at(words, k).closed ||
      scope.roles[k] === VERB
    )
      continue;
    if (at(words, k).inflected && isNoun(scope, k + 1) && k > from && isNoun(scope, k - 1)) return true;
  }
  return false;
}

export function endingOf(scope: Scope, norm: string): readonly Agreement[] | null {
  if (!scope.german || scope.pack.determiners.has(norm)) return null;
  const two = scope.pack.adjectiveEndings.get(norm.slice(-2));
  return two ?? scope.pack.adjectiveEndings.get(norm.slice(-1)) ?? null;
}
