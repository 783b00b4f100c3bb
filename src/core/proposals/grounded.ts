// A proposed sentence + the facts that it cites → the names, numbers and dates in it that those facts do not have. Names
// and times are found by the engine (injected); in English also by their capitals. What is listed here may still be right:
// it is for the user to judge, so it is marked and not dropped.
import type { Span } from '../base/span';
import { boundsOf, type Edtf } from '../model/edtf';
import type { NoteFact } from './facts';
import { NUMBER_WORDS } from './number-words.data';

/** What the engine finds in a sentence. */
export interface SentenceReading {
  readonly names: readonly Span[];
  readonly times: readonly { readonly span: Span; readonly edtf: Edtf | null }[];
}

export type SentenceReader = (text: string, language: 'de' | 'en') => SentenceReading;

export interface Ungrounded {
  readonly code: 'name' | 'number' | 'date';
  readonly words: string;
}

const ENDINGS = /^(?:s|es|n|en|e|er|'s|’s)$/u;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu;
const NUMBER = /\d+(?:[.,]\d+)*/gu;

function lower(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/** The words of facts, folded, with numbers apart. A class because it is made once for many look-ups. */
class Grounds {
  private readonly words = new Set<string>();
  private readonly numbers = new Set<string>();
  private readonly text: string;
  readonly dates: readonly Edtf[];

  constructor(facts: readonly NoteFact[]) {
    const parts = facts.flatMap((f) => [
      ...f.sources.map((s) => s.words),
      ...strings(f.says),
      ...f.articles.flatMap((a) => [a.title, a.outlet]),
    ]);
    this.dates = facts.flatMap((f) => f.dates);
    this.text = lower(parts.join('\n')).replace(/\s+/gu, ' ');
    for (const [word] of this.text.matchAll(WORD)) {
      this.words.add(word);
      const number = NUMBER_WORDS[word];
      if (number !== undefined) this.numbers.add(number);
    }
    for (const [number] of `${this.text} ${this.dates.join(' ')}`.matchAll(NUMBER))
      this.numbers.add(digits(number));
  }

  hasWord(word: string): boolean {
    const w = lower(word);
    if (this.words.has(w)) return true;
    for (let cut = 1; cut <= 2 && w.length - cut >= 3; cut++) {
      const [stem, ending] = [w.slice(0, -cut), w.slice(-cut)];
      if (ENDINGS.test(ending) && this.words.has(stem)) return true;
    }
    return ['s', 'es', 'n', 'en', 'e', 'er'].some((e) => w.length >= 3 && this.words.has(w + e));
  }

  hasNumber(number: string): boolean {
    return this.numbers.has(number);
  }

  has(words: string): boolean {
    return this.text.includes(lower(words).replace(/\s+/gu, ' '));
  }

  /** A date that is no finer than one of the facts, and holds it. */
  hasDate(date: Edtf): boolean {
    const [first, last] = boundsOf(date) ?? [NaN, NaN];
    return this.dates.some((known) => {
      const [from, to] = boundsOf(known) ?? [NaN, NaN];
      return first <= from && to <= last;
    });
  }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** »1.200«, »1,200« and »1200« are one number, and so are »03« and »3«. */
function digits(number: string): string {
  return number
    .replace(/[.,](?=\d{3}(?!\d))/gu, '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/u, '');
}

const within = (at: number, spans: readonly Span[]): boolean => spans.some(([a, b]) => a <= at && at < b);

function capitals(text: string, language: 'de' | 'en'): Span[] {
  const out: Span[] = [];
  let first = true;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const acronym = /^\p{Lu}{2,}s?$/u.test(word);
    if (acronym || (language === 'en' && !first && /^\p{Lu}/u.test(word) && word !== 'I'))
      out.push([match.index, match.index + word.length]);
    first = /^\s*[.!?:]\s/u.test(text.slice(match.index + word.length, match.index + word.length + 3));
  }
  return out;
}

/** What the cited facts do not have, in the order of the sentence; each once. Linear in sentence and facts. */
export function ungrounded(
  text: string,
  facts: readonly NoteFact[],
  language: 'de' | 'en',
  read: SentenceReader,
): Ungrounded[] {
  const grounds = new Grounds(facts);
  const { names, times } = read(text, language);
  const found: (Ungrounded & { readonly at: number })[] = [];
  const dated = times.map((t) => t.span);
  for (const { span, edtf } of times) {
    const words = text.slice(span[0], span[1]);
    if (grounds.has(words) || (edtf !== null && grounds.hasDate(edtf))) continue;
    found.push({ code: 'date', words, at: span[0] });
  }
  const capital = capitals(text, language).filter((c) => !within(c[0], names));
  for (const [from, to] of [...names, ...capital]) {
    if (within(from, dated)) continue;
    const words = text.slice(from, to);
    const missing = [...words.matchAll(WORD)].some(([w]) => /^\p{Lu}/u.test(w) && !grounds.hasWord(w));
    if (missing) found.push({ code: 'name', words, at: from });
  }
  const number = (at: number, words: string, value: string): void => {
    if (!within(at, dated) && !grounds.hasNumber(value)) found.push({ code: 'number', words, at });
  };
  for (const match of text.matchAll(NUMBER)) number(match.index, match[0], digits(match[0]));
  for (const match of text.matchAll(WORD)) {
    const value = NUMBER_WORDS[lower(match[0])];
    if (value !== undefined) number(match.index, match[0], value);
  }
  found.sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  return found.flatMap(({ code, words }) => {
    const key = `${code} ${words}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ code, words }];
  });
}
