// YAML front matter at the head of a file, or a sidecar file beside it → metadata with the places where they stand, and
// where the body begins. A broken block is a problem with its line, never an exception, and its text is left out all the same. Knows keys, not
// what is plausible: an invalid date is reported and dropped, not mended.
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { isLineEndCode } from '../base/chars';
import type { Problem } from '../base/problem';
import type { Span } from '../base/span';
import { isEdtf, type Edtf } from '../model/edtf';
import type { Lang, Read } from '../model/article';
import { dateAtStart } from './dates';
import { lineValues } from './front-matter-lines';

export interface FrontMatter {
  readonly bodyStart: number;
  readonly title: Read<string> | null;
  readonly outlet: Read<string> | null;
  readonly agencies: readonly Read<string>[];
  readonly author: Read<string> | null;
  readonly published: Read<Edtf> | null;
  /** Whether it says that the date is unknown: then none is looked for in the text. */
  readonly publishedUnknown: boolean;
  readonly lang: Lang | null;
  /** The file that the text was taken from, where it says so. */
  readonly original: string | null;
  readonly problems: readonly Problem[];
}

const DATE_KEYS = ['published', 'date', 'datum'];
/** When a note was made: taken only where nothing is said of the article itself, and said to be so. */
const CREATED_KEY = 'created';
/** Words by which people say that they do not know. */
const UNKNOWN = new Set(['', 'unknown', 'unbekannt', 'none', 'null', '?', '-', 'n/a', 'k. a.', 'k.a.']);

function lineEnd(text: string, at: number): number {
  while (at < text.length && !isLineEndCode(text.charCodeAt(at))) at++;
  return at;
}

function afterLineEnd(text: string, at: number): number {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

interface Entry {
  readonly value: string;
  readonly span: Span;
}

/** Scalars of a value: itself, or the items of a list. */
function entriesOf(node: unknown, base: number): Entry[] {
  if (isSeq(node)) return node.items.flatMap((item) => entriesOf(item, base));
  if (isMap(node)) {
    const name = node.items.find((pair) => isScalar(pair.key) && pair.key.value === 'name');
    return name ? entriesOf(name.value, base) : [];
  }
  if (!isScalar(node)) return [];
  const { range } = node as Node;
  if (!range) return [];
  const raw = node.value;
  const value =
    raw instanceof Date
      ? raw.toISOString().slice(0, 10)
      : typeof raw === 'string' || typeof raw === 'number'
        ? (node.source ?? String(raw))
        : '';
  const trimmed = value.trim();
  return UNKNOWN.has(trimmed.toLowerCase())
    ? []
    : [{ value: trimmed, span: [base + range[0], base + range[1]] }];
}

/** What a file without front matter says. One shape for all: most files have none. */
function nothing(bodyStart: number, problems: readonly Problem[]): FrontMatter {
  return {
    bodyStart,
    title: null,
    outlet: null,
    agencies: [],
    author: null,
    published: null,
    publishedUnknown: false,
    lang: null,
    original: null,
    problems,
  };
}

/** Reads the front matter of a file, if it has one. Never throws. */
export function readFrontMatter(text: string, months: ReadonlyMap<string, number>): FrontMatter {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none = nothing(start, []);
  // It opens with dashes; most files do not.
  if (text.charCodeAt(start) !== 45) return none;
  const firstEnd = lineEnd(text, start);
  if (text.slice(start, firstEnd).trimEnd() !== '---') return none;
  const from = afterLineEnd(text, firstEnd);
  let at = from;
  let end = -1;
  while (at < text.length) {
    const stop = lineEnd(text, at);
    const line = text.slice(at, Math.min(stop, at + 8)).trimEnd();
    if ((line === '---' || line === '...') && stop - at < 8) {
      end = at;
      start = afterLineEnd(text, stop);
      break;
    }
    at = afterLineEnd(text, stop);
  }
  if (end < 0) {
    // A line of dashes may open a text; only what looks like keys was meant as front matter.
    if (!/^[\p{L}_-]{2,30}:(?:\s|$)/u.test(text.slice(from, from + 40))) return none;
    return nothing(start, [
      {
        code: 'front-matter-unclosed',
        severity: 'error',
        message: 'The front matter is not closed. Add a line with three dashes (---) below it.',
        span: [0, firstEnd],
      },
    ]);
  }
  const problems: Problem[] = [];
  // CR alone ends no line in YAML; the replacement keeps every offset.
  const source = text.slice(from, end).replace(/\r(?!\n)/g, '\n');
  const fields = fieldsOf(source, from, problems, (offset) => {
    const line = text.slice(0, offset).split(/\r\n|\r|\n/).length;
    return {
      code: 'front-matter-invalid',
      args: { line },
      where: `front matter is no valid YAML (line ${line})`,
    };
  });
  return { ...dataOf(fields, months, 'front-matter', problems), bodyStart: start, problems };
}

/** Reads a sidecar: YAML with the same keys, for a text that has no place for them. Never throws; spans lie outside. */
export function readSidecar(source: string, months: ReadonlyMap<string, number>): FrontMatter {
  const problems: Problem[] = [];
  const fields = fieldsOf(source.replace(/\r(?!\n)/g, '\n'), 0, problems, (offset) => {
    const line = source.slice(0, offset).split(/\r\n|\r|\n/).length;
    return { code: 'sidecar-invalid', args: { line }, where: `sidecar file is no valid YAML (line ${line})` };
  });
  const { title, outlet, author, published, agencies, ...rest } = dataOf(fields, months, 'sidecar', problems);
  const outside = <T>(read: Read<T> | null): Read<T> | null => read && { value: read.value, from: read.from };
  return {
    ...rest,
    title: outside(title),
    outlet: outside(outlet),
    author: outside(author),
    published: outside(published),
    agencies: agencies.map(({ value, from }) => ({ value, from })),
    bodyStart: 0,
    // Their places are in another file.
    problems: problems.map(({ span: _, ...problem }) => problem),
  };
}

interface Fields {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** What stands under `extracted:`. */
  readonly extracted: ReadonlyMap<string, string>;
}

type Fault = (offset: number) => Pick<Problem, 'code' | 'args'> & { readonly where: string };

function fieldsOf(source: string, from: number, problems: Problem[], fault: Fault): Fields {
  const entries = new Map<string, Entry[]>();
  const extracted = new Map<string, string>();
  const report = (pos: readonly [number, number], message: string): void => {
    const offset = from + Math.min(pos[0], source.length);
    const { code, args, where } = fault(offset);
    problems.push({
      code,
      severity: 'error',
      message: `The ${where}: ${message}`,
      ...(args ? { args } : {}),
      span: [offset, Math.max(offset, Math.min(from + pos[1], from + source.length))],
    });
  };
  try {
    const doc: Document.Parsed = parseDocument(source, {
      logLevel: 'silent',
      strict: false,
      uniqueKeys: false,
    });
    for (const error of doc.errors.slice(0, 5)) report(error.pos, error.message.split('\n')[0] ?? '');
    if (isMap(doc.contents))
      for (const pair of doc.contents.items) {
        if (!isScalar(pair.key)) continue;
        const key = String(pair.key.value).toLowerCase();
        entries.set(key, entriesOf(pair.value, from));
        if (key === 'extracted' && isMap(pair.value))
          for (const { key: name, value } of pair.value.items)
            if (isScalar(name) && isScalar(value)) extracted.set(String(name.value), String(value.value));
      }
    // What the parser makes of the rest may be anything: a title with a colon would cost all keys below it.
    if (doc.errors.length > 0) {
      const read = new Map<string, Entry[]>();
      for (const { key, value, span } of lineValues(source)) {
        if (UNKNOWN.has(value.toLowerCase())) continue;
        const entry: Entry = { value, span: [from + span[0], from + span[1]] };
        const before = read.get(key);
        if (before) before.push(entry);
        else read.set(key, [entry]);
      }
      for (const [key, values] of read) entries.set(key, values);
    }
  } catch (error) {
    report([0, source.length], error instanceof Error ? error.message : String(error));
  }
  return { entries, extracted };
}

function dataOf(
  { entries, extracted }: Fields,
  months: ReadonlyMap<string, number>,
  from: 'front-matter' | 'sidecar',
  problems: Problem[],
): Omit<FrontMatter, 'bodyStart' | 'problems'> {
  const all = (...keys: string[]): Entry[] => keys.flatMap((key) => entries.get(key) ?? []);
  const read = (entry: Entry | undefined, how: string = from): Read<string> | null =>
    entry ? { value: entry.value, span: entry.span, from: how } : null;
  const said = DATE_KEYS.some((key) => entries.has(key));
  let published: Read<Edtf> | null = null;
  for (const entry of all(...(said ? DATE_KEYS : [CREATED_KEY]))) {
    const value = edtfOf(entry.value, months);
    if (value !== null) {
      // Where an extractor read it, as long as it is what was read there: a person may have put another date.
      const [where = '', as] = extracted.get('published-from')?.split(', ') ?? [];
      const how = !said ? 'created' : as === entry.value ? where : from;
      published = { value, span: entry.span, from: how };
      break;
    }
    problems.push({
      code: 'front-matter-date-invalid',
      severity: 'warning',
      message: `»${entry.value}« is no date. Write it as 2025-05-12, 2025-05 or 2025.`,
      args: { value: entry.value },
      span: entry.span,
    });
  }
  if (published?.from === 'created')
    problems.push({
      code: 'published-from-created',
      severity: 'info',
      message:
        'The date is that of the note (»created«). If the article is older, add a line »published: 2025-05-12«.',
      ...(published.span ? { span: published.span } : {}),
    });
  const language = all('language', 'lang', 'sprache')[0]?.value.toLowerCase().slice(0, 2);
  const [author] = all('author', 'authors', 'autor');
  return {
    title: read(all('title', 'titel', 'headline')[0]),
    outlet:
      read(all('outlet', 'publisher', 'medium', 'site')[0]) ?? outletOf(all('source', 'url', 'quelle')[0]),
    agencies: all('agencies', 'agency', 'agenturen', 'agentur').map((entry) => read(entry) as Read<string>),
    // Obsidian's clipper makes links of authors: [[Name]].
    author: author ? read({ ...author, value: author.value.replace(/^\[\[|\]\]$/g, '') }) : null,
    published,
    publishedUnknown: published === null && (said || entries.has(CREATED_KEY)),
    lang: language === 'de' || language === 'en' ? language : null,
    original: extracted.get('from') ?? null,
  };
}

/** What people write as the source of a note: an address, whose site it is, or a name. */
function outletOf(entry: Entry | undefined): Read<string> | null {
  if (!entry) return null;
  const site = /^https?:\/\/(?:www\.)?([^/:?#\s]+)/i.exec(entry.value)?.[1]?.toLowerCase();
  if (site !== undefined) return { value: site, span: entry.span, from: 'source' };
  return entry.value.length <= 60 && !/[/\\[\]]/.test(entry.value)
    ? { value: entry.value, span: entry.span, from: 'source' }
    : null;
}

function edtfOf(value: string, months: ReadonlyMap<string, number>): Edtf | null {
  if (isEdtf(value)) return value;
  // A time of day behind the date says nothing that we need.
  const found = dateAtStart(value, months);
  if (!found) return null;
  const rest = value.slice(found.length).trim();
  return rest === '' || /^[T,]?\s*(?:um |at )?\d{1,2}[:.]\d{2}/.test(rest) ? found.value : null;
}
