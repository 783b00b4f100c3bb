// »seit Kriegsbeginn Ende Februar 2022«, »seit dem russischen Angriff auf die Ukraine im Februar 2022«, »bis zur Wahl am
// 3. Mai«: the word of time and the date are parted by a noun which the date belongs to. Finds that word for a language
// whose nouns have capitals; one verb or stop between them, and there is none. Looks at a few words only.
import type { TimePack } from '../language/pack/time';
import type { Atoms } from './atoms';

/** So many words a noun with what belongs to it has at most. */
const LONGEST = 9;
const ADJECTIVE = /^\p{Ll}{3,}(?:e|en|er|es|em)$/u;
const WORD = /^[\p{L}\p{M}-]+$/u;

/** A noun with its article and adjectives from `at` on: where it ends, or -1. */
function nounFrom(atoms: Atoms, articles: ReadonlySet<string>, at: number, to: number): number {
  let i = at;
  if (i < to && articles.has(atoms.norm[i] as string)) i++;
  for (let n = 0; n < 2 && i < to && isAdjective(atoms, i); n++) i++;
  if (i >= to || atoms.upper[i] !== true || !WORD.test(atoms.norm[i] as string)) return -1;
  i++;
  // »US-Angriff« is three atoms.
  while (i + 1 < to && atoms.norm[i] === '-') i += 2;
  return i;
}

function isAdjective(atoms: Atoms, i: number): boolean {
  return atoms.upper[i] !== true && ADJECTIVE.test(atoms.norm[i] as string);
}

/** The word of time (»seit«, »bis«) to whose noun the date that begins at atom `first` belongs; '' where there is none. */
export function wordBeforeNoun(pack: TimePack, atoms: Atoms, first: number): string {
  const { dated } = pack;
  if (!dated) return '';
  const end = dated.by.has(atoms.norm[first - 1] ?? '') ? first - 1 : first;
  for (let at = end - 2; at >= 0 && at >= end - LONGEST; at--) {
    const word = atoms.norm[at] as string;
    if (!pack.since.has(word) && !pack.until.has(word)) continue;
    let i = nounFrom(atoms, dated.articles, at + 1, end);
    while (i >= 0 && i < end && dated.links.has(atoms.norm[i] as string))
      i = nounFrom(atoms, dated.articles, i + 1, end);
    return i === end ? word : '';
  }
  return '';
}
