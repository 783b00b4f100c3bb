// The tree of articles: newest first, undated last; under each its problems, the articles that have its text, and its
// actors, events and statements, all of them leading to that article only. Files that could not be read stand among them, so that nothing is silently missing.
import type { Problem } from '../base/problem';
import { eachOf, finish, merged, sorted } from '../base/steps';
import { compareEdtf } from '../model/edtf';
import type { ArticleEntry } from '../model/dossier';
import { ARTICLES_PLAIN, articlePasses, byTitle, groupOfArticle, type ArticleArrangement } from './arrange';
import { actorInArticleNode, section, statementNode } from './fact-nodes';
import { node, paged, type Limits, type TreeNode } from './nodes';
import { wordsOfReport } from './steps';
import type { DossierView } from './view';

/** Up to so many articles their groups stand open at first. */
const FEW = 40;

/** A file that is meant to be an article and could not be read. */
export interface UnreadArticle {
  readonly id: string;
  readonly problem: Problem;
}

function entryOf(unread: UnreadArticle): ArticleEntry {
  return {
    id: unread.id,
    title: null,
    outlet: null,
    agencies: [],
    published: null,
    publishedFrom: null,
    lang: 'de',
    problems: [unread.problem],
    paragraphs: 0,
  };
}

/** Newest first; without a date last, by name. */
export function byPublishedDown(a: ArticleEntry, b: ArticleEntry): number {
  if (a.published !== null && b.published !== null && a.published !== b.published)
    return compareEdtf(b.published, a.published);
  if ((a.published === null) !== (b.published === null)) return a.published === null ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** By list of articles: the same, newest first. */
const NEWEST = new WeakMap<readonly ArticleEntry[], readonly ArticleEntry[]>();

/** Makes ready in steps what the tree of articles needs: all of them, newest first. */
export function* prepareArticles(
  articles: readonly ArticleEntry[],
): Generator<void, readonly ArticleEntry[]> {
  let known = NEWEST.get(articles);
  if (!known) NEWEST.set(articles, (known = yield* sorted(articles, byPublishedDown)));
  yield* shelveCopies(known);
  return known;
}

function arranged(
  view: DossierView,
  unread: readonly UnreadArticle[],
  { text, sort }: ArticleArrangement,
): readonly ArticleEntry[] {
  const others = unread
    .filter((u) => view.article(u.id) === undefined)
    .map(entryOf)
    .sort(byPublishedDown);
  const known = finish(prepareArticles(view.dossier.articles));
  const newest = finish(merged(known, others, byPublishedDown));
  const all = text.trim() === '' ? newest : newest.filter((a) => articlePasses(a, text));
  if (sort === 'title') return all.toSorted(byTitle);
  if (sort === 'newest') return all;
  // Turned round, but what has no date stays last.
  const dated = all.filter((a) => a.published !== null).reverse();
  return [...dated, ...all.filter((a) => a.published === null)];
}

export function articleTree(
  view: DossierView,
  unread: readonly UnreadArticle[],
  limits: Limits,
  arrangement: ArticleArrangement = ARTICLES_PLAIN,
): readonly TreeNode[] {
  const found = arranged(view, unread, arrangement);
  const filtered = arrangement.text.trim() !== '';
  // Copies stand below their first, except where one looks for words: any of them may have them.
  const { copies, others } = filtered ? NO_COPIES : copiesOf(view);
  const all = others.size === 0 ? found : found.filter((article) => !others.has(article));
  const make =
    (parent: TreeNode | null) =>
    (article: ArticleEntry): TreeNode =>
      articleNode(view, parent, article, copies.get(article.id) ?? [], limits, article.id);
  const { group } = arrangement;
  if (group === 'none' || filtered) return paged(null, all, limits, make(null), 'articles');
  const groups = new Map<string | null, ArticleEntry[]>();
  for (const article of all) {
    const of = groupOfArticle(article, group);
    const list = groups.get(of);
    if (list) list.push(article);
    else groups.set(of, [article]);
  }
  // Months come in the order of their articles; outlets with most articles first; what is unknown last.
  const order = [...groups].sort(([a, x], [b, y]) =>
    a === null || b === null
      ? Number(a === null) - Number(b === null)
      : group === 'month'
        ? 0
        : y.length - x.length,
  );
  return order.map(([of, members]) =>
    node(null, {
      key: `${group}:${of ?? ''}`,
      open: all.length <= FEW,
      content: { kind: 'article-group', by: group, of, count: members.length },
      children: (self) => paged(self, members, limits, make(self)),
    }),
  );
}

interface Copies {
  /** The first article of each text → the others that have it, newest first. */
  readonly copies: ReadonlyMap<string, readonly ArticleEntry[]>;
  /** All those others. */
  readonly others: ReadonlySet<ArticleEntry>;
}

const NO_COPIES: Copies = { copies: new Map(), others: new Set() };

/** By list of articles, newest first. */
const COPIES = new WeakMap<readonly ArticleEntry[], Copies>();

/** In steps: which articles stand below others whose text they have. What could not be read has no text. */
function* shelveCopies(newest: readonly ArticleEntry[]): Generator<void, Copies> {
  const known = COPIES.get(newest);
  if (known) return known;
  const firsts = new Set<string>();
  yield* eachOf(newest, (a) => {
    if (a.copyOf === undefined) firsts.add(a.id);
  });
  const copies = new Map<string, ArticleEntry[]>();
  const others = new Set<ArticleEntry>();
  yield* eachOf(newest, (article) => {
    const first = article.copyOf;
    if (first === undefined || !firsts.has(first)) return;
    others.add(article);
    const list = copies.get(first);
    if (list) list.push(article);
    else copies.set(first, [article]);
  });
  const made = { copies, others };
  COPIES.set(newest, made);
  return made;
}

function copiesOf(view: DossierView): Copies {
  return finish(shelveCopies(finish(prepareArticles(view.dossier.articles))));
}

function articleNode(
  view: DossierView,
  parent: TreeNode | null,
  article: ArticleEntry,
  copies: readonly ArticleEntry[],
  limits: Limits,
  key = `article:${article.id}`,
): TreeNode {
  return node(parent, {
    key,
    content: { kind: 'article', article, count: null, ...(copies.length > 0 ? { copies } : {}) },
    children: (self) => articleChildren(view, article, copies, self, limits),
  });
}

function articleChildren(
  view: DossierView,
  article: ArticleEntry,
  copies: readonly ArticleEntry[],
  parent: TreeNode,
  limits: Limits,
): readonly TreeNode[] {
  const content = view.contentOf(article.id);
  const problems = article.problems.map((problem, i) =>
    node(parent, {
      key: `problem:${problem.code}:${i}`,
      content: { kind: 'problem', problem, article: article.id },
      steps: problem.span ? [[{ article: article.id, paragraph: 0, span: problem.span, words: '' }]] : [],
    }),
  );
  return [
    ...problems,
    ...section(parent, 'copies', copies, limits, (self, copy) => articleNode(view, self, copy, [], limits)),
    ...section(parent, 'actors', content.actors, limits, (self, a) =>
      actorInArticleNode(self, a, article.id),
    ),
    ...section(parent, 'events', content.events, limits, (self, event) =>
      node(self, {
        key: `event:${event.id}`,
        content: { kind: 'event', event, sources: view.countSources(event), under: null },
        steps: event.reports.filter((r) => r.article === article.id).map((r) => [wordsOfReport(r)]),
      }),
    ),
    ...section(parent, 'statements', content.statements, limits, (self, s) => statementNode(view, self, s)),
  ];
}
