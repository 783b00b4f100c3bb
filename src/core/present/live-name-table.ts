// The table of names over changing actors: when an actor comes, goes or changes, only the forms under which it is known
// are looked at again, and what a form means is made of those who bear it whenever somebody asks. The table is the one that
// `buildNameTable` makes of all actors (a law test holds the two together); what changed in it is told, so that a copy
// elsewhere can follow.
import { sharedText } from '../base/shared-text';
import type { Actor } from '../model/dossier';
import { byWeight } from '../model/order';
import {
  formFrom,
  officeWordsOf,
  readingsOf,
  type NameForm,
  type Reading,
  type WholeForms,
  type WholeNameTable,
} from './name-table';
import type { NamesPart } from './replica';

interface Known {
  readonly id: string;
  readonly weight: number;
  /** Its forms, and how each is read, one letter each: lists, since they are short and there are many. */
  readonly keys: readonly string[];
  readonly readings: string;
}

/** There are few ways to read a form: a letter stands for each, and there is one object of it. */
const READINGS = new Map<number, Reading>();

function codeOf(reading: Reading): number {
  const { strength, upper, sure } = reading;
  const code = A + strength * 4 + Number(upper) * 2 + Number(sure);
  if (!READINGS.has(code)) READINGS.set(code, reading);
  return code;
}

const A = 65;

/** A class because it has a lifetime: that of the actors it follows. */
export class LiveNameTable implements WholeForms {
  private readonly known = new Map<string, Known>();
  /** By form: its only bearer, or all of them. */
  private readonly bearers = new Map<string, Known | Set<Known>>();
  private readonly officeWords = new Map<string, ReadonlySet<string>>();
  /** How many forms have so many words. */
  private readonly lengths = new Map<number, number>();

  /** `isEveryday`: as for `buildNameTable`. */
  constructor(private readonly isEveryday: (word: string) => boolean = () => false) {}

  get table(): WholeNameTable {
    return { forms: this, officeWords: this.officeWords, longest: this.longest };
  }

  get(form: string): NameForm | undefined {
    return this.formOf(form) ?? undefined;
  }

  has(form: string): boolean {
    return this.formOf(form) !== null;
  }

  *values(): Generator<NameForm> {
    for (const [, form] of this) yield form;
  }

  *[Symbol.iterator](): Generator<[string, NameForm]> {
    for (const key of this.bearers.keys()) {
      const form = this.formOf(key);
      if (form) yield [key, form];
    }
  }

  private get longest(): number {
    return Math.max(0, ...this.lengths.keys());
  }

  /** Takes over actors that are new, other (or null: gone) now. */
  update(actors: ReadonlyMap<string, Actor | null>): NamesPart {
    /** What forms meant that are touched; null: nothing, as most of those do that come. */
    const touched = new Map<string, NameForm | null>();
    const touch = (key: string): void => {
      if (!touched.has(key)) touched.set(key, this.formOf(key));
    };
    // All of them before anything changes.
    const come: Known[] = [];
    for (const [id, actor] of actors) {
      for (const key of this.known.get(id)?.keys ?? []) touch(key);
      if (!actor) continue;
      const known = knownOf(id, actor);
      known.keys.forEach(touch);
      come.push(known);
    }
    const officeWords: [string, ReadonlySet<string> | null][] = [];
    for (const [id, actor] of actors) {
      this.forget(id);
      const words = actor && officeWordsOf(actor);
      if (words) {
        this.officeWords.set(id, words);
        officeWords.push([id, words]);
      } else if (this.officeWords.delete(id)) officeWords.push([id, null]);
    }
    for (const known of come) {
      this.known.set(known.id, known);
      for (const key of known.keys) {
        const held = this.bearers.get(key);
        if (held === undefined) this.bearers.set(key, known);
        else if (held instanceof Set) held.add(known);
        else this.bearers.set(key, new Set([held, known]));
      }
    }
    const forms: [string, NameForm | null][] = [];
    for (const [key, before] of touched) {
      const now = this.formOf(key);
      if (sameForm(before, now)) continue;
      const words = key.split(' ').length;
      if (now) {
        if (!before) this.lengths.set(words, (this.lengths.get(words) ?? 0) + 1);
      } else {
        const left = (this.lengths.get(words) ?? 0) - 1;
        if (left > 0) this.lengths.set(words, left);
        else this.lengths.delete(words);
      }
      forms.push([key, now]);
    }
    return { forms, officeWords, longest: this.longest };
  }

  private forget(id: string): void {
    const known = this.known.get(id);
    if (!known) return;
    this.known.delete(id);
    for (const key of known.keys) {
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
        const reading = READINGS.get(k.readings.charCodeAt(k.keys.indexOf(key)));
        return reading ? [[k.id, reading] as const] : [];
      }),
      this.isEveryday,
    );
  }
}

function knownOf(id: string, actor: Actor): Known {
  const read = readingsOf(actor);
  const readings = String.fromCharCode(...Array.from(read.values(), codeOf));
  return { id, weight: actor.weight, keys: [...read.keys()], readings: sharedText(readings) };
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
