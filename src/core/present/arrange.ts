// How the views of actors and of articles are arranged: a filter by words, an order, and whether there are groups. Words
// are compared folded (case and accents play no part) with what a reader sees of an actor or article; all of them must
// occur. Orders are total, so that the same dossier always stands in the same order. Nothing is shown here.
import { filtered, finish } from '../base/steps';
import { boundsOf } from '../model/edtf';
import type { Actor, ArticleEntry } from '../model/dossier';
import { folded, wantedWords } from './fold';
import { isNamed, mainTitles } from './light';
import type { DossierView } from './view';

export const ACTOR_SORTS = ['weight', 'name', 'newest'] as const;
export type ActorSort = (typeof ACTOR_SORTS)[number];
export const ARTICLE_SORTS = ['newest', 'oldest', 'title'] as const;
export type ArticleSort = (typeof ARTICLE_SORTS)[number];
export const ACTOR_GROUPINGS = ['kind', 'none'] as const;
export type ActorGrouping = (typeof ACTOR_GROUPINGS)[number];
export const ARTICLE_GROUPINGS = ['none', 'month', 'outlet'] as const;
export type ArticleGrouping = (typeof ARTICLE_GROUPINGS)[number];

export interface Arrangement<S extends string, G extends string> {
  /** Words that must occur; empty: all are shown. */
  readonly text: string;
  readonly sort: S;
  readonly group: G;
}

export type ActorArrangement = Arrangement<ActorSort, ActorGrouping>;
export type ArticleArrangement = Arrangement<ArticleSort, ArticleGrouping>;

export const ACTORS_PLAIN: ActorArrangement = { text: '', sort: 'weight', group: 'kind' };
export const ARTICLES_PLAIN: ArticleArrangement = { text: '', sort: 'newest', group: 'none' };

/** What was folded for a list is folded once: a list of ten thousand compares each of its names many times. */
const FOLDED = new WeakMap<object, string>();

function foldedOf(item: object, text: string): string {
  let known = FOLDED.get(item);
  if (known === undefined) FOLDED.set(item, (known = folded(text)));
  return known;
}

/** Compares two items by what they are called. */
function compare(a: object, nameA: string, b: object, nameB: string): number {
  const [x, y] = [foldedOf(a, nameA), foldedOf(b, nameB)];
  return x < y ? -1 : x > y ? 1 : nameA < nameB ? -1 : nameA > nameB ? 1 : 0;
}

/** By list of actors: those that an article names. */
const NAMED = new WeakMap<readonly Actor[], readonly Actor[]>();

/** Makes ready in steps which actors are shown. */
export function* namedActors(actors: readonly Actor[]): Generator<void, readonly Actor[]> {
  let known = NAMED.get(actors);
  if (!known) NAMED.set(actors, (known = yield* filtered(actors, isNamed)));
  return known;
}

/** The day of the newest article that names an actor; -Infinity where none is dated. */
function newest(view: DossierView, actor: Actor): number {
  let day = -Infinity;
  for (const id of actor.articles) {
    const published = view.article(id)?.published ?? null;
    const bounds = published === null ? null : boundsOf(published);
    if (bounds && bounds[1] > day) day = bounds[1];
  }
  return day;
}

/** The actors that are shown, in their order: by weight as the dossier has them, by name, or the latest named first. */
export function arrangedActors(view: DossierView, { text, sort }: ActorArrangement): readonly Actor[] {
  const words = wantedWords(text);
  const named = finish(namedActors(view.dossier.actors));
  if (words.length === 0 && sort === 'weight') return named;
  const shown = named.filter((actor) => {
    if (words.length === 0) return true;
    const said = folded([actor.name, ...actor.aliases.map((a) => a.name), ...mainTitles(actor)].join('\n'));
    return words.every((w) => said.includes(w));
  });
  if (sort === 'name') return shown.sort((a, b) => compare(a, a.name, b, b.name));
  if (sort === 'newest') {
    const days = new Map(shown.map((a) => [a, newest(view, a)]));
    return shown.sort((a, b) => {
      const [x = 0, y = 0] = [days.get(a), days.get(b)];
      return x === y ? 0 : x > y ? -1 : 1;
    });
  }
  return shown;
}

/** Whether an article has all the words of a filter in what is known of it: title, outlet, agencies, date, file. */
export function articlePasses(article: ArticleEntry, text: string): boolean {
  const words = wantedWords(text);
  if (words.length === 0) return true;
  const said = folded(
    [
      article.title ?? '',
      article.outlet ?? '',
      ...article.agencies,
      article.published ?? '',
      article.id,
      article.original ?? '',
    ].join('\n'),
  );
  return words.every((w) => said.includes(w));
}

/** By title, else by the file's name. */
export function byTitle(a: ArticleEntry, b: ArticleEntry): number {
  return compare(a, a.title ?? a.id, b, b.title ?? b.id) || (a.id < b.id ? -1 : 1);
}

/** What an article is grouped by: a month (`2025-02`), a year where no month is known, an outlet; null: unknown. */
export function groupOfArticle(article: ArticleEntry, by: 'month' | 'outlet'): string | null {
  if (by === 'outlet')
    return article.outlet !== null && article.outlet !== 'unknown'
      ? article.outlet
      : article.agencies.length > 0
        ? article.agencies.join(', ')
        : null;
  if (article.published === null) return null;
  return /^\d{4}-(?:0[1-9]|1[0-2])/u.exec(article.published)?.[0] ?? article.published.slice(0, 4);
}
