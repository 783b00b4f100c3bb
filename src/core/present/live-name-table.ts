// The table of names over changing actors: when an actor comes, goes or changes, only the forms under which it is known
// are looked at again. The table is the one that `buildNameTable` makes of all actors (a law test holds the two together);
// what changed in it is told, so that a copy elsewhere can follow.
import type { Actor } from '../model/dossier';
import { byWeight } from '../model/order';
import {
  formFrom,
  officeWordsOf,
  readingsOf,
  type NameForm,
  type Reading,
  type WholeNameTable,
} from './name-table';
import type { NamesPart } from './replica';

interface Known {
  readonly id: string;
  readonly weight: number;
  /** Its forms, and how each is read: lists, since they are short and there are many. */
  readonly keys: readonly string[];
  readonly readings: readonly Reading[];
}

/** There are few ways to read a form: one object for each. */
const READINGS = new Map<number, Reading>();

function shared(reading: Reading): Reading {
  const { strength, upper, sure } = reading;
  const code = strength * 4 + Number(upper) * 2 + Number(sure);
  const known = READINGS.get(code);
  if (known) return known;
  READINGS.set(code, reading);
  return reading;
}

/** A class because it has a lifetime: that of the actors it follows. */
export class LiveNameTable {
  private readonly known = new Map<string, Known>();
  /** By form: its only bearer, or all of them. */
  private readonly bearers = new Map<string, Known | Set<Known>>();
  private readonly forms = new Map<string, NameForm>();
  private readonly officeWords = new Map<string, ReadonlySet<string>>();
  /** How many forms have so many words. */
  private readonly lengths = new Map<number, number>();

  /** `isEveryday`: as for `buildNameTable`. */
  constructor(private readonly isEveryday: (word: string) => boolean = () => false) {}

  get table(): WholeNameTable {
    return { forms: this.forms, officeWords: this.officeWords, longest: this.longest };
  }

  private get longest(): number {
    return Math.max(0, ...this.lengths.keys());
  }

  /** Takes over actors that are new, other (or null: gone) now. */
  update(actors: ReadonlyMap<string, Actor | null>): NamesPart {
    const touched = new Set<string>();
    const officeWords: [string, ReadonlySet<string> | null][] = [];
    for (const [id, actor] of actors) {
      this.forget(id, touched);
      const words = actor && officeWordsOf(actor);
      if (words) {
        this.officeWords.set(id, words);
        officeWords.push([id, words]);
      } else if (this.officeWords.delete(id)) officeWords.push([id, null]);
      if (!actor) continue;
      const read = readingsOf(actor);
      const readings = Array.from(read.values(), shared);
      const known: Known = { id, weight: actor.weight, keys: [...read.keys()], readings };
      this.known.set(id, known);
      for (const key of known.keys) {
        touched.add(key);
        const held = this.bearers.get(key);
        if (held === undefined) this.bearers.set(key, known);
        else if (held instanceof Set) held.add(known);
        else this.bearers.set(key, new Set([held, known]));
      }
    }
    const forms: [string, NameForm | null][] = [];
    for (const key of touched) {
      const before = this.forms.get(key) ?? null;
      const now = this.formOf(key);
      if (sameForm(before, now)) continue;
      const words = key.split(' ').length;
      if (now) {
        this.forms.set(key, now);
        if (!before) this.lengths.set(words, (this.lengths.get(words) ?? 0) + 1);
      } else {
        this.forms.delete(key);
        const left = (this.lengths.get(words) ?? 0) - 1;
        if (left > 0) this.lengths.set(words, left);
        else this.lengths.delete(words);
      }
      forms.push([key, now]);
    }
    return { forms, officeWords, longest: this.longest };
  }

  private forget(id: string, touched: Set<string>): void {
    const known = this.known.get(id);
    if (!known) return;
    this.known.delete(id);
    for (const key of known.keys) {
      touched.add(key);
      const held = this.bearers.get(key);
      if (held === known) this.bearers.delete(key);
      else if (held instanceof Set && held.delete(known) && held.size === 1)
        for (const only of held) this.bearers.set(key, only);
    }
  }

  private formOf(key: string): NameForm | null {
    const held = this.bearers.get(key);
    if (held === undefined) return null;
    const ranked = held instanceof Set ? [...held].sort(byWeight) : [held];
    return formFrom(
      key,
      ranked.flatMap((k) => {
        const reading = k.readings[k.keys.indexOf(key)];
        return reading ? [[k.id, reading] as const] : [];
      }),
      this.isEveryday,
    );
  }
}

function sameForm(a: NameForm | null, b: NameForm | null): boolean {
  if (!a || !b) return a === b;
  if (a.everyday !== b.everyday) return false;
  return (
    a.upper === b.upper &&
    a.actors.length === b.actors.length &&
    a.actors.every((id, i) => id === b.actors[i])
  );
}
