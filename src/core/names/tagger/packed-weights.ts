// Weights ⇄ a string of printable ASCII in five fields parted by blanks: scales, transitions, distances between features,
// columns, values. One kind of thing in each field lets the packer of the extension (deflate) press them further than
// base 64 would. Input and output of the two functions are each other's; quantising is the trainer's loss to count.
import { COLUMNS, LABELS } from './labels';
import { WeightTable, type Weights } from './weight-table';

/** Printable characters without quotes, backslash, backtick and dollar. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~';
/** Magnitudes of a weight; with the sign twice as many characters. */
const LEVELS = 40;
/** Digits of a distance: below it the last one, above it another follows. */
const DIGIT = 44;

const CODES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) CODES[ALPHABET.charCodeAt(i)] = i;

/** A weight as a number below 2 · LEVELS, finer near zero. */
function quantise(weight: number, scale: number): number {
  const magnitude = Math.min(LEVELS - 1, Math.round(Math.sqrt(Math.abs(weight) / scale) * (LEVELS - 1)));
  return magnitude * 2 + (weight < 0 ? 1 : 0);
}

/** The value of a code as a whole number of units: `unitOf` is what one of them is worth. */
function valueOf(code: number): number {
  const level = code >> 1;
  return (code & 1 ? -1 : 1) * level * level;
}

function unitOf(scale: number): number {
  return scale / (LEVELS - 1) ** 2;
}

/** Packs weights; one that comes out as zero is left out. */
export function packWeights(weights: Weights): string {
  let scale = 0;
  for (const list of weights.features.values())
    for (const [, w] of list) scale = Math.max(scale, Math.abs(w));
  let top = 0;
  for (const t of weights.transitions) top = Math.max(top, Math.abs(t));
  const char = (n: number): string => ALPHABET.charAt(n);
  let transitions = '';
  for (const t of weights.transitions) transitions += char(quantise(t, top));
  let gaps = '';
  let columns = '';
  let values = '';
  let last = 0;
  for (const feature of [...weights.features.keys()].sort((a, b) => a - b)) {
    const list = (weights.features.get(feature) ?? []).filter(([, w]) => quantise(w, scale) > 1);
    if (list.length === 0) continue;
    let gap = feature - last;
    last = feature;
    while (gap >= DIGIT) {
      gaps += char(DIGIT + (gap % DIGIT));
      gap = Math.floor(gap / DIGIT);
    }
    gaps += char(gap);
    list.forEach(([column, w], k) => {
      columns += char(column + (k < list.length - 1 ? COLUMNS : 0));
      values += char(quantise(w, scale));
    });
  }
  const scales = `${Math.ceil(scale * 1000)},${Math.ceil(top * 1000)}`;
  return [scales, transitions, gaps, columns, values].join(' ');
}

/** Reads what `packWeights` wrote. */
export function unpackWeights(packed: string): WeightTable {
  const [scales = '', table = '', gaps = '', columns = '', values = ''] = packed.split(' ');
  const [scale = 0, top = 0] = scales.split(',').map((n) => Number(n) / 1000);
  const code = (text: string, at: number): number => CODES[text.charCodeAt(at)] as number;
  const transitions = new Float32Array(LABELS * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = valueOf(code(table, i)) * unitOf(top);
  const levels = Array.from({ length: 2 * LEVELS }, (_, c) => valueOf(c));
  const out = new WeightTable(gaps.length, columns.length, levels, unitOf(scale), transitions);
  let feature = 0;
  let at = 0;
  for (let i = 0; i < gaps.length;) {
    let gap = 0;
    let unit = 1;
    while (code(gaps, i) >= DIGIT) {
      gap += (code(gaps, i++) - DIGIT) * unit;
      unit *= DIGIT;
    }
    feature += gap + code(gaps, i++) * unit;
    out.open(feature);
    for (;;) {
      const column = code(columns, at);
      out.push(column % COLUMNS, code(values, at++), column < COLUMNS);
      if (column < COLUMNS) break;
    }
  }
  return out;
}
