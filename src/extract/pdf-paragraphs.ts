// Lines of a PDF's pages → Markdown: what stands at the head or foot of several pages is dropped, larger lines become
// headings, lines are joined to paragraphs by gaps, indents and short last lines, and words that were broken at the end
// of a line are made whole. A paragraph that goes on over a page or column stays one. Pure.
import type { PageLine } from './pdf-lines';

export interface PdfText {
  readonly title: string | null;
  readonly body: string;
}

const EDGE_LINES = 3;
const PAGE_NUMBER =
  /^(?:(?:Seite|Page|S\.|p\.)\s*)?[-–—|]?\s*\d{1,4}\s*[-–—|]?(?:\s*(?:\/|von|of)\s*\d{1,4})?$/iu;
const LIST_MARK = /^(?:[•◦‣▪●·*]|[-–]\s|\d{1,2}[.)]\s)/u;
const SENTENCE_END = /[.!?…:][“”"»«’')\]]*$/u;

/** How a line looks on every page: numbers and blanks aside. */
function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Lines at the head and foot of pages that come back there, and page numbers. */
function furniture(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const out = new Set<PageLine>();
  const seen = new Map<string, PageLine[]>();
  for (const page of pages) {
    const byHeight = [...page].sort((a, b) => b.y - a.y);
    const head = byHeight.slice(0, EDGE_LINES);
    const foot = byHeight.slice(-EDGE_LINES);
    for (const [where, lines] of [
      ['head', head],
      ['foot', foot],
    ] as const)
      for (const line of lines) {
        const key = `${where} ${Math.round(line.y / 6)} ${shapeOf(line.text)}`;
        const list = seen.get(key);
        if (list) list.push(line);
        else seen.set(key, [line]);
      }
    for (const line of [byHeight[0], byHeight.at(-1)]) if (line && PAGE_NUMBER.test(line.text)) out.add(line);
  }
  const often = Math.max(2, Math.ceil(pages.length / 3));
  for (const lines of seen.values()) if (lines.length >= often) for (const line of lines) out.add(line);
  return out;
}

/** The size in which most letters are set. */
function bodySize(lines: readonly PageLine[]): number {
  const count = new Map<number, number>();
  for (const { size, text } of lines) count.set(size, (count.get(size) ?? 0) + text.length);
  let best = 10;
  let most = -1;
  for (const [size, n] of count)
    if (n > most) {
      best = size;
      most = n;
    }
  return best;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Words with a hyphen inside: they have it also where they are broken at it. */
function hyphenated(texts: Iterable<string>): ReadonlySet<string> {
  const out = new Set<string>();
  for (const text of texts)
    for (const m of text.matchAll(/[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu)) out.add(m[0].toLowerCase());
  return out;
}

const AFTER_HANGING = /^(?:und|oder|bzw|sowie|bis|als|wie|statt|noch|and|or|to)(?![\p{L}\p{N}])/u;

/** Puts the next line behind what there is; undoes the hyphen at the end of a line where it is one. */
export function joinLine(text: string, next: string, known: ReadonlySet<string>): string {
  const hyphen = /([\p{L}\p{N}]+)[-\u2010\u00ad]$/u.exec(text);
  if (!hyphen) return `${text} ${next}`;
  const bare = text.slice(0, -1);
  if (text.endsWith('\u00ad')) return bare + next;
  if (AFTER_HANGING.test(next)) return `${text} ${next}`;
  const word = /^[\p{L}\p{N}]+/u.exec(next)?.[0] ?? '';
  // A capital or a digit behind it: »US-Präsident«, »28-Punkte-Plan«.
  if (word === '' || !/^\p{Ll}/u.test(word) || /\p{N}$/u.test(hyphen[1] ?? '')) return text + next;
  return known.has(`${hyphen[1] ?? ''}-${word}`.toLowerCase()) ? text + next : bare + next;
}

interface Setting {
  readonly size: number;
  /** From base line to base line. */
  readonly leading: number;
  /** Width of a full line. */
  readonly width: number;
  readonly left: ReadonlyMap<number, number>;
}

function settingOf(lines: readonly PageLine[]): Setting {
  const size = bodySize(lines);
  const own = lines.filter((l) => Math.abs(l.size - size) < 0.6);
  const gaps: number[] = [];
  for (let i = 1; i < own.length; i++) {
    const gap = (own[i - 1] as PageLine).y - (own[i] as PageLine).y;
    if (gap > 0 && gap < size * 3) gaps.push(gap);
  }
  const widths = own.map((l) => l.right - l.left).sort((a, b) => a - b);
  const left = new Map<number, number>();
  for (const l of own) {
    const key = Math.round(l.left);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return {
    size,
    leading: median(gaps) || size * 1.2,
    width: widths[Math.floor(widths.length * 0.9)] ?? 0,
    left,
  };
}

/** Whether a line begins a new paragraph behind the one before it. */
function begins(line: PageLine, before: PageLine, samePage: boolean, setting: Setting): boolean {
  if (Math.abs(line.size - before.size) >= 0.6) return true;
  if (LIST_MARK.test(line.text)) return true;
  const full = before.right - before.left > setting.width * 0.86;
  const gap = before.y - line.y;
  if (!samePage || gap < 0)
    return SENTENCE_END.test(before.text) && (!full || line.left - before.left > setting.size * 3);
  if (gap > Math.max(setting.leading * 1.35, Math.abs(line.size - setting.size) < 0.6 ? 0 : line.size * 1.6))
    return true;
  const indented =
    line.left - before.left > setting.size * 0.6 && (setting.left.get(Math.round(before.left)) ?? 0) > 1;
  if (indented && !LIST_MARK.test(before.text)) return true;
  // Headings break where it looks well.
  return !full && Math.abs(line.size - setting.size) < 0.6 && SENTENCE_END.test(before.text);
}

interface Group {
  readonly lines: PageLine[];
  text: string;
}

/** The text of all pages. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): PdfText {
  const drop = furniture(pages);
  const flat = pages.flatMap((lines, page) =>
    lines.filter((l) => !drop.has(l)).map((line) => ({ line, page })),
  );
  const lines = flat.map((f) => f.line);
  const setting = settingOf(lines);
  const groups: Group[] = [];
  flat.forEach(({ line, page }, i) => {
    const last = flat[i - 1];
    const group = groups.at(-1);
    if (!last || !group || begins(line, last.line, last.page === page, setting))
      groups.push({ lines: [line], text: line.text });
    else group.lines.push(line);
  });
  // Twice: the second time all words with a hyphen are known, those too that are broken at another place.
  let known = hyphenated(lines.map((l) => l.text));
  for (let pass = 0; pass < 2; pass++) {
    for (const group of groups)
      group.text = group.lines
        .slice(1)
        .reduce((t, l) => joinLine(t, l.text, known), group.lines[0]?.text ?? '');
    known = new Set([...known, ...hyphenated(groups.map((g) => g.text))]);
  }
  const sizeOf = (g: Group): number => g.lines[0]?.size ?? 0;
  const headingLike = (g: Group): boolean =>
    sizeOf(g) > setting.size * 1.12 && g.text.length < 250 && g.lines.length <= 5 && /\p{L}/u.test(g.text);
  const first = groups.slice(0, 12).filter(headingLike);
  const largest = first.reduce<Group | null>(
    (most, g) => (most && sizeOf(most) >= sizeOf(g) ? most : g),
    null,
  );
  const body = groups
    .filter((g) => g !== largest)
    .map((g) => (headingLike(g) ? `## ${g.text}` : g.text.replace(/^[•◦‣▪●·]\s*/u, '- ')))
    .reduce((all, text, i, list) => {
      if (i === 0) return text;
      return all + (text.startsWith('- ') && list[i - 1]?.startsWith('- ') === true ? '\n' : '\n\n') + text;
    }, '');
  return { title: largest?.text ?? null, body };
}
