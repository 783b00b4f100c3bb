// Numbers of 32 bits → small numbers, for hundreds of thousands of them: a map would take four times the room. Keys are
// found by where they hash to or in the places behind it (linear probing), and where one is deleted those behind it move up.

const SMALLEST = 64;
/** So full it grows, and by so much. */
const FULL = 0.8;
const GROWTH = 1.5;
const NONE = -0x80000000;

/** A class because it has a lifetime: that of what it numbers. Values are integers of 32 bits but the least of them. */
export class NumberTable {
  private keys = new Uint32Array(SMALLEST);
  private values = new Int32Array(SMALLEST).fill(NONE);
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(key: number): number | undefined {
    const value = this.values[this.placeOf(key)] as number;
    return value === NONE ? undefined : value;
  }

  set(key: number, value: number): void {
    let at = this.placeOf(key);
    if (this.values[at] === NONE) {
      if (++this.count > this.keys.length * FULL) {
        this.grow();
        at = this.placeOf(key);
      }
      this.keys[at] = key;
    }
    this.values[at] = value;
  }

  delete(key: number): void {
    const { keys, values } = this;
    let gap = this.placeOf(key);
    if (values[gap] === NONE) return;
    this.count--;
    for (let at = this.next(gap); values[at] !== NONE; at = this.next(at)) {
      // One that hashes to a place behind the gap stays where it is.
      const home = this.homeOf(keys[at] as number);
      if (gap <= at ? gap < home && home <= at : gap < home || home <= at) continue;
      keys[gap] = keys[at] as number;
      values[gap] = values[at] as number;
      gap = at;
    }
    values[gap] = NONE;
  }

  private next(at: number): number {
    return at + 1 === this.keys.length ? 0 : at + 1;
  }

  private homeOf(key: number): number {
    return Math.floor(((Math.imul(key, 0x9e3779b1) >>> 0) / 2 ** 32) * this.keys.length);
  }

  /** Where a key is, or would come. */
  private placeOf(key: number): number {
    const { keys, values } = this;
    let at = this.homeOf(key);
    while (values[at] !== NONE && keys[at] !== key) at = this.next(at);
    return at;
  }

  private grow(): void {
    const { keys, values } = this;
    const size = Math.ceil(keys.length * GROWTH);
    this.keys = new Uint32Array(size);
    this.values = new Int32Array(size).fill(NONE);
    values.forEach((value, i) => {
      if (value === NONE) return;
      const key = keys[i] as number;
      const at = this.placeOf(key);
      this.keys[at] = key;
      this.values[at] = value;
    });
  }
}
