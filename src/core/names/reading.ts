// Article → what the name finders look at: the class bits of every token, which tokens begin a sentence or a quotation,
// which lie in boilerplate, and which words the article also writes small. Classes of words are kept from article to
// article, within a bound, because most words come again.
import { startsUpper } from '../base/chars';
import { WordCache, wordFormAt } from '../base/word-forms';
import type { NamesData } from '../language/pack/names';
import type { Article, Token } from '../model/article';

export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly data: NamesData;
  readonly lang: 'de' | 'en';
  /** Class bits (`Flag`) by token. */
  readonly bits: Int32Array;
  readonly shape: Uint8Array;
  /** Words that stand in lower case somewhere in the article, normalised. */
  readonly small: ReadonlySet<string>;
  /** Tokens that may be the kind in the name of a treaty, a conference, a law: »Abkommen«, `Act`. */
  readonly deeds: readonly number[];
}

/** Bits of `Reading.shape`. */
export const Shape = {
  /** A word that begins with an upper-case letter. */
  Upper: 1,
  /** First word of a sentence or of words in quotation marks, or after a colon: its capital says nothing. */
  Initial: 2,
  /** Outside the article proper. */
  Outside: 4,
  /** All letters upper case, at least two. */
  Caps: 8,
  /** In a sentence that is written in capitals throughout. */
  Shouted: 16,
  Word: 32,
  /** A known name may begin here. */
  Known: 64,
  /** A word of every day that has its capital from a headline; found by the rule tagger. */
  Headline: 128,
  /** All that tells how a word is written; nothing of where it stands in the article. */
  Written: 1 | 2 | 8 | 16 | 32,
} as const;

/** »al-Assad«, »as-Sisi«: a name that begins with a small article. */
const ARTICLE_NAME = /^(?:(?:al|el|ad|ar|as|at|an|az|asch|ash|d['’]|l['’])-?|[ei])\p{Lu}/u;

const caches = new WeakMap<NamesData, WordCache<number>>();

/** What is remembered of a word besides its class bits: its letters, whether a known name begins with it, whether it is a kind of deed. */
const UPPER = 1 << 30;
const CAPS = 1 << 29;
const KNOWN = 1 << 28;
const DEED = 1 << 27;
const CLASS_BITS = DEED - 1;

/** Class bits of a word. */
export function bitsOf(data: NamesData, surface: string, norm: string): number {
  const { word } = wordFormAt(surface, 0, surface.length);
  return rememberedOf(cacheOf(data), data, word, surface, norm) & CLASS_BITS;
}

function cacheOf(data: NamesData): WordCache<number> {
  let cache = caches.get(data);
  if (cache === undefined) caches.set(data, (cache = new WordCache<number>()));
  return cache;
}

function rememberedOf(
  cache: WordCache<number>,
  data: NamesData,
  word: number,
  surface: string,
  norm: string,
): number {
  let bits = cache.get(word);
  if (bits === undefined) {
    bits = data.classOf(surface, norm);
    if (startsUpper(surface) || ARTICLE_NAME.test(surface)) bits |= isCaps(surface) ? UPPER | CAPS : UPPER;
    if (data.known.has(knownKey(surface))) bits |= KNOWN;
    if ((bits & UPPER) !== 0 && data.deeds.isDeed(norm)) bits |= DEED;
    cache.set(word, bits);
  }
  return bits;
}

/** The part of a word under which the lexicon holds names that begin with it: up to its first dot. */
export function knownKey(word: string): string {
  const dot = word.indexOf('.');
  return dot > 0 ? word.slice(0, dot) : word;
}

/** Prepares an article. Linear. */
export function readForNames(article: Article, lang: 'de' | 'en', data: NamesData): Reading {
  const { tokens, text } = article;
  const n = tokens.length;
  const bits = new Int32Array(n);
  const shape = new Uint8Array(n);
  const small = new Set<string>();
  const deeds: number[] = [];
  const cache = cacheOf(data);
  const boilerplate = article.boilerplate;
  let b = 0;
  for (const sentence of article.sentences) {
    let initial = true;
    let letters = 0;
    let caps = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token;
      let s = 0;
      while (b < boilerplate.length && (boilerplate[b]?.[1] ?? 0) <= token.start) b++;
      const box = boilerplate[b];
      if ((box !== undefined && box[0] < token.end) || token.start < article.bodyStart) s |= Shape.Outside;
      if (token.kind === 'word') {
        s |= Shape.Word;
        const known = rememberedOf(cache, data, token.word, token.text, token.norm);
        bits[i] = known & CLASS_BITS;
        if ((known & KNOWN) !== 0) s |= Shape.Known;
        if ((known & DEED) !== 0) deeds.push(i);
        if ((known & UPPER) !== 0) {
          s |= Shape.Upper;
          if ((known & CAPS) !== 0) {
            s |= Shape.Caps;
            caps += token.text.length;
          }
        } else if ((s & Shape.Outside) === 0) small.add(token.norm);
        letters += token.text.length;
        if (initial) s |= Shape.Initial;
        initial = false;
      } else if (
        token.kind === 'quote' ||
        token.text === ':' ||
        token.text === '–' ||
        token.text === '•' ||
        (lang === 'en' && token.text === '—')
      )
        initial = true;
      else if (token.kind === 'number') initial = false;
      shape[i] = s;
    }
    if (letters > 11 && caps > letters * 0.7)
      for (let i = sentence.first; i < sentence.last; i++) shape[i] = (shape[i] ?? 0) | Shape.Shouted;
  }
  return { article, text, tokens, data, lang, bits, shape, small, deeds };
}

/** Whether a word is written in capitals; hyphenated words too (»EU-KOMMISSION«), a genitive s aside. */
export function isCaps(word: string): boolean {
  let upper = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) upper++;
    else if (code > 127) {
      const c = word.charAt(i);
      if (c !== c.toUpperCase()) return false;
      if (c !== c.toLowerCase()) upper++;
    }
  }
  return upper > 1;
}
