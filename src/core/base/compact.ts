// Plain data (what JSON can hold) ↔ bytes that take about a fifth of it and are read back quicker than packed JSON: numbers
// of varying length, spans as beginning and length, words that come again as numbers into a list that all share, and of
// objects the names of their fields only once. What was written can be read by the same `Compact` alone, in the same
// process: this is for keeping things in memory, not in files. Fields that are `undefined` are left out, as in JSON.

import { flat } from './flat';

const BITS = 3;
const CONSTANT = 0;
const INTEGER = 1;
const NUMBER = 2;
const WORD = 3;
const NARROW = 4;
const WIDE = 5;
const LIST = 6;
const OBJECT = 7;

/** Constants: null, false, true, and what says that a span follows. */
const NULL = 0;
const FALSE = 1;
const TRUE = 2;
const SPAN = 3;

/** Integers below this are written as such; their number and kind fit into 32 bits. */
const LARGEST = 2 ** 28;
/** Words are no longer than this, and there are at most so many; other text stands where it is used. */
const LONGEST_WORD = 40;
const MOST_WORDS = 60_000;
/** Slots of what was seen once; two words that fall into one slot only cost room. */
const SEEN = 2 ** 16;

/** So many letters are made into a text by one call. */
const AT_ONCE = 1000;

type Fields = Readonly<Record<string, unknown>>;

/** Writes and reads. A class because it has a lifetime: that of what was written. */
export class Compact {
  private readonly words: string[] = [];
  private readonly numberOf = new Map<string, number>();
  private readonly seen = new Uint32Array(SEEN);
  private readonly shapes: (readonly string[])[] = [];
  private readonly shapeOf = new Map<string, number>();
  private out = new Uint8Array(1 << 14);
  private at = 0;
  private bytes: Uint8Array = this.out;

  constructor(private readonly most = MOST_WORDS) {}

  /** The values one after the other; each can be read by itself. */
  write(values: readonly unknown[]): Uint8Array {
    this.at = 0;
    const ends = values.map((value) => {
      this.value(value);
      return this.at;
    });
    const body = this.out.subarray(0, this.at);
    const whole = new Uint8Array(4 * ends.length + body.length);
    const view = new DataView(whole.buffer);
    ends.forEach((end, i) => view.setUint32(4 * i, i === 0 ? 0 : (ends[i - 1] ?? end)));
    whole.set(body, 4 * ends.length);
    return whole;
  }

  /** One of so many values that were written together. */
  read(bytes: Uint8Array, count: number, which: number): unknown {
    this.bytes = bytes;
    this.at = 4 * count + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * which);
    return this.next();
  }

  private room(count: number): void {
    if (this.at + count <= this.out.length) return;
    const larger = new Uint8Array(Math.max(2 * this.out.length, this.at + count));
    larger.set(this.out);
    this.out = larger;
  }

  private varint(value: number): void {
    this.room(5);
    let rest = value;
    while (rest >= 128) {
      this.out[this.at++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.out[this.at++] = rest;
  }

  private head(kind: number, value: number): void {
    this.varint(value * (1 << BITS) + kind);
  }

  private value(value: unknown): void {
    if (typeof value === 'string') this.text(value);
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'boolean') this.head(CONSTANT, value ? TRUE : FALSE);
    else if (Array.isArray(value)) this.list(value);
    else if (typeof value === 'object' && value !== null) this.object(value as Fields);
    else this.head(CONSTANT, NULL);
  }

  private number(value: number): void {
    if (isOffset(value) && !Object.is(value, -0)) {
      this.head(INTEGER, value);
      return;
    }
    this.head(NUMBER, 0);
    this.room(8);
    new DataView(this.out.buffer).setFloat64(this.at, value);
    this.at += 8;
  }

  private list(list: readonly unknown[]): void {
    const [from, to] = list;
    if (list.length === 2 && isOffset(from) && isOffset(to) && from <= to) {
      this.head(CONSTANT, SPAN);
      this.varint(from);
      this.varint(to - from);
      return;
    }
    this.head(LIST, list.length);
    for (const item of list) this.value(item);
  }

  private object(object: Fields): void {
    const keys: string[] = [];
    let name = '';
    for (const key in object)
      if (object[key] !== undefined) {
        keys.push(key);
        name += `${key}\n`;
      }
    let shape = this.shapeOf.get(name);
    if (shape === undefined) {
      shape = this.shapes.push(keys) - 1;
      this.shapeOf.set(name, shape);
    }
    this.head(OBJECT, shape);
    for (const key of keys) this.value(object[key]);
  }

  private text(text: string): void {
    const known = text.length <= LONGEST_WORD ? this.wordOf(text) : undefined;
    if (known !== undefined) {
      this.head(WORD, known);
      return;
    }
    let wide = false;
    for (let i = 0; i < text.length && !wide; i++) wide = text.charCodeAt(i) > 255;
    this.head(wide ? WIDE : NARROW, text.length);
    this.room(text.length * 2);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (wide) this.out[this.at++] = code >> 8;
      this.out[this.at++] = code & 255;
    }
  }

  /** The number of a word that has come before. */
  private wordOf(word: string): number | undefined {
    const known = this.numberOf.get(word);
    if (known !== undefined || this.words.length >= this.most) return known;
    let hash = word.length;
    for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
    const slot = (hash ^ (hash >>> 16)) & (SEEN - 1);
    if (this.seen[slot] !== hash >>> 0) {
      this.seen[slot] = hash;
      return undefined;
    }
    // A piece cut out of an article would keep the article's whole text.
    const own = String.fromCharCode(...Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)));
    const number = this.words.push(own) - 1;
    this.numberOf.set(own, number);
    return number;
  }

  private readVarint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at++] as number;
      if (byte < 128) return value + byte * factor;
      value += (byte - 128) * factor;
    }
  }

  private next(): unknown {
    const head = this.readVarint();
    const value = head >>> BITS;
    switch (head & ((1 << BITS) - 1)) {
      case INTEGER:
        return value;
      case NUMBER: {
        const number = new DataView(this.bytes.buffer, this.bytes.byteOffset).getFloat64(this.at);
        this.at += 8;
        return number;
      }
      case WORD:
        return this.words[value];
      case NARROW:
        return this.readText(value, 1);
      case WIDE:
        return this.readText(value, 2);
      case LIST:
        return this.readList(value);
      case OBJECT: {
        const object: Record<string, unknown> = {};
        for (const key of this.shapes[value] as readonly string[]) object[key] = this.next();
        return object;
      }
      default: {
        if (value !== SPAN) return value === NULL ? null : value === TRUE;
        const from = this.readVarint();
        return [from, from + this.readVarint()];
      }
    }
  }

  /** One by one where they are few, as most are: a list that grows keeps room for sixteen more. */
  private readList(length: number): unknown[] {
    switch (length) {
      case 0:
        return [];
      case 1:
        return [this.next()];
      case 2:
        return [this.next(), this.next()];
      case 3:
        return [this.next(), this.next(), this.next()];
      default: {
        const list = [this.next(), this.next(), this.next(), this.next()];
        for (let i = 4; i < length; i++) list.push(this.next());
        return list;
      }
    }
  }

  private readText(length: number, width: number): string {
    const { bytes, at } = this;
    this.at += length * width;
    if (width === 1 && length <= AT_ONCE) return String.fromCharCode(...bytes.subarray(at, this.at));
    let text = '';
    for (let i = at; i < this.at; i += width)
      text += String.fromCharCode(
        width === 1 ? (bytes[i] as number) : (bytes[i] as number) * 256 + (bytes[i + 1] as number),
      );
    return flat(text);
  }
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < LARGEST;
}
