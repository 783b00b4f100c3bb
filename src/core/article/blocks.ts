// Text → lines and blocks: what a reader would count as paragraphs. Blocks end at blank lines; a text without any has a
// block for each line, unless its lines are prose broken at a fixed width. Markup that opens a line (#, >, -, •) is set
// apart from its words. Roles and boilerplate are not decided here.
import { isBlankCode, isDigitCode, isLineEndCode } from '../base/chars';

export interface Line {
  /** Without blanks at its ends, markup included. */
  readonly from: number;
  readonly to: number;
  /** Where its words begin, behind the markup. */
  readonly content: number;
  readonly markup: 'heading' | 'list' | 'quote' | 'rule' | null;
  /** Level of a heading. */
  readonly level: number;
}

export interface Block {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
  readonly heading: number;
  /** Offsets of lines that begin something new (list items, lines that are no wrapped prose). */
  readonly breaks: readonly number[];
}

const BULLETS = new Set('-*+•◦‣▪●·–'.split(''));
const MAX_WIDTH = 130;
const MIN_WIDTH = 40;

function skip(text: string, at: number, to: number): number {
  while (at < to && isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

function readLine(text: string, start: number, end: number): Line {
  const from = skip(text, start, end);
  let to = end;
  while (to > from && isBlankCode(text.charCodeAt(to - 1))) to--;
  const plain = (markup: Line['markup'], content: number, level = 0): Line => ({
    from,
    to,
    content: Math.min(content, to),
    markup,
    level,
  });
  const first = text.charAt(from);
  if (from === to) return plain(null, from);
  if (first === '#') {
    let k = from;
    while (k < to && text.charAt(k) === '#') k++;
    if (k - from <= 6 && (k === to || isBlankCode(text.charCodeAt(k))))
      return plain('heading', skip(text, k, to), k - from);
  }
  if (first === '>') {
    let k = from;
    while (k < to && (text.charAt(k) === '>' || isBlankCode(text.charCodeAt(k)))) k++;
    return plain('quote', k);
  }
  if (BULLETS.has(first)) {
    if (to - from >= 3 && (first === '-' || first === '*')) {
      let only = true;
      for (let k = from; k < to && only; k++)
        only = text.charAt(k) === first || isBlankCode(text.charCodeAt(k));
      if (only) return plain('rule', to);
    }
    const next = skip(text, from + 1, to);
    if (next > from + 1 && next < to && !(first === '–' && isDigitCode(text.charCodeAt(next))))
      return plain('list', next);
    if (next === from + 1 && first === '•') return plain('list', next);
  }
  if ((first === '=' || first === '_') && to - from >= 3) {
    let only = true;
    for (let k = from; k < to && only; k++) only = text.charAt(k) === first;
    if (only) return plain('rule', to);
  }
  return plain(null, from);
}

/** Lines of `[from, to)`; blank ones have `from === to`. */
function readLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  const { length } = text;
  for (let i = from; i <= length; i++) {
    // Texts come in more inner forms than this place would remember, so the method is not looked up in each.
    if (i < length && !isLineEndCode(String.prototype.charCodeAt.call(text, i))) continue;
    lines.push(readLine(text, start, i));
    if (text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  return lines;
}

function firstWordLength(text: string, line: Line): number {
  let k = line.content;
  while (k < line.to && !isBlankCode(text.charCodeAt(k))) k++;
  return k - line.content;
}

/** Whether the break between two lines is only where the width of the page ended. */
function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  if (next.markup !== null && next.markup !== 'quote') return false;
  const c = text.charAt(next.content);
  const last = text.charAt(line.to - 1);
  // It goes on in lower case.
  if (c !== c.toUpperCase() && !'.!?:'.includes(last)) return true;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return false;
  return line.to - line.from + 1 + firstWordLength(text, next) > width - 2;
}

function makeBlock(text: string, lines: readonly Line[]): Block {
  const width = lines.reduce((most, l) => Math.max(most, l.to - l.from), 0);
  const breaks: number[] = [];
  for (let k = 1; k < lines.length; k++)
    if (!isWrapped(text, lines[k - 1] as Line, lines[k] as Line, width))
      breaks.push((lines[k] as Line).content);
  const first = lines[0] as Line;
  return {
    lines,
    from: first.from,
    to: (lines[lines.length - 1] as Line).to,
    heading: first.markup === 'heading' ? first.level : 0,
    breaks,
  };
}

/** The blocks of the text from `from` on, in order. Linear. */
export function readBlocks(text: string, from: number): Block[] {
  const lines = readLines(text, from);
  const blocks: Block[] = [];
  let open: Line[] = [];
  let blank = false;
  const flush = (): void => {
    if (open.length > 0) blocks.push(makeBlock(text, open));
    open = [];
  };
  for (const line of lines) {
    if (line.from === line.to) {
      if (blocks.length > 0 || open.length > 0) blank = true;
      flush();
    } else if (line.markup === 'rule') {
      // An underlined heading, or a line between paragraphs.
      const above = open[0];
      if (above && open.length === 1 && above.markup === null)
        open = [{ ...above, markup: 'heading', level: text.charAt(line.from) === '=' ? 1 : 2 }];
      flush();
    } else if (line.markup === 'heading') {
      flush();
      open.push(line);
      flush();
    } else open.push(line);
  }
  const tail = open.length > 0;
  flush();
  // No blank line between anything: each line is a paragraph, unless they are wrapped prose.
  const only = blocks[0];
  if (only && blocks.length === 1 && (!blank || !tail) && only.lines.length > 1 && only.breaks.length > 0) {
    const out: Block[] = [];
    let group: Line[] = [];
    const starts = new Set(only.breaks);
    for (const line of only.lines) {
      if (starts.has(line.content) && !(line.markup === 'list' && group[0]?.markup === 'list')) {
        out.push(makeBlock(text, group));
        group = [];
      }
      group.push(line);
    }
    out.push(makeBlock(text, group));
    return out;
  }
  return blocks;
}
