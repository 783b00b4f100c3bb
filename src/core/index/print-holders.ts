// Which texts have a fingerprint, for hundreds of thousands of fingerprints: most have one text, so they are numbers in a
// table. What is a copy of what is decided in `live-copies.ts`.
import { NumberTable } from '../base/number-table';

export interface Text {
  /** By which the table of holders names it. */
  readonly number: number;
  readonly id: string;
  /** By which the first of several is chosen. */
  readonly date: string;
  prints: Uint32Array;
  readonly whole: string | null;
}

/** By fingerprint: its only holder, or all of them in order. There are hundreds of thousands, so they are numbers in a table. */
export class Holders {
  private readonly table = new NumberTable();
  private readonly texts: (Text | null)[] = [];
  private readonly lists: (Text[] | null)[] = [];
  private readonly freeTexts: number[] = [];
  private readonly freeLists: number[] = [];

  /** For a text that is to be known. */
  number(): number {
    return this.freeTexts.pop() ?? this.texts.push(null) - 1;
  }

  know(text: Text): void {
    this.texts[text.number] = text;
  }

  forget({ number }: Text): void {
    this.texts[number] = null;
    this.freeTexts.push(number);
  }

  of(print: number): Text | Text[] | undefined {
    const value = this.table.get(print);
    if (value === undefined) return undefined;
    return (value >= 0 ? this.texts[value] : this.lists[-1 - value]) ?? undefined;
  }

  set(print: number, held: Text | Text[]): void {
    const before = this.table.get(print) ?? 0;
    if (!Array.isArray(held)) {
      if (before < 0) this.free(before);
      this.table.set(print, held.number);
      return;
    }
    const at = before < 0 ? -1 - before : (this.freeLists.pop() ?? this.lists.push(null) - 1);
    this.lists[at] = held;
    this.table.set(print, -1 - at);
  }

  delete(print: number): void {
    const before = this.table.get(print) ?? 0;
    if (before < 0) this.free(before);
    this.table.delete(print);
  }

  private free(value: number): void {
    this.lists[-1 - value] = null;
    this.freeLists.push(-1 - value);
  }
}
