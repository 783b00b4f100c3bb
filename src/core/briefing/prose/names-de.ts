// Names in German sentences: with their article where they have one, in the right case and number, and where or whither
// they lie (»in der Ukraine«, »nach Kiew«, »in die USA«). A name of which nothing is known stands without an article,
// as names of persons, towns and companies do.
import { ENDINGS, WITH_ARTICLE, type Gender } from './german-articles.data';
import type { NameRef } from './sentence-event';

export type Case = 'nom' | 'acc' | 'dat' | 'gen';

const GENDERS: readonly Gender[] = ['f', 'p', 'm', 'n'];

const BY_NAME: ReadonlyMap<string, Gender> = new Map(
  GENDERS.flatMap((g) => WITH_ARTICLE[g].split(' ').map((n) => [n.replace(/_/g, ' '), g] as const)),
);
const BY_ENDING: readonly (readonly [string, Gender])[] = GENDERS.flatMap((g) =>
  ENDINGS[g].split(' ').map((e) => [e, g] as const),
).sort((a, b) => b[0].length - a[0].length);

const ARTICLE: Readonly<Record<Gender, Readonly<Record<Case, string>>>> = {
  m: { nom: 'der', acc: 'den', dat: 'dem', gen: 'des' },
  f: { nom: 'die', acc: 'die', dat: 'der', gen: 'der' },
  n: { nom: 'das', acc: 'das', dat: 'dem', gen: 'des' },
  p: { nom: 'die', acc: 'die', dat: 'den', gen: 'der' },
};

const ADJECTIVE =
  /^(\p{Lu}\p{L}*?(?:isch|lich|ig|al|iv|ell|iert|eint|einigt|wärtig)|Weiß|Rot|Grün|Schwarz|Blau|Hoh|Ober|Oberst|Jung|Groß|Alt|Neu|Deutsch|Nah|Fern|Frei|Link)(?:er|es|en|e)$/u;

/** null: it goes without an article. */
export function genderOf({ name, type }: NameRef): Gender | null {
  const known = BY_NAME.get(name);
  if (known !== undefined) return known;
  if (type === 'person') return null;
  const last =
    name
      .split(/[\s-]+/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  // A town may end like an office (»Darmstadt«, »Neuhaus«); only what acts is told by its ending.
  if (type === 'place' && !/\s/u.test(name)) return null;
  for (const [ending, gender] of BY_ENDING) {
    if (!last.endsWith(ending)) continue;
    return gender;
  }
  // »Kommunistische Partei Moldawien«, »Königlicher Rat Irans«: the first adjective tells, if the name has one.
  const strong = /\s/u.test(name) ? ADJECTIVE.exec(name.split(' ')[0] ?? '') : null;
  if (!strong) return null;
  const ending = name.split(' ')[0]?.slice((strong[1] ?? '').length);
  return ending === 'er' ? 'm' : ending === 'es' ? 'n' : ending === 'e' ? 'f' : null;
}

/** The adjectives of a name behind its article: »das Weiße Haus«, »dem Weißen Haus«, »der Vereinten Nationen«. */
function inflected(name: string, gender: Gender, c: Case): string {
  const weak = gender === 'p' || c === 'dat' || c === 'gen' || (gender === 'm' && c === 'acc') ? 'en' : 'e';
  const words = name.split(' ');
  return words
    .map((word, i) => {
      if (i === words.length - 1) return word;
      const m = ADJECTIVE.exec(word);
      return m ? `${m[1] ?? ''}${weak}` : word;
    })
    .join(' ');
}

export function isPlural(ref: NameRef): boolean {
  return genderOf(ref) === 'p';
}

/** The name in a sentence. A genitive without an article is »Perus«, or »von …« where no s can be put on. */
export function nameDe(ref: NameRef, c: Case): string {
  const gender = genderOf(ref);
  if (gender === null) {
    if (c !== 'gen') return ref.name;
    return ref.type === 'place' && /\p{L}$/u.test(ref.name) && !/(?:[sßxz]|ce)$/iu.test(ref.name)
      ? `${ref.name}s`
      : `von ${ref.name}`;
  }
  const name = inflected(ref.name, gender, c);
  const noun = c === 'dat' && gender === 'p' && /(?:e|er|el)$/u.test(name) ? `${name}n` : name;
  return `${ARTICLE[gender][c]} ${noun}`;
}

/** »Anna Berg, Peru und die NATO«. */
export function namesDe(refs: readonly NameRef[], c: Case): string {
  return listDe(refs.map((r) => nameDe(r, c === 'gen' ? 'dat' : c)));
}

export function listDe(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} und ${last}`;
}

const ON_TOP: ReadonlySet<string> = new Set([
  'Krim',
  'Balkan',
  'Golanhöhen',
  'Sinai',
  'Malediven',
  'Philippinen',
]);

/** »in Kiew«, »in der Ukraine«, »im Weißen Haus«, »auf der Krim«. */
export function whereDe(ref: NameRef): string {
  const gender = genderOf(ref);
  const on = ON_TOP.has(ref.name);
  if (gender === null) return `in ${ref.name}`;
  const phrase = nameDe(ref, 'dat');
  if (phrase.startsWith('dem ')) return `${on ? 'auf dem' : 'im'} ${phrase.slice(4)}`;
  return `${on ? 'auf' : 'in'} ${phrase}`;
}

/** »nach Kiew«, »in die Ukraine«, »in den Irak«, »auf die Krim«. */
export function whitherDe(ref: NameRef): string {
  const gender = genderOf(ref);
  if (gender === null) return `nach ${ref.name}`;
  const phrase = nameDe(ref, 'acc');
  if (ON_TOP.has(ref.name)) return `auf ${phrase}`;
  return phrase.startsWith('das ') ? `ins ${phrase.slice(4)}` : `in ${phrase}`;
}

const NUMBERS = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
] as const;

/** »zwei«, »13«, »1.200«. For one see `countDe`. */
export function numberDe(n: number): string {
  return NUMBERS[n] ?? String(n).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
}

/** »ein Artikel«, »zwei Artikel«, »keine Aussage«: `one` with its article in the case wanted, `no` where there is none. */
export function countDe(n: number, no: string, one: string, many: string): string {
  return n === 0 ? no : n === 1 ? one : `${numberDe(n)} ${many}`;
}

/** With a capital, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
