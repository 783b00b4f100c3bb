// Numbers that stand for things, found by what those are called: a table of hashes that holds nothing but the numbers. Whoever
// asks says what a name hashes to and whether the thing behind a number is the one. The table lies in many small pieces of
// which each grows by itself, so that nobody waits for hundreds of thousands of numbers to be put in their places.

const PIECES = 64;
const SMALLEST = 4;
/** So full a piece grows, and by so much. */
const FULL = 0.75;
const GROWTH = 1.7;

interface Piece {
  /** Numbers counted from 1; 0: nothing. */
  slots: Uint32Array;
  count: number;
}

/** Spreads hashes that may be alike in some bits. */
function spread(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 0;
}

/** Where in a piece a hash belongs: by the bits that do not choose the piece. */
function homeOf(spreadHash: number, { slots }: Piece): number {
  return Math.floor((((spreadHash * PIECES) >>> 0) / 2 ** 32) * slots.length);
}

/** A class because it has a lifetime: that of the things that are numbered. */
export class HashedNumbers {
  private readonly pieces: (Piece | undefined)[] = Array.from({ length: PIECES }, () => undefined);
  private count = 0;

  /** `hashOf`: of the thing behind a number that is in the table. */
  constructor(private readonly hashOf: (number: number) => number) {}

  get size(): number {
    return this.count;
  }

  /** The first number of that hash which is the one; -1: there is none. */
  find(hash: number, isIt: (number: number) => boolean): number {
    const at = spread(hash);
    const piece = this.pieces[Math.floor((at / 2 ** 32) * PIECES)];
    if (!piece) return -1;
    const { slots } = piece;
    for (let slot = homeOf(at, piece); ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
      const number = slots[slot] as number;
      if (number === 0) return -1;
      if (isIt(number - 1)) return number - 1;
    }
  }

  /** Puts in a number that is not there. */
  add(hash: number, number: number): void {
    const at = spread(hash);
    const index = Math.floor((at / 2 ** 32) * PIECES);
    const piece = (this.pieces[index] ??= { slots: new Uint32Array(SMALLEST), count: 0 });
    if (++piece.count > piece.slots.length * FULL) this.grow(piece);
    enter(piece, at, number + 1);
    this.count++;
  }

  /** Takes a number out; the numbers behind it move up. False: it is not there. */
  delete(hash: number, number: number): boolean {
    const at = spread(hash);
    const piece = this.pieces[Math.floor((at / 2 ** 32) * PIECES)];
    if (!piece) return false;
    const { slots } = piece;
    const next = (slot: number): number => (slot + 1 === slots.length ? 0 : slot + 1);
    let gap = homeOf(at, piece);
    while (slots[gap] !== number + 1) {
      if (slots[gap] === 0) return false;
      gap = next(gap);
    }
    for (let slot = next(gap); slots[slot] !== 0; slot = next(slot)) {
      const home = homeOf(spread(this.hashOf((slots[slot] as number) - 1)), piece);
      // One that belongs behind the gap stays where it is.
      if (gap <= slot ? gap < home && home <= slot : gap < home || home <= slot) continue;
      slots[gap] = slots[slot] as number;
      gap = slot;
    }
    slots[gap] = 0;
    piece.count--;
    this.count--;
    return true;
  }

  /** All numbers, in no order. */
  *all(): Generator<number, void> {
    for (const piece of this.pieces)
      for (const number of piece?.slots ?? []) if (number !== 0) yield number - 1;
  }

  private grow(piece: Piece): void {
    const before = piece.slots;
    piece.slots = new Uint32Array(Math.ceil(before.length * GROWTH));
    for (const number of before) if (number !== 0) enter(piece, spread(this.hashOf(number - 1)), number);
  }
}

function enter(piece: Piece, spreadHash: number, entry: number): void {
  const { slots } = piece;
  let slot = homeOf(spreadHash, piece);
  while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
  slots[slot] = entry;
}
