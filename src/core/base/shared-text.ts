// Words and lists of words that come again and again (dates, lemmas, nouns of events) → one object for the same letters. Two tables take turns,
// so that what nobody has asked for in a long while is let go and the tables stay small.
import { flat } from './flat';

const MOST = 20_000;
let young = new Map<string, string>();
let old = new Map<string, string>();

/** The same text, as it was given first. */
export function sharedText<T extends string>(text: T): T {
  const known = young.get(text);
  if (known !== undefined) return known as T;
  const kept = old.get(text) ?? flat(text);
  if (young.size >= MOST) {
    old = young;
    young = new Map();
  }
  young.set(kept, kept);
  return kept as T;
}

/** What is shared by very many, by all that it says: the same object as was made first, as far as it is still known. */
export class SharedThings<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  constructor(private readonly most = MOST) {}

  /** `said`: all that the thing says; absent and empty are two. */
  of(said: readonly (string | null | undefined)[], make: () => T): T {
    let key = '';
    for (const one of said) key += one === null ? '\0n' : one === undefined ? '\0u' : `\0+${one}`;
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const kept = this.old.get(key) ?? make();
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, kept);
    return kept;
  }

  /** Lets go of what is looked for; who has something keeps it. */
  forget(): void {
    this.young = new Map();
    this.old = new Map();
  }
}

const MOST_LISTS = 5000;
let youngLists = new Map<string, readonly string[]>();
let oldLists = new Map<string, readonly string[]>();

/**
 * The same list, as it was given first: who takes part in reports of one event, or meets again and again. None keeps more
 * room than it needs.
 */
export function sharedList(list: readonly string[]): readonly string[] {
  const key = list.join('\n');
  const known = youngLists.get(key);
  if (known !== undefined) return known;
  const kept = oldLists.get(key) ?? list.slice();
  if (youngLists.size >= MOST_LISTS) {
    oldLists = youngLists;
    youngLists = new Map();
  }
  youngLists.set(key, kept);
  return kept;
}

/** Lets go of the texts and lists that are looked for; for when there is nothing better to do. */
export function forgetShared(): void {
  young = new Map();
  old = new Map();
  youngLists = new Map();
  oldLists = new Map();
}
