// Articles, actors and briefings as resources of the protocol: a list in pages, and what stands in one. Articles and actors
// are looked up in the dossier, briefings among the files of `briefings/`; an address that names nothing there is answered
// with »not found«, whatever it looks like.
import { serialise, shown, shownLine } from '../core/answers/api';
import { listBriefings, readBriefing } from './briefings';
import type { FolderEngine } from './folder-engine';
import { keyOf, uriOf } from './uris';

export interface ListedResource {
  readonly uri: string;
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly mimeType: string;
  readonly [field: string]: unknown;
}

export interface ResourceText {
  readonly uri: string;
  readonly mimeType: string;
  readonly text: string;
  readonly [field: string]: unknown;
}

export const TEMPLATES = [
  {
    uriTemplate: 'dossier:///articles/{+path}',
    name: 'article',
    title: 'Article',
    description: 'An article in paragraphs, as quoted data.',
    mimeType: 'application/json',
  },
  {
    uriTemplate: 'dossier:///actors/{id}',
    name: 'actor',
    title: 'Actor',
    description: 'What the articles say on an actor.',
    mimeType: 'application/json',
  },
  {
    uriTemplate: 'dossier:///briefings/{file}',
    name: 'briefing',
    title: 'Briefing',
    description: 'A note of the user’s, written with Dossier.',
    mimeType: 'application/yaml',
  },
] as const;

const PER_PAGE = 100;
/** Of a dossier's actors, the most weighty are listed. */
const MOST_ACTORS = 500;
/** Parts of 20,000 characters of an article that one resource holds at most. */
const MOST_PARTS = 10;

export interface ResourceHost {
  readonly folder: string;
  readonly engine: FolderEngine;
}

/** One page; null for a cursor that is none. */
export async function listResources(
  { folder, engine }: ResourceHost,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly resources: ListedResource[]; readonly nextCursor?: string } | null> {
  const at = cursor === undefined ? 0 : /^\d{1,9}$/.test(cursor) ? Number(cursor) : -1;
  if (at < 0) return null;
  const { articles, actors } = await engine.dossier(signal);
  const entries: (() => ListedResource)[] = [
    ...(await listBriefings(folder)).map((name) => (): ListedResource => ({
      uri: uriOf({ kind: 'briefings', id: name }),
      name: `briefings/${name}`,
      description: 'A briefing of the user’s.',
      mimeType: 'application/yaml',
    })),
    ...articles.map((a) => (): ListedResource => ({
      uri: uriOf({ kind: 'articles', id: a.id }),
      name: shownLine(a.id, 300),
      ...(a.title === null ? {} : { title: shownLine(a.title) }),
      description: `Article; ${shownLine(a.outlet ?? 'outlet unknown', 60)}; ${a.published ?? 'date unknown'}`,
      mimeType: 'application/json',
    })),
    ...actors.slice(0, MOST_ACTORS).map((a) => (): ListedResource => ({
      uri: uriOf({ kind: 'actors', id: a.id }),
      name: shownLine(a.name, 100),
      description: `Actor (${a.type}); ${a.articles.length} articles`,
      mimeType: 'application/json',
    })),
  ];
  const end = at + PER_PAGE;
  return {
    resources: entries.slice(at, end).map((make) => make()),
    ...(end < entries.length ? { nextCursor: String(end) } : {}),
  };
}

/** What stands in a resource; null where there is none of this address. */
export async function readResource(
  { folder, engine }: ResourceHost,
  uri: string,
  signal: AbortSignal,
): Promise<ResourceText | null> {
  const key = keyOf(uri);
  if (!key) return null;
  if (key.kind === 'briefings') {
    const text = await readBriefing(folder, key.id);
    return text === null ? null : { uri, mimeType: 'application/yaml', text: shown(text).words };
  }
  if (key.kind === 'actors') {
    const { actors } = await engine.dossier(signal);
    if (!actors.some((a) => a.id === key.id)) return null;
    const answer = await engine.ask('dossier_find_actor', { name: key.id }, signal);
    return { uri, mimeType: 'application/json', text: serialise(answer) };
  }
  const { articles } = await engine.dossier(signal);
  if (!articles.some((a) => a.id === key.id)) return null;
  return { uri, mimeType: 'application/json', text: serialise(await wholeArticle(engine, key.id, signal)) };
}

/** An article's parts in one; what is too long is cut off, with a note. */
async function wholeArticle(
  engine: FolderEngine,
  article: string,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const paragraphs: unknown[] = [];
  let answer = await engine.ask('dossier_read_article', { article }, signal);
  for (let part = 1; ; part++) {
    paragraphs.push(...((answer['paragraphs'] ?? []) as readonly unknown[]));
    const next = answer['next'];
    const { next: _, ...rest } = answer;
    if (typeof next !== 'string') return { ...rest, paragraphs };
    if (part >= MOST_PARTS)
      return {
        ...rest,
        notes: [...answer.notes, 'The article goes on; dossier_read_article with the cursor reads the rest.'],
        paragraphs,
        next,
      };
    answer = await engine.ask('dossier_read_article', { article, cursor: next }, signal);
  }
}
