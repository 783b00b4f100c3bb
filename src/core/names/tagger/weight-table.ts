// Weights of the tagger, as the trainer hands them over and as the tagger looks them up: an open table from feature to the
// columns it speaks for. Some forty features are looked up for every word and three of four are there, so what decides the
// speed is how many places of memory a find touches: a feature stands beside where its weights begin. It does not know
// what features and columns mean.
import type { FeatureList } from './features';

/** Weights as the trainer hands them over: sparse columns by feature, and transitions. */
export interface Weights {
  /** Feature → pairs of column and weight. */
  readonly features: ReadonlyMap<number, readonly (readonly [column: number, weight: number])[]>;
  /** `from * LABELS + to`; the start of a sentence is OUTSIDE. */
  readonly transitions: Float32Array;
}

/** Numbers kept of a feature: itself plus one (0: free), and where its weights begin. */
const ENTRY = 2;
/** Of a weight's 16 bits: whether it is the last one of its feature, its column, its level. */
const LAST = 1 << 15;
const COLUMN_BITS = 8;
const LEVEL = (1 << COLUMN_BITS) - 1;

export class WeightTable {
  private readonly entries: Int32Array;
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
    this.entries = new Int32Array(size * ENTRY);
    this.weights = new Uint16Array(weights);
  }

  /** Adds a feature; its weights are those that are pushed after it. */
  open(feature: number): void {
    const { entries, mask } = this;
    let k = feature & mask;
    while (entries[k * ENTRY] !== 0) k = (k + 1) & mask;
    entries[k * ENTRY] = feature + 1;
    entries[k * ENTRY + 1] = this.used;
  }

  push(column: number, level: number, last: boolean): void {
    this.weights[this.used++] = (last ? LAST : 0) | (column << COLUMN_BITS) | level;
  }

  /** Adds the weights of all features of a list to the columns that begin at `offset`. */
  sum(list: Pick<FeatureList, 'ids' | 'size'>, into: Float32Array, offset: number): void {
    const { entries, mask, weights, levels } = this;
    const { ids, size } = list;
    for (let f = 0; f < size; f++) {
      const want = (ids[f] as number) + 1;
      let k = (want - 1) & mask;
      let have = entries[k * ENTRY] as number;
      while (have !== want && have !== 0) {
        k = (k + 1) & mask;
        have = entries[k * ENTRY] as number;
      }
      if (have === 0) continue;
      let i = entries[k * ENTRY + 1] as number;
      let weight: number;
      do {
        weight = weights[i++] as number;
        const c = offset + ((weight & ~LAST) >> COLUMN_BITS);
        into[c] = (into[c] as number) + (levels[weight & LEVEL] as number);
      } while (weight < LAST);
    }
  }
}
