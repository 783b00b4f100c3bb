// Pieces of text with their places on a page → lines in reading order. The order of the file is kept, because it is the
// order of reading in nearly every PDF, columns included; only what stands on one base line is put together. Pure.

export interface Piece {
  readonly text: string;
  readonly x: number;
  /** From the bottom of the page. */
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
}

export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

interface Draft {
  text: string;
  left: number;
  right: number;
  y: number;
  /** Letters by size: the size of most of them is that of the line. */
  sizes: Map<number, number>;
}

const round = (size: number): number => Math.round(size * 2) / 2;

function sizeOf(sizes: ReadonlyMap<number, number>): number {
  let best = 0;
  let most = -1;
  for (const [size, count] of sizes)
    if (count > most) {
      best = size;
      most = count;
    }
  return best;
}

/** The lines of one page. Linear in its pieces. */
export function linesOfPage(pieces: readonly Piece[]): PageLine[] {
  const lines: PageLine[] = [];
  let open: Draft | undefined;
  const flush = (): void => {
    const text = open?.text.replace(/[ \t\u00a0]+/g, ' ').trim() ?? '';
    if (open && text !== '')
      lines.push({ text, left: open.left, right: open.right, y: open.y, size: sizeOf(open.sizes) });
    open = undefined;
  };
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const blank = piece.text.trim() === '';
    const size = piece.size > 0 ? piece.size : open ? sizeOf(open.sizes) : 10;
    if (open) {
      const near = Math.abs(piece.y - open.y) < size * 0.5;
      const gap = piece.x - open.right;
      // Far to the right on the same height is another column; to the left is a new line.
      if (!near || gap > size * 4 || gap < -size * 2) flush();
      else if (gap > size * 0.15 && !open.text.endsWith(' ') && !piece.text.startsWith(' ')) open.text += ' ';
    }
    if (blank && !open) continue;
    open ??= { text: '', left: piece.x, right: piece.x, y: piece.y, sizes: new Map<number, number>() };
    open.text += piece.text;
    if (!blank) open.right = Math.max(open.right, piece.x + piece.width);
    const key = round(size);
    open.sizes.set(key, (open.sizes.get(key) ?? 0) + piece.text.trim().length);
  }
  flush();
  return lines;
}
