// Articles → ArticleFacts: the annotators in their fixed order, each given what the earlier ones found. Several articles
// go through one annotator before the next begins, and through one pass of a large annotator before its next: the code then
// stays in the processor's cache, which on short texts makes a third of the time and more. So nothing that a pass keeps for
// a later one may lie in memory that other articles use. What is found in an article does not depend on its company. Pure;
// a fault in one annotator is ours, so it is not caught here but at the worker's or the command line's door.
import { fingerprint } from './base/ids';
import { findActorsOfAll } from './actors/find-actors';
import { dateOffices } from './actors/office-times';
import { findEventsOfAll, type EventInput } from './events/find-events';
import { fitNames, type KindsOfWord } from './grammar/fit-names';
import { readGrammarOfAll } from './grammar/read-grammar';
import type { LanguagePack } from './language/pack';
import { Flag } from './language/pack/names';
import type { ArticleFacts, NameMention, TimeExpression } from './model/annotation';
import type { Article } from './model/article';
import { findNamesOfAll } from './names/find-names';
import { bitsOf } from './names/reading';
import { findStatementsOfAll, type StatementInput } from './statements/find-statements';
import { findTimes } from './time/find-times';

/** All facts of one article. Deterministic: the same article and pack give the same facts. */
export function analyse(article: Article, pack: LanguagePack): ArticleFacts {
  return analyseAll([article], () => pack)[0]!;
}

/** The facts of each article, in order. The articles should be few (some 64 kB): everything found is held until the end. */
export function analyseAll(
  articles: readonly Article[],
  packOf: (article: Article) => LanguagePack,
): readonly ArticleFacts[] {
  const packs = articles.map(packOf);
  const grammars = readGrammarOfAll(articles, packs);
  const names = findNamesOfAll(articles, packs);
  const locals = findActorsOfAll(articles, names, packs);
  const times = articles.map((article, i) =>
    apartFromNames(findTimes(article, grammars[i]!, packs[i]!), names[i]!),
  );
  const offices = articles.map((article, i) => dateOffices(article, locals[i]!.actors, times[i]!));
  const fitted = articles.map((article, i) =>
    fitNames(grammars[i]!, article, names[i]!, packs[i]!.grammar, kindsOf(packs[i]!)),
  );
  const said = articles.map((_, i): StatementInput => {
    const { actors } = offices[i]!;
    const { references } = locals[i]!;
    return { grammar: fitted[i]!, names: names[i]!, actors, references, times: times[i]! };
  });
  const statements = findStatementsOfAll(articles, said, packs);
  const told = articles.map((_, i): EventInput => {
    const { used, actors } = offices[i]!;
    const { references } = locals[i]!;
    // »Anna Berg, seit 2019 Ministerin, reiste« does not date the journey.
    const free = used.size === 0 ? times[i]! : times[i]!.filter((t) => !used.has(t));
    return {
      statements: statements[i]!,
      grammar: fitted[i]!,
      names: names[i]!,
      actors,
      references,
      times: free,
    };
  });
  const events = findEventsOfAll(articles, told, packs);
  return articles.map((article, i) => {
    const { actors } = offices[i]!;
    const { references } = locals[i]!;
    const found = { names: names[i]!, actors, references, times: times[i]! };
    return factsOf(article, found, statements[i]!, events[i]!);
  });
}

function kindsOf(pack: LanguagePack): KindsOfWord {
  const data = pack.names.load();
  const { small } = data;
  return {
    isOffice: (token) => (bitsOf(data, token.text, token.norm) & Flag.Title) !== 0,
    isManner: ({ norm }) => small.isPlainAdjective(norm) || small.isManner(norm),
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What the article says of itself, with what was found in it. Field by field: spreads in the middle are slow. */
function factsOf(
  article: Article,
  found: Pick<ArticleFacts, 'names' | 'actors' | 'references' | 'times'>,
  statements: ArticleFacts['statements'],
  events: ArticleFacts['events'],
): ArticleFacts {
  const { id, text, lang, title, outlet, agencies, author, published } = article;
  const facts = {
    id,
    hash: fingerprint(text),
    lang,
    title,
    outlet,
    agencies,
    author,
  } as Writable<ArticleFacts>;
  if (article.places !== undefined) facts.places = article.places;
  facts.published = published;
  if (article.original !== undefined) facts.original = article.original;
  facts.length = text.length;
  facts.paragraphs = article.paragraphs;
  facts.boilerplate = article.boilerplate;
  facts.names = found.names;
  facts.actors = found.actors;
  facts.references = found.references;
  facts.times = found.times;
  facts.statements = statements;
  facts.events = events;
  facts.problems = article.problems;
  return facts;
}

/** Without the months that are somebody's given name: »Jan Berg«, »August Stein«. Both lists are in order; linear. */
function apartFromNames(
  times: readonly TimeExpression[],
  names: readonly NameMention[],
): readonly TimeExpression[] {
  let n = 0;
  const kept = times.filter(({ span }) => {
    while (n < names.length && (names[n] as NameMention).span[1] <= span[0]) n++;
    const name = names[n];
    if (name?.type !== 'person' || name.span[0] > span[0] || name.span[1] < span[1]) return true;
    return name.span[1] - name.span[0] === span[1] - span[0];
  });
  return kept.length === times.length ? times : kept;
}
