// What several features say together, a row of sums (lanes.ts) kept under a number that stands for them: a bounded table
// in which the later of two that share a place wins. What a row says does not depend on whether it was kept. It does not
// know what the numbers mean.
import { GROUPS } from './lanes';

export class RowMemo {
  readonly rows: Float64Array;
  private readonly keys: Int32Array;
  private readonly mask: number;

  /** `places`: a power of two. */
  constructor(places: number) {
    this.mask = places - 1;
    this.keys = new Int32Array(places);
    this.rows = new Float64Array(places * GROUPS);
  }

  /** The place among the rows for this number (at least 1); whose row stands there `holds` tells. */
  placeOf(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }

  /** Whether the row at a place is that of this number. If not, it is from now on, all zero, for the caller to fill. */
  holds(place: number, key: number): boolean {
    const { keys, rows } = this;
    if (keys[place] === key) return true;
    keys[place] = key;
    const row = place * GROUPS;
    for (let g = 0; g < GROUPS; g++) rows[row + g] = 0;
    return false;
  }

  clear(): void {
    this.keys.fill(0);
  }
}
