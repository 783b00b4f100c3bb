// The table behind the hovers: every form under which an actor of the dossier is known, with the actors it may mean,
// the most weighty first. Forms are the names, curated aliases, inflected forms as they stand in the articles, and bare
// surnames. It is plain data (maps and lists), built once per snapshot, away from the editor's thread.
import type { Lookup } from '../base/id-table';
import type { Actor, Dossier } from '../model/dossier';
import { surfacesOf } from '../model/plain';
import { cutWords, fold, keyOf } from './words';

export interface NameForm {
  /** Actor ids, the most weighty first. */
  readonly actors: readonly string[];
  /** Whether the form must begin with an upper-case letter in the text: true wherever a name itself does. */
  readonly upper: boolean;
  /** A person's bare name that is a word of every day too (»Wolf«, »Klein«): it needs something beside it to be sure. */
  readonly everyday?: true;
}

export interface NameTable {
  readonly forms: Lookup<NameForm>;
  /** Folded words of the titles of an actor's offices: »US-Verteidigungsminister« before »Pete Hegseth« is part of him. */
  readonly officeWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Number of words in the longest form. */
  readonly longest: number;
}

/** One of which all forms can be told. */
export type WholeNameTable = NameTable & { readonly forms: WholeForms };

export type WholeForms = Lookup<NameForm> & Iterable<readonly [form: string, means: NameForm]>;

export const EMPTY_TABLE: NameTable = { forms: new Map(), officeWords: new Map(), longest: 0 };

const MAX_WORDS = 12;
/** Forms of one letter are initials, not names. */
const MIN_LENGTH = 2;

/**
 * How sure a form is: the name itself or a curated alias (0), a form that stands in the articles (1), a surname taken
 * from a full name (2). A surer reading hides the less sure ones of other actors.
 */
type Strength = 0 | 1 | 2;

/** How an actor is meant by a form. */
export interface Reading {
  readonly strength: Strength;
  /** Whether the form, as it was found first, begins with an upper-case letter. */
  readonly upper: boolean;
  /** Whether somebody decided on it, or it belongs to others than persons. */
  readonly sure: boolean;
}

/** The surname within a person's full name: its last word, with the small words before it (»von der Leyen«). */
export function surnameOf(name: string): string | null {
  const words = name.split(/\s+/u).filter((w) => w !== '');
  if (words.length < 2) return null;
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1] ?? '')) first--;
  return words.slice(first).join(' ');
}

function formsOf(actor: Actor): readonly (readonly [string, Strength])[] {
  const forms: [string, Strength][] = [[actor.name, 0]];
  for (const alias of actor.aliases) forms.push([alias.name, alias.from === 'curated' ? 0 : 1]);
  for (const words of surfacesOf(actor)) forms.push([words, 1]);
  if (actor.type === 'person')
    for (const name of [actor.name, ...actor.aliases.map((a) => a.name)]) {
      const surname = surnameOf(name);
      if (surname !== null) forms.push([surname, 2]);
    }
  return forms;
}

/** The forms under which an actor is known, as the table holds them, with the surest reading of each. */
export function readingsOf(actor: Actor): ReadonlyMap<string, Reading> {
  const readings = new Map<string, { strength: Strength; readonly upper: boolean; sure: boolean }>();
  for (const [name, strength] of formsOf(actor)) {
    const key = keyOf(name);
    if (key.length < MIN_LENGTH) continue;
    let reading = readings.get(key);
    if (!reading) {
      const first = name.trimStart().charAt(0);
      reading = { strength, upper: first !== first.toLowerCase(), sure: false };
      readings.set(key, reading);
    }
    if (strength < reading.strength) reading.strength = strength;
    if (actor.type !== 'person' || (strength === 0 && (name !== actor.name || actor.curated)))
      reading.sure = true;
  }
  return readings;
}

/** The folded words of the titles of a person's offices; null where there are none. */
export function officeWordsOf(actor: Actor): ReadonlySet<string> | null {
  if (actor.type !== 'person' || actor.offices.length === 0) return null;
  const titles = actor.offices.flatMap((o) => [o.title, ...o.variants]);
  return new Set(titles.flatMap((t) => cutWords(t).map((w) => fold(w.key))));
}

/**
 * Builds the table of a dossier. Linear in the number of mentions. `isEveryday` says of a folded word whether it is one of
 * every day; without it no form counts as such.
 */
export function buildNameTable(
  dossier: Pick<Dossier, 'actors'>,
  isEveryday: (word: string) => boolean = () => false,
): WholeNameTable {
  const entries = new Map<string, [id: string, reading: Reading][]>();
  const officeWords = new Map<string, ReadonlySet<string>>();
  for (const actor of dossier.actors) {
    for (const [key, reading] of readingsOf(actor)) {
      const list = entries.get(key);
      if (list) list.push([actor.id, reading]);
      else entries.set(key, [[actor.id, reading]]);
    }
    const words = officeWordsOf(actor);
    if (words) officeWords.set(actor.id, words);
  }
  const forms = new Map<string, NameForm>();
  let longest = 0;
  for (const [key, readings] of entries) {
    const form = formFrom(key, readings, isEveryday);
    if (!form) continue;
    longest = Math.max(longest, key.split(' ').length);
    forms.set(key, form);
  }
  return { forms, officeWords, longest };
}

/** What a form means, from its readings in the dossier's order; null for one of too many words. */
export function formFrom(
  key: string,
  readings: readonly (readonly [id: string, reading: Reading])[],
  isEveryday: (word: string) => boolean,
): NameForm | null {
  const words = key.split(' ').length;
  const first = readings[0]?.[1];
  if (words > MAX_WORDS || !first) return null;
  const strongest = Math.min(...readings.map(([, r]) => r.strength));
  const everyday = words === 1 && readings.every(([, r]) => !r.sure) && isEveryday(key);
  return {
    // A full name hides another's surname of the same spelling; forms from articles and surnames compete by weight.
    actors: readings.filter(([, r]) => strongest > 0 || r.strength === 0).map(([id]) => id),
    upper: first.upper,
    ...(everyday ? { everyday } : {}),
  };
}
