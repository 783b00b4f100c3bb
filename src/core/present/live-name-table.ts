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
  type NameTable,
  type Reading,
} from './name-table';
import type { NamesPart } from './replica';

interface Known {
  readonly id: string;
  readonly weight: number;
  readonly readings: ReadonlyMap<string, Reading>;
}

/** A class because it has a lifetime: that of the actors it follows. */
export class LiveNameTable {
  private readonly known = new Map<string, Known>();
  private readonly bearers = new Map<string, Set<Known>>();
  private readonly forms = new Map<string, NameForm>();
  private readonly officeWords = new Map<string, ReadonlySet<string>>();
  /** How many forms have so many words. */
  private readonly lengths = new Map<number, number>();

  /** `isEveryday`: as for `buildNameTable`. */
  constructor(private readonly isEveryday: (word: string) => boolean = () => false) {}

  get table(): NameTable {
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
      const known: Known = { id, weight: actor.weight, readings: readingsOf(actor) };
      this.known.set(id, known);
      for (const key of known.readings.keys()) {
        touched.add(key);
        const set = this.bearers.get(key);
        if (set) set.add(known);
        else this.bearers.set(key, new Set([known]));
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
    for (const key of known.readings.keys()) {
      touched.add(key);
      const set = this.bearers.get(key);
      set?.delete(known);
      if (set?.size === 0) this.bearers.delete(key);
    }
  }

  private formOf(key: string): NameForm | null {
    const set = this.bearers.get(key);
    if (!set) return null;
    const ranked = [...set].sort(byWeight);
    return formFrom(
      key,
      ranked.flatMap((k) => {
        const reading = k.readings.get(key);
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
