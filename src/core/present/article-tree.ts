// The tree of articles: newest first, undated last; under each its problems, the articles that have its text, and its
// actors, events and statements, all of them leading to that article only. Files that could not be read stand among them, so that nothing is silently missing.
import type { Problem } from '../base/problem';
import { compareEdtf } from '../model/edtf';
import type { ArticleEntry } from '../model/dossier';
import { actorInArticleNode, section, statementNode } from './fact-nodes';
import { node, type Limits, type TreeNode } from './nodes';
import { wordsOfReport } from './steps';
import type { DossierView } from './view';

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

export function articleTree(
  view: DossierView,
  unread: readonly UnreadArticle[],
  limits: Limits,
): readonly TreeNode[] {
  const known = new Set(view.dossier.articles.map((a) => a.id));
  const all = [...view.dossier.articles, ...unread.filter((u) => !known.has(u.id)).map(entryOf)];
  const copies = copiesOf(all);
  const nested = new Set([...copies.values()].flat());
  return all
    .filter((article) => !nested.has(article))
    .toSorted(byPublishedDown)
    .map((article) => articleNode(view, null, article, copies.get(article.id) ?? [], limits));
}

/** The first article of each text → the others that have it. */
function copiesOf(all: readonly ArticleEntry[]): ReadonlyMap<string, readonly ArticleEntry[]> {
  const firsts = new Set(all.flatMap((a) => (a.copyOf === undefined ? [a.id] : [])));
  const copies = new Map<string, ArticleEntry[]>();
  for (const article of all.toSorted(byPublishedDown)) {
    const first = article.copyOf;
    if (first === undefined || !firsts.has(first)) continue;
    const list = copies.get(first);
    if (list) list.push(article);
    else copies.set(first, [article]);
  }
  return copies;
}

function articleNode(
  view: DossierView,
  parent: TreeNode | null,
  article: ArticleEntry,
  copies: readonly ArticleEntry[],
  limits: Limits,
): TreeNode {
  return node(parent, {
    key: parent === null ? article.id : `article:${article.id}`,
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
