// Article → what the name finders look at: the class bits of every token, which tokens begin a sentence or a quotation,
// which lie in boilerplate, and which words the article also writes small. Classes of words are kept from article to
// article, within a bound, because most words come again.
import { smallNumbers, wholeNumbers } from '../base/slab';
import { startsUpper } from '../base/chars';
import { wordFormAt, WordNumbers } from '../base/word-forms';
import { Flag, type NamesData } from '../language/pack/names';
import type { Article, Token } from '../model/article';
import { Clue, cluesOf, cluesOfSign } from './clues';

export interface Reading {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly data: NamesData;
  readonly lang: 'de' | 'en';
  /** Class bits (`Flag`) by token. */
  readonly bits: Int32Array;
  readonly shape: Uint8Array;
  /** What the passes look for in words (`Clue`), by token. */
  readonly clues: Int32Array;
  /** All of `bits` and all of `clues` together: what stands nowhere in the article no pass needs to look for. */
  readonly anyBits: number;
  readonly anyClues: number;
  /** Words that stand in lower case somewhere in the article, normalised. */
  readonly small: SmallWritten;
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

/** Of each word its class bits with what is remembered besides, and its clues. */
const caches = new WeakMap<NamesData, WordNumbers>();

/** What is remembered of a word besides its class bits: its letters, whether a known name begins with it, whether it is a kind of deed. */
const UPPER = 1 << 30;
const CAPS = 1 << 29;
const KNOWN = 1 << 28;
const DEED = 1 << 27;
const CLASS_BITS = DEED - 1;

/** Class bits of a word. */
export function bitsOf(data: NamesData, surface: string, norm: string): number {
  const { word } = wordFormAt(surface, 0, surface.length);
  const cache = cacheOf(data);
  // Only then its table: it may be another one when a word is new.
  const at = rememberedAt(cache, data, word, surface, norm);
  return (cache.table[at] as number) & CLASS_BITS;
}

function cacheOf(data: NamesData): WordNumbers {
  let cache = caches.get(data);
  if (cache === undefined) caches.set(data, (cache = new WordNumbers(2)));
  return cache;
}

/** Where in the cache what is remembered of a word stands. */
function rememberedAt(
  cache: WordNumbers,
  data: NamesData,
  word: number,
  surface: string,
  norm: string,
): number {
  const known = cache.at(word);
  if (known >= 0) return known;
  let bits = data.classOf(surface, norm);
  if (startsUpper(surface) || ARTICLE_NAME.test(surface)) bits |= isCaps(surface) ? UPPER | CAPS : UPPER;
  if (data.known.has(knownKey(surface))) bits |= KNOWN;
  else {
    const mark = possessiveLength(surface);
    if (mark > 0 && data.known.has(knownKey(surface.slice(0, -mark)))) bits |= KNOWN;
  }
  const upper = (bits & UPPER) !== 0;
  if (upper && data.deeds.isDeed(norm)) bits |= DEED;
  const clues = cluesOf(data, surface, norm, upper);
  const at = cache.claim(word);
  cache.table[at] = bits;
  cache.table[at + 1] = clues;
  return at;
}

/** The words that an article writes small, gathered when the first one is asked for: most articles never are. */
export class SmallWritten {
  private words: Set<string> | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly shape: Uint8Array,
  ) {}

  has(norm: string): boolean {
    return (this.words ??= this.gather()).has(norm);
  }

  private gather(): Set<string> {
    const words = new Set<string>();
    const { tokens, shape } = this;
    for (let i = 0; i < tokens.length; i++)
      if (((shape[i] as number) & (Shape.Word | Shape.Upper | Shape.Outside)) === Shape.Word)
        words.add((tokens[i] as Token).norm);
    return words;
  }
}

/** The part of a word under which the lexicon holds names that begin with it: up to its first dot. */
export function knownKey(word: string): string {
  const dot = word.indexOf('.');
  return dot > 0 ? word.slice(0, dot) : word;
}

/** `Labour's` → 2, `Barros'` → 1: how long the mark of the possessive at the end of a word is. */
export function possessiveLength(word: string): number {
  const n = word.length;
  const mark = (at: number): boolean => {
    const code = word.charCodeAt(at);
    return code === 39 || code === 0x2019;
  };
  if (n > 3 && word.charCodeAt(n - 1) === 115 && mark(n - 2)) return 2;
  return n > 2 && mark(n - 1) ? 1 : 0;
}

/** Prepares an article. Linear. */
export function readForNames(article: Article, lang: 'de' | 'en', data: NamesData): Reading {
  const { tokens, text } = article;
  const n = tokens.length;
  const bits = wholeNumbers(n);
  const shape = smallNumbers(n);
  const clues = wholeNumbers(n);
  let anyBits = 0;
  let anyClues = 0;
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
        const at = rememberedAt(cache, data, token.word, token.text, token.norm);
        const known = cache.table[at] as number;
        const clue = cache.table[at + 1] as number;
        bits[i] = known & CLASS_BITS;
        clues[i] = clue;
        anyBits |= known;
        anyClues |= clue;
        if ((known & KNOWN) !== 0) s |= Shape.Known;
        if ((known & DEED) !== 0) deeds.push(i);
        if ((known & UPPER) !== 0) {
          s |= Shape.Upper;
          if ((known & CAPS) !== 0) {
            s |= Shape.Caps;
            caps += token.text.length;
          }
        }
        letters += token.text.length;
        // `Maria Young`: behind a given name a common word with a capital is a surname.
        if (lang === 'en' && !initial && (known & UPPER) !== 0 && (known & Flag.Function) !== 0)
          if (
            ((bits[i - 1] as number) & (Flag.Male | Flag.Female)) !== 0 &&
            data.small.isSurnameToo(token.norm)
          )
            bits[i] = (known & CLASS_BITS & ~Flag.Function) | Flag.Surname;
        if (initial) s |= Shape.Initial;
        initial = false;
      } else if (token.kind === 'number') initial = false;
      else {
        anyClues |= cluesOfSign(token.text);
        if (
          token.kind === 'quote' ||
          token.text === ':' ||
          token.text === '–' ||
          token.text === '•' ||
          (lang === 'en' && (token.text === '—' || (token.text === '-' && token.spaced)))
        )
          initial = true;
      }
      shape[i] = s;
    }
    if (letters > 11 && caps > letters * 0.7) {
      anyClues |= Clue.Shouted;
      for (let i = sentence.first; i < sentence.last; i++) shape[i] = (shape[i] ?? 0) | Shape.Shouted;
    }
  }
  const small = new SmallWritten(tokens, shape);
  return { article, text, tokens, data, lang, bits, shape, clues, anyBits, anyClues, small, deeds };
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
