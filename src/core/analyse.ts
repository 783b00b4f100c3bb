// Article → ArticleFacts: the annotators in their fixed order, each given what the earlier ones found. Pure; a fault
// in one annotator is ours, so it is not caught here but at the worker's or the command line's door.
import { fingerprint } from './base/ids';
import { findActors } from './actors/find-actors';
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
  const { actors, references } = findActors(article, names, grammar, pack);
  const times = findTimes(article, grammar, pack);
  const found = { grammar, names, actors, references, times };
  const statements = findStatements(article, found, pack);
  const events = findEvents(article, { ...found, statements }, pack);
  return {
    id: article.id,
    hash: fingerprint(article.text),
    lang: article.lang,
    title: article.title,
    outlet: article.outlet,
    agencies: article.agencies,
    author: article.author,
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
