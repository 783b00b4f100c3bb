// Known names → phrases to look up in a text. Input is the lexicon's uninflected forms, output all forms of a language
// by their first word, the longest first. How a language inflects names of several words comes as a function.
import { isLetterCode } from '../../base/chars';
import type { EntityType } from '../../model/annotation';
import type { KnownPhrase } from '../pack/names';

/** The part of a form by which it is looked up: up to the first character that ends a word. */
export function firstWord(form: string): string {
  // Most forms are plain letters, or such letters up to a blank.
  let plain = 0;
  while (plain < form.length && isLetterCode(form.charCodeAt(plain))) plain++;
  if (plain === form.length) return form;
  if (form.charCodeAt(plain) === 32) return form.slice(0, plain);
  const end = form.search(/[^\p{L}\p{M}\p{N}'’-]/u);
  return end < 0 ? form : form.slice(0, end);
}

export class KnownNames {
  private readonly byFirst = new Map<string, KnownPhrase[]>();
  private readonly seen = new Set<string>();

  constructor(private readonly inflect: (base: string) => readonly string[]) {}

  add(base: string, type: EntityType, id?: string): void {
    for (const form of this.inflect(base)) {
      if (this.seen.has(form)) continue;
      this.seen.add(form);
      const key = firstWord(form);
      const list = this.byFirst.get(key);
      const phrase: KnownPhrase = id === undefined ? { form, base, type } : { form, base, type, id };
      if (list) list.push(phrase);
      else this.byFirst.set(key, [phrase]);
    }
  }

  /** The finished table. */
  table(): ReadonlyMap<string, readonly KnownPhrase[]> {
    for (const list of this.byFirst.values()) list.sort((a, b) => b.form.length - a.form.length);
    return this.byFirst;
  }
}
