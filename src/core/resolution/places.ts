// What is found in an article → numbers by the hundred thousand, offsets into its text above all. Those that are asked for
// only when somebody looks at evidence lie together, tens of thousands of them, and are laid out of memory as one piece
// where there is a place for bytes; those of the articles that were asked for last stay read. Few numbers that are asked
// for all the time stay in memory.
import { inMemory, type BytesAt, type Lay } from '../base/lay';
import { Recent } from '../base/recent';
import type { Evidence } from '../model/dossier';
import { evidenceAt } from './evidence';
import type { JoinArticle } from './join';

/** So many numbers lie together: a list of its own for each article would take twice the room. */
const TOGETHER = 1 << 14;
const BYTES = Int32Array.BYTES_PER_ELEMENT;

/** Numbers that lie together: in memory until there are enough of them to be laid elsewhere. */
class Piece {
  private numbers: Int32Array | null;
  private laid: BytesAt | null = null;
  private used = 0;

  constructor(size: number) {
    this.numbers = new Int32Array(size);
  }

  get isOpen(): boolean {
    return this.numbers !== null;
  }

  /** Puts them behind the others; gives where they begin, -1 where there is no room for them. */
  put(list: readonly number[]): number {
    const { numbers, used } = this;
    if (numbers === null || used + list.length > numbers.length) return -1;
    numbers.set(list, used);
    this.used += list.length;
    return used;
  }

  close(lay: Lay): void {
    if (this.numbers === null) return;
    this.laid = lay(new Uint8Array(this.numbers.buffer, 0, BYTES * this.used));
    this.numbers = null;
  }

  read(from: number, count: number): Int32Array {
    if (this.numbers !== null) return this.numbers.subarray(from, from + count);
    const { buffer, byteOffset } = (this.laid as BytesAt)(BYTES * from, BYTES * (from + count));
    // Both begin at whole numbers: what was laid, and each list in it.
    return new Int32Array(buffer, byteOffset, count);
  }
}

/** Where the numbers of very many articles lie. A class because it has a lifetime: that of a folder. */
export class NumberShelf {
  private piece = new Piece(0);

  /** `lay`: where bytes lie; `together`: how many numbers do. */
  constructor(
    private readonly lay: Lay = inMemory,
    private readonly together = TOGETHER,
  ) {}

  keep(article: JoinArticle, list: readonly number[]): Places {
    let at = this.piece.put(list);
    if (at < 0) {
      this.piece.close(this.lay);
      this.piece = new Piece(Math.max(this.together, list.length));
      at = this.piece.put(list);
    }
    return new Places(article, this.piece, at, list.length);
  }
}

/** For articles of no folder: of those that are joined once. */
const ANYWHERE = new NumberShelf();

/** An article with numbers of one kind of its findings. */
export class Places {
  constructor(
    readonly article: JoinArticle,
    private readonly piece: Piece,
    private readonly from: number,
    private readonly count: number,
  ) {}

  /** To be looked at at once. */
  get offsets(): Int32Array {
    return this.piece.isOpen ? this.read() : READ.of(this);
  }

  read(): Int32Array {
    return this.piece.read(this.from, this.count);
  }
}

/** Lists of so many articles stay read. */
const MOST = 256;
const READ = new Recent<Places, Int32Array>(MOST, (places) => places.read());

/** Lets go of what was read. */
export function forgetPlaces(): void {
  READ.clear();
}

/** Numbers of an article as they are kept. */
export function placesOf(article: JoinArticle, list: readonly number[]): Places {
  return (article.numbers ?? ANYWHERE).keep(article, list);
}

let near = new Int32Array(0);
let used = 0;

/** A list of numbers that stays in memory. */
export function keptNear(list: readonly number[]): Int32Array {
  if (used + list.length > near.length) {
    near = new Int32Array(Math.max(TOGETHER, list.length));
    used = 0;
  }
  const kept = near.subarray(used, (used += list.length));
  kept.set(list);
  return kept;
}

/** Evidence whose span begins at a place of the offsets. */
export function evidenceOf(article: JoinArticle, offsets: Int32Array, at: number): Evidence {
  return evidenceAt(article, [offsets[at] as number, offsets[at + 1] as number]);
}

/** Instead of an offset: there is none. */
export const NOWHERE = -1;
