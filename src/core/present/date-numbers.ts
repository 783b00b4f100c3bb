// Dates by the numbers of their values (`values.ts`): which of two comes first, and from which day to which each lasts, without
// looking up texts. Whoever puts events in order asks for the same few dates again and again; a few thousand are remembered.
import { boundsOf, compareEdtf, type Edtf } from '../model/edtf';

/** So many dates are remembered, each in the place that its number gives it. */
const PLACES = 4096;

/** A class because it has a lifetime: that of the values. */
export class DateNumbers {
  /** Which number was put there last. */
  private readonly numbers = new Uint32Array(PLACES);
  private readonly lows = new Float64Array(PLACES);
  private readonly highs = new Float64Array(PLACES);

  constructor(private readonly dateOf: (number: number) => Edtf) {}

  /** As `compareEdtf` has them, what has no date last; 0 for the same date only. */
  compare(a: number, b: number): number {
    if (a === b) return 0;
    if (a === 0 || b === 0) return a === 0 ? 1 : -1;
    const x = this.placeOf(a);
    const [low, high] = [this.lows[x] as number, this.highs[x] as number];
    const y = this.placeOf(b);
    return low - (this.lows[y] as number) || high - (this.highs[y] as number) || this.byWriting(a, b);
  }

  private byWriting(a: number, b: number): number {
    return compareEdtf(this.dateOf(a), this.dateOf(b));
  }

  private placeOf(number: number): number {
    const place = number % PLACES;
    if (this.numbers[place] !== number) {
      const [low, high] = boundsOf(this.dateOf(number)) ?? [Infinity, Infinity];
      this.numbers[place] = number;
      this.lows[place] = low;
      this.highs[place] = high;
    }
    return place;
  }
}
