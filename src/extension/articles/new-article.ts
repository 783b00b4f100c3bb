// The pure part of getting articles in: what is typed → a date, a title → a file name, what is known → a Markdown file.
// Knows no VS Code.
import { isEdtf, slug } from '../../core/present/api';

const LONGEST_NAME = 60;

export interface NewArticle {
  readonly title: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly body: string;
}

/** A new article as a Markdown file. */
export function articleText(article: NewArticle): string {
  const line = (key: string, value: string | null): string =>
    value === null || value === ''
      ? ''
      : `${key}: ${/^[\dX][\dX~?%./-]*$/.test(value) ? value : JSON.stringify(value)}\n`;
  const head =
    line('title', article.title) +
    line('outlet', article.outlet) +
    line('author', article.author) +
    line('published', article.published) +
    line('language', article.language) +
    line('source', article.source);
  const body = article.body.trim();
  const title = article.title === '' ? '' : `# ${article.title}\n\n`;
  return `${head === '' ? '' : `---\n${head}---\n\n`}${title}${body}\n`;
}

/** `2025-02-12-der-hafen.md`; no part of it can lead out of the folder. */
export function articleFileName(title: string, published: string | null): string {
  const words = slug(title)
    .slice(0, LONGEST_NAME)
    .replace(/-[^-]*$/, (last) => (slug(title).length > LONGEST_NAME ? '' : last));
  const date = (published ?? '').replace(/[^0-9X-]/g, '').replace(/^-+|-+$/g, '');
  return `${[date, words].filter((p) => p !== '').join('-') || 'article'}.md`;
}

const HEAD = 15;
const SHORT = 2;

/**
 * What may be the title of a copied text: its first line, or where that is a word or two, as in the menu of a page, the first
 * among its head that is longer. Empty where it is a sentence.
 */
export function likelyTitle(body: string): string {
  const lines = body
    .trimStart()
    .slice(0, 4000)
    .split(/\r\n|\r|\n/, HEAD);
  const many = (line: string): boolean => line.trim().split(/\s+/u).length > SHORT;
  const [first = '', second = ''] = lines.filter((line) => line.trim() !== '');
  if (many(first) || many(second)) return firstLine(body);
  return firstLine(lines.find(many) ?? first);
}

/** The first line, where it looks like a title. */
export function firstLine(body: string): string {
  const line =
    body
      .trim()
      .split('\n', 1)[0]
      ?.replace(/^#+\s*/, '')
      .trim() ?? '';
  return line.length <= 160 && !/[.!?]$/.test(line) ? line : '';
}

/** What somebody has typed as a date → EDTF; null where it is none. German day-month-year is understood too. */
export function typedDate(value: string): string | null {
  const text = value.trim();
  if (text !== '' && isEdtf(text)) return text;
  const m = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (!m) return null;
  const day = `${m[3] ?? ''}-${(m[2] ?? '').padStart(2, '0')}-${(m[1] ?? '').padStart(2, '0')}`;
  return isEdtf(day) ? day : null;
}
