// Texts of articles → their facts: kept by the hash of the text, so that a file that comes back, or is touched without a
// change, costs nothing; taken from the cache where that has them; else analysed, a few short ones at a time, which is
// quicker than one by one. A fault of one article costs that article only. What is done with the facts is not its matter.
import {
  annotateArticle,
  annotateArticles,
  factsWith,
  read,
  type Article,
  type ArticleFacts,
  type FactsShelf,
} from '../core/api';
import type { FactsCache } from './facts-cache';
import { keyOf, messageOf } from './facts-key';
import type { ArticleText } from './protocol';

/** Analysed together, in characters: enough to keep an annotator's code in the processor's cache, too little to wait for. */
const AT_ONCE = 16_000;
/**
 * So many articles, or this share of all, may have been read in vain if the thread is killed: each piece is written whole,
 * so that writing after a fixed number would cost more and more.
 */
const WRITE_EVERY = 200;
const WRITE_SHARE = 0.1;
const MOST_UNWRITTEN = 1000;
/** So many facts of texts that are gone are kept. */
const SPARE_FACTS = 200;

/** The facts of an article, or what went wrong. */
export type ReadResult = { readonly facts: ArticleFacts } | { readonly fault: string };

export interface Reader {
  /** The facts of an article as it was read last. */
  factsOf(id: string): ArticleFacts | undefined;
  /** By article: what its facts depend on (see `keyOf`). */
  readonly keys: ReadonlyMap<string, string>;
  /** Whether the cache has to be looked into before the article can be read. */
  mustLoad(article: ArticleText): boolean;
  /** Looks into the cache. */
  load(article: ArticleText): Promise<void>;
  /** Whether an article is as it was read last. */
  isUnchanged(article: ArticleText): boolean;
  /**
   * Takes the next articles from `waiting`, as many as are best read together (at least one; with `alone` no more), and
   * reads them. `begins` is told which, before anything that could go wrong.
   */
  readNext(
    waiting: Map<string, ArticleText>,
    alone?: boolean,
    begins?: (group: readonly ArticleText[]) => void,
  ): readonly (readonly [ArticleText, ReadResult])[];
  /** The article is gone. */
  remove(id: string): void;
  /** Writes and tidies up, when there is nothing better to do; `size`: of how many articles facts are in use. */
  rest(size: number): void;
  /** Writes what is new. */
  flush(): Promise<void>;
  /** So many texts were analysed; 0: all came from the cache, and the lexicons have not been loaded yet. */
  readonly analysed: number;
  /** Loads what analysing such articles needs, by analysing them in vain. */
  warmUp(articles: readonly ArticleText[]): void;
  /** Forgets everything, what is on disk too. */
  clear(): void;
}

/** `log` is told of faults of the cache, which cost nothing but time; `shelf` keeps the facts. */
export function createReader(
  cache: FactsCache | undefined,
  log: (message: string) => void,
  shelf: FactsShelf,
): Reader {
  const facts = new Map<string, ArticleFacts>();
  /** Which facts an article has now. */
  const keys = new Map<string, string>();
  let unwritten = 0;
  let analysed = 0;

  async function write(): Promise<void> {
    unwritten = 0;
    try {
      await cache?.flush();
    } catch (error) {
      log(`The cache was not written: ${messageOf(error)}`);
    }
  }

  function kept(article: ArticleText): ArticleFacts | null {
    const key = keyOf(article);
    const known = facts.get(key) ?? cache?.take(key);
    if (!known) return null;
    const packed = shelf.keep(known);
    facts.set(key, packed);
    return known.id === article.id ? packed : shelf.keep(factsWith(known, { id: article.id }));
  }

  function keep(article: ArticleText, made: ArticleFacts): ArticleFacts {
    const key = keyOf(article);
    const packed = shelf.keep(made);
    facts.set(key, packed);
    cache?.add(key, packed);
    analysed++;
    const most = Math.min(MOST_UNWRITTEN, keys.size * WRITE_SHARE);
    if (++unwritten >= Math.max(WRITE_EVERY, most)) void write();
    return packed;
  }

  function mustLoad(article: ArticleText): boolean {
    const key = keyOf(article);
    return cache !== undefined && !facts.has(key) && !cache.ready(key);
  }

  /** The first that waits and has to be analysed, with the next ones of its like. */
  function groupOf(first: ArticleText, waiting: ReadonlyMap<string, ArticleText>): ArticleText[] {
    const group: ArticleText[] = [];
    let size = 0;
    for (const article of waiting.values()) {
      if (article !== first) {
        size += article.text.length;
        if (size > AT_ONCE || mustLoad(article)) break;
        const before = kept(article);
        if (before) break;
      } else size += article.text.length;
      group.push(article);
    }
    return group;
  }

  function analyse(group: readonly ArticleText[]): readonly ReadResult[] {
    const one = (article: ArticleText): ReadResult => {
      try {
        return { facts: annotateArticle(toArticle(article)) };
      } catch (error) {
        return { fault: messageOf(error) };
      }
    };
    if (group.length > 1)
      try {
        return annotateArticles(group.map(toArticle)).map((made) => ({ facts: made }));
      } catch {
        // One of them is at fault: they are read one by one.
      }
    return group.map(one);
  }

  return {
    factsOf: (id) => facts.get(keys.get(id) ?? ''),
    keys,
    mustLoad,
    load: (article) => cache?.load(keyOf(article)) ?? Promise.resolve(),
    isUnchanged: (article) => keys.get(article.id) === keyOf(article),
    readNext(waiting, alone, begins) {
      const [first] = waiting.values();
      if (!first) return [];
      const before = kept(first);
      const group = before || alone === true ? [first] : groupOf(first, waiting);
      begins?.(group);
      const results = before ? [{ facts: before }] : analyse(group);
      return group.map((article, i) => {
        const result = results[i] as ReadResult;
        waiting.delete(article.id);
        keys.set(article.id, keyOf(article));
        if (before || !('facts' in result)) return [article, result];
        return [article, { facts: keep(article, result.facts) }];
      });
    },
    remove: (id) => void keys.delete(id),
    rest(size) {
      if (facts.size > size + SPARE_FACTS) {
        // The oldest go first; some stay for an undo.
        const used = new Set(keys.values());
        for (const key of facts.keys()) {
          if (facts.size <= size + SPARE_FACTS) break;
          if (!used.has(key)) facts.delete(key);
        }
      }
      if (unwritten > 0) void write();
      cache?.rest();
    },
    flush: write,
    get analysed() {
      return analysed;
    },
    warmUp(articles) {
      for (const article of articles)
        try {
          annotateArticle(toArticle(article));
        } catch {
          // Its facts are known; nothing depends on this.
        }
    },
    clear() {
      facts.clear();
      keys.clear();
      unwritten = 0;
      void cache?.clear().catch(() => undefined);
    },
  };
}

function toArticle({ id, text, sidecar, problems }: ArticleText): Article {
  return read({
    id,
    text,
    ...(sidecar === undefined ? {} : { sidecar }),
    ...(problems === undefined ? {} : { problems }),
  });
}
