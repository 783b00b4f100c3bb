// Words of a name → its uninflected form. Whether »Bidens« is Biden's genitive and »Hans« no genitive of »Han« is decided
// by what else the article says and by the lexicon; where neither helps, the position decides.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
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
