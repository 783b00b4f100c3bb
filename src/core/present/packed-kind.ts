// Things of one kind on their way into a packed part (`packed.ts`): their rows, and the rest of each, some together in a block
// of bytes. What packs bytes tighter is given from outside.
import { BETWEEN } from './packed-block';
import type { SentBlocks } from './packed-rows';
import { RowWriter, type SentRows } from './rows';

/** The text → bytes that `Inflate` makes the same text of. */
export type Deflate = (text: string) => Uint8Array;

/** A block is full with so many items or characters. */
const ITEMS = 32;
const CHARACTERS = 40_000;

/** Collects what of one kind of thing is packed together, one block after the other. */
export class Blocks {
  readonly bytes: Uint8Array[] = [];
  private readonly firsts: number[] = [];
  private items: string[] = [];
  private size = 0;
  private count = 0;

  constructor(private readonly deflate: Deflate) {}

  add(body: unknown): void {
    const json = JSON.stringify(body);
    if (this.items.length >= ITEMS || this.size + json.length > CHARACTERS) this.end();
    if (this.items.length === 0) this.firsts.push(this.count);
    this.items.push(json);
    this.size += json.length;
    this.count++;
  }

  /** Where its blocks lie in bytes in which they come behind others. */
  sent(begin: number): SentBlocks {
    this.end();
    const bounds = [begin];
    for (const { length } of this.bytes) bounds.push((bounds.at(-1) as number) + length);
    return { firsts: this.firsts, bounds };
  }

  private end(): void {
    if (this.items.length > 0) this.bytes.push(this.deflate(this.items.join(BETWEEN)));
    this.items = [];
    this.size = 0;
  }
}

/** Rows of one kind, and the rest of each. */
export class Kind {
  readonly writer = new RowWriter();
  readonly blocks: Blocks;

  constructor(deflate: Deflate) {
    this.blocks = new Blocks(deflate);
  }

  /** The number of the next row. */
  get next(): number {
    return this.writer.count;
  }

  /** Nothing where there are no rows. */
  rows(): SentRows | undefined {
    return this.writer.count > 0 ? this.writer.done() : undefined;
  }
}
