// What a page says of itself to machines: JSON-LD of an article, OpenGraph and other meta elements, `<time>`. The most
// explicit wins; where a date was read is kept with it. Nothing is taken from what the page shows to readers.
import { dayOf, NO_DATA, oneLine, type FoundData } from './found';
import type { DomDocument, DomElement } from './dom';

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
/** What a page may hold of JSON-LD before it is not looked at any more. */
const MOST_OBJECTS = 2000;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(unescapeEntities(value)) : null;
}

/** JSON-LD is often escaped once too often. */
function unescapeEntities(value: string): string {
  return value
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The name of a person or an organisation, or of several. */
function names(value: unknown): string | null {
  if (Array.isArray(value)) {
    const all = value.map(names).filter((n): n is string => n !== null);
    return all.length === 0 ? null : [...new Set(all)].join(', ');
  }
  const name = isObject(value) ? text(value['name']) : text(value);
  return name === null || /^https?:\/\//.test(name) ? null : name;
}

/** The articles of JSON-LD, in the order of the page; teasers in lists of items are no articles of this page. */
function articles(document: DomDocument): Json[] {
  const found: Json[] = [];
  let seen = 0;
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || seen++ > MOST_OBJECTS) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const types = [value['@type']].flat();
    if (types.some((t) => typeof t === 'string' && ARTICLE.test(t))) found.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) visit(value[key], depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    try {
      visit(JSON.parse((script.textContent ?? '').trim().replace(/^<!\[CDATA\[|\]\]>$/g, '')), 0);
    } catch {
      // Broken data say nothing.
    }
  return found;
}

function meta(document: DomDocument, ...keys: readonly string[]): string | null {
  for (const key of keys)
    for (const element of document.querySelectorAll('meta')) {
      const name =
        element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
      if (name?.toLowerCase() !== key) continue;
      const content = oneLine(element.getAttribute('content'));
      if (content !== null) return content;
    }
  return null;
}

function timeElement(document: DomDocument): string | null {
  const dated = (element: DomElement | null): string | null => dayOf(element?.getAttribute('datetime'));
  for (const selector of [
    '[itemprop="datePublished"][datetime]',
    'time[pubdate][datetime]',
    'article header time[datetime]',
    'main header time[datetime]',
  ]) {
    const day = dated(document.querySelector(selector));
    if (day !== null) return day;
  }
  // One date on the whole page can only be its own.
  const days = new Set([...document.querySelectorAll('time[datetime]')].map(dated));
  const [only] = days;
  return days.size === 1 ? (only ?? null) : null;
}

function published(
  document: DomDocument,
  article: Json | undefined,
): Pick<FoundData, 'published' | 'publishedFrom'> {
  const tries: readonly (readonly [string, string | null])[] = [
    ['json-ld', dayOf(text(article?.['datePublished']))],
    [
      'open-graph',
      dayOf(meta(document, 'article:published_time', 'og:article:published_time', 'og:published_time')),
    ],
    [
      'meta',
      dayOf(
        meta(
          document,
          'datepublished',
          'date',
          'dc.date.issued',
          'dcterms.created',
          'dc.date',
          'dcterms.date',
          'parsely-pub-date',
          'publish-date',
          'pubdate',
          'sailthru.date',
        ),
      ),
    ],
    ['time-element', timeElement(document)],
  ];
  const found = tries.find(([, day]) => day !== null);
  return { published: found?.[1] ?? null, publishedFrom: found?.[0] ?? null };
}

function address(document: DomDocument): string | null {
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url');
  return url !== null && url !== undefined && /^https?:\/\//i.test(url) ? oneLine(url, 2000) : null;
}

/** »Der Hafen wird teurer | Tagesbote« → without the site's name. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null || site === null) return title;
  const cut = title.length - site.length;
  if (cut <= 0 || title.slice(cut).toLowerCase() !== site.toLowerCase()) return title;
  const rest = title.slice(0, cut).replace(/\s+[-–—|·:]\s+$/u, '');
  return rest.length < cut && rest !== '' ? rest : title;
}

/** What the page says of itself. Never throws. */
export function pageData(document: DomDocument): FoundData {
  const all = articles(document);
  const article = all.find((a) => text(a['headline']) !== null) ?? all[0];
  const site = names(article?.['publisher']) ?? meta(document, 'og:site_name', 'application-name');
  const headline =
    text(article?.['headline']) ??
    oneLine(document.querySelector('article h1, main h1')?.textContent) ??
    meta(document, 'og:title', 'twitter:title');
  const language =
    oneLine(document.documentElement?.getAttribute('lang')) ??
    text(article?.['inLanguage']) ??
    meta(document, 'og:locale');
  const lang = language?.slice(0, 2).toLowerCase();
  return {
    ...NO_DATA,
    ...published(document, article),
    title: withoutSite(headline, site),
    outlet: site,
    author: names(article?.['author']) ?? names(meta(document, 'author', 'article:author', 'parsely-author')),
    source: address(document),
    language: lang === 'de' || lang === 'en' ? lang : null,
  };
}
