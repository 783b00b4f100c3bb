// The tokens of one sentence → noun phrases: determiner, adjectives, head, names behind it; with what determiner,
// preposition and ending say of case, number and gender. Genitives and appositions are phrases of their own with a
// parent where that is clear. It attaches no prepositional phrases and resolves no pronouns.
import type { Agreement, GrammarPack } from '../language/pack/grammar';
import type { Token } from '../model/article';
import type { Case, NounPhrase } from '../model/grammar';
import { INFINITIVE, INITIAL, NOUN, WORD, NOTHING, type WordInfo, type Words } from './word-info';

const ALL: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative'];
const ADJECTIVE = /(?:e|en|er|es|em)$/;
const DEMONSTRATIVES = new Set(
  'das dies dieser diese dieses diesem diesen beide beiden viele einige this these those'.split(' '),
);
/** Longest phrase that is looked for, in tokens. */
const REACH = 12;

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;
const tokenAt = (words: Words, i: number): Token => words.tokens[i] as Token;

interface Governor {
  readonly base: string;
  readonly token: number;
  readonly cases: readonly Case[];
  readonly article: readonly Agreement[] | null;
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly determiner: readonly Agreement[] | null;
  readonly governor: Governor | null;
  readonly pronoun: boolean;
}

interface Scope {
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

const isClosed = (w: WordInfo): boolean =>
  w.preposition !== undefined ||
  w.pronoun !== undefined ||
  w.determiner !== undefined ||
  w.coordinator ||
  w.adverb ||
  w.openers.length > 0;

/** A noun or part of a name; in English any word of an open class that is no verb here. */
function isNoun(scope: Scope, i: number): boolean {
  if (scope.roles[i] === VERB) return false;
  if (has(scope.words, i, NOUN)) return true;
  return !scope.german && has(scope.words, i, WORD) && !isClosed(at(scope.words, i));
}

/** An adjective, participle or number that may stand before a noun. */
function isAdjective(scope: Scope, i: number): boolean {
  if (scope.roles[i] === VERB) return false;
  const t = tokenAt(scope.words, i);
  if (t.kind === 'number') return true;
  if (t.kind !== 'word') return false;
  const w = at(scope.words, i);
  if (w.determiner) return !scope.pack.articles.has(w.norm);
  if (isClosed(w)) return false;
  return scope.german && ADJECTIVE.test(w.norm);
}

/** The end of the run of nouns and names that starts at `i` (»Präsident Joe Biden«, »Raketen- und Drohnenangriffe«). */
function nounRun(scope: Scope, i: number): number {
  let k = i + 1;
  while (k < scope.last) {
    const previous = tokenAt(scope.words, k - 1).text;
    if (isNoun(scope, k)) k++;
    else if (
      previous.endsWith('-') &&
      k + 1 < scope.last &&
      at(scope.words, k).coordinator &&
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

/** Where the noun of a phrase stands whose determiner or first adjective is at `i`; -1 where none follows. */
function nounOf(scope: Scope, i: number, from: number): { noun: number; quoted: boolean } {
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
      !isClosed(w) &&
      scope.roles[n] !== VERB &&
      isAdjective(scope, n + 1)
    )
      continue;
    return { noun: -1, quoted };
  }
  return { noun: -1, quoted };
}

function agreementOf(scope: Scope, found: Found): Pick<NounPhrase, 'cases' | 'number' | 'gender'> {
  const { pack, words } = scope;
  const norm = at(words, found.head).norm;
  const gender = found.pronoun ? null : pack.genderOf(norm);
  // An -s at the end of a name is no plural.
  const name = !scope.german && has(words, found.head, NOUN);
  const number = found.pronoun || name ? null : pack.numberOf(norm);
  const allowed = found.governor?.cases ?? null;
  if (!found.determiner) return { cases: allowed ?? ALL, number, gender };
  const narrow = (list: readonly Agreement[], keep: (a: Agreement) => boolean): readonly Agreement[] => {
    const kept = list.filter(keep);
    return kept.length > 0 ? kept : list;
  };
  let fit: readonly Agreement[] = found.determiner;
  if (allowed !== null) fit = narrow(fit, (a) => allowed.includes(a.case));
  if (gender !== null) fit = narrow(fit, (a) => a.gender === null || a.gender === gender);
  if (number !== null) fit = narrow(fit, (a) => a.number === number);
  // The dative plural ends in -n (or -s).
  if (scope.german && !found.pronoun && !/[ns]$/.test(norm))
    fit = narrow(fit, (a) => !(a.case === 'dative' && a.number === 'pl'));
  const genders = new Set(fit.map((a) => a.gender));
  const only = genders.size === 1 ? ([...genders][0] ?? null) : null;
  const settled = fit.every((a) => a.number === 'sg')
    ? 'sg'
    : fit.every((a) => a.number === 'pl')
      ? 'pl'
      : null;
  return {
    cases: ALL.filter((c) => fit.some((a) => a.case === c)),
    number: settled ?? number,
    gender: only ?? (settled === 'pl' ? null : gender),
  };
}

/** The phrase that this one is a genitive or an apposition of: the index in `out`, or null. */
function parentOf(
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
  const after = found.last < scope.last ? tokenAt(scope.words, found.last).text : '.';
  const closed = after === ',' || after === '.' || after === ')';
  return closed &&
    clauseOf[before.head] === clauseOf[found.head] &&
    (found.determiner !== null || before.cases.length < 4)
    ? 'apposition'
    : null;
}

/**
 * Appends the phrases of the sentence `[first, last)` to `out`; `phraseOf` gets the innermost for each token. `roles`
 * says which tokens are verbs or open clauses.
 */
export function readPhrases(
  words: Words,
  sentence: number,
  first: number,
  last: number,
  pack: GrammarPack,
  clauseOf: Int32Array,
  roles: Uint8Array,
  out: NounPhrase[],
  phraseOf: Int32Array,
): void {
  const scope: Scope = { words, pack, german: pack.order === 'v2', last, roles };
  const start = out.length;
  let governor: Governor | null = null;
  /** A determiner whose noun stands behind an inner phrase: »das vom Krieg erschütterte Land«. */
  let outer: { token: number; determiner: readonly Agreement[] | null; governor: Governor | null } | null =
    null;
  const push = (found: Found): void => {
    const { cases, number, gender } = agreementOf(scope, found);
    const before = out.length > start ? out[out.length - 1] : undefined;
    const relation = parentOf(scope, found, cases, gender, before, clauseOf);
    const clause = clauseOf[found.head] as number;
    const index = out.length;
    out.push({
      sentence,
      clause: clause >= 0 ? clause : null,
      first: found.first,
      last: found.last,
      span: [tokenAt(words, found.first).start, tokenAt(words, found.last - 1).end],
      head: found.head,
      preposition: found.governor?.base ?? null,
      prepositionToken: found.governor?.token ?? null,
      cases: relation === 'genitive' ? ['genitive'] : cases,
      number,
      gender,
      parent: relation === null ? null : index - 1,
      pronoun: found.pronoun,
    });
    for (let i = found.first; i < found.last; i++) if (phraseOf[i] === -1) phraseOf[i] = index;
  };
  for (let i = first; i < last; i++) {
    const token = tokenAt(words, i);
    if (token.kind !== 'word' && token.kind !== 'number') {
      if (token.kind === 'punct') {
        governor = null;
        outer = null;
      }
      continue;
    }
    const w = at(words, i);
    if (w.preposition && !has(words, i, NOUN)) {
      const next = i + 1 < last ? i + 1 : -1;
      // »zu kommen«
      if (w.norm === 'zu' && next >= 0 && has(words, next, INFINITIVE) && !has(words, next, NOUN)) {
        i++;
        governor = null;
        continue;
      }
      const done = out.length > start ? out[out.length - 1] : undefined;
      if (
        w.preposition.postposed &&
        done &&
        done.last === i &&
        done.preposition === null &&
        !(next >= 0 && (at(words, next).determiner || isNoun(scope, next)))
      ) {
        // »Angaben der Polizei zufolge«
        let target = out.length - 1;
        while ((out[target] as NounPhrase).parent !== null)
          target = (out[target] as NounPhrase).parent as number;
        out[target] = {
          ...(out[target] as NounPhrase),
          preposition: w.preposition.base,
          prepositionToken: i,
        };
        continue;
      }
      governor = {
        base: w.preposition.base,
        token: i,
        cases: w.preposition.cases,
        article: w.preposition.article ?? null,
      };
      if (
        scope.german &&
        governor.article &&
        next >= 0 &&
        at(words, next).preposition &&
        !has(words, next, NOUN)
      ) {
        // »im von Wasser umgebenen Dorf«
        outer = { token: next, determiner: governor.article, governor };
        governor = null;
      }
      continue;
    }
    if (roles[i] === OPENER) {
      // A relative pronoun stands alone; »dessen« and »deren« are articles.
      if (w.determiner && scope.german && w.norm !== 'dessen' && w.norm !== 'deren')
        push({ first: i, last: i + 1, head: i, determiner: w.determiner, governor, pronoun: true });
      else if (w.pronoun)
        push({ first: i, last: i + 1, head: i, determiner: w.pronoun, governor, pronoun: true });
      if (w.norm !== 'dessen' && w.norm !== 'deren') {
        governor = null;
        continue;
      }
    }
    let from = i;
    let determiner: readonly Agreement[] | null = governor?.article ?? null;
    const isDeterminer = w.determiner !== undefined;
    if (isDeterminer) {
      determiner ??= w.determiner ?? null;
      from = i + 1;
      const next = i + 1 < last ? at(words, i + 1) : undefined;
      if (
        scope.german &&
        next?.preposition &&
        !has(words, i + 1, NOUN) &&
        w.openers.length < 2 &&
        closesLater(scope, i + 2)
      ) {
        outer = { token: i, determiner: w.determiner ?? null, governor };
        governor = null;
        continue;
      }
    }
    const { noun, quoted } = nounOf(scope, i, from);
    // »…, based in Oslo,«
    const alone =
      !scope.german &&
      noun === i &&
      w.participle &&
      !has(words, i, NOUN) &&
      i + 1 < last &&
      at(words, i + 1).preposition !== undefined;
    if (noun >= 0 && !alone && (noun === i || from > i || isAdjective(scope, i))) {
      const run = nounRun(scope, noun);
      const end = quoted && run < last && tokenAt(words, run).kind === 'quote' ? run + 1 : run;
      if (outer && governor === null && !isDeterminer && noun > i && i > outer.token) {
        push({
          first: outer.token,
          last: end,
          head: run - 1,
          determiner: outer.determiner,
          governor: outer.governor,
          pronoun: false,
        });
        outer = null;
      } else {
        if (determiner === null && noun > i && token.kind === 'word') determiner = endingOf(scope, w.norm);
        push({ first: i, last: end, head: run - 1, determiner, governor, pronoun: false });
      }
      i = end - 1;
      governor = null;
    } else if (
      w.pronoun ||
      (w.determiner &&
        (governor !== null || has(words, i, INITIAL) || DEMONSTRATIVES.has(w.norm)) &&
        (scope.german || DEMONSTRATIVES.has(w.norm)))
    ) {
      push({
        first: i,
        last: i + 1,
        head: i,
        determiner: w.pronoun ?? w.determiner ?? null,
        governor,
        pronoun: true,
      });
      governor = null;
    } else if (has(words, i, WORD) && !w.adverb && !ADJECTIVE.test(w.norm)) governor = null;
  }
}

/** Whether an inflected word stands before a noun a few tokens on, so that a determiner waits for it. */
function closesLater(scope: Scope, from: number): boolean {
  const { words, last } = scope;
  for (let k = from; k + 1 < last && k < from + 9; k++) {
    if (tokenAt(words, k).kind === 'punct') return false;
    if (
      tokenAt(words, k).kind !== 'word' ||
      has(words, k, NOUN) ||
      isClosed(at(words, k)) ||
      scope.roles[k] === VERB
    )
      continue;
    if (ADJECTIVE.test(at(words, k).norm) && isNoun(scope, k + 1) && k > from && isNoun(scope, k - 1))
      return true;
  }
  return false;
}

function endingOf(scope: Scope, norm: string): readonly Agreement[] | null {
  if (!scope.german || scope.pack.determiners.has(norm)) return null;
  const two = scope.pack.adjectiveEndings.get(norm.slice(-2));
  return two ?? scope.pack.adjectiveEndings.get(norm.slice(-1)) ?? null;
}
