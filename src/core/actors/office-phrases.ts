// Tokens → phrases that name an office: »der frühere Präsident des Irak«, »Frankreichs Präsident«, »US-Heeresminister«,
// `Uruguayan Foreign Minister`. Each phrase knows its title without inflection, what it is an office of, and what its
// words say of the time. Who holds the office is not asked here.
import { WordCache } from '../base/word-forms';
import type { ActorsPack, Determiner, OfficeNoun } from '../language/pack/actors';
import type { OfficeTime } from '../model/annotation';
import { readComplement, type Complement } from './office-complement';
import {
  clusterAt,
  isCapitalWord,
  properNameAt,
  sentenceRange,
  tokenNorm,
  tokenText,
  type Scene,
} from './scene';

export interface OfficePhrase {
  readonly noun: OfficeNoun;
  /** Token range `[first, last)`: determiner, adjectives, head, complement of `of` and `for`. */
  readonly first: number;
  readonly last: number;
  /** End with a place (»in Moskau«) that may or may not belong to it. */
  readonly reach: number;
  /** Token range of the title's own words, for evidence. */
  readonly titleFirst: number;
  readonly titleLast: number;
  readonly head: number;
  readonly determiner: Determiner | null;
  readonly gender: 'm' | 'f' | null;
  /** Whether form or determiner speak of several. */
  readonly plural: boolean;
  /** Cluster of the state or organisation, or -1. */
  readonly of: number;
  /** Known identity that an adjective or prefix gives although no name of it stands in the text. */
  readonly ofName: number;
  /** Cluster of the person it is an office with (»Trumps Sondergesandter«), or -1. */
  readonly possessor: number;
  readonly time: OfficeTime;
  readonly complement: Complement | null;
  /** English words before the head, title adjectives. */
  readonly before: string;
  /** What office it is, whatever the wording; null where the words do not say. */
  readonly concept: string | null;
  /** The title in one plain form to compare: lower case, without country. */
  readonly wording: string;
}

const known = new WeakMap<ActorsPack, WordCache<OfficeNoun | null>>();

/** All office phrases of an article, in order. */
export function readOfficePhrases(scene: Scene): OfficePhrase[] {
  const phrases: OfficePhrase[] = [];
  let cache = known.get(scene.pack);
  if (cache === undefined) known.set(scene.pack, (cache = new WordCache<OfficeNoun | null>()));
  for (let t = 0; t < scene.tokens.length; t++) {
    const token = scene.tokens[t];
    if (token === undefined || token.kind !== 'word') continue;
    let noun = cache.get(token.word);
    if (noun === undefined) cache.set(token.word, (noun = scene.pack.officeNoun(token.text)));
    if (noun === null) continue;
    const name = properNameAt(scene, t);
    if (name !== null) continue;
    const phrase = readPhrase(scene, t, noun);
    // »Secretary General«: the first word is part of the second's title, not an office of its own.
    while ((phrases.at(-1)?.head ?? -1) >= phrase.titleFirst) phrases.pop();
    phrases.push(phrase);
  }
  return phrases;
}

const OWNED: Determiner = { definite: true, possessive: true, gender: null, plural: false };

function readPhrase(scene: Scene, head: number, noun: OfficeNoun): OfficePhrase {
  const { pack } = scene;
  const [start] = sentenceRange(scene, head);
  let of = -1;
  let ofName = -1;
  let possessor = -1;
  let time: OfficeTime | null = noun.time;
  const inside = scene.nameAt[head] ?? -1;
  if (noun.ofKnown !== null) of = scene.clusters.findIndex((c) => c.known === noun.ofKnown);
  if (of < 0 && inside >= 0 && scene.names[inside]?.form === 'compound') {
    of = notPerson(scene, clusterAt(scene, head));
    ofName = inside;
  }
  let at = head - 1;
  while (at >= start && isModifier(scene, at, head, start)) at--;
  const titleFirst = at + 1;
  let before = '';
  for (let t = titleFirst; t < head; t++) before += `${tokenText(scene, t)} `;
  if (pack.nounAdjuncts && at >= start) {
    const adjunct = properNameAt(scene, at);
    const cluster = clusterAt(scene, at);
    if (
      adjunct !== null &&
      !pack.isGenitive(tokenText(scene, at), adjunct.base) &&
      notPerson(scene, cluster) >= 0
    ) {
      of = cluster;
      at = adjunct.first - 1;
    }
  }
  const spoken: string[] = [];
  while (at >= start) {
    const norm = tokenNorm(scene, at);
    const index = scene.nameAt[at] ?? -1;
    const adjective = index >= 0 && scene.names[index]?.form === 'adjective';
    if (pack.determiners.has(norm)) break;
    if (adjective) {
      if (ofName < 0) ofName = index;
      if (of < 0) of = notPerson(scene, clusterAt(scene, at));
    } else if (index >= 0 || scene.tokens[at]?.kind !== 'word') break;
    else if (pack.timeOf(norm) !== null) time ??= pack.timeOf(norm);
    else if (!pack.isAdjective(tokenText(scene, at))) break;
    spoken.push(norm);
    at--;
  }
  let determiner: Determiner | null = null;
  let determinerNorm: string | null = null;
  if (at >= start) {
    const norm = tokenNorm(scene, at);
    const owner = properNameAt(scene, at);
    determiner = pack.determiners.get(norm) ?? null;
    if (determiner !== null) {
      determinerNorm = norm;
      at--;
    } else if (owner !== null && pack.isGenitive(tokenText(scene, at), owner.base)) {
      const cluster = clusterAt(scene, at);
      if (scene.clusters[cluster]?.type === 'person') possessor = cluster;
      else if (of < 0) of = cluster;
      at = owner.first - 1;
      determiner = OWNED;
    } else if (pack.nounAdjuncts && pack.isGenitive(tokenText(scene, at), '')) {
      // `the country's president`
      determiner = OWNED;
      at--;
      if (at >= start && pack.determiners.has(tokenNorm(scene, at))) at--;
    }
  }
  const gender = pack.phraseGender(noun, tokenText(scene, head), determinerNorm);
  for (const norm of spoken) {
    const title = pack.titleAdjective(norm, gender);
    if (title !== null) before = `${title} ${before}`;
  }
  const complement = readComplement(scene, head + 1);
  if (complement !== null && of < 0) of = notPerson(scene, complement.of);
  const after = complement !== null && complement.inTitle ? complementText(scene, complement) : '';
  return {
    noun,
    first: at + 1,
    last: complement === null || complement.loose ? head + 1 : complement.last,
    reach: complement?.last ?? head + 1,
    titleFirst,
    titleLast: complement !== null && complement.inTitle ? complement.last : head + 1,
    head,
    determiner,
    gender,
    plural: isPlural(scene, noun, tokenText(scene, head), determinerNorm),
    of,
    ofName: of < 0 ? ofName : -1,
    possessor,
    time: time ?? 'current',
    complement,
    before,
    concept: pack.conceptOf(noun, before, after),
    wording: plainTitle(before + noun.title),
  };
}

function isPlural(scene: Scene, noun: OfficeNoun, surface: string, determiner: string | null): boolean {
  if (noun.number !== null) return noun.number === 'pl';
  // »Abgeordneten« without article: several.
  if (noun.adjectival && determiner === null && scene.pack.lang === 'de' && surface.endsWith('n'))
    return true;
  // »die Abgeordneten«: one woman would be »die Abgeordnete«.
  if (noun.adjectival && determiner === 'die' && surface.endsWith('n')) return true;
  return noun.gender === 'm' && determiner !== null && scene.pack.pluralDeterminers.has(determiner);
}

function notPerson(scene: Scene, cluster: number): number {
  return cluster >= 0 && scene.clusters[cluster]?.type !== 'person' ? cluster : -1;
}

/** English: »foreign«, »Prime«, and capitalised words before a capitalised head; never the first word of a sentence. */
function isModifier(scene: Scene, token: number, head: number, start: number): boolean {
  const { pack } = scene;
  if (!pack.nounAdjuncts || scene.tokens[token]?.kind !== 'word' || (scene.nameAt[token] ?? -1) >= 0)
    return false;
  const text = tokenText(scene, token);
  if (pack.determiners.has(tokenNorm(scene, token)) || pack.timeOf(tokenNorm(scene, token)) !== null)
    return false;
  if (pack.isTitleModifier(text)) return true;
  return (
    token > start &&
    isCapitalWord(scene, token) &&
    isCapitalWord(scene, head) &&
    !pack.prepositions.has(tokenNorm(scene, token))
  );
}

/** The title as it is given out, for somebody of that gender. */
export function titleOf(scene: Scene, phrase: OfficePhrase, gender: 'm' | 'f' | null): string {
  const { noun, complement } = phrase;
  let title = phrase.before + scene.pack.titleFor(noun, phrase.gender ?? gender);
  if (complement !== null && complement.inTitle) title += ` ${complementText(scene, complement)}`;
  return title;
}

function complementText(scene: Scene, { first, titleLast }: Complement): string {
  const from = scene.tokens[first]?.start ?? 0;
  return scene.article.text.slice(from, scene.tokens[titleLast - 1]?.end ?? from).replace(/\s+/g, ' ');
}

/** A title without the country before its hyphen, as one word: »US-Heeresminister« and »Heeresminister« are one. */
export function plainTitle(title: string): string {
  return title.toLowerCase().replace(/^[^ ]*-(?=[^ -]{4})/, '');
}

/** A phrase and who holds it. */
export interface Held {
  readonly phrase: OfficePhrase;
  readonly bearers: readonly number[];
  readonly rule: string;
  /** Where the verb says more of the time than the phrase does. */
  readonly time?: 'former' | 'designated';
  /** A verb of the past gave it: whether it is still held is not said. */
  readonly past?: true;
}
