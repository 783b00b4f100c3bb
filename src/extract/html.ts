// A saved page → the article in it: decoded as the page says, its data read, its article found by Readability. Where
// Readability finds none, or next to nothing of what the page has, all that the page shows is kept, and the core's rules
// tell what is furniture. Scripts are never run.
import { Readability } from '@mozilla/readability';
import { decodeText } from '../core/present/api';
import { parsePage, type DomDocument, type DomNode } from './dom';
import { NO_DATA, oneLine, RefusedOriginal, type Found, type FoundData } from './found';
import { pageData } from './page-data';
import { toMarkdown } from './to-markdown';

const LEAST = 200;

/** The encoding that a page names in its first bytes. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1];
  return name ?? null;
}

/** The source of a page as text: byte-order mark, else valid UTF-8, else what the page declares, else Windows-1252. */
export function decodePage(bytes: Uint8Array): string {
  const own = decodeText(bytes);
  if (own.binary) throw new RefusedOriginal('original-broken');
  if (own.encoding !== 'windows-1252') return own.text;
  const declared = declaredEncoding(bytes);
  if (declared === null) return own.text;
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return own.text;
  }
}

interface ReadArticle {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly markdown: string;
}

/** Class names and ids that are used for adverts and for nothing else. */
const ADVERT =
  /(?:^|[\s_-])(?:ads?|adverts?|advertisement|advertorial|anzeigen?|werbung|sponsored|adslot|adbox)(?:$|[\s_-])/i;

function readable(html: string): ReadArticle | null {
  const document = parsePage(html);
  for (const element of [...document.querySelectorAll('div, aside, section, ins, p, li')])
    if (ADVERT.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`))
      element.remove();
  let root: DomNode | undefined;
  const found = new Readability<DomNode>(document, {
    charThreshold: LEAST,
    maxElemsToParse: 100_000,
    // The tree itself, so that it need not be parsed again.
    serializer: (node: unknown) => (root = node as DomNode),
  }).parse();
  if (found === null || root === undefined) return null;
  return {
    title: oneLine(found.title),
    byline: oneLine(found.byline),
    siteName: oneLine(found.siteName),
    markdown: toMarkdown(root),
  };
}

const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

function sameWords(a: string, b: string): boolean {
  const bare = (t: string): string => t.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return bare(a) === bare(b);
}

/** Takes the title out of the head of a text, where it stands there again. */
function withoutTitle(markdown: string, title: string | null): string {
  if (title === null) return markdown;
  const blocks = markdown.split('\n\n');
  const at = blocks.slice(0, 8).findIndex((b) => sameWords(b.replace(/^#+ /, ''), title));
  return at < 0 ? markdown : blocks.toSpliced(at, 1).join('\n\n');
}

/** Dates that a page shows in its head, outside of what Readability keeps: »Stand: 12.02.2025«. */
function shownDate(document: DomDocument, body: string): string | null {
  for (const element of document.querySelectorAll(
    'time, [class*="date" i], [class*="datum" i], [class*="publi" i], [class*="timestamp" i]',
  )) {
    const line = oneLine(element.textContent, 100);
    if (line === null || line.length > 60 || !/\d{4}|\d{1,2}\.\d{1,2}\.\d{2}/.test(line)) continue;
    return body.includes(line) ? null : line;
  }
  return null;
}

/** `de Anna Berg` is no name: bylines come with words before them. */
function author(byline: string | null): string | null {
  const name = byline?.replace(/^(?:von|by|autor(?:in)?|text|author)\s*:?\s+/iu, '') ?? null;
  return name !== null && name.length <= 80 && !/\d/.test(name) ? name : null;
}

/** Reads the source of a page. Throws `RefusedOriginal` where it shows no text. */
export function extractPage(html: string): Found {
  const document = parsePage(html);
  const data = pageData(document);
  const article = readable(html);
  const whole =
    article === null || letters(article.markdown) < LEAST ? toMarkdown(document.body ?? document) : null;
  const useWhole = whole !== null && (article === null || letters(whole) > 2 * letters(article.markdown));
  const markdown = useWhole ? whole : (article?.markdown ?? '');
  if (letters(markdown) === 0) throw new RefusedOriginal('original-no-text');
  const title =
    data.title ??
    (useWhole ? oneLine(document.querySelector('title')?.textContent) : (article?.title ?? null));
  let body = withoutTitle(markdown, title);
  const merged: FoundData = {
    ...data,
    title,
    outlet: data.outlet ?? article?.siteName ?? null,
    author: data.author ?? author(article?.byline ?? null),
  };
  if (merged.published === null) {
    const shown = shownDate(document, body);
    if (shown !== null) body = `${shown}\n\n${body}`;
  }
  return {
    data: merged,
    body,
    how: useWhole ? 'page, all that it shows' : 'page, its article by Readability',
  };
}

/** Reads a saved page. */
export function extractHtml(bytes: Uint8Array): Found {
  return extractPage(decodePage(bytes));
}

/** A piece of HTML that is no page (a mail, a Word file) as Markdown. */
export function fragmentToMarkdown(html: string): string {
  const document = parsePage(html);
  return toMarkdown(document.body ?? document);
}

/** What only the source of a whole page has; browsers put `<html><head></head><body>` around a copied piece, too. */
const PAGE =
  /<!doctype html|<title[\s>]|<meta\s[^>]{0,200}(?:property|name)\s*=|<link\s|<script[\s>]|<(?:nav|header|footer|main)[\s>]/i;
const PIECE = /<!--\s*StartFragment\s*-->/i;

/** Copied text → an article's data and body: the source of a page, a piece of one, or plain text. */
export function readClip(text: string): Found {
  const head = text.slice(0, 3000);
  // To look for the article in a piece that is all article would cut its heading off.
  if (PAGE.test(head) && !PIECE.test(head)) return extractPage(text);
  if (
    /<(?:p|div|article|h[1-6]|section|span|ul|blockquote)[\s>][^]*<\/(?:p|div|article|h[1-6]|section|span|ul|blockquote)>/i.test(
      text,
    )
  ) {
    const data = pageData(parsePage(text));
    const body = fragmentToMarkdown(text);
    const heading =
      (/^# (.+)$/m.exec(body) ?? /^#{2,3} (.+)$/m.exec(body.split('\n\n', 1)[0] ?? ''))?.[1] ?? null;
    const title = data.title ?? heading;
    return { data: { ...data, title }, body: withoutTitle(body, title), how: 'clipboard' };
  }
  return { data: NO_DATA, body: text.replace(/\r\n?/g, '\n').trim(), how: 'clipboard' };
}
