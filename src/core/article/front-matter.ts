// YAML front matter at the head of a file → metadata with the places where they stand, and where the body begins. A
// broken block is a problem with its line, never an exception, and its text is left out all the same. Knows keys, not
// what is plausible: an invalid date is reported and dropped, not mended.
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { isLineEndCode } from '../base/chars';
import type { Problem } from '../base/problem';
import type { Span } from '../base/span';
import { isEdtf, type Edtf } from '../model/edtf';
import type { Lang, Read } from '../model/article';
import { dateAtStart } from './dates';

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
  readonly problems: readonly Problem[];
}

const DATE_KEYS = ['published', 'date', 'created', 'datum'];
const NOTHING = {
  title: null,
  outlet: null,
  agencies: [],
  author: null,
  published: null,
  publishedUnknown: false,
  lang: null,
};
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

/** Reads the front matter of a file, if it has one. Never throws. */
export function readFrontMatter(text: string, months: ReadonlyMap<string, number>): FrontMatter {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none: FrontMatter = { ...NOTHING, bodyStart: start, problems: [] };
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
    return {
      ...none,
      problems: [
        {
          code: 'front-matter-unclosed',
          severity: 'error',
          message: 'The front matter is not closed. Add a line with three dashes (---) below it.',
          span: [0, firstEnd],
        },
      ],
    };
  }
  const problems: Problem[] = [];
  // CR alone ends no line in YAML; the replacement keeps every offset.
  const source = text.slice(from, end).replace(/\r(?!\n)/g, '\n');
  const fields = new Map<string, Entry[]>();
  try {
    const doc = parseDocument(source, { logLevel: 'silent', strict: false, uniqueKeys: false });
    for (const error of doc.errors.slice(0, 5)) {
      const offset = from + Math.min(error.pos[0], source.length);
      const line = text.slice(0, offset).split(/\r\n|\r|\n/).length;
      problems.push({
        code: 'front-matter-invalid',
        severity: 'error',
        message: `The front matter is no valid YAML (line ${line}): ${error.message.split('\n')[0] ?? ''}`,
        args: { line },
        span: [offset, Math.max(offset, Math.min(from + error.pos[1], end))],
      });
    }
    if (isMap(doc.contents))
      for (const pair of doc.contents.items)
        if (isScalar(pair.key)) fields.set(String(pair.key.value).toLowerCase(), entriesOf(pair.value, from));
  } catch (error) {
    problems.push({
      code: 'front-matter-invalid',
      severity: 'error',
      message: `The front matter cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      args: { line: 1 },
      span: [from, end],
    });
  }
  const all = (...keys: string[]): Entry[] => keys.flatMap((key) => fields.get(key) ?? []);
  const read = (entry: Entry | undefined): Read<string> | null =>
    entry ? { value: entry.value, span: entry.span, from: 'front-matter' } : null;
  let published: Read<Edtf> | null = null;
  for (const entry of all(...DATE_KEYS)) {
    const value = edtfOf(entry.value, months);
    if (value !== null) {
      published = { value, span: entry.span, from: 'front-matter' };
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
  const language = all('language', 'lang', 'sprache')[0]?.value.toLowerCase().slice(0, 2);
  return {
    bodyStart: start,
    title: read(all('title', 'titel', 'headline')[0]),
    outlet: read(all('outlet', 'publisher', 'medium', 'site')[0]),
    agencies: all('agencies', 'agency', 'agenturen', 'agentur').map((entry) => read(entry) as Read<string>),
    author: read(all('author', 'authors', 'autor')[0]),
    published,
    publishedUnknown: published === null && DATE_KEYS.some((key) => fields.has(key)),
    lang: language === 'de' || language === 'en' ? language : null,
    problems,
  };
}

function edtfOf(value: string, months: ReadonlyMap<string, number>): Edtf | null {
  if (isEdtf(value)) return value;
  // A time of day behind the date says nothing that we need.
  const found = dateAtStart(value, months);
  if (!found) return null;
  const rest = value.slice(found.length).trim();
  return rest === '' || /^[T,]?\s*(?:um |at )?\d{1,2}[:.]\d{2}/.test(rest) ? found.value : null;
}
