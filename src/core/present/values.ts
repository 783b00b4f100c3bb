// What rows point to (`rows.ts`), each once for all rows of a dossier: words, and small objects that come again. They are
// numbered, and found by a table that keeps no texts of its own.
import { HashedNumbers } from '../base/hashed-numbers';
import { hashOfText } from '../base/text-hash';
import { DateNumbers } from './date-numbers';

/** A text by which values are told apart: mostly the value itself. */
export function keyOf(value: unknown): string {
  return typeof value === 'string' && !value.startsWith('\n') ? value : `\n${JSON.stringify(value)}`;
}

/** A class because it has a lifetime: that of the engine it follows. */
export class Values {
  private readonly list: unknown[] = [null];
  private readonly words = new HashedNumbers((number) => hashOfText(this.list[number] as string));
  /** What is no word, by its key. */
  private readonly others = new Map<string, number>();
  private lastFound: string | null = null;
  private lastNumber = -1;
  /** Those values that are dates, by number. */
  readonly dates = new DateNumbers((number) => this.list[number] as string);

  /** All numbers are smaller. */
  get count(): number {
    return this.list.length;
  }

  at(number: number): unknown {
    return this.list[number];
  }

  /** The number of a value from now on; 0 for null. */
  numberOf(value: unknown): number {
    if (value === null || value === undefined) return 0;
    if (typeof value === 'string') {
      const hash = hashOfText(value);
      const known = this.words.find(hash, (n) => this.list[n] === value);
      if (known >= 0) return known;
      const number = this.list.push(value) - 1;
      this.words.add(hash, number);
      this.lastFound = null;
      return number;
    }
    const key = keyOf(value);
    let number = this.others.get(key);
    if (number === undefined) this.others.set(key, (number = this.list.push(value) - 1));
    return number;
  }

  /** The number of a word, where it has one; else -1. Who asks of many rows asks for the same word. */
  find(word: string): number {
    if (this.lastFound !== word) {
      this.lastFound = word;
      this.lastNumber = this.words.find(hashOfText(word), (n) => this.list[n] === word);
    }
    return this.lastNumber;
  }

  /** One object for what is equal. */
  shared(value: unknown): unknown {
    return typeof value === 'number' ? value : this.list[this.numberOf(value)];
  }
}
