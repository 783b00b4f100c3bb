// The table of names over changing actors: when an actor comes, goes or changes, only the forms under which it is known
// are looked at again, and what a form means is made of those who bear it whenever somebody asks. The table is the one that
// `buildNameTable` makes of all actors (a law test holds the two together); what changed in it is told, so that a copy
// elsewhere can follow.
import { listOf, withOne, withoutOne, type Few } from '../base/few';
import { HashedNumbers } from '../base/hashed-numbers';
import { IdTable } from '../base/id-table';
import { sharedText } from '../base/shared-text';
import { hashOfText } from '../base/text-hash';
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
  /** Its forms as one text, and how each is read, one letter each: they are short and there are many. */
  readonly keys: string;
  readonly readings: string;
}

const BETWEEN = '\n';

function keysOf({ keys }: Known): readonly string[] {
  return keys === '' ? [] : keys.split(BETWEEN);
}

/** Whether the key that begins there is this one. */
function isAt({ keys }: Known, at: number, key: string): boolean {
  const end = at + key.length;
  return keys.startsWith(key, at) && (end === keys.length || keys.startsWith(BETWEEN, end));
}

/** Where a key of an actor begins, and how many are before it. */
function placeOf(known: Known, key: string): readonly [at: number, nth: number] {
  const { keys } = known;
  let at = 0;
  let nth = 0;
  while (!isAt(known, at, key)) {
    const next = keys.indexOf(BETWEEN, at);
    if (next < 0) return [0, -1];
    at = next + 1;
    nth++;
  }
  return [at, nth];
}

/** Forms with their bearers, by number: what a form is called is read from its first bearer. */
class Bearers {
  /** Null: the number is free. */
  private readonly held: Few<Known>[] = [];
  /** Where the form begins among those of its first bearer. */
  private readonly starts: number[] = [];
  private readonly free: number[] = [];
  private readonly numbers = new HashedNumbers((number) => hashOfText(this.keyOf(number)));

  of(key: string): readonly Known[] {
    const number = this.numberOf(key);
    return number < 0 ? [] : listOf(this.held[number] ?? null);
  }

  *keys(): Generator<string> {
    for (let number = 0; number < this.held.length; number++)
      if (this.held[number] !== null) yield this.keyOf(number);
  }

  add(key: string, known: Known): void {
    let number = this.numberOf(key);
    if (number >= 0) {
      this.held[number] = withOne(this.held[number] ?? null, known);
      return;
    }
    number = this.free.pop() ?? this.held.push(null) - 1;
    this.held[number] = known;
    this.starts[number] = placeOf(known, key)[0];
    this.numbers.add(hashOfText(key), number);
  }

  delete(key: string, known: Known): void {
    const number = this.numberOf(key);
    if (number < 0) return;
    const left = withoutOne(this.held[number] ?? null, known);
    const [first] = listOf(left);
    if (first === undefined) {
      this.numbers.delete(hashOfText(key), number);
      this.free.push(number);
    } else this.starts[number] = placeOf(first, key)[0];
    this.held[number] = left;
  }

  private keyOf(number: number): string {
    const { keys } = listOf(this.held[number] ?? null)[0] as Known;
    const from = this.starts[number] as number;
    const end = keys.indexOf(BETWEEN, from);
    return keys.slice(from, end < 0 ? undefined : end);
  }

  private numberOf(key: string): number {
    return this.numbers.find(hashOfText(key), (number) => {
      const held = this.held[number] ?? null;
      const first = Array.isArray(held) ? held[0] : held;
      return first !== null && first !== undefined && isAt(first, this.starts[number] as number, key);
    });
  }
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
  private readonly known = new IdTable<Known>();
  private readonly bearers = new Bearers();
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
      const before = this.known.get(id);
      if (before) keysOf(before).forEach(touch);
      if (!actor) continue;
      const known = knownOf(id, actor);
      keysOf(known).forEach(touch);
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
      this.known.add(known);
      for (const key of keysOf(known)) this.bearers.add(key, known);
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
    for (const key of keysOf(known)) this.bearers.delete(key, known);
  }

  private formOf(key: string): NameForm | null {
    const held = this.bearers.of(key);
    if (held.length === 0) return null;
    const ranked = held.length === 1 ? held : held.toSorted(byWeight);
    return formFrom(
      key,
      ranked.flatMap((k) => {
        const reading = READINGS.get(k.readings.charCodeAt(placeOf(k, key)[1]));
        return reading ? [[k.id, reading] as const] : [];
      }),
      this.isEveryday,
    );
  }
}

function knownOf(id: string, actor: Actor): Known {
  const read = readingsOf(actor);
  const readings = String.fromCharCode(...Array.from(read.values(), codeOf));
  return { id, weight: actor.weight, keys: [...read.keys()].join(BETWEEN), readings: sharedText(readings) };
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
