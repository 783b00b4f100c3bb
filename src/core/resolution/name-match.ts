// Keys under which names of different articles meet: the same letters, the same surname, another transliteration.
import { slug } from '../base/ids';
import { spellingKey } from '../base/name-sound';
import type { LocalActor } from '../model/annotation';

export function foldName(name: string): string {
  return slug(name);
}

export function isFullName(name: string): boolean {
  return /\s/.test(name.trim());
}

/** »NATO«, »LDPR«, »IStGH«: short, without blank, with two capitals at least. */
export function isAcronym(name: string): boolean {
  return name.length <= 8 && !isFullName(name) && name.replace(/[^\p{Lu}]/gu, '').length >= 2;
}

/** Whether a name by itself says who is meant: a full name of a person, several words, an acronym. */
export function isTelling(actor: LocalActor, name: string): boolean {
  return isFullName(name) || (actor.type !== 'person' && (name === actor.name || isAcronym(name)));
}

export function surnameOf(actor: LocalActor): string {
  return actor.surname ?? actor.name.split(/\s+/).at(-1) ?? actor.name;
}

/** Given names of a person's fullest form, as words. */
export function givenOf(actor: LocalActor): readonly string[] {
  const surname = surnameOf(actor);
  const given = actor.given ?? actor.name.slice(0, Math.max(0, actor.name.length - surname.length));
  return given
    .trim()
    .split(/\s+/)
    .filter((w) => w !== '');
}

/** All spellings of a person's full name, or null where there is no given name to go by. */
export function personSpelling(actor: LocalActor): string | null {
  const first = givenOf(actor).map(spellingKey);
  const last = spellingKey(surnameOf(actor));
  return last.length < 3 || (first[0] ?? '').length < 2 ? null : `${first.join(' ')} ${last}`;
}

/** First given name and surname: what a fuller form of the name shares with a shorter one. */
export function shortSpelling(actor: LocalActor): string | null {
  const [first] = givenOf(actor).map(spellingKey);
  const last = spellingKey(surnameOf(actor));
  return first === undefined || last.length < 3 || first.length < 2 ? null : `${first} ${last}`;
}

/** All spellings of a place's name, or null where it is too short to go by. */
export function placeSpelling(actor: LocalActor): string | null {
  // Roads and districts differ in their numbers alone.
  if (/\d/.test(actor.name)) return null;
  const key = actor.name.split(/\s+/).map(spellingKey).join(' ');
  return key.length < 5 ? null : key;
}
