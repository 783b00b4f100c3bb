// A German verb group of several verbs: which of them is the main one, and what auxiliaries and modals make of it. Input
// is the finite verb and the other verbs of its clause, already found; output the group. Which words are verbs of the
// clause it does not ask. Each auxiliary has a function of its own: what follows »werden« has little to do with »haben«.
import type { GrammarPack } from '../language/pack/grammar';
import type { Mood, Tense, VerbGroup, VerbReading } from '../model/grammar';
import { INFINITIVE, NOTHING, NOUN, PARTICIPLE, ZU_INFINITIVE, type WordInfo, type Words } from './word-info';

export type ClauseKind = 'main' | 'dependent' | 'infinitive';

/** The finite verb of a clause and what goes with it. */
export interface Complex {
  readonly words: Words;
  readonly toks: readonly number[];
  readonly kind: ClauseKind;
  readonly pack: GrammarPack;
  readonly reading: VerbReading;
  readonly finite: number;
  readonly mood: Mood;
  readonly negated: boolean;
  /** Tense of the finite verb by itself. */
  readonly tense: Tense;
  /** All tokens of the group, in order. */
  readonly tokens: readonly number[];
}

/** The verbs besides the finite one. */
interface Others {
  readonly ids: readonly number[];
  readonly infinitives: readonly number[];
  readonly lastParticiple: number;
  readonly norms: ReadonlySet<string>;
  readonly auxInfinitive: string | null;
  /** Tense of a perfect with this finite verb. */
  readonly pastAux: Tense;
}

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;

/** Infinitives of the reading that fits: participle, infinitive … */
export function lemmaFor(w: WordInfo, form: VerbReading['form']): string | null {
  for (const r of w.readings) if (r.form === form) return r.lemma;
  return null;
}

export function withBe(lemma: string, pack: GrammarPack): boolean {
  if (pack.perfectWithBe.has(lemma)) return true;
  for (let cut = 2; cut < Math.min(12, lemma.length - 2); cut++)
    if (pack.particles.has(lemma.slice(0, cut)) && pack.perfectWithBe.has(lemma.slice(cut))) return true;
  return false;
}

const PAUSE = new Set([',', '–', '—', ';']);

/** The separable particle: the last word, or one with a pause behind it (»lud A ein, den Chef der Bank«); -1: none. */
function particleOf({ words, toks, finite }: Complex): number {
  const is = (t: number): boolean => t > finite && at(words, t).particle && !has(words, t, NOUN);
  const last = toks[toks.length - 1] as number;
  if (is(last)) return last;
  return toks.find((t) => is(t) && PAUSE.has(words.tokens[t + 1]?.text ?? '')) ?? -1;
}

/** The finite verb alone, with its separable particle. */
export function plainGroup(c: Complex): VerbGroup {
  const { words, finite } = c;
  let lemma = c.reading.lemma;
  const last = particleOf(c);
  const group = [finite];
  if (c.kind !== 'dependent' && last >= 0 && lemma !== 'sein' && lemma !== 'werden' && lemma !== 'bleiben') {
    lemma = at(words, last).norm + lemma;
    group.push(last);
  }
  return {
    lemma,
    tokens: group,
    finite,
    main: finite,
    tense: c.tense,
    mood: c.mood,
    voice: 'active',
    modal: null,
    negated: c.negated,
    number: c.reading.number,
  };
}

function withMain(
  c: Complex,
  main: number,
  form: VerbReading['form'],
  tense: Tense,
  voice: VerbGroup['voice'],
  modal: string | null,
): VerbGroup {
  const w = at(c.words, main);
  const lemma =
    lemmaFor(w, form) ??
    lemmaFor(w, 'zu-infinitive') ??
    lemmaFor(w, 'participle') ??
    lemmaFor(w, 'infinitive') ??
    w.norm;
  return {
    lemma,
    tokens: c.tokens,
    finite: c.finite,
    main,
    tense,
    mood: c.mood,
    voice,
    modal,
    negated: c.negated,
    number: c.reading.number,
  };
}

/** The infinitive that carries the meaning, modals and auxiliaries aside. */
function meaningOf({ words, pack }: Complex, list: readonly number[]): number {
  return (
    list.find((i) => {
      const { norm } = at(words, i);
      return (
        !pack.modals.has(norm) &&
        !((norm === 'werden' || norm === 'haben' || norm === 'sein') && list.length > 1)
      );
    }) ?? (list[0] as number)
  );
}

function othersOf({ words, reading, mood }: Complex, ids: readonly number[]): Others {
  const norms = new Set<string>();
  const infinitives: number[] = [];
  let lastParticiple = -1;
  for (const i of ids) {
    const w = at(words, i);
    norms.add(w.norm);
    if (has(words, i, INFINITIVE | ZU_INFINITIVE)) infinitives.push(i);
    if (
      has(words, i, PARTICIPLE) &&
      w.norm !== 'worden' &&
      w.norm !== 'gewesen' &&
      !(w.infinitive && at(words, i - 1).norm === 'zu')
    )
      lastParticiple = i;
  }
  const auxInfinitive = norms.has('werden')
    ? 'werden'
    : norms.has('haben')
      ? 'haben'
      : norms.has('sein')
        ? 'sein'
        : null;
  const pastAux: Tense = reading.tense === 'past' && mood === 'indicative' ? 'pluperfect' : 'perfect';
  return { ids, infinitives, lastParticiple, norms, auxInfinitive, pastAux };
}

/** The group of a finite verb and the other verbs `ids` of its clause; `semi`: the finite verb is half a modal. */
export function complexGroup(c: Complex, ids: readonly number[], semi: boolean): VerbGroup {
  const others = othersOf(c, ids);
  const { lemma } = c.reading;
  if (lemma === 'werden') return withWerden(c, others);
  if (lemma === 'haben') return withHaben(c, others);
  if (lemma === 'sein') return withSein(c, others);
  return c.pack.modals.has(lemma) || semi ? withModal(c, others) : plainGroup(c);
}

function withWerden(c: Complex, { infinitives, lastParticiple, auxInfinitive }: Others): VerbGroup {
  const { words, pack, mood, tense: simpleTense } = c;
  const conditional = mood === 'konjunktiv2';
  if (lastParticiple >= 0 && infinitives.every((i) => i === lastParticiple)) {
    // »werden« with a form that is both (»verlassen«): a participle in the singular passive is likelier.
    return withMain(c, lastParticiple, 'participle', simpleTense, 'passive', null);
  }
  const inner = infinitives.find((i) => pack.modals.has(at(words, i).norm));
  const modal = inner === undefined ? null : at(words, inner).norm;
  const tense: Tense = conditional ? 'present' : 'future';
  if (lastParticiple >= 0 && auxInfinitive !== null && at(words, lastParticiple).norm !== auxInfinitive)
    return withMain(
      c,
      lastParticiple,
      'participle',
      tense,
      auxInfinitive === 'werden' ? 'passive' : 'active',
      modal,
    );
  if (infinitives.length > 0)
    return withMain(c, meaningOf(c, infinitives), 'infinitive', tense, 'active', modal);
  return plainGroup(c);
}

function withHaben(c: Complex, { infinitives, lastParticiple, norms, pastAux }: Others): VerbGroup {
  const { words, pack, tense: simpleTense } = c;
  if (infinitives.length >= 2) {
    const modal = infinitives.map((i) => at(words, i).norm).find((n) => pack.modals.has(n)) ?? null;
    return withMain(c, meaningOf(c, infinitives), 'infinitive', pastAux, 'active', modal);
  }
  if (lastParticiple >= 0) return withMain(c, lastParticiple, 'participle', pastAux, 'active', null);
  if (norms.has('gewesen')) return plainGroup(c);
  const zu = infinitives.find((i) => has(words, i, ZU_INFINITIVE) || at(words, i - 1).norm === 'zu');
  return zu === undefined ? plainGroup(c) : withMain(c, zu, 'zu-infinitive', simpleTense, 'active', 'haben');
}

function withSein(c: Complex, { ids, infinitives, lastParticiple, norms, pastAux }: Others): VerbGroup {
  const { words, pack, tense: simpleTense } = c;
  if (norms.has('worden')) {
    if (lastParticiple >= 0) return withMain(c, lastParticiple, 'participle', pastAux, 'passive', null);
    return withMain(
      c,
      ids.find((i) => at(words, i).norm === 'worden') as number,
      'participle',
      pastAux,
      'active',
      null,
    );
  }
  if (lastParticiple >= 0) {
    const l = lemmaFor(at(words, lastParticiple), 'participle') ?? '';
    if (norms.has('gewesen'))
      return withMain(c, lastParticiple, 'participle', pastAux, 'state-passive', null);
    return withBe(l, pack)
      ? withMain(c, lastParticiple, 'participle', pastAux, 'active', null)
      : withMain(c, lastParticiple, 'participle', simpleTense, 'state-passive', null);
  }
  if (norms.has('gewesen'))
    return withMain(
      c,
      ids.find((i) => at(words, i).norm === 'gewesen') as number,
      'participle',
      pastAux,
      'active',
      null,
    );
  const zu = infinitives.find((i) => has(words, i, ZU_INFINITIVE) || at(words, i - 1).norm === 'zu');
  return zu === undefined ? plainGroup(c) : withMain(c, zu, 'zu-infinitive', simpleTense, 'passive', 'sein');
}

function withModal(c: Complex, { infinitives, lastParticiple, norms, auxInfinitive }: Others): VerbGroup {
  const { words, pack, kind, tense: simpleTense } = c;
  const { lemma } = c.reading;
  if (lastParticiple >= 0 && auxInfinitive !== null && at(words, lastParticiple).norm !== auxInfinitive) {
    const l = lemmaFor(at(words, lastParticiple), 'participle') ?? '';
    const passive = auxInfinitive === 'werden' || norms.has('worden');
    const voice = passive
      ? 'passive'
      : auxInfinitive === 'sein' && !withBe(l, pack)
        ? 'state-passive'
        : 'active';
    const tense: Tense = auxInfinitive === 'werden' || voice === 'state-passive' ? simpleTense : 'perfect';
    return withMain(c, lastParticiple, 'participle', tense, voice, lemma);
  }
  if (infinitives.length > 0)
    return withMain(c, meaningOf(c, infinitives), 'infinitive', simpleTense, 'active', lemma);
  if (lastParticiple >= 0 && kind === 'dependent')
    return withMain(c, lastParticiple, 'participle', simpleTense, 'passive', lemma);
  return plainGroup(c);
}
