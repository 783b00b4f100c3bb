// Rows of things, tens of them together: numbers in one array, in which each row has its stretch, words that come again as
// numbers of values that are kept once, other texts as stretches of one long text. A row is no object until somebody looks
// at it. What a row's numbers mean says who writes and reads it (`packed-actor.ts`, `packed-event.ts`, …); here is how they lie.

/** Rows as they are sent between threads. */
export interface SentRows {
  /** What rows point to by number, each once, as JSON: words, numbers, lists and small objects. */
  readonly values: string;
  /** Texts one after the other; those with letters beyond the first 256 apart, since one of them widens all. */
  readonly narrow: string;
  readonly wide: string;
  /** Of each row its id in two halves, and where its cells begin; in the end, where they end. */
  readonly heads: Uint32Array;
  readonly cells: Uint16Array | Uint32Array;
}

/** Numbers of a row's head. */
const HEAD = 3;
/** In place of the first half of an id: the second half is the number of a value. */
const BY_VALUE = 0xffffffff;
/** Ids as content makes them (`base/ids.ts`): a letter and 14 hexadecimal digits, which are two numbers. */
const BY_CONTENT = /^[es]-[\da-f]{14}$/u;
const OF_STATEMENT = 1 << 28;
const WIDE = /[^\0-\u00ff]/u;
/** Cells that a text takes. */
export const TEXT_CELLS = 3;
const HALF = 0xffff;

/** A text by which values are told apart: mostly the value itself. */
function keyOf(value: unknown): string {
  return typeof value === 'string' && !value.startsWith('\n') ? value : `\n${JSON.stringify(value)}`;
}

interface Pool {
  readonly texts: string[];
  length: number;
}

function joined(pool: Pool | undefined): string {
  return (pool?.texts ?? []).join('');
}

/** Writes rows, one after the other. */
export class RowWriter {
  private readonly list: unknown[] = [null];
  private readonly numbers = new Map<string, number>();
  private readonly heads: number[] = [];
  private readonly cells: number[] = [];
  private readonly pools: readonly Pool[] = [
    { texts: [], length: 0 },
    { texts: [], length: 0 },
  ];
  private readonly places = new Map<string, number>();

  /** Begins a row; its number. */
  begin(id: string): number {
    const row = this.heads.length / HEAD;
    if (BY_CONTENT.test(id))
      this.heads.push(
        parseInt(id.slice(2, 9), 16) + (id.startsWith('s') ? OF_STATEMENT : 0),
        parseInt(id.slice(9), 16),
      );
    else this.heads.push(BY_VALUE, this.numberOf(id));
    this.heads.push(this.cells.length);
    return row;
  }

  number(...numbers: readonly number[]): void {
    for (const n of numbers) this.cells.push(n);
  }

  /** A number that may be larger than a cell: two of them. */
  large(n: number): void {
    this.cells.push(n & HALF, n >>> 16);
  }

  value(value: unknown): void {
    this.cells.push(this.numberOf(value));
  }

  /** A text that will hardly come again elsewhere. */
  text(text: string): void {
    let place = this.places.get(text);
    if (place === undefined) {
      const wide = WIDE.test(text);
      const pool = this.pools[wide ? 1 : 0] as Pool;
      place = pool.length * 2 + (wide ? 1 : 0);
      pool.texts.push(text);
      pool.length += text.length;
      this.places.set(text, place);
    }
    this.large(place);
    this.cells.push(text.length);
  }

  done(): SentRows {
    const { heads, cells } = this;
    const largest = cells.reduce((most, n) => Math.max(most, n), 0);
    return {
      values: JSON.stringify(this.list),
      narrow: joined(this.pools[0]),
      wide: joined(this.pools[1]),
      heads: Uint32Array.from([...heads, 0, 0, cells.length]),
      cells: largest > HALF ? Uint32Array.from(cells) : Uint16Array.from(cells),
    };
  }

  private numberOf(value: unknown): number {
    if (value === null || value === undefined) return 0;
    const key = keyOf(value);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.push(value) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }
}

/** Gives one object for what is equal. */
export type Share = (value: unknown) => unknown;

/** One that remembers all it was given. */
export function createShare(): Share {
  const known = new Map<string, unknown>();
  return (value) => {
    if (value === null || typeof value === 'number') return value;
    const key = keyOf(value);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, value);
    return value;
  };
}

/** Seven hexadecimal digits. */
function digits(n: number): string {
  return n.toString(16).padStart(7, '0');
}

/** Rows that were written. What they point to is kept once for all rows that share it. */
export class Rows {
  private readonly values: readonly unknown[];
  private readonly narrow: string;
  private readonly wide: string;
  private readonly heads: Uint32Array;
  private readonly cells: Uint16Array | Uint32Array;

  constructor(sent: SentRows, share: Share) {
    this.values = (JSON.parse(sent.values) as readonly unknown[]).map(share);
    this.narrow = sent.narrow;
    this.wide = sent.wide;
    this.heads = sent.heads;
    this.cells = sent.cells;
  }

  id(row: number): string {
    const high = this.heads[row * HEAD] as number;
    const low = this.heads[row * HEAD + 1] as number;
    if (high === BY_VALUE) return this.values[low] as string;
    return (high < OF_STATEMENT ? 'e-' : 's-') + digits(high % OF_STATEMENT) + digits(low);
  }

  /** Which id comes first, as texts compare, without making texts of them where that can be. */
  compareIds(row: number, other: Rows, otherRow: number): number {
    const [a, b] = [this.heads[row * HEAD] as number, other.heads[otherRow * HEAD] as number];
    if (a !== BY_VALUE && b !== BY_VALUE)
      return a - b || (this.heads[row * HEAD + 1] as number) - (other.heads[otherRow * HEAD + 1] as number);
    const [x, y] = [this.id(row), other.id(otherRow)];
    return x < y ? -1 : x > y ? 1 : 0;
  }

  /** How many cells a row has. */
  cellsOf(row: number): number {
    return (this.heads[(row + 1) * HEAD + 2] as number) - (this.heads[row * HEAD + 2] as number);
  }

  cell(row: number, at: number): number {
    return this.cells[(this.heads[row * HEAD + 2] as number) + at] as number;
  }

  large(row: number, at: number): number {
    return this.cell(row, at) + this.cell(row, at + 1) * (HALF + 1);
  }

  value(row: number, at: number): unknown {
    return this.values[this.cell(row, at)];
  }

  text(row: number, at: number): string {
    const place = this.large(row, at);
    const from = Math.floor(place / 2);
    return (place % 2 === 0 ? this.narrow : this.wide).slice(from, from + this.cell(row, at + 2));
  }

  /** The words to which the cells from one place to another point. */
  words(row: number, from: number, to: number): readonly string[] {
    const words: string[] = [];
    for (let at = from; at < to; at++) words.push(this.value(row, at) as string);
    return words;
  }

  /** Whether one of them is this word. */
  hasWord(row: number, from: number, to: number, word: string): boolean {
    for (let at = from; at < to; at++) if (this.value(row, at) === word) return true;
    return false;
  }
}
