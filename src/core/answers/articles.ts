// Answers which articles there are: by words of title, outlet or path, by an actor whom they name, by date. Newest first;
// what has no date comes last.
import type { ArticleEntry } from '../model/dossier';
import { boundsOf } from '../model/edtf';
import { actorFor, daysOf, foldText, inDays, wordsIn, type Desk, type Refusal } from './desk';
import { badCursor } from './events';
import { pageFrom, startOf, type PageRequest } from './page';
import { sourceOf } from './parts';
import type { LIST_ARTICLES } from './questions';
import type { TypeOf } from './schema';
import { serialise } from './shown';

const DEFAULT_LIMIT = 20;

type Input = TypeOf<typeof LIST_ARTICLES.input>;
type Output = TypeOf<typeof LIST_ARTICLES.output>;

export function listArticles(desk: Desk, input: Input): Partial<Output> | Refusal {
  const days = daysOf(input.from, input.to);
  if (days.refusal) return days.refusal;
  const actor = input.actor === undefined ? null : actorFor(desk, input.actor, 'actor');
  if (actor?.refusal) return actor.refusal;
  const naming = actor && new Set(actor.value.articles);
  const words = wordsIn(input.words);
  const day = (a: ArticleEntry): number =>
    (a.published === null ? null : boundsOf(a.published))?.[1] ?? -Infinity;
  const entries = desk.view.dossier.articles
    .filter((a) => {
      if (naming && !naming.has(a.id)) return false;
      if (days.value !== null && !inDays(a.published, days.value)) return false;
      if (words.length === 0) return true;
      const text = foldText([a.title ?? '', a.outlet ?? '', ...a.agencies, a.id].join(' '));
      return words.every((w) => text.includes(w));
    })
    .map((a) => ({ a, at: day(a) }))
    .sort((x, y) => (x.at === y.at ? 0 : x.at > y.at ? -1 : 1))
    .map(({ a }) => a);
  const { cursor, limit = DEFAULT_LIMIT, ...question } = input;
  const request: PageRequest<ArticleEntry> = {
    entries,
    idOf: (a) => a.id,
    question: `articles ${serialise(question)}`,
    cursor,
    limit,
  };
  const start = startOf(request);
  if (start === null) return badCursor();
  const { items, next } = pageFrom(request, start, desk.room, (a) => ({ item: sourceOf(a), beside: 0 }));
  return { total: entries.length, articles: items, ...(next === null ? {} : { next }) };
}
