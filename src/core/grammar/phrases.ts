// The tokens of one sentence → noun phrases: determiner, adjectives, head, names behind it; with what determiner,
// preposition and ending say of case, number and gender. Genitives and appositions are phrases of their own with a
// parent where that is clear. It attaches no prepositional phrases and resolves no pronouns.
import type { Agreement, GrammarPack } from '../language/pack/grammar';
import type { Case, NounPhrase } from '../model/grammar';
import type { Token } from '../model/article';
import { INITIAL, NOUN, WORD, type WordInfo, type Words } from './word-info';

const ALL: readonly Case[] = ['nominative', 'genitive', 'dative', 'accusative'];
const ADJECTIVE = /(?:e|en|er|es|em)$/;

const at = (words: Words, i: number): WordInfo => words.info[i] as WordInfo;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;
const tokenAt = (words: Words, i: number): Token => words.tokens[i] as Token;

interface Found {
  first: number;
  last: number;
  head: number;
  determiner: readonly Agreement[] | null;
  preposition: string | null;
  prepositionToken: number | null;
  prepositionCases: readonly Case[] | null;
  pronoun: boolean;
}

function isNounToken(words: Words, i: number): boolean {
  return has(words, i, NOUN);
}

/** An adjective or participle that may stand before a noun. */
function isAdjective(words: Words, i: number, verbs: Uint8Array): boolean {
  if (verbs[i] === 1) return false;
  const t = tokenAt(words, i);
  if (t.kind === 'number') return true;
  if (t.kind !== 'word') return false;
  const w = at(words, i);
  if (w.preposition || w.pronoun || w.coordinator || w.openers.length > 0) return false;
  if (w.determiner) return true;
  return ADJECTIVE.test(w.norm);
}

/** End of the run of nouns and name parts that starts at `i`. */
function nounRun(words: Words, i: number, last: number, german: boolean): number {
  let k = i + 1;
  while (k < last) {
    const t = tokenAt(words, k);
    if (has(words, k, NOUN)) {
      // »der Sprecher Müller«, »Präsident Joe Biden«: names follow without a break.
      k++;
    } else if (
      german &&
      t.kind === 'word' &&
      k + 1 < last &&
      has(words, k + 1, NOUN) &&
      (t.norm === 'von' ||
        t.norm === 'van' ||
        t.norm === 'de' ||
        t.norm === 'der' ||
        t.norm === 'bin' ||
        t.norm === 'al') &&
      NAME_PARTICLES.has(t.norm)
    ) {
      k++;
    } else break;
  }
  return k;
}

const NAME_PARTICLES = new Set(['van', 'bin', 'al', 'el', 'di', 'da', 'du', 'le', 'la']);

function agreementOf(
  found: Found,
  headNorm: string,
  pack: GrammarPack,
): Pick<NounPhrase, 'cases' | 'number' | 'gender'> {
  const gender = found.pronoun ? null : pack.genderOf(headNorm);
  let readings = found.determiner;
  const allowed = found.prepositionCases;
  if (readings) {
    let fit = readings.filter((r) => allowed === null || allowed.includes(r.case));
    if (fit.length === 0) fit = [...readings];
    if (gender !== null) {
      const agreeing = fit.filter((r) => r.gender === null || r.gender === gender);
      if (agreeing.length > 0) fit = agreeing;
    }
    readings = fit;
    const cases = ALL.filter((c) => fit.some((r) => r.case === c));
    const number = fit.every((r) => r.number === 'sg')
      ? 'sg'
      : fit.every((r) => r.number === 'pl')
        ? 'pl'
        : null;
    const genders = new Set(fit.map((r) => r.gender));
    const only = genders.size === 1 ? ([...genders][0] ?? null) : null;
    return { cases, number, gender: only ?? (number === 'pl' ? null : gender) };
  }
  return { cases: allowed ?? ALL, number: null, gender };
}

/** Appends the phrases of the sentence `[first, last)` to `out`; `phraseOf` gets the innermost for each token. */
export function readPhrases(
  words: Words,
  sentence: number,
  first: number,
  last: number,
  pack: GrammarPack,
  clauseOf: Int32Array,
  verbs: Uint8Array,
  out: NounPhrase[],
  phraseOf: Int32Array,
): void {
  const german = pack.order === 'v2';
  let preposition: {
    base: string;
    token: number;
    cases: readonly Case[];
    article: readonly Agreement[] | null;
  } | null = null;
  let previous = -1;
  const push = (found: Found): void => {
    const head = tokenAt(words, found.head);
    const { cases, number, gender } = agreementOf(found, head.norm, pack);
    let parent: number | null = null;
    const before = previous >= 0 ? out[previous] : undefined;
    if (
      before &&
      before.sentence === sentence &&
      !found.pronoun &&
      !before.pronoun &&
      found.preposition === null
    ) {
      const gap = found.first - before.last;
      // A genitive right behind its noun: »der Leiter des Amtes«.
      if (gap === 0 && found.determiner !== null && cases.includes('genitive')) parent = previous;
      // An apposition between commas: »Leonid Sluzki, der Leiter …, sagte«.
      else if (
        gap === 1 &&
        tokenAt(words, before.last).text === ',' &&
        clauseOf[before.head] === clauseOf[found.head] &&
        (tokenAt(words, found.last)?.text === ',' || tokenAt(words, found.last)?.text === '.')
      )
        parent = previous;
    }
    const index = out.length;
    out.push({
      sentence,
      clause: (clauseOf[found.head] as number) >= 0 ? (clauseOf[found.head] as number) : null,
      first: found.first,
      last: found.last,
      span: [tokenAt(words, found.first).start, tokenAt(words, found.last - 1).end],
      head: found.head,
      preposition: found.preposition,
      prepositionToken: found.prepositionToken,
      cases:
        parent !== null && german && (out[parent] as NounPhrase).last === found.first ? ['genitive'] : cases,
      number,
      gender,
      parent,
      pronoun: found.pronoun,
    });
    for (let i = found.first; i < found.last; i++) phraseOf[i] = index;
    previous = index;
  };
  for (let i = first; i < last; i++) {
    const token = tokenAt(words, i);
    if (token.kind !== 'word' && token.kind !== 'number') {
      if (token.kind === 'punct') preposition = null;
      continue;
    }
    const w = at(words, i);
    if (w.preposition && !has(words, i, NOUN)) {
      // Postposed: »Angaben der Polizei zufolge«.
      const done = previous >= 0 ? out[previous] : undefined;
      if (
        w.preposition.postposed &&
        done &&
        done.last === i &&
        done.preposition === null &&
        !(i + 1 < last && (at(words, i + 1).determiner || has(words, i + 1, NOUN)))
      ) {
        let target = previous;
        while ((out[target] as NounPhrase).parent !== null)
          target = (out[target] as NounPhrase).parent as number;
        out[target] = {
          ...(out[target] as NounPhrase),
          preposition: w.preposition.base,
          prepositionToken: i,
        };
        continue;
      }
      preposition = {
        base: w.preposition.base,
        token: i,
        cases: w.preposition.cases,
        article: w.preposition.article ?? null,
      };
      continue;
    }
    let k = i;
    let determiner: readonly Agreement[] | null = preposition?.article ?? null;
    if (w.determiner && !(w.pronoun && !nounFollows(words, i, last, verbs))) {
      if (determiner === null) determiner = w.determiner;
      k = i + 1;
    }
    // Adjectives, up to a noun.
    let n = k;
    let quoted = false;
    while (n < last && n - i < 9 && !isNounToken(words, n)) {
      const t = tokenAt(words, n);
      // »der "Morgenpost"«
      if (t.kind === 'quote' && n > i && t.spaced && n + 1 < last && tokenAt(words, n + 1).kind === 'word') {
        quoted = true;
        n++;
        continue;
      }
      if (!(
        isAdjective(words, n, verbs) ||
        (at(words, n).adverb && n > i) ||
        (n > k &&
          (t.text === ',' || at(words, n).coordinator) &&
          n + 1 < last &&
          isAdjective(words, n + 1, verbs))
      ))
        break;
      n++;
    }
    const base = {
      preposition: preposition?.base ?? null,
      prepositionToken: preposition?.token ?? null,
      prepositionCases: preposition?.cases ?? null,
    };
    if (n < last && isNounToken(words, n) && (n === i || k > i || isAdjective(words, i, verbs))) {
      const run = nounRun(words, n, last, german);
      const end = quoted && run < last && tokenAt(words, run).kind === 'quote' ? run + 1 : run;
      push({ first: i, last: end, head: run - 1, determiner, pronoun: false, ...base });
      i = end - 1;
      preposition = null;
    } else if (
      w.pronoun ||
      (w.determiner && german && (preposition !== null || has(words, i, INITIAL) || isDemonstrative(w.norm)))
    ) {
      push({
        first: i,
        last: i + 1,
        head: i,
        determiner: w.pronoun ?? w.determiner ?? null,
        pronoun: true,
        ...base,
      });
      preposition = null;
    } else if (has(words, i, WORD) && !w.adverb && !ADJECTIVE.test(w.norm) && token.kind === 'word')
      preposition = null;
  }
}

function isDemonstrative(norm: string): boolean {
  return (
    norm === 'das' ||
    norm === 'dies' ||
    norm === 'dieser' ||
    norm === 'diese' ||
    norm === 'dieses' ||
    norm === 'diesem' ||
    norm === 'beide' ||
    norm === 'viele' ||
    norm === 'einige'
  );
}

function nounFollows(words: Words, i: number, last: number, verbs: Uint8Array): boolean {
  for (let k = i + 1; k < last && k < i + 6; k++) {
    if (isNounToken(words, k)) return true;
    if (!isAdjective(words, k, verbs) && !at(words, k).adverb) return false;
  }
  return false;
}
