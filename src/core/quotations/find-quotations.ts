// A note → the quotations in it: text between quotation marks, and block quotations of Markdown that say whose words they
// are. Each with the span of its words and with the span of the paragraph around it, in which its speaker may be named.
// Only the outermost marks count, and only where three words or more stand between them. Linear; never throws.
import type { Span } from '../base/span';
import { pairMarks } from './marks';
import { maskNote, startsBlock, type NoteFormat } from './note-mask';
import { FEWEST_WORDS } from './read-quotation';
import { wordsOf } from './words';

export interface FoundQuotation {
  /** What stands between the marks. */
  readonly inner: Span;
  /** With the marks. */
  readonly outer: Span;
  /** The paragraph, list item or value it stands in. */
  readonly block: Span;
  readonly kind: 'marks' | 'block';
}

/** What is longer is no quotation but a mark that was never closed. */
const LONGEST = 8000;
const MOST = 2000;

interface Block {
  readonly span: Span;
  /** Whether every line of it is quoted with »>«. */
  readonly quoted: boolean;
}

function blocksOf(text: string, masked: string, format: NoteFormat): Block[] {
  const out: Block[] = [];
  let start = -1;
  let end = 0;
  let quoted = true;
  const close = (): void => {
    if (start >= 0) out.push({ span: [start, end], quoted });
    start = -1;
    quoted = true;
  };
  let at = 0;
  while (at <= text.length) {
    const next = text.indexOf('\n', at);
    const to = next < 0 ? text.length : next;
    const line = masked.slice(at, to);
    const isQuoted = format === 'markdown' && /^[ \t]*>/.test(text.slice(at, to));
    if (line.trim() === '' && !isQuoted) close();
    else {
      if (start >= 0 && (startsBlock(line, format) || isQuoted !== quoted)) close();
      if (start < 0) {
        start = at;
        quoted = isQuoted;
      }
      end = to;
    }
    if (next < 0) break;
    at = next + 1;
  }
  close();
  return out;
}

const DASH_LINE = /^[\s>]*(?:—|–|--?)\s*\S/u;
const NOTE_MARK = /\[\^[^\]\n]{1,60}\]/;

/** The words of a block quotation without the line that names its source; null where nothing does. */
function attributed(text: string, blocks: readonly Block[], i: number): Span | null {
  const block = blocks[i] as Block;
  const [from, to] = block.span;
  const lines = text.slice(from, to).split('\n');
  const last = lines.at(-1) ?? '';
  if (lines.length > 1 && DASH_LINE.test(last)) return [from, to - last.length - 1];
  const before = blocks[i - 1];
  const after = blocks[i + 1];
  const introduced = before !== undefined && /:\s*$/u.test(text.slice(before.span[0], before.span[1]));
  const signed = after !== undefined && DASH_LINE.test(text.slice(after.span[0], after.span[1]));
  return introduced || signed || NOTE_MARK.test(text.slice(from, to)) ? [from, to] : null;
}

/** The quotations of a note, in order. */
export function findQuotations(text: string, format: NoteFormat): FoundQuotation[] {
  const masked = maskNote(text, format);
  const blocks = blocksOf(text, masked, format);
  const out: FoundQuotation[] = [];
  const enough = ([from, to]: Span): boolean =>
    to - from <= LONGEST && wordsOf(masked, from, to).start.length >= FEWEST_WORDS;
  blocks.forEach((block, i) => {
    if (out.length >= MOST) return;
    const [from, to] = block.span;
    const pairs = pairMarks(masked, from, to).filter((p) => enough([p.start, p.end]));
    for (const { start, end } of pairs)
      out.push({ inner: [start, end], outer: [start - 1, end + 1], block: block.span, kind: 'marks' });
    if (!block.quoted || pairs.length > 0) return;
    const span = attributed(text, blocks, i);
    if (!span) return;
    const words = wordsOf(masked, span[0], span[1]);
    const [first, last] = [words.start[0], words.end.at(-1)];
    if (first === undefined || last === undefined || !enough([first, last])) return;
    // The sentence that introduces it and the line that signs it belong to its surroundings.
    const around: Span = [blocks[i - 1]?.span[0] ?? from, blocks[i + 1]?.span[1] ?? to];
    out.push({ inner: [first, last], outer: [first, last], block: around, kind: 'block' });
  });
  return out;
}
