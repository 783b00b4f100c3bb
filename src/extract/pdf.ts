// A PDF → its text as Markdown: opens it with PDF.js, takes the pieces of text with their places, and hands them to
// `pdf-lines.ts` and `pdf-paragraphs.ts`, which make lines and paragraphs of them. Dates and authors in a PDF's properties
// are those of the program that made it, so nothing is taken from there. Pictures of pages are not read.
import './pdf-runtime';
import { getDocumentProxy } from 'unpdf';
import { NO_DATA, oneLine, RefusedOriginal, type Found } from './found';
import { linesOfPage, type Piece } from './pdf-lines';
import { paragraphsOf } from './pdf-paragraphs';

const MOST_PAGES = 2000;

interface RawItem {
  readonly str?: unknown;
  readonly transform?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly hasEOL?: unknown;
}

function pieceOf(item: RawItem): Piece | null {
  const { str, transform, width, height } = item;
  if (typeof str !== 'string' || !Array.isArray(transform)) return null;
  const [a, b, , d, x, y] = transform as number[];
  // Text that does not run from left to right (on the margin, in watermarks) is no part of the article.
  if (Math.abs(b ?? 0) > Math.abs(a ?? 0) * 0.1) return null;
  const size = typeof height === 'number' && height > 0 ? height : Math.abs(d ?? 0);
  return { text: str, x: x ?? 0, y: y ?? 0, width: typeof width === 'number' ? width : 0, size };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Throws `RefusedOriginal` where the file cannot be read or holds no text. */
export async function extractPdf(bytes: Uint8Array): Promise<Found> {
  // PDF.js takes the bytes away; the caller keeps its own.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false }).catch(
    (error: unknown) => {
      if (nameOf(error) === 'PasswordException') throw new RefusedOriginal('original-encrypted');
      throw new RefusedOriginal('original-broken', error instanceof Error ? error.message : '');
    },
  );
  const pages: Piece[][] = [];
  try {
    for (let n = 1; n <= Math.min(document.numPages, MOST_PAGES); n++) {
      const page = await document.getPage(n);
      const content = await page.getTextContent();
      pages.push((content.items as readonly RawItem[]).map(pieceOf).filter((p): p is Piece => p !== null));
      page.cleanup();
    }
  } catch (error) {
    if (pages.length === 0)
      throw new RefusedOriginal('original-broken', error instanceof Error ? error.message : '');
  }
  if (!pages.some((pieces) => pieces.some((p) => /\p{L}/u.test(p.text))))
    throw new RefusedOriginal('original-scanned');
  const { title, body } = paragraphsOf(pages.map((pieces) => linesOfPage(pieces)));
  if (!/\p{L}/u.test(body)) throw new RefusedOriginal('original-no-text');
  return { data: { ...NO_DATA, title: oneLine(title) }, body, how: 'PDF, its text layer by PDF.js' };
}
