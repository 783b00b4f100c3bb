// The verbs of one German clause → one verb group: auxiliaries, modals, participles and the separable particle put
// together, with tense, mood, voice and negation. Gets the tokens of the clause without those of enclosed clauses.
// Claims no verb where none can be told.
import type { GrammarPack } from '../language/pack/grammar';
import type { Token } from '../model/article';
import type { Mood, Tense, VerbGroup, VerbReading } from '../model/grammar';
import { betterFinite, isAttributive, type Sure } from './finiteness';
import { complexGroup, lemmaFor, plainGroup, withBe, type ClauseKind, type Complex } from './verb-complex';
import { INFINITIVE, NOUN, PARTICIPLE, ZU_INFINITIVE, NOTHING, type WordInfo, type Words } from './word-info';

/** Verbs that take an infinitive with »zu« into their own group. */
export const SEMI_MODALS = new Set([
  'haben',
  'sein',
  'scheinen',
  'brauchen',
  'pflegen',
  'drohen',
  'vermögen',
]);

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;

function finiteReading(words: Words, i: number, toks: readonly number[]): VerbReading | null {
  const finite = at(words, i).readings.filter((r) => r.form === 'finite');
  const first = finite[0];
  if (!first) return null;
  if (finite.length > 1 && toks.some((t) => at(words, t).norm === 'ich'))
    return finite.find((r) => r.person === 1) ?? first;
  return first;
}

/** Whether a negation stands in the clause; one in an apposition behind a dash or comma denies only that. */
function isNegated(words: Words, toks: readonly number[], finite: number): boolean {
  for (const t of toks) {
    if (!at(words, t).negation) continue;
    if (finite < 0 || t < finite) return true;
    let apart = false;
    for (let k = finite + 1; k < t; k++) {
      const text = words.tokens[k]?.text;
      if (text === '–' || text === '—' || text === '(') apart = true;
      else if (text === ')') apart = false;
    }
    if (!apart) return true;
  }
  return false;
}

interface Parts {
  readonly words: Words;
  readonly toks: readonly number[];
  readonly pack: GrammarPack;
}

/** The nonfinite verbs of the clause around its finite one at position `f` of `toks`. */
function nonFinite({ words, toks }: Parts, f: number, kind: ClauseKind, auxiliary: boolean): number[] {
  const verbal = (p: number): boolean => {
    const i = toks[p] as number;
    return (
      has(words, i, INFINITIVE | PARTICIPLE | ZU_INFINITIVE) &&
      !isAttributive(words, i) &&
      !(has(words, i, NOUN) && !has(words, i, PARTICIPLE))
    );
  };
  const isZu = (p: number): boolean =>
    at(words, toks[p] as number).norm === 'zu' &&
    p + 1 < toks.length &&
    has(words, toks[p + 1] as number, INFINITIVE);
  const out: number[] = [];
  if (kind === 'dependent') {
    let p = f - 1;
    while (p >= 0 && (verbal(p) || isZu(p))) out.unshift(p--);
    for (p = f + 1; p < toks.length && verbal(p); p++) out.push(p);
    return out;
  }
  if (!auxiliary) return out;
  let end = toks.length - 1;
  while (end > f && !verbal(end)) end--;
  if (end > f) {
    let p = end;
    while (p > f && (verbal(p) || isZu(p))) out.unshift(p--);
    // »hat angekündigt die Preise zu erhöhen«: an infinitive that lacks its comma.
    const zu = out.some(isZu) || has(words, toks[out[0] as number] as number, ZU_INFINITIVE);
    if (zu) {
      for (; p > f; p--)
        if (verbal(p) && has(words, toks[p] as number, PARTICIPLE) && !isZu(p - 1)) return [p];
    }
    return out;
  }
  // »Angeführt wird die Gruppe von …«
  for (let p = f - 1; p >= 0; p--)
    if (verbal(p) && (p === 0 || p === f - 1) && has(words, toks[p] as number, PARTICIPLE | INFINITIVE))
      return [p];
  return out;
}

/** Puts a verb group together; null where the clause has no verb. */
export function germanVerbGroup(
  words: Words,
  toks: readonly number[],
  kind: ClauseKind,
  pack: GrammarPack,
): VerbGroup | null {
  const parts: Parts = { words, toks, pack };
  let f = -1;
  let best: Sure = 0;
  for (let p = 0; p < toks.length && kind !== 'infinitive'; p++) {
    const sure = words.sure[toks[p] as number] as Sure;
    if (sure === 0 || (p === 0 && toks.length > 2 && sure < 3 && has(words, toks[p] as number, NOUN)))
      continue;
    if (
      kind === 'dependent'
        ? sure >= best
        : betterFinite(words, f < 0 ? -1 : (toks[f] as number), best, toks[p] as number, sure)
    ) {
      best = sure;
      f = p;
    }
  }
  if (f < 0 || isHeadlinePassive(parts, f, kind))
    return nonFiniteGroup(parts, isNegated(words, toks, -1), kind);
  const finiteToken = toks[f] as number;
  const info = at(words, finiteToken);
  const reading = finiteReading(words, finiteToken, toks);
  if (!reading) return null;
  const semi = SEMI_MODALS.has(reading.lemma);
  const others = nonFinite(parts, f, kind, info.auxiliary || semi);
  const mood: Mood = reading.mood ?? 'indicative';
  const c: Complex = {
    words,
    toks,
    kind,
    pack,
    reading,
    finite: finiteToken,
    mood,
    negated: isNegated(words, toks, finiteToken),
    tense: reading.tense === 'past' && mood !== 'konjunktiv2' ? 'past' : 'present',
    tokens: [f, ...others].sort((a, b) => a - b).map((p) => toks[p] as number),
  };
  if (others.length === 0) return plainGroup(c);
  return complexGroup(
    c,
    others.map((p) => toks[p] as number),
    semi,
  );
}

/**
 * »Otto Berg vom Landgericht verurteilt«: a form that is a participle as well, at the end of a clause in which a name and
 * an agent stand before it. »Der Sprecher von Berg dementiert«: whose he is, says a noun.
 */
function isHeadlinePassive({ words, toks, pack }: Parts, f: number, kind: ClauseKind): boolean {
  const end = toks.length - 1;
  if (kind !== 'main' || f !== end || end < 3) return false;
  if (!has(words, toks[end] as number, PARTICIPLE) || !at(words, toks[end] as number).listed) return false;
  for (let p = 1; p < end - 1; p++) {
    const { preposition } = at(words, toks[p] as number);
    if (preposition === undefined || !pack.agentPrepositions.has(preposition.base)) continue;
    const before = words.tokens[toks[p - 1] as number] as Token;
    return has(words, toks[p - 1] as number, NOUN) && pack.genderOf(before.norm) === null;
  }
  return false;
}

function nonFiniteGroup({ words, toks, pack }: Parts, negated: boolean, kind: ClauseKind): VerbGroup | null {
  for (let p = toks.length - 1; p >= 0; p--) {
    const i = toks[p] as number;
    const w = at(words, i);
    const before = p > 0 ? at(words, toks[p - 1] as number).norm : '';
    if (has(words, i, ZU_INFINITIVE) || (before === 'zu' && has(words, i, INFINITIVE))) {
      const aux = ['werden', 'haben', 'sein'].includes(w.norm) || pack.modals.has(w.norm);
      const inner = p - (has(words, i, ZU_INFINITIVE) ? 1 : 2);
      const innerToken = inner >= 0 ? (toks[inner] as number) : -1;
      const tokens = before === 'zu' && !has(words, i, ZU_INFINITIVE) ? [toks[p - 1] as number, i] : [i];
      if (
        aux &&
        innerToken >= 0 &&
        has(words, innerToken, PARTICIPLE | INFINITIVE) &&
        !isAttributive(words, innerToken)
      ) {
        const participle = has(words, innerToken, PARTICIPLE);
        const lemma = lemmaFor(at(words, innerToken), participle ? 'participle' : 'infinitive') ?? w.norm;
        const modal = pack.modals.has(w.norm) ? w.norm : null;
        return withoutFinite(
          negated,
          lemma,
          [innerToken, ...tokens],
          w.norm === 'haben' || (w.norm === 'sein' && withBe(lemma, pack)) ? 'perfect' : 'present',
          participle && w.norm === 'werden'
            ? 'passive'
            : participle && w.norm === 'sein' && !withBe(lemma, pack)
              ? 'state-passive'
              : 'active',
          modal,
          innerToken,
        );
      }
      const lemma = lemmaFor(w, 'zu-infinitive') ?? lemmaFor(w, 'infinitive') ?? w.norm;
      return withoutFinite(negated, lemma, tokens, 'present', 'active', null, i);
    }
  }
  if (kind === 'infinitive') return null;
  // A headline: »Haus durchsucht«, »Minister zu Gespräch eingetroffen«.
  const last = toks[toks.length - 1];
  if (last !== undefined && toks.length > 1 && has(words, last, PARTICIPLE) && at(words, last).listed) {
    const lemma = lemmaFor(at(words, last), 'participle') ?? '';
    return withoutFinite(
      negated,
      lemma,
      [last],
      'perfect',
      withBe(lemma, pack) ? 'active' : 'passive',
      null,
      last,
    );
  }
  return null;
}

/** A group without a finite verb; its keys stand in the order of all other groups, so that all are of one shape. */
function withoutFinite(
  negated: boolean,
  lemma: string,
  tokens: readonly number[],
  tense: Tense,
  voice: VerbGroup['voice'],
  modal: string | null,
  main: number,
): VerbGroup {
  const mood: Mood = 'indicative';
  return { lemma, tokens, finite: null, main, tense, mood, voice, modal, negated, number: null };
}
