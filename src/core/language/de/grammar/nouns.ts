// German nouns: candidates for the base form of an inflected noun, and gender by ending. Works by endings and umlaut
// alone, without a lexicon, so most candidates are no words; whoever has a lexicon looks them up in it.
import type { Gender } from '../../pack/grammar';

const cache = new Map<string, readonly string[]>();

function plain(stem: string): string | null {
  for (let i = stem.length - 1; i >= 0; i--) {
    const c = stem.charAt(i);
    if (c === 'ä') return stem.slice(0, i) + 'a' + stem.slice(i + 1);
    if (c === 'ö') return stem.slice(0, i) + 'o' + stem.slice(i + 1);
    if (c === 'ü') return stem.slice(0, i) + 'u' + stem.slice(i + 1);
    if ('aeiou'.includes(c)) {
      // »Häuser«: the umlaut stands before u; other vowels end the search, a weak -e-/-el/-er/-en aside.
      if (c === 'u' && stem.charAt(i - 1) === 'ä') continue;
      if (c === 'e' && i >= stem.length - 2) continue;
      return null;
    }
  }
  return null;
}

/** See `GrammarPack.nounLemmas`. */
export function germanNounLemmas(norm: string): readonly string[] {
  const known = cache.get(norm);
  if (known) return known;
  const out = [norm];
  const push = (w: string): void => {
    if (w.length > 1 && !out.includes(w)) out.push(w);
  };
  const withPlain = (w: string): void => {
    push(w);
    const p = plain(w);
    if (p !== null) push(p);
  };
  if (norm.endsWith('innen')) push(norm.slice(0, -3));
  if (norm.endsWith('ses')) push(norm.slice(0, -2));
  if (norm.endsWith('nisse')) push(norm.slice(0, -2));
  if (norm.endsWith('nissen')) push(norm.slice(0, -3));
  if (norm.endsWith('nisses')) push(norm.slice(0, -3));
  if (norm.endsWith('es')) push(norm.slice(0, -2));
  if (norm.endsWith('s')) push(norm.slice(0, -1));
  if (norm.endsWith('e')) withPlain(norm.slice(0, -1));
  if (norm.endsWith('er')) withPlain(norm.slice(0, -2));
  if (norm.endsWith('ern')) {
    withPlain(norm.slice(0, -1));
    withPlain(norm.slice(0, -3));
  }
  if (norm.endsWith('en')) {
    push(norm.slice(0, -1));
    withPlain(norm.slice(0, -2));
  } else if (norm.endsWith('n')) withPlain(norm.slice(0, -1));
  if (norm.endsWith('ien')) push(norm.slice(0, -2) + 'um');
  if (norm.endsWith('en')) {
    push(norm.slice(0, -2) + 'um');
    push(norm.slice(0, -2) + 'us');
    push(norm.slice(0, -2) + 'a');
  }
  if (norm.endsWith('a')) push(norm.slice(0, -1) + 'um');
  const p = plain(norm);
  if (p !== null) push(p);
  if (cache.size > 60_000) cache.clear();
  cache.set(norm, out);
  return out;
}

const ENDINGS: readonly (readonly [ending: string, gender: Gender])[] = [
  ['ungen', 'f'],
  ['ung', 'f'],
  ['heit', 'f'],
  ['heiten', 'f'],
  ['keit', 'f'],
  ['keiten', 'f'],
  ['schaft', 'f'],
  ['schaften', 'f'],
  ['tion', 'f'],
  ['tionen', 'f'],
  ['sion', 'f'],
  ['sionen', 'f'],
  ['tät', 'f'],
  ['täten', 'f'],
  ['ik', 'f'],
  ['enz', 'f'],
  ['anz', 'f'],
  ['ur', 'f'],
  ['ei', 'f'],
  ['eien', 'f'],
  ['in', 'f'],
  ['innen', 'f'],
  ['frau', 'f'],
  ['ie', 'f'],
  ['age', 'f'],
  ['ade', 'f'],
  ['ismus', 'm'],
  ['ist', 'm'],
  ['ant', 'm'],
  ['ent', 'm'],
  ['eur', 'm'],
  ['or', 'm'],
  ['ling', 'm'],
  ['er', 'm'],
  ['mann', 'm'],
  ['plan', 'm'],
  ['krieg', 'm'],
  ['präsident', 'm'],
  ['chef', 'm'],
  ['minister', 'm'],
  ['chen', 'n'],
  ['lein', 'n'],
  ['ment', 'n'],
  ['um', 'n'],
  ['tum', 'n'],
  ['nis', 'n'],
  ['werk', 'n'],
  ['amt', 'n'],
  ['haus', 'n'],
  ['land', 'n'],
  ['treffen', 'n'],
  ['abkommen', 'n'],
  ['gesetz', 'n'],
  ['gericht', 'n'],
  ['ministerium', 'n'],
  ['parlament', 'n'],
  ['unternehmen', 'n'],
  ['verfahren', 'n'],
  ['jahr', 'n'],
  ['ziel', 'n'],
];

/** Longest ending first, by last three letters, so that a lookup touches few of them. */
const BY_TAIL = new Map<string, (readonly [string, Gender])[]>();
for (const entry of [...ENDINGS].sort((a, b) => b[0].length - a[0].length)) {
  const tail = entry[0].slice(-2);
  const bucket = BY_TAIL.get(tail);
  if (bucket) bucket.push(entry);
  else BY_TAIL.set(tail, [entry]);
}

/** See `GrammarPack.genderOf`. */
export function germanGender(norm: string): Gender | null {
  for (const [ending, gender] of BY_TAIL.get(norm.slice(-2)) ?? [])
    if (norm.length > ending.length && norm.endsWith(ending)) return gender;
  return null;
}
