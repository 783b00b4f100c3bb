// Links between local actors → reasons for them to be one actor, each once with all articles that it stands in. Of the
// thousands of links of a state most say the same of one article after the other, so that what a reason has is mostly
// in order as it comes.
import type { CuratedPlace, MergeReason } from '../model/dossier';

/** Two that may be one, and why; `E` says which they are. */
export interface LinkOf<E> {
  readonly a: E;
  readonly b: E;
  readonly rule: string;
  readonly detail: string;
  readonly at?: CuratedPlace;
}

interface Reason<E> {
  readonly rule: string;
  readonly detail: string;
  readonly at: CuratedPlace | undefined;
  /** The first member of the link before. */
  head: E;
  /** Ids of articles; some may be there twice. */
  readonly articles: string[];
}

/** The reasons, in the order in which they were found first. */
export function linkReasons<E>(links: Iterable<LinkOf<E>>, idOf: (end: E) => string): MergeReason[] {
  const reasons = new Map<string, Reason<E>>();
  let last: Reason<E> | undefined;
  for (const { a, b, rule, detail, at } of links) {
    if (last?.rule !== rule || last.detail !== detail) {
      const key = `${rule}\n${detail}`;
      last = reasons.get(key);
      if (!last) reasons.set(key, (last = { rule, detail, at, head: a, articles: [idOf(a)] }));
    }
    if (last.head !== a) last.articles.push(idOf(a));
    last.head = a;
    last.articles.push(idOf(b));
  }
  return Array.from(reasons.values(), ({ rule, detail, at, articles }) => ({
    rule,
    detail,
    articles: inOrder(articles),
    ...(at === undefined ? {} : { at }),
  }));
}

/** Ids in order, each once. */
export function inOrder(ids: readonly string[]): readonly string[] {
  for (let i = 1; i < ids.length; i++)
    if ((ids[i - 1] as string) >= (ids[i] as string)) return [...new Set(ids)].sort();
  return ids.slice();
}
