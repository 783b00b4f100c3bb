// The tokens of one sentence → noun phrases: determiner, adjectives, head, names behind it; with what determiner,
// preposition and ending say of case, number and gender. Genitives and appositions are phrases of their own with a
// parent where that is clear. It attaches no prepositional phrases and resolves no pronouns.
import { startsUpper } from '../base/chars';
import type { Agreement, GrammarPack } from '../language/pack/grammar';
import type { Token } from '../model/article';
import type { NounPhrase } from '../model/grammar';
import {
  CONJUNCTION,
  DEMONSTRATIVES,
  OPENER,
  agreementOf,
  closesLater,
  endingOf,
  isAdjective,
  nounOf,
  nounRun,
  parentOf,
  possessorEnd,
  type Found,
  type Governor,
  type Scope,
} from './phrase-parts';
import { INFINITIVE, INITIAL, NOTHING, NOUN, WORD, type WordInfo, type Words } from './word-info';

const YEAR = /^[12]\d{3}$/;

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;
const tokenAt = (words: Words, i: number): Token => words.tokens[i] as Token;

const ALONE = { noun: -1, quoted: false };

/** »warf ihr Untreue vor«: a pronoun, which as a determiner would not agree with the noun behind it. */
function isAlone({ german, words, pack, last }: Scope, i: number, from: number): boolean {
  const { determiner, pronoun } = at(words, i);
  if (!german || determiner === undefined || pronoun === undefined || from >= last) return false;
  if (!has(words, from, NOUN)) return false;
  const gender = pack.genderOf(at(words, from).norm);
  if (gender === null || pack.numberOf(at(words, from).norm) === 'pl') return false;
  return determiner.every((d) => d.number === 'sg' && d.gender !== null && d.gender !== gender);
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
      if (roles[i] === CONJUNCTION) {
        governor = null;
        continue;
      }
      const next = i + 1 < last ? i + 1 : -1;
      // »at least ten people«: how many, and not where.
      if (next >= 0 && pack.measures.has(at(words, next).norm)) continue;
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
        !(next >= 0 && (at(words, next).determiner !== undefined || nounOf(scope, next, next).noun >= 0))
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
    // `In 2020 Iran …`: the year is no number of what follows.
    if (!scope.german && governor !== null && YEAR.test(token.text) && i + 1 < last) {
      const next = tokenAt(words, i + 1);
      if (next.kind === 'word' && startsUpper(next.text)) {
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
      // »die 1990 in Oslo ermordeten Offiziere«.
      // »der erneut von Berg kritisierte Minister«.
      const skipped =
        i + 2 < last &&
        (YEAR.test(tokenAt(words, i + 1).text) ||
          (at(words, i + 1).adverb &&
            !at(words, i + 1).inflected &&
            at(words, i + 1).preposition === undefined));
      const inner = skipped ? i + 2 : i + 1;
      const next = inner < last ? at(words, inner) : undefined;
      if (
        scope.german &&
        next?.preposition &&
        !has(words, inner, NOUN) &&
        w.openers.length < 2 &&
        closesLater(scope, inner + 1)
      ) {
        outer = { token: i, determiner: w.determiner ?? null, governor };
        governor = null;
        continue;
      }
    }
    // »Bergs früherer Minister«: a possessor stands where the determiner would.
    else from = Math.max(i, possessorEnd(scope, i));
    const { noun, quoted } = isAlone(scope, i, from) ? ALONE : nounOf(scope, i, from);
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
        if (determiner === null && noun > i && token.kind === 'word')
          determiner = endingOf(scope, at(words, from).norm);
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
    } else if (has(words, i, WORD) && !w.adverb && !(w.inflected && scope.german)) governor = null;
  }
}
