// Rows of a dossier (`rows.ts`) with the blocks of bytes in which the rest of each is packed, so many rows after each other in
// a block. A block is made when somebody looks for it. Reads and writes no row itself.
import { PackedBlock, type BytesAt, type Inflate } from './packed-block';
import { Rows, type LaidTexts, type SentRows } from './rows';
import type { Told } from './told';
import type { Values } from './values';

/** In which block the rest of a row is, and at which place in it. */
export interface BlockShelf {
  block(row: number): PackedBlock;
  slot(row: number): number;
}

/** Where the blocks of rows lie in the bytes that came with them. */
export interface SentBlocks {
  /** The first row of each block. */
  readonly firsts: readonly number[];
  /** Where each block begins; in the end, where all end. */
  readonly bounds: readonly number[];
}

/** The blocks that came together, one after the other in the same bytes. */
export class SentShelf implements BlockShelf {
  private readonly blocks: (PackedBlock | undefined)[] = [];

  constructor(
    private readonly bytes: BytesAt,
    private readonly sent: SentBlocks,
    private readonly inflate: Inflate,
  ) {}

  block(row: number): PackedBlock {
    const number = this.numberOf(row);
    return (this.blocks[number] ??= this.made(number));
  }

  slot(row: number): number {
    return row - (this.sent.firsts[this.numberOf(row)] as number);
  }

  private made(number: number): PackedBlock {
    const { bounds } = this.sent;
    return new PackedBlock(this.bytes, bounds[number] ?? 0, bounds[number + 1] ?? 0, this.inflate);
  }

  private numberOf(row: number): number {
    const { firsts } = this.sent;
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((firsts[middle] as number) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** One place in one block, for a row by itself. */
export class OneBlock implements BlockShelf {
  constructor(
    private readonly held: PackedBlock,
    private readonly place = 0,
  ) {}

  block(): PackedBlock {
    return this.held;
  }
  slot(): number {
    return this.place;
  }
}

/** Rows with the blocks in which the rest of them is; of actors, those of their mentions too. */
export class PackedRows extends Rows {
  /** Where the numbers of its rows begin in what a pass over all of them keeps (`ranks.ts`), and which pass that is. */
  pass = 0;
  base = 0;

  constructor(
    sent: SentRows,
    values: Values,
    readonly rest: BlockShelf,
    readonly mentions: BlockShelf = rest,
    texts?: LaidTexts,
    /** Of events and actors: what is looked through for words. */
    readonly told: Told | null = null,
  ) {
    super(sent, values, texts);
  }
}
