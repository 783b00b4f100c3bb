// The rest of some actors, events or statements, packed together in bytes and read when somebody asks for one of them. A few
// blocks stay read, because who looks at one event looks at its neighbours. What unpacks bytes is given from outside.
import type { BytesAt } from '../base/lay';

/** Bytes → the text that was packed. */
export type Inflate = (bytes: Uint8Array) => string;

export { inMemory, type BytesAt, type Lay } from '../base/lay';

/** So many blocks stay read. */
const RECENT = 32;

/**
 * A block that was unpacked: the text of each item, and what was made of it. Whoever looks at one item has one made and
 * not all of its block.
 */
interface Opened {
  readonly texts: readonly string[];
  readonly items: unknown[];
}

/**
 * Blocks as they were read last, each in the place of the one that was read longest ago. Shared by all dossiers: there is
 * one at a time. No map, in which things come and go: its old tables would keep alive what they once held, so that each
 * collecting of garbage carried along all that was read since the one before (15 ms and more, for a look at an event).
 */
const recent: (PackedBlock | null)[] = Array.from({ length: RECENT }, () => null);
let oldest = 0;

/** What stands between the items of a block; as JSON they have no such line ends themselves. */
export const BETWEEN = '\n';

/** Some items' rest, packed together. */
export class PackedBlock {
  private opened: Opened | null = null;

  /** `bytes` may hold other blocks too; a text is one that is not packed tighter. */
  constructor(
    private readonly bytes: BytesAt | string,
    private readonly from: number,
    private readonly to: number,
    private readonly inflate: Inflate | null,
  ) {}

  at(slot: number): unknown {
    const { texts, items } = (this.opened ??= this.open());
    const text = texts[slot];
    return text === undefined ? undefined : (items[slot] ??= JSON.parse(text));
  }

  /** Lets go of what was read. */
  close(): void {
    this.opened = null;
  }

  private open(): Opened {
    recent[oldest]?.close();
    recent[oldest] = this;
    oldest = (oldest + 1) % RECENT;
    return { texts: this.texts(), items: [] };
  }

  private texts(): readonly string[] {
    const { bytes, inflate, from, to } = this;
    const text = typeof bytes === 'string' ? bytes : inflate === null ? '' : inflate(bytes(from, to));
    return text.split(BETWEEN);
  }
}

/** A block of one item of which nobody has seen bytes. */
export function blockOf(body: unknown): PackedBlock {
  return new PackedBlock(JSON.stringify(body), 0, 0, null);
}

/** Lets go of everything that stays read. */
export function forgetBlocks(): void {
  for (const block of recent) block?.close();
  recent.fill(null);
}
