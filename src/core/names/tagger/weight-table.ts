// Weights of the tagger, as the trainer hands them over and as the tagger looks them up: an open table from feature to the
// columns it speaks for. Some forty features are looked up for every word and most are not there, so what decides the
// speed is how little memory a miss touches: two bytes. It does not know what features and columns mean.
import type { FeatureList } from './features';

/** Weights as the trainer hands them over: sparse columns by feature, and transitions. */
export interface Weights {
  /** Feature → pairs of column and weight. */
  readonly features: ReadonlyMap<number, readonly (readonly [column: number, weight: number])[]>;
  /** `from * LABELS + to`; the start of a sentence is OUTSIDE. */
  readonly transitions: Float32Array;
}

/** A feature is parted: the upper bits (plus one, 0: free) in `upper`, the lower ones beside where its weights begin. */
const LOW_BITS = 7;
const LOW = (1 << LOW_BITS) - 1;
/** Of a weight's 16 bits: whether it is the last one of its feature, its column, its level. */
const LAST = 1 << 15;
const COLUMN_BITS = 8;
const LEVEL = (1 << COLUMN_BITS) - 1;

export class WeightTable {
  private readonly upper: Uint16Array;
  private readonly lower: Int32Array;
  private readonly mask: number;
  private readonly weights: Uint16Array;
  private used = 0;

  /** A table for at most so many features (below 2^22) and weights, whose values are levels (at most 256). */
  constructor(
    features: number,
    weights: number,
    private readonly levels: Float32Array,
    readonly transitions: Float32Array,
  ) {
    let size = 16;
    while (size < features * 1.6) size *= 2;
    this.mask = size - 1;
    this.upper = new Uint16Array(size);
    this.lower = new Int32Array(size);
    this.weights = new Uint16Array(weights);
  }

  /** Adds a feature; its weights are those that are pushed after it. */
  open(feature: number): void {
    let k = feature & this.mask;
    while (this.upper[k] !== 0) k = (k + 1) & this.mask;
    this.upper[k] = (feature >> LOW_BITS) + 1;
    this.lower[k] = (this.used << LOW_BITS) | (feature & LOW);
  }

  push(column: number, level: number, last: boolean): void {
    this.weights[this.used++] = (last ? LAST : 0) | (column << COLUMN_BITS) | level;
  }

  /** Adds the weights of all features of a list to the columns that begin at `offset`. */
  sum(list: Pick<FeatureList, 'ids' | 'size'>, into: Float32Array, offset: number): void {
    const { upper, lower, mask, weights, levels } = this;
    const { ids, size } = list;
    for (let f = 0; f < size; f++) {
      const feature = ids[f] as number;
      const want = (feature >> LOW_BITS) + 1;
      for (let k = feature & mask, have = upper[k] as number; have !== 0; have = upper[k] as number) {
        if (have === want && ((lower[k] as number) & LOW) === (feature & LOW)) {
          let i = (lower[k] as number) >> LOW_BITS;
          let weight: number;
          do {
            weight = weights[i++] as number;
            const c = offset + ((weight & ~LAST) >> COLUMN_BITS);
            into[c] = (into[c] as number) + (levels[weight & LEVEL] as number);
          } while (weight < LAST);
          break;
        }
        k = (k + 1) & mask;
      }
    }
  }
}
