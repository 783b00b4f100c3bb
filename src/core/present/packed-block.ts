// The rest of some actors, events or statements, packed together in bytes and read when somebody asks for one of them. A few
// blocks stay read, because who looks at one event looks at its neighbours; looking for words in sentences leaves nothing
// behind. What unpacks bytes is given from outside.
import type { BytesAt } from '../base/lay';
import type { EventBody } from './packed-event';
import { withSentences } from './packed-sentences';

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
  /** Of events: their sentences. */
  readonly sentences: readonly string[] | null;
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

  /**
   * `bytes` may hold other blocks too; a text is one that is not packed tighter. Of events the sentences lie behind the
   * rest, up to `end`.
   */
  constructor(
    private readonly bytes: BytesAt | string,
    private readonly from: number,
    private readonly to: number,
    private readonly inflate: Inflate | null,
    private readonly end = to,
  ) {}

  at(slot: number): unknown {
    const { texts, sentences, items } = (this.opened ??= this.open());
    const text = texts[slot];
    if (text === undefined) return undefined;
    const told = sentences?.[slot];
    return (items[slot] ??=
      told === undefined
        ? JSON.parse(text)
        : withSentences(JSON.parse(text) as EventBody, JSON.parse(told) as readonly string[]));
  }

  /** Of a block of events: the sentences of each, read for this once. */
  sentences(): readonly (readonly string[])[] {
    return this.told()?.map((text) => JSON.parse(text) as readonly string[]) ?? this.sentencesWithin();
  }

  /** Lets go of what was read. */
  close(): void {
    this.opened = null;
  }

  private open(): Opened {
    recent[oldest]?.close();
    recent[oldest] = this;
    oldest = (oldest + 1) % RECENT;
    return { texts: this.texts(), sentences: this.told(), items: [] };
  }

  private texts(from = this.from, to = this.to): readonly string[] {
    const { bytes, inflate } = this;
    const text = typeof bytes === 'string' ? bytes : inflate === null ? '' : inflate(bytes(from, to));
    return text.split(BETWEEN);
  }

  private told(): readonly string[] | null {
    return this.end > this.to ? this.texts(this.to, this.end) : null;
  }

  private sentencesWithin(): readonly (readonly string[])[] {
    return this.texts().map((text) => (JSON.parse(text) as EventBody)[3].map((r) => r.sentence.words));
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
