// A count of tokens → an array of zeros or blanks of that length. Short arrays of numbers are cut out of a common piece of
// memory: asking the system for each by itself takes V8 ten times as long, and a short article needs twenty. Every part of
// a piece is handed out once only and goes when all arrays cut from it are gone, so these arrays are for what is read and
// forgotten, not for what is kept or sent to another thread.

/** Bytes of a piece; what needs more than an eighth of it has memory of its own. */
const SLAB = 1 << 16;

let slab = new ArrayBuffer(SLAB);
let used = 0;

/** Where in `slab`, which may be another one from now on, so many bytes are free; -1: they are too many for it. */
function claim(bytes: number): number {
  if (bytes > SLAB / 8) return -1;
  if (used + bytes > SLAB) {
    slab = new ArrayBuffer(SLAB);
    used = 0;
  }
  const at = used;
  // Whole numbers of 32 bits must lie on their boundaries.
  used += (bytes + 7) & ~7;
  return at;
}

/** So many whole numbers, all 0. */
export function wholeNumbers(count: number): Int32Array {
  const at = claim(4 * count);
  return at < 0 ? new Int32Array(count) : new Int32Array(slab, at, count);
}

/** So many whole numbers, all -1: what stands for nothing where numbers are places. */
export function noPlaces(count: number): Int32Array {
  const out = wholeNumbers(count);
  for (let i = 0; i < count; i++) out[i] = -1;
  return out;
}

/** So many small numbers, all 0. */
export function smallNumbers(count: number): Uint8Array {
  const at = claim(count);
  return at < 0 ? new Uint8Array(count) : new Uint8Array(slab, at, count);
}
