// Scores of a word by column, three columns to a number: weights are whole numbers of one small unit, so three sums fit
// side by side into a double and are added up at once, exactly and in whatever order. Input are numbers with their lanes,
// output sums by column. Only sums that stay within ±65,535 units come back as they were; a word's are far smaller.
import { COLUMNS } from './labels';

/** Numbers for a row of columns; the columns g, g + GROUPS and g + 2 · GROUPS share one. */
export const GROUPS = COLUMNS / 3;
export const LANES = 3;

const LANE = 2 ** 17;
const SECOND = 2 ** -17;
const THIRD = 2 ** 34;
const OF_THIRD = 2 ** -34;
const HALF = 2 ** 16;
/** Makes all lanes positive, so that they can be cut apart. */
const BIAS = HALF * (1 + LANE + THIRD);

/** A value in its lane. */
export function inLane(value: number, lane: number): number {
  return value * LANE ** lane;
}

/** Cuts a row of sums into the columns. */
export function spread(sums: Float64Array, columns: Float64Array): void {
  for (let g = 0; g < GROUPS; g++) {
    const all = (sums[g] as number) + BIAS;
    const third = (all * OF_THIRD) | 0;
    const rest = all - third * THIRD;
    const second = (rest * SECOND) | 0;
    columns[g] = rest - second * LANE - HALF;
    columns[g + GROUPS] = second - HALF;
    columns[g + 2 * GROUPS] = third - HALF;
  }
}
