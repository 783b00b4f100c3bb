// Weights of the tagger, as the trainer hands them over and as the tagger looks them up: an open table from feature to the
// columns it speaks for. Some forty features are looked up for every word and three of four are there, so what decides the
// speed is how many places of memory a find touches: a feature stands beside where its weights begin, and one that speaks
// for many columns has them as a row that is added as it is (lanes.ts). It does not know what features and columns mean.
import type { FeatureList } from './features';
import { GROUPS, inLane, LANES } from './lanes';

/** Weights as the trainer hands them over: sparse columns by feature, and transitions. */
export interface Weights {
  /** Feature → pairs of column and weight. */
  readonly features: ReadonlyMap<number, readonly (readonly [column: number, weight: number])[]>;
  /** `from * LABELS + to`; the start of a sentence is OUTSIDE. */
  readonly transitions: Float32Array;
}

/** Numbers kept of a feature: itself plus one (0: free), and where its weights begin (below 0: the row that they are). */
const ENTRY = 2;
/** Of a weight's 16 bits: whether it is the last one of its feature, its group of columns, its lane, its level. */
const LAST = 1 << 15;
const GROUP_SHIFT = 9;
const LEVEL_BITS = 7;
const VALUE = (1 << GROUP_SHIFT) - 1;
/** A feature with so many weights or more has a row. */
const MANY = 10;

export class WeightTable {
  private readonly entries: Int32Array;
  private readonly mask: number;
  private readonly weights: Uint16Array;
  private used = 0;
  private opened = 0;
  private begun = 0;
  private full = new Float64Array(64 * GROUPS);
  private fullRows = 0;
  /** What a weight adds to its group: the level's value in its lane. */
  private readonly values = new Float64Array(1 << GROUP_SHIFT);

  /**
   * A table for at most so many features (below 2^22) and weights, whose values are levels (at most 128 whole numbers of
   * `unit`); transitions are told in full, not in units.
   */
  constructor(
    features: number,
    weights: number,
    levels: readonly number[],
    readonly unit: number,
    readonly transitions: Float32Array,
  ) {
    let size = 16;
    while (size < features * 1.6) size *= 2;
    this.mask = size - 1;
    this.entries = new Int32Array(size * ENTRY);
    this.weights = new Uint16Array(weights);
    for (let lane = 0; lane < LANES; lane++)
      levels.forEach((value, level) => {
        this.values[(lane << LEVEL_BITS) | level] = inLane(value, lane);
      });
  }

  /** Adds a feature; its weights are those that are pushed after it. */
  open(feature: number): void {
    const { entries, mask } = this;
    let k = feature & mask;
    while (entries[k * ENTRY] !== 0) k = (k + 1) & mask;
    entries[k * ENTRY] = feature + 1;
    entries[k * ENTRY + 1] = this.used;
    this.opened = k;
    this.begun = this.used;
  }

  push(column: number, level: number, last: boolean): void {
    const lane = Math.floor(column / GROUPS);
    const group = column - lane * GROUPS;
    this.weights[this.used++] = (last ? LAST : 0) | (group << GROUP_SHIFT) | (lane << LEVEL_BITS) | level;
    if (last && this.used - this.begun >= MANY) this.fill();
  }

  /** Makes a row of the weights of the feature that was opened last. */
  private fill(): void {
    const row = this.fullRows * GROUPS;
    if (row === this.full.length) {
      const longer = new Float64Array(2 * this.full.length);
      longer.set(this.full);
      this.full = longer;
    }
    this.add(this.begun, this.full, row);
    this.entries[this.opened * ENTRY + 1] = ~this.fullRows;
    this.fullRows++;
    this.used = this.begun;
  }

  /** Adds the weights that begin at `i` to the row at `offset`. */
  private add(i: number, into: Float64Array, offset: number): void {
    const { weights, values } = this;
    let weight: number;
    do {
      weight = weights[i++] as number;
      const g = offset + ((weight & ~LAST) >> GROUP_SHIFT);
      into[g] = (into[g] as number) + (values[weight & VALUE] as number);
    } while (weight < LAST);
  }

  /** Adds the weights of all features of a list to the row of sums that begins at `offset`. */
  sum(list: Pick<FeatureList, 'ids' | 'size'>, into: Float64Array, offset: number): void {
    const { entries, mask, weights, values, full } = this;
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
      if (i < 0) {
        const row = ~i * GROUPS;
        for (let g = 0; g < GROUPS; g++)
          into[offset + g] = (into[offset + g] as number) + (full[row + g] as number);
        continue;
      }
      let weight: number;
      do {
        weight = weights[i++] as number;
        const g = offset + ((weight & ~LAST) >> GROUP_SHIFT);
        into[g] = (into[g] as number) + (values[weight & VALUE] as number);
      } while (weight < LAST);
    }
  }
}
