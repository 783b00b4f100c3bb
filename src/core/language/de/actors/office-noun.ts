// A German word → the office it names: »US-Heeresministers« is the office »US-Heeresminister«. Compounds are read by
// their last part; what a compound is about comes from its first. Knows words, no people and no countries.
import type { OfficeNoun } from '../../pack/actors';
import { BOARD_FIELDS, CONCEPTS, FIELDS, HEADS, HOUSES, NOT_OFFICES, type HeadWord } from './office-heads';

interface Form {
  readonly word: HeadWord;
  readonly gender: 'm' | 'f' | null;
  readonly number: 'sg' | 'pl' | null;
  /** The uninflected noun of that gender. */
  readonly lemma: string;
  /** The form ends like an adjective (»Vorsitzende«), so that gender decides about its uninflected form. */
  readonly adjectival: boolean;
}

const FORMS: ReadonlyMap<string, Form> = buildForms();
const ENDINGS: ReadonlySet<string> = new Set([...FORMS.keys()].map((f) => f.slice(-3)));
const LONGEST = Math.max(...[...FORMS.keys()].map((f) => f.length));

function buildForms(): Map<string, Form> {
  const map = new Map<string, Form>();
  const add = (form: string, value: Form): void => {
    const key = form.toLowerCase();
    if (!map.has(key)) map.set(key, value);
  };
  for (const word of HEADS) {
    const { lemma, declension } = word;
    const masculine = (form: string, number: 'sg' | 'pl' | null): void =>
      add(form, { word, gender: 'm', number, lemma, adjectival: false });
    if (declension === 'adj') {
      for (const [end, gender, number] of [
        ['', null, null],
        ['r', null, null],
        ['n', null, null],
        ['m', 'm', 'sg'],
        ['s', 'm', 'sg'],
      ] as const)
        add(lemma + end, { word, gender, number, lemma, adjectival: true });
      continue;
    }
    masculine(lemma, declension === 'er' ? null : 'sg');
    if (declension === 'weak') {
      masculine(lemma + (lemma.endsWith('e') ? 'n' : 'en'), null);
      masculine(`${lemma}s`, 'sg');
    } else {
      masculine(`${lemma}s`, declension === 's' ? null : 'sg');
      if (declension === 'er') masculine(`${lemma}n`, 'pl');
      if (declension === 'or') masculine(`${lemma}en`, 'pl');
      if (declension === 'e')
        for (const end of ['es', 'e', 'en']) masculine(lemma + end, end === 'es' ? 'sg' : 'pl');
    }
    for (const form of word.forms ?? []) masculine(form, 'pl');
    const feminine = word.feminine === undefined ? `${lemma}in` : word.feminine;
    if (feminine === null) continue;
    add(feminine, { word, gender: 'f', number: 'sg', lemma: feminine, adjectival: false });
    add(`${feminine}nen`, { word, gender: 'f', number: 'pl', lemma: feminine, adjectival: false });
  }
  return map;
}

/** Prefixes that say when, not what. */
const FORMER = /^(?:ex|alt)-/iu;

const MEMORY = new Map<string, OfficeNoun | null>();

/** Reads a word as an office; null for any other word. Remembers what it has read, up to a bound. */
export function officeNoun(surface: string): OfficeNoun | null {
  // German nouns are written with a capital; most words end here.
  const first = surface.charCodeAt(0);
  if (first >= 97 && first <= 122) return null;
  const known = MEMORY.get(surface);
  if (known !== undefined) return known;
  const answer = read(surface);
  if (MEMORY.size > 20000) MEMORY.clear();
  MEMORY.set(surface, answer);
  return answer;
}

function read(surface: string): OfficeNoun | null {
  const norm = surface.toLowerCase();
  if (!ENDINGS.has(norm.slice(-3)) || surface.charAt(0) === norm.charAt(0)) return null;
  const hyphen = norm.lastIndexOf('-');
  const tail = norm.slice(hyphen + 1);
  if (NOT_OFFICES.has(tail)) return null;
  const found = longestForm(tail);
  if (found === null) return null;
  const { form, modifier } = found;
  if (modifier !== '' && (!form.word.compound || modifier.length < 2)) return null;
  const board = form.word.lemma === 'Vorstand' && form.gender === 'm';
  let prefix = surface.slice(0, hyphen + 1);
  const former = FORMER.test(prefix);
  if (former) prefix = prefix.replace(FORMER, '');
  const at = hyphen + 1 + modifier.length;
  const stem = surface.slice(hyphen + 1, at);
  const noun = modifier === '' ? form.lemma : form.lemma.toLowerCase();
  const masculine = form.word.lemma.toLowerCase();
  return {
    kind: form.word.kind ?? 'office',
    title: prefix + stem + noun,
    head: masculine,
    gender: form.gender,
    number: form.number,
    concept: conceptOf(modifier, masculine, prefix.toLowerCase()),
    ofKnown: HOUSES[modifier] ?? HOUSES[prefix.toLowerCase().replace(/-$/, '')] ?? null,
    generic: form.word.generic === true && modifier === '' && prefix === '',
    time:
      former || /^(?:ex|alt)(?:bundes)?(?:kanzler|präsident|minister)/.test(modifier + masculine)
        ? 'former'
        : null,
    adjectival: form.adjectival,
    // »der Vorstand« and »der Stadtrat« are bodies but right beside a name.
    ...((board && !BOARD_FIELDS.test(modifier)) || form.lemma === 'Stadtrat'
      ? { bodyToo: true as const }
      : {}),
  };
}

/** The longest known form at the end of a word, and what stands before it. */
function longestForm(word: string): { form: Form; modifier: string } | null {
  for (let at = Math.max(0, word.length - LONGEST); at <= word.length - 3; at++) {
    const form = FORMS.get(word.slice(at));
    if (form !== undefined && (at === 0 || at >= 2)) return { form, modifier: word.slice(0, at) };
  }
  return null;
}

function conceptOf(modifier: string, head: string, prefix: string): string | null {
  const joined = CONCEPTS[prefix.replace(/-/g, '') + modifier + head];
  if (joined !== undefined && prefix !== '') return joined;
  const whole =
    CONCEPTS[(prefix.endsWith('vize-') ? 'vize-' : '') + modifier + head] ?? CONCEPTS[modifier + head];
  if (whole !== undefined) return whole;
  if (HOUSES[modifier]?.startsWith('state:') === true) return CONCEPTS[head] ?? null;
  const field = FIELDS[modifier] ?? FIELDS[modifier.replace(/^bundes|^staats/, '')];
  if (field !== undefined) return `${head}:${field}`;
  return null;
}

/** »Vorsitzende« after gender: »Vorsitzender« for a man, »Vorsitzende« for a woman. */
export function titleFor(noun: OfficeNoun, gender: 'm' | 'f' | null): string {
  return noun.adjectival && gender !== 'f' && noun.title.endsWith('e') ? `${noun.title}r` : noun.title;
}
