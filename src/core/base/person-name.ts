// A person's name → given names and surname, and whether two given names can be one person's. Knows the particles of
// European and Arabic surnames, initials and name order only; it never decides that two people are one.
import { slug } from './ids';
import { spellingKey } from './name-sound';

const PARTICLES = new Set([
  'von', 'vom', 'zu', 'zum', 'zur', 'van', 'der', 'den', 'de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du',
  'des', 'la', 'le', 'las', 'los', 'ten', 'ter', 'bin', 'ibn', 'ben', 'abu', 'al', 'el', 'af', 'av', 'und', 'y', 'e',
]); // prettier-ignore

/** Particles that open a surname even when it stands alone and they are capitalised: »Le Pen«, »De Gaulle«. */
const OPENING = new Set(['von', 'van', 'de', 'del', 'di', 'du', 'le', 'la', 'zu', 'da']);

export interface NameParts {
  readonly given: readonly string[];
  readonly surname: string;
}

/** »Ursula von der Leyen« → [Ursula], »von der Leyen«. A single word is a surname. */
export function splitName(base: string): NameParts {
  const words = base.split(/\s+/).filter((w) => w !== '');
  const [first = ''] = words;
  const lower = first.toLowerCase();
  if (OPENING.has(lower) || (first === lower && PARTICLES.has(lower)))
    return { given: [], surname: words.join(' ') };
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has((words[at - 1] ?? '').toLowerCase())) at--;
  if (at < 0) return { given: [], surname: base };
  return { given: words.slice(0, at), surname: words.slice(at).join(' ') };
}

const MEMORY = new Map<string, string>();

/** The key under which two spellings of a name count as the same letters. Remembers keys, up to a bound. */
export function nameKey(name: string): string {
  const known = MEMORY.get(name);
  if (known !== undefined) return known;
  const key = slug(name);
  if (MEMORY.size > 20000) MEMORY.clear();
  MEMORY.set(name, key);
  return key;
}

function isInitial(word: string): boolean {
  return word.replace(/\./g, '').length === 1;
}

function sameGiven(a: string, b: string): boolean {
  const x = nameKey(a);
  const y = nameKey(b);
  if (x === y) return true;
  if (isInitial(a) || isInitial(b)) return x.charAt(0) === y.charAt(0);
  if (x.startsWith(`${y}-`) || y.startsWith(`${x}-`)) return true;
  return spellingKey(a) === spellingKey(b);
}

/** Whether two lists of given names can belong to one person: the shorter is found in the longer, in order. */
export function givenCompatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  for (const word of short) {
    while (from < long.length && !sameGiven(word, long[from] ?? '')) from++;
    if (from >= long.length) return false;
    from++;
  }
  return true;
}
