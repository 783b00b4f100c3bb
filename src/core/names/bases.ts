// Words of a name → its uninflected form. Whether »Bidens« is Biden's genitive and »Hans« no genitive of »Han« is decided
// by what else the article says and by the lexicon; where neither helps, the position decides.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import type { Draft } from './draft';
import { bitsOf, Shape, type Reading } from './reading';

const NAME_BITS = Flag.Male | Flag.Female | Flag.Surname | Flag.City | Flag.Place | Flag.Org;

/**
 * Words of the article with a capital, as they stand, and how often: counted when one is asked for, which only a genitive
 * or a line in capitals makes necessary.
 */
export class Surfaces {
  private counted: Map<string, number> | null = null;

  constructor(private readonly reading: Reading) {}

  has(word: string): boolean {
    return (this.counted ??= count(this.reading)).has(word);
  }

  get(word: string): number | undefined {
    return (this.counted ??= count(this.reading)).get(word);
  }
}

function count(reading: Reading): Map<string, number> {
  const out = new Map<string, number>();
  for (let i = 0; i < reading.tokens.length; i++) {
    if (((reading.shape[i] ?? 0) & (Shape.Upper | Shape.Outside)) !== Shape.Upper) continue;
    const text = (reading.tokens[i] as Token).text;
    out.set(text, (out.get(text) ?? 0) + 1);
  }
  return out;
}

function knownName(reading: Reading, word: string): boolean {
  const bits = bitsOf(reading.data, word, word.toLowerCase());
  return (bits & NAME_BITS) !== 0 && (bits & Flag.Inflected) === 0;
}

/** The uninflected form of a name's last word; `next` is the token behind it. */
export function bareWord(reading: Reading, surfaces: Surfaces, word: string, next: number): string {
  const options = reading.data.uninflected(word);
  const bare = options[0] ?? word;
  if (options.length < 2 || bare === word) return bare;
  if (surfaces.has(bare)) return bare;
  if (knownName(reading, word)) return word;
  if (knownName(reading, bare)) return bare;
  // »Stubbs sagte« beside »Lupus Partei«: a genitive stands before a noun or behind one.
  const bits = next < reading.tokens.length ? (reading.bits[next] ?? 0) : 0;
  if ((bits & Flag.Speech) !== 0 || (surfaces.get(word) ?? 0) > 1) return word;
  const noun = (reading.shape[next] ?? 0) & Shape.Upper;
  return noun !== 0 && (bits & (Flag.Noun | Flag.Compound | Flag.Title | Flag.OrgNoun)) !== 0 ? bare : word;
}

/** The words of a name as they stand, split at blanks. */
export function wordsOf(reading: Reading, start: number, end: number): string[] {
  const words = reading.text.slice(start, end);
  // Most names are one word; splitting takes five times as long as looking.
  return /\s/.test(words) ? words.split(/\s+/) : [words];
}

/**
 * »des Ministeriums«, »des Innen- und Verteidigungsministeriums«, »des Deutschen Pokals 2017«: which word of a name behind
 * a genitive article is its noun, and the noun without the ending; null where there is none.
 */
export function genitiveHead(
  reading: Reading,
  { first, last }: Draft,
): { readonly at: number; readonly word: string } | null {
  const { tokens, bits, data } = reading;
  let before = first - 1;
  // »Innen- und«
  if (data.small.isAnd(tokens[before]?.norm ?? '') && tokens[before - 1]?.text.endsWith('-') === true)
    before -= 2;
  while (before > first - 5 && data.small.isSmallAdjective(tokens[before]?.norm ?? '')) before--;
  if (!data.small.isGenitiveArticle(tokens[before]?.norm ?? '')) return null;
  for (let k = first; k < last; k++) {
    if (((bits[k] ?? 0) & (Flag.OrgNoun | Flag.PlaceNoun)) === 0) continue;
    const text = tokens[k]?.text ?? '';
    const word = data.withoutGenitive(text);
    if (word !== text) return { at: k - first, word };
  }
  // What stands before a noun of the language are its adjectives: »Deutschen«, »Wiener«.
  let k = first;
  while (k < last - 1 && isBefore(reading, k)) k++;
  const noun = tokens[k]?.text ?? '';
  if (((bits[k] ?? 0) & (Flag.Noun | Flag.Compound)) === 0 || !noun.endsWith('s')) return null;
  for (const cut of [2, 1]) {
    const word = noun.slice(0, -cut);
    if (cut === 2 && !noun.endsWith('es')) continue;
    const own = bitsOf(data, word, word.toLowerCase()) & (Flag.Noun | Flag.Compound);
    // »Libanonkrieges«: no »Libanonkriege«, unless a dictionary has it.
    if (own === Flag.Compound && cut === 1 && word.endsWith('e'))
      return { at: k - first, word: noun.slice(0, -2) };
    if (own !== 0) return { at: k - first, word };
  }
  return k > first && noun.endsWith('us') ? { at: k - first, word: noun } : null;
}

function isBefore({ tokens, data, bits }: Reading, k: number): boolean {
  const text = tokens[k]?.text ?? '';
  return data.isAdjective(text) || ((bits[k] ?? 0) & Flag.Derived) !== 0 || /\p{Ll}{3}er$/u.test(text);
}
