// Keys under which names of different articles meet: the same letters, the same surname, the same sound.
import { slug } from '../base/ids';
import { soundOf } from '../base/name-sound';
import type { LocalActor } from '../model/annotation';

export function foldName(name: string): string {
  return slug(name);
}

export function isFullName(name: string): boolean {
  return /\s/.test(name.trim());
}

export function surnameOf(actor: LocalActor): string {
  return actor.surname ?? actor.name.split(/\s+/).at(-1) ?? actor.name;
}

/** The sound of a full name, or null where it is too short to tell people apart. */
export function nameSound(actor: LocalActor): string | null {
  const surname = surnameOf(actor);
  const given = actor.given ?? actor.name.slice(0, Math.max(0, actor.name.length - surname.length)).trim();
  const sound = soundOf(surname);
  const givenSound = given.split(/[\s-]+/).map(soundOf)[0] ?? '';
  if (sound.length < 3 || givenSound.length < 2) return null;
  return `${givenSound} ${sound}`;
}
