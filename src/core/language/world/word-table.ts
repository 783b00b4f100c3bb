// Words → numbers, as lexicons of ten thousands of words need them: an open table of hashes, filled straight from a
// packed list (front-coded.ts) and asked for any part of a word without cutting that part out. A word is known by some 50
// bits of hash, never by its letters: that two words of a language fall together is less likely than a fault of the disk.

const LONGEST = 64;
const FIRST = 0x01000193;
const SECOND = 0x2c1b3c6d;

/** Powers of the two bases, by length. */
const POWERS_1 = powers(FIRST);
const POWERS_2 = powers(SECOND);

function powers(base: number): Int32Array {
  const out = new Int32Array(LONGEST + 1);
  out[0] = 1;
  for (let i = 1; i <= LONGEST; i++) out[i] = Math.imul(out[i - 1] as number, base);
  return out;
}

/** The hashes of all beginnings of one word, from which those of all its parts follow. Words of 64 letters and more are cut. */
export class Spelling {
  readonly first = new Int32Array(LONGEST + 1);
  readonly second = new Int32Array(LONGEST + 1);
  length = 0;

  /** Takes a word; what was known of the one before is gone. */
  read(word: string): this {
    this.length = Math.min(LONGEST, word.length);
    for (let i = 0; i < this.length; i++) this.put(i, word.charCodeAt(i));
    return this;
  }

  /** Sets one letter; all before it must be set. */
  put(i: number, code: number): void {
    this.first[i + 1] = Math.imul(this.first[i] as number, FIRST) + code;
    this.second[i + 1] = Math.imul(this.second[i] as number, SECOND) + code;
  }
}

export class WordTable {
  private mask: number;
  /** Second hashes; 0: free. */
  private keys: Int32Array;
  private values: Int32Array;
  private size = 0;

  constructor(expected = 512) {
    let slots = 1024;
    while (slots < expected * 1.5) slots *= 2;
    this.mask = slots - 1;
    this.keys = new Int32Array(slots);
    this.values = new Int32Array(slots);
  }

  private slot(s: Spelling, from: number, to: number): number {
    const n = to - from;
    const first = ((s.first[to] as number) - Math.imul(s.first[from] as number, POWERS_1[n] as number)) | 0;
    const key = keyOf(s, from, to);
    const mixed = Math.imul(first ^ (first >>> 15), 0x85ebca6b);
    let k = (mixed ^ (mixed >>> 13)) & this.mask;
    let have = this.keys[k] as number;
    while (have !== 0 && have !== key) {
      k = (k + 1) & this.mask;
      have = this.keys[k] as number;
    }
    return k;
  }

  /** The number of the part `[from, to)` of a word, 0 where it is not there. */
  get(s: Spelling, from: number, to: number): number {
    if (to > s.length || from >= to) return 0;
    return this.values[this.slot(s, from, to)] as number;
  }

  /** Or-s a number to that of the first `length` letters of a word. */
  add(s: Spelling, length: number, value: number): void {
    const k = this.slot(s, 0, length);
    if (this.keys[k] === 0) {
      // Never full, so that a search always ends.
      if (++this.size > this.mask - (this.mask >> 2)) throw new RangeError('word table too small');
      this.keys[k] = keyOf(s, 0, length);
    }
    this.values[k] = (this.values[k] as number) | value;
  }
}

function keyOf(s: Spelling, from: number, to: number): number {
  const second =
    ((s.second[to] as number) - Math.imul(s.second[from] as number, POWERS_2[to - from] as number)) | 0;
  return second === 0 ? 1 : second;
}

/** Reads a packed list (`front-coded.ts`) into a table; `onSpaced` gets the words of several parts. */
export function unpackTable(
  packed: string,
  into: WordTable,
  classOf: readonly number[],
  onSpaced?: (word: string) => void,
): void {
  const s = new Spelling();
  let last = '';
  const end = packed.length;
  for (let i = 0; i < end;) {
    const value = classOf[packed.charCodeAt(i) - 48] ?? 0;
    const shared = packed.charCodeAt(i + 1) - 65;
    let n = shared;
    let next = i + 2;
    for (; next < end; next++) {
      const code = packed.charCodeAt(next);
      if (code >= 48 && code <= 57) break;
      if (n < LONGEST) s.put(n++, code);
    }
    s.length = n;
    into.add(s, n, value);
    if (onSpaced !== undefined) {
      last = last.slice(0, shared) + packed.slice(i + 2, next);
      if (last.includes(' ')) onSpaced(last);
    }
    i = next;
  }
}
