// What the pack knows of each token, gathered once per word and kept: the clause and phrase readers ask for it many
// times. Decides one thing by itself: which words may be verbs at all (no closed-class word, and in German no word with
// a capital unless it opens a sentence or a quotation).
import { smallNumbers } from '../base/slab';
import { startsUpper } from '../base/chars';
import { WordCache } from '../base/word-forms';
import type { GrammarPack, Opener, Preposition, Agreement } from '../language/pack/grammar';
import type { Article, Token } from '../model/article';
import type { VerbReading } from '../model/grammar';

export interface WordInfo {
  readonly norm: string;
  readonly readings: readonly VerbReading[];
  readonly finite: boolean;
  readonly infinitive: boolean;
  readonly participle: boolean;
  readonly zuInfinitive: boolean;
  readonly listed: boolean;
  readonly preposition: Preposition | undefined;
  readonly determiner: readonly Agreement[] | undefined;
  readonly pronoun: readonly Agreement[] | undefined;
  readonly openers: readonly Opener[];
  readonly coordinator: boolean;
  readonly negation: boolean;
  readonly adverb: boolean;
  readonly particle: boolean;
  /** Auxiliary, modal or »lassen«: may govern another verb. */
  readonly auxiliary: boolean;
  /** Of a closed class, as far as phrases ask: no adjective and no noun. */
  readonly closed: boolean;
  /** Ends as inflected German adjectives do. */
  readonly inflected: boolean;
  /** Ends as German nouns in the dative plural do. */
  readonly endsInNorS: boolean;
}

/** Bits of `Words.flags`. */
export const FINITE = 1;
export const INFINITIVE = 2;
export const PARTICIPLE = 4;
export const ZU_INFINITIVE = 8;
export const NOUN = 16;
export const WORD = 32;
export const INITIAL = 64;

const BITS: Readonly<Record<VerbReading['form'], number>> = {
  finite: FINITE,
  infinitive: INFINITIVE,
  participle: PARTICIPLE,
  'zu-infinitive': ZU_INFINITIVE,
  'present-participle': 0,
};

const NO_OPENERS: readonly Opener[] = [];
const NO_READINGS: readonly VerbReading[] = [];
const AUXILIARIES = new Set(['sein', 'haben', 'werden', 'lassen', 'be', 'have', 'do']);
/** Closed-class words that are verbs as well. */
const STILL_VERBS = new Set([
  'sein',
  'sind',
  'meinen',
  'meine',
  'like',
  'have',
  'having',
  'back',
  'sound',
  'doubt',
]);

/** Stands for what lies beyond the edges of a text. */
export const NOTHING: WordInfo = {
  norm: '',
  readings: NO_READINGS,
  finite: false,
  infinitive: false,
  participle: false,
  zuInfinitive: false,
  listed: false,
  preposition: undefined,
  determiner: undefined,
  pronoun: undefined,
  openers: NO_OPENERS,
  coordinator: false,
  negation: false,
  adverb: false,
  particle: false,
  auxiliary: false,
  closed: false,
  inflected: false,
  endsInNorS: false,
};

const INFLECTED = /(?:e|en|er|es|em)$/;

/** Of each pack what is known of words, and of words that can only be nouns at their place. */
const caches = new WeakMap<GrammarPack, readonly [words: WordCache<WordInfo>, nouns: WordCache<WordInfo>]>();

const closedOf = new WeakMap<GrammarPack, ReadonlySet<string>>();

/** All words of the closed classes of a pack. */
function closedWords(pack: GrammarPack): ReadonlySet<string> {
  let words = closedOf.get(pack);
  if (words === undefined) {
    const { prepositions, determiners, pronouns, openers } = pack;
    const { coordinators, negations, adverbs, particles } = pack;
    words = new Set([
      ...[prepositions, determiners, pronouns, openers].flatMap((map) => [...map.keys()]),
      ...[coordinators, negations, adverbs, particles].flatMap((set) => [...set]),
    ]);
    closedOf.set(pack, words);
  }
  return words;
}

function describe(norm: string, pack: GrammarPack, noun: boolean): WordInfo {
  // Most words are in none of the closed classes: one look says so.
  const listed = closedWords(pack).has(norm);
  const preposition = listed ? pack.prepositions.get(norm) : undefined;
  const determiner = listed ? pack.determiners.get(norm) : undefined;
  const pronoun = listed ? pack.pronouns.get(norm) : undefined;
  const openers = (listed ? pack.openers.get(norm) : undefined) ?? NO_OPENERS;
  const coordinator = listed && pack.coordinators.has(norm);
  const negation = listed && pack.negations.has(norm);
  // English adverbs in -ly are an open class.
  const adverb =
    (listed && pack.adverbs.has(norm)) ||
    (pack.order === 'svo' &&
      norm.length > 4 &&
      norm.endsWith('ly') &&
      !pack.readingsOf(norm).some((r) => r.listed));
  const closed =
    preposition !== undefined ||
    determiner !== undefined ||
    pronoun !== undefined ||
    openers.length > 0 ||
    coordinator ||
    negation ||
    adverb;
  const shut = closed && !STILL_VERBS.has(norm) && !/n['’]t$|^cannot$/.test(norm);
  const readings = noun || shut ? NO_READINGS : pack.readingsOf(norm);
  let forms = 0;
  let known = false;
  let auxiliary = false;
  for (const r of readings) {
    forms |= BITS[r.form];
    if (r.listed) known = true;
    if (r.form === 'finite' && (AUXILIARIES.has(r.lemma) || pack.modals.has(r.lemma))) auxiliary = true;
  }
  return {
    norm,
    readings,
    finite: (forms & FINITE) !== 0,
    infinitive: (forms & INFINITIVE) !== 0,
    participle: (forms & PARTICIPLE) !== 0,
    zuInfinitive: (forms & ZU_INFINITIVE) !== 0,
    listed: known,
    preposition,
    determiner,
    pronoun,
    openers,
    coordinator,
    negation,
    adverb,
    particle: listed && pack.particles.has(norm),
    auxiliary,
    closed:
      preposition !== undefined ||
      pronoun !== undefined ||
      determiner !== undefined ||
      coordinator ||
      adverb ||
      openers.length > 0,
    inflected: INFLECTED.test(norm),
    endsInNorS: norm.endsWith('n') || norm.endsWith('s'),
  };
}

function cachesOf(pack: GrammarPack): readonly [WordCache<WordInfo>, WordCache<WordInfo>] {
  let both = caches.get(pack);
  if (!both) caches.set(pack, (both = [new WordCache<WordInfo>(), new WordCache<WordInfo>()]));
  return both;
}

function infoOf(token: Token, pack: GrammarPack, cache: WordCache<WordInfo>, noun: boolean): WordInfo {
  const known = cache.get(token.key);
  if (known !== undefined) return known;
  const info = describe(token.norm, pack, noun);
  cache.set(token.key, info);
  return info;
}

const ADJECTIVE_ENDING = /(?:lich|ig|isch|bar|sam|los|haft|iv|ell|erweise)(?:e[rnms]?)?$/;

const DASH = /^(?:-{1,2}|[–—])$/;

/** Whether a capital at the start of a sentence may be a noun's own. */
function isInitialNoun(w: WordInfo, next: Token | undefined, german: boolean): boolean {
  if (w.determiner || w.pronoun || w.preposition || w.coordinator || w.adverb || w.openers.length > 0)
    return false;
  if (!german) return !(w.auxiliary && w.finite);
  if (ADJECTIVE_ENDING.test(w.norm)) return false;
  // »Neue Gespräche«.
  return !(
    /en?$/.test(w.norm) &&
    next?.kind === 'word' &&
    startsUpper(next.text) &&
    !w.norm.endsWith('innen')
  );
}

/** The tokens of an article with what is known of each. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly info: readonly WordInfo[];
  /** What each token may be at its place; see the bits. */
  readonly flags: Uint8Array;
  /** How surely each is a finite verb at its place (`finiteness.ts`). */
  readonly sure: Uint8Array;
}

/** Looks up every token of an article. */
export function lookUp(article: Article, pack: GrammarPack): Words {
  const { tokens } = article;
  const info: WordInfo[] = new Array<WordInfo>(tokens.length);
  const flags = smallNumbers(tokens.length);
  const german = pack.order === 'v2';
  const [known, nouns] = cachesOf(pack);
  let sentence = -1;
  let initial = true;
  /** »Lima – Nach dem Treffen …«: so far only a dateline, behind which the sentence begins. */
  let dateline = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) {
      sentence = token.sentence;
      initial = true;
      dateline = true;
    }
    if (token.kind !== 'word') {
      info[i] = infoOf(token, pack, nouns, true);
      if (token.kind === 'number') initial = false;
      else if (token.kind === 'quote' || token.text === ':') initial = true;
      else if (dateline && DASH.test(token.text)) initial = true;
      continue;
    }
    const upper = startsUpper(token.text);
    if (!upper) dateline = false;
    const noun = german && upper && !initial;
    const w = infoOf(token, pack, noun ? nouns : known, noun);
    info[i] = w;
    let f = WORD | (initial ? INITIAL : 0);
    if (!german || !upper || (initial && w.listed)) {
      if (w.finite) f |= FINITE;
      if (w.infinitive) f |= INFINITIVE;
      if (w.participle) f |= PARTICIPLE;
      if (w.zuInfinitive) f |= ZU_INFINITIVE;
    }
    if (upper && (!initial || isInitialNoun(w, tokens[i + 1], german))) f |= NOUN;
    flags[i] = f;
    initial = false;
  }
  return { tokens, info, flags, sure: smallNumbers(tokens.length) };
}
