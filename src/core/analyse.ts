// Article → ArticleFacts: the annotators in their fixed order, each given what the earlier ones found. Pure; a fault
// in one annotator is ours, so it is not caught here but at the worker's or the command line's door.
import { fingerprint } from './base/ids';
import { findActors } from './actors/find-actors';
import { dateOffices } from './actors/office-times';
import { findEvents } from './events/find-events';
import { readGrammar } from './grammar/read-grammar';
import type { LanguagePack } from './language/pack';
import type { ArticleFacts } from './model/annotation';
import type { Article } from './model/article';
import { findNames } from './names/find-names';
import { findStatements } from './statements/find-statements';
import { findTimes } from './time/find-times';

/** All facts of one article. Deterministic: the same article and pack give the same facts. */
export function analyse(article: Article, pack: LanguagePack): ArticleFacts {
  const grammar = readGrammar(article, pack);
  const names = findNames(article, pack);
  const local = findActors(article, names, grammar, pack);
  const { references } = local;
  const times = findTimes(article, grammar, pack);
  const { actors, used } = dateOffices(article, local.actors, times);
  const found = { grammar, names, actors, references, times };
  const statements = findStatements(article, found, pack);
  // »Anna Berg, seit 2019 Ministerin, reiste« does not date the journey.
  const free = used.size === 0 ? times : times.filter((t) => !used.has(t));
  const events = findEvents(article, { ...found, times: free, statements }, pack);
  return {
    id: article.id,
    hash: fingerprint(article.text),
    lang: article.lang,
    title: article.title,
    outlet: article.outlet,
    agencies: article.agencies,
    author: article.author,
    ...(article.places === undefined ? {} : { places: article.places }),
    published: article.published,
    ...(article.original === undefined ? {} : { original: article.original }),
    length: article.text.length,
    paragraphs: article.paragraphs,
    boilerplate: article.boilerplate,
    names,
    actors,
    references,
    times,
    statements,
    events,
    problems: article.problems,
  };
}
