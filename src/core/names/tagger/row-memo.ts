// What several features say together, by column, kept under a number that stands for them: a bounded table in which the
// later of two that share a place wins. A row is always added up in the same way, so what it says does not depend on
// whether it was kept. It does not know what the numbers mean.
import { COLUMNS } from './labels';

export class RowMemo {
  readonly rows: Float32Array;
  private readonly keys: Int32Array;
  private readonly mask: number;

  /** `places`: a power of two. */
  constructor(places: number) {
    this.mask = places - 1;
    this.keys = new Int32Array(places);
    this.rows = new Float32Array(places * COLUMNS);
  }

  /** The place among the rows for this number (at least 1); whose row stands there `holds` tells. */
  placeOf(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & this.mask;
  }

  /** Whether the row at a place is that of this number. If not, it is from now on, all zero, for the caller to fill. */
  holds(place: number, key: number): boolean {
    if (this.keys[place] === key) return true;
    this.keys[place] = key;
    this.rows.fill(0, place * COLUMNS, (place + 1) * COLUMNS);
    return false;
  }

  clear(): void {
    this.keys.fill(0);
  }
}
