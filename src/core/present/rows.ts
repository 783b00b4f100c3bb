// Rows of things, tens of them together: numbers in one array, in which each row has its stretch, words that come again as
// numbers of values that are kept once, other texts as stretches of one long text. A row is no object until somebody looks
// at it. What a row's numbers mean says who writes and reads it (`packed-actor.ts`, `packed-event.ts`, …); here is how they lie.

import { hashOfNumbers, hashOfText } from '../base/text-hash';
import type { LaidText } from './laid-text';
import { keyOf, type Values } from './values';

/** Rows as they are sent between threads. */
export interface SentRows {
  /** What rows point to by number, each once, as JSON: words, numbers, lists and small objects. */
  readonly values: string;
  /** Texts one after the other; those with letters beyond the first 256 apart, since one of them widens all. */
  readonly narrow: string;
  readonly wide: string;
  /** Of each row its id in two halves; none where rows have no ids. */
  readonly ids: Uint32Array;
  /** Where each row's cells begin; in the end, where they end. */
  readonly starts: Uint16Array | Uint32Array;
  readonly cells: Uint16Array | Uint32Array;
}

/** In place of the first half of an id: the second half is the number of a value. */
const BY_VALUE = 0xffffffff;
/**
 * Ids as content makes them (`base/ids.ts`): a letter and 14 hexadecimal digits, which are two numbers; and one digit more where
 * the same content comes again.
 */
const BY_CONTENT = /^[es]-[\da-f]{14}(?:-[2-7])?$/u;
const OF_STATEMENT = 1 << 28;
const DIGITS = 7;
const AGAIN = 1 << 29;
/** `e-` and the digits. */
const WITHOUT_AGAIN = 2 + 2 * DIGITS;
const WIDE = /[^\0-\u00ff]/u;
/** Cells that a text takes. */
export const TEXT_CELLS = 3;
const HALF = 0xffff;

interface Pool {
  readonly texts: string[];
  length: number;
}

function joined(pool: Pool | undefined): string {
  return (pool?.texts ?? []).join('');
}

function narrowest(numbers: readonly number[]): Uint16Array | Uint32Array {
  const largest = numbers.reduce((most, n) => Math.max(most, n), 0);
  return largest > HALF ? Uint32Array.from(numbers) : Uint16Array.from(numbers);
}

/** The two halves of an id that content made; null: it is none. */
function halvesOf(id: string): readonly [high: number, low: number] | null {
  if (!BY_CONTENT.test(id)) return null;
  const again = id.length > WITHOUT_AGAIN ? Number(id.at(-1)) - 1 : 0;
  const high = parseInt(id.slice(2, 2 + DIGITS), 16) + (id.startsWith('s') ? OF_STATEMENT : 0);
  return [high + again * AGAIN, parseInt(id.slice(2 + DIGITS, WITHOUT_AGAIN), 16)];
}

/** By what an id is looked for among rows. */
export function hashOfId(id: string): number {
  const halves = halvesOf(id);
  return halves ? hashOfNumbers(...halves) : hashOfText(id);
}

/** Writes rows, one after the other. */
export class RowWriter {
  private readonly list: unknown[] = [null];
  private readonly numbers = new Map<string, number>();
  private readonly ids: number[] = [];
  private readonly starts: number[] = [];
  private readonly cells: number[] = [];
  private readonly pools: readonly Pool[] = [
    { texts: [], length: 0 },
    { texts: [], length: 0 },
  ];
  private readonly places = new Map<string, number>();

  /** How many rows there are. */
  get count(): number {
    return this.starts.length;
  }

  /** Begins a row; its number. Either all rows have an id or none. */
  begin(id?: string): number {
    if (id !== undefined) this.ids.push(...(halvesOf(id) ?? [BY_VALUE, this.numberOf(id)]));
    return this.starts.push(this.cells.length) - 1;
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
    const { cells } = this;
    return {
      values: JSON.stringify(this.list),
      narrow: joined(this.pools[0]),
      wide: joined(this.pools[1]),
      ids: Uint32Array.from(this.ids),
      starts: narrowest([...this.starts, cells.length]),
      cells: narrowest(cells),
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

/** Seven hexadecimal digits. */
function digits(n: number): string {
  return n.toString(16).padStart(DIGITS, '0');
}

/** Texts that are kept, or read when they are looked at. */
type TextSource = string | LaidText;

/** Where the texts of rows lie that are not kept with them. */
export interface LaidTexts {
  readonly narrow: LaidText;
  readonly wide: LaidText;
}

/** Rows that were written. What they point to is kept once for all rows that share the values. */
export class Rows {
  /** Of each value its number among those that are shared. */
  private readonly numbers: Uint32Array;
  private readonly narrow: TextSource;
  private readonly wide: TextSource;
  private readonly ids: Uint32Array;
  private readonly starts: Uint16Array | Uint32Array;
  private readonly cells: Uint16Array | Uint32Array;

  constructor(
    sent: SentRows,
    readonly values: Values,
    texts?: LaidTexts,
  ) {
    const listed = JSON.parse(sent.values) as readonly unknown[];
    this.numbers = new Uint32Array(listed.length);
    for (let i = 0; i < listed.length; i++) this.numbers[i] = values.numberOf(listed[i]);
    this.narrow = texts?.narrow ?? sent.narrow;
    this.wide = texts?.wide ?? sent.wide;
    this.ids = sent.ids;
    this.starts = sent.starts;
    this.cells = sent.cells;
  }

  /** How many rows there are. */
  get count(): number {
    return this.starts.length - 1;
  }

  id(row: number): string {
    const high = this.ids[2 * row] as number;
    const low = this.ids[2 * row + 1] as number;
    if (high === BY_VALUE) return this.values.at(this.numbers[low] as number) as string;
    const id = ((high & OF_STATEMENT) === 0 ? 'e-' : 's-') + digits(high % OF_STATEMENT) + digits(low);
    return high < AGAIN ? id : `${id}-${Math.floor(high / AGAIN) + 1}`;
  }

  /** The number of the value that a row's id is; 0: content made it, and it is none. */
  idNumber(row: number): number {
    const isValue = this.ids[2 * row] === BY_VALUE;
    return isValue ? (this.numbers[this.ids[2 * row + 1] as number] as number) : 0;
  }

  /** What `hashOfId` says of a row's id, without making a text of it where that can be. */
  hashOf(row: number): number {
    const high = this.ids[2 * row] as number;
    return high === BY_VALUE
      ? hashOfText(this.id(row))
      : hashOfNumbers(high, this.ids[2 * row + 1] as number);
  }

  /** Whether two rows have the same id. */
  hasIdOf(row: number, other: Rows, otherRow: number): boolean {
    const [a, b] = [this.ids[2 * row] as number, other.ids[2 * otherRow] as number];
    if (a !== b) return false;
    if (a === BY_VALUE) return this.id(row) === other.id(otherRow);
    return this.ids[2 * row + 1] === other.ids[2 * otherRow + 1];
  }

  /** Which id comes first, as texts compare, without making texts of them where that can be. */
  compareIds(row: number, other: Rows, otherRow: number): number {
    const [a, b] = [this.ids[2 * row] as number, other.ids[2 * otherRow] as number];
    if (a !== BY_VALUE && b !== BY_VALUE)
      return (
        (a % AGAIN) - (b % AGAIN) ||
        (this.ids[2 * row + 1] as number) - (other.ids[2 * otherRow + 1] as number) ||
        a - b
      );
    const [x, y] = [this.id(row), other.id(otherRow)];
    return x < y ? -1 : x > y ? 1 : 0;
  }

  /** How many cells a row has. */
  cellsOf(row: number): number {
    return (this.starts[row + 1] as number) - (this.starts[row] as number);
  }

  cell(row: number, at: number): number {
    return this.cells[(this.starts[row] as number) + at] as number;
  }

  large(row: number, at: number): number {
    return this.cell(row, at) + this.cell(row, at + 1) * (HALF + 1);
  }

  value(row: number, at: number): unknown {
    return this.values.at(this.valueNumber(row, at));
  }

  /** The number of a value among all that are shared; 0: there is none. */
  valueNumber(row: number, at: number): number {
    return this.numbers[this.cell(row, at)] as number;
  }

  /** Whether any of the values that rows point to is one of those, by its number. */
  some(isOne: (value: number) => boolean): boolean {
    return this.numbers.some(isOne);
  }

  /** Whether any row points to a value, by its number. */
  has(value: number): boolean {
    return this.numbers.includes(value);
  }

  text(row: number, at: number): string {
    const place = this.large(row, at);
    const from = Math.floor(place / 2);
    const source = place % 2 === 0 ? this.narrow : this.wide;
    const text = typeof source === 'string' ? source : source.text;
    return text.slice(from, from + this.cell(row, at + 2));
  }

  /** The words to which the cells from one place to another point. */
  words(row: number, from: number, to: number): readonly string[] {
    const words: string[] = [];
    for (let at = from; at < to; at++) words.push(this.value(row, at) as string);
    return words;
  }

  /** Whether one of them is the value of that number. */
  hasValue(row: number, from: number, to: number, value: number): boolean {
    for (let at = from; at < to; at++) if (this.valueNumber(row, at) === value) return true;
    return false;
  }

  /** Whether one of them is this word. */
  hasWord(row: number, from: number, to: number, word: string): boolean {
    return this.hasValue(row, from, to, this.values.find(word));
  }
}
