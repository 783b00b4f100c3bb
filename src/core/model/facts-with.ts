// Facts of an article with some of them replaced. Where facts are kept packed a spread of them would lose what is packed
// (`index/packed-facts.ts`), so that whoever makes other facts of some names every field, here.
import type { ArticleFacts } from './annotation';

/** Other facts, as ordinary data. */
export function factsWith(f: ArticleFacts, changes: Partial<ArticleFacts>): ArticleFacts {
  const { id, hash, lang, title, outlet, agencies, author, places, published, original, length } = f;
  const { paragraphs, boilerplate, names, actors, references, times, statements, events, problems } = f;
  return {
    ...{ id, hash, lang, title, outlet, agencies, author },
    ...(places === undefined ? {} : { places }),
    published,
    ...(original === undefined ? {} : { original }),
    ...{ length, paragraphs, boilerplate, names, actors, references, times, statements, events, problems },
    ...changes,
  };
}
