// Rows of a dossier (`rows.ts`) with the blocks of bytes in which the rest of each is packed: where a row says in which block
// and at which place. A block is made when somebody looks for it. Reads and writes no row itself.
import { PackedBlock, type BytesAt, type Inflate } from './packed-block';
import { Rows, type SentRows, type Share } from './rows';

/** Block and place in it. */
export type Where = readonly [block: number, slot: number];

/** Blocks by number. */
export interface BlockShelf {
  /** `besides`: the next one has what stands beside the items of this one. */
  at(number: number, besides?: boolean): PackedBlock;
}

/** The blocks that came together, one after the other in the same bytes. */
export class SentBlocks implements BlockShelf {
  private blocks: (PackedBlock | undefined)[] = [];

  /** `ends`: where each block ends. */
  constructor(
    private readonly bytes: BytesAt,
    private readonly ends: readonly number[],
    private readonly inflate: Inflate,
  ) {}

  at(number: number, besides = false): PackedBlock {
    const { bytes, ends, inflate } = this;
    return (this.blocks[number] ??= new PackedBlock(
      bytes,
      ends[number - 1] ?? 0,
      ends[number] ?? 0,
      inflate,
      ends[number + (besides ? 1 : 0)],
    ));
  }
}

/** Some blocks as they are. */
export class FewBlocks implements BlockShelf {
  constructor(private readonly blocks: readonly PackedBlock[]) {}

  at(number: number): PackedBlock {
    return this.blocks[number] as PackedBlock;
  }
}

/** Rows with the blocks in which the rest of them is. */
export class PackedRows extends Rows {
  constructor(
    sent: SentRows,
    readonly share: Share,
    private readonly blocks: BlockShelf,
  ) {
    super(sent, share);
  }

  /** The block that a cell names; of one that has another behind it, both. */
  block(row: number, at: number, besides?: boolean): PackedBlock {
    return this.blocks.at(this.cell(row, at), besides);
  }
}
