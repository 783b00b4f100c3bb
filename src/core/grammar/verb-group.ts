// The verbs of one German clause → one verb group: auxiliaries, modals, participles and the separable particle put
// together, with tense, mood, voice and negation. Gets the tokens of the clause without those of enclosed clauses.
// Claims no verb where none can be told.
import type { GrammarPack } from '../language/pack/grammar';
import type { Mood, Tense, VerbGroup, VerbReading } from '../model/grammar';
import { betterFinite, isAttributive, type Sure } from './finiteness';
import { INFINITIVE, NOUN, PARTICIPLE, ZU_INFINITIVE, NOTHING, type WordInfo, type Words } from './word-info';

type Kind = 'main' | 'dependent' | 'infinitive';

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

/** Infinitives of the reading that fits: participle, infinitive … */
function lemmaFor(w: WordInfo, form: VerbReading['form']): string | null {
  for (const r of w.readings) if (r.form === form) return r.lemma;
  return null;
}

function withBe(lemma: string, pack: GrammarPack): boolean {
  if (pack.perfectWithBe.has(lemma)) return true;
  for (let cut = 2; cut < Math.min(12, lemma.length - 2); cut++)
    if (pack.particles.has(lemma.slice(0, cut)) && pack.perfectWithBe.has(lemma.slice(cut))) return true;
  return false;
}

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
function nonFinite({ words, toks }: Parts, f: number, kind: Kind, auxiliary: boolean): number[] {
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
  kind: Kind,
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
  if (f < 0) return nonFiniteGroup(parts, isNegated(words, toks, -1), kind);
  const finiteToken = toks[f] as number;
  const info = at(words, finiteToken);
  const reading = finiteReading(words, finiteToken, toks);
  if (!reading) return null;
  const semi = SEMI_MODALS.has(reading.lemma);
  const others = nonFinite(parts, f, kind, info.auxiliary || semi);
  const tokens = [f, ...others].sort((a, b) => a - b).map((p) => toks[p] as number);
  const mood: Mood = reading.mood ?? 'indicative';
  const negated = isNegated(words, toks, finiteToken);
  const { number } = reading;
  const simpleTense: Tense = reading.tense === 'past' && mood !== 'konjunktiv2' ? 'past' : 'present';
  const plain = (): VerbGroup => {
    let lemma = reading.lemma;
    const lastToken = toks[toks.length - 1] as number;
    const group = [finiteToken];
    if (
      kind !== 'dependent' &&
      lastToken > finiteToken &&
      at(words, lastToken).particle &&
      !has(words, lastToken, NOUN) &&
      !['sein', 'werden', 'bleiben'].includes(lemma)
    ) {
      lemma = at(words, lastToken).norm + lemma;
      group.push(lastToken);
    }
    return {
      finite: finiteToken,
      mood,
      negated,
      number,
      lemma,
      tokens: group,
      main: finiteToken,
      tense: simpleTense,
      voice: 'active',
      modal: null,
    };
  };
  if (others.length === 0) return plain();

  const ids = others.map((p) => toks[p] as number);
  const participles = ids.filter(
    (i) =>
      has(words, i, PARTICIPLE) &&
      !['worden', 'gewesen'].includes(at(words, i).norm) &&
      !(at(words, i).infinitive && at(words, i - 1).norm === 'zu'),
  );
  const infinitives = ids.filter((i) => has(words, i, INFINITIVE) || has(words, i, ZU_INFINITIVE));
  const norms = new Set(ids.map((i) => at(words, i).norm));
  const pastAux: Tense = reading.tense === 'past' && mood === 'indicative' ? 'pluperfect' : 'perfect';
  const group = (
    main: number,
    form: VerbReading['form'],
    tense: Tense,
    voice: VerbGroup['voice'],
    modal: string | null,
  ): VerbGroup => {
    const w = at(words, main);
    const lemma =
      lemmaFor(w, form) ??
      lemmaFor(w, 'zu-infinitive') ??
      lemmaFor(w, 'participle') ??
      lemmaFor(w, 'infinitive') ??
      w.norm;
    return { finite: finiteToken, mood, negated, number, lemma, tokens, main, tense, voice, modal };
  };
  const lastParticiple = participles.length > 0 ? (participles[participles.length - 1] as number) : -1;
  const meaning = (list: readonly number[]): number =>
    list.find(
      (i) =>
        !pack.modals.has(at(words, i).norm) &&
        !(['werden', 'haben', 'sein'].includes(at(words, i).norm) && list.length > 1),
    ) ?? (list[0] as number);
  const auxInfinitive = norms.has('werden')
    ? 'werden'
    : norms.has('haben')
      ? 'haben'
      : norms.has('sein')
        ? 'sein'
        : null;
  const lemma = reading.lemma;

  if (lemma === 'werden') {
    const conditional = mood === 'konjunktiv2';
    if (lastParticiple >= 0 && infinitives.every((i) => i === lastParticiple)) {
      // »werden« with a form that is both (»verlassen«): a participle in the singular passive is likelier.
      return group(lastParticiple, 'participle', simpleTense, 'passive', null);
    }
    const inner = infinitives.find((i) => pack.modals.has(at(words, i).norm));
    const modal = inner === undefined ? null : at(words, inner).norm;
    const tense: Tense = conditional ? 'present' : 'future';
    if (lastParticiple >= 0 && auxInfinitive !== null && at(words, lastParticiple).norm !== auxInfinitive)
      return group(
        lastParticiple,
        'participle',
        tense,
        auxInfinitive === 'werden' ? 'passive' : 'active',
        modal,
      );
    if (infinitives.length > 0) return group(meaning(infinitives), 'infinitive', tense, 'active', modal);
    return plain();
  }
  if (lemma === 'haben') {
    if (infinitives.length >= 2) {
      const modal = infinitives.map((i) => at(words, i).norm).find((n) => pack.modals.has(n)) ?? null;
      return group(meaning(infinitives), 'infinitive', pastAux, 'active', modal);
    }
    if (lastParticiple >= 0) return group(lastParticiple, 'participle', pastAux, 'active', null);
    if (norms.has('gewesen')) return plain();
    const zu = infinitives.find((i) => has(words, i, ZU_INFINITIVE) || at(words, i - 1).norm === 'zu');
    return zu === undefined ? plain() : group(zu, 'zu-infinitive', simpleTense, 'active', 'haben');
  }
  if (lemma === 'sein') {
    if (norms.has('worden')) {
      if (lastParticiple >= 0) return group(lastParticiple, 'participle', pastAux, 'passive', null);
      return group(
        ids.find((i) => at(words, i).norm === 'worden') as number,
        'participle',
        pastAux,
        'active',
        null,
      );
    }
    if (lastParticiple >= 0) {
      const l = lemmaFor(at(words, lastParticiple), 'participle') ?? '';
      if (norms.has('gewesen')) return group(lastParticiple, 'participle', pastAux, 'state-passive', null);
      return withBe(l, pack)
        ? group(lastParticiple, 'participle', pastAux, 'active', null)
        : group(lastParticiple, 'participle', simpleTense, 'state-passive', null);
    }
    if (norms.has('gewesen'))
      return group(
        ids.find((i) => at(words, i).norm === 'gewesen') as number,
        'participle',
        pastAux,
        'active',
        null,
      );
    const zu = infinitives.find((i) => has(words, i, ZU_INFINITIVE) || at(words, i - 1).norm === 'zu');
    return zu === undefined ? plain() : group(zu, 'zu-infinitive', simpleTense, 'passive', 'sein');
  }
  if (pack.modals.has(lemma) || semi) {
    if (lastParticiple >= 0 && auxInfinitive !== null && at(words, lastParticiple).norm !== auxInfinitive) {
      const l = lemmaFor(at(words, lastParticiple), 'participle') ?? '';
      const passive = auxInfinitive === 'werden' || norms.has('worden');
      const voice = passive
        ? 'passive'
        : auxInfinitive === 'sein' && !withBe(l, pack)
          ? 'state-passive'
          : 'active';
      const tense: Tense = auxInfinitive === 'werden' || voice === 'state-passive' ? simpleTense : 'perfect';
      return group(lastParticiple, 'participle', tense, voice, lemma);
    }
    if (infinitives.length > 0)
      return group(meaning(infinitives), 'infinitive', simpleTense, 'active', lemma);
    if (lastParticiple >= 0 && kind === 'dependent')
      return group(lastParticiple, 'participle', simpleTense, 'passive', lemma);
  }
  return plain();
}

function nonFiniteGroup({ words, toks, pack }: Parts, negated: boolean, kind: Kind): VerbGroup | null {
  const base = { finite: null, mood: 'indicative' as Mood, negated, number: null };
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
        return {
          ...base,
          lemma,
          tokens: [innerToken, ...tokens],
          main: innerToken,
          tense: w.norm === 'haben' || (w.norm === 'sein' && withBe(lemma, pack)) ? 'perfect' : 'present',
          voice:
            participle && w.norm === 'werden'
              ? 'passive'
              : participle && w.norm === 'sein' && !withBe(lemma, pack)
                ? 'state-passive'
                : 'active',
          modal,
        };
      }
      const lemma = lemmaFor(w, 'zu-infinitive') ?? lemmaFor(w, 'infinitive') ?? w.norm;
      return { ...base, lemma, tokens, main: i, tense: 'present', voice: 'active', modal: null };
    }
  }
  if (kind === 'infinitive') return null;
  // A headline: »Haus durchsucht«, »Minister zu Gespräch eingetroffen«.
  const last = toks[toks.length - 1];
  if (last !== undefined && toks.length > 1 && has(words, last, PARTICIPLE) && at(words, last).listed) {
    const lemma = lemmaFor(at(words, last), 'participle') ?? '';
    return {
      ...base,
      lemma,
      tokens: [last],
      main: last,
      tense: 'perfect',
      voice: withBe(lemma, pack) ? 'active' : 'passive',
      modal: null,
    };
  }
  return null;
}
