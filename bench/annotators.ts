// How fast the engine reads, annotator by annotator, in megabytes and words a second, beside what npm offers for a part of
// the work, on the same text in the same run. What others find is not judged here.
import * as chrono from 'chrono-node';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { findActors } from '../src/core/actors/find-actors';
import { annotateArticle, read, type Article } from '../src/core/api';
import { findEvents } from '../src/core/events/find-events';
import { readGrammar } from '../src/core/grammar/read-grammar';
import { de } from '../src/core/language/de/pack';
import { findNames } from '../src/core/names/find-names';
import { findStatements } from '../src/core/statements/find-statements';
import { findTimes } from '../src/core/time/find-times';
import { germanArticles } from './german-text';
import type { Row } from './table';

function article(text: string): Article {
  return read({ id: 'bench', text, lang: 'de', published: '2025-06-02' });
}

/** The best of three: what the machine can do when nothing disturbs it. */
function over<T>(items: readonly T[], work: (item: T, i: number) => unknown): number {
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const begin = performance.now();
    items.forEach((item, i) => work(item, i));
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}

export function annotatorRows(quick: boolean): Row[] {
  const texts = germanArticles(quick ? 40 : 120, 4000).map(({ text }) => text);
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const words = texts.reduce((sum, text) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
  const articles = texts.map(article);
  const grammar = articles.map((a) => readGrammar(a, de));
  const names = articles.map((a) => findNames(a, de));
  const actors = articles.map((a, i) => findActors(a, names[i]!, grammar[i]!, de));
  const times = articles.map((a, i) => findTimes(a, grammar[i]!, de));
  const found = articles.map((_, i) => ({
    grammar: grammar[i]!,
    names: names[i]!,
    actors: actors[i]!.actors,
    references: actors[i]!.references,
    times: times[i]!,
  }));
  const statements = articles.map((a, i) => findStatements(a, found[i]!, de));
  const wink = winkNLP(model);
  const row = (what: string, ms: number): Row => ({
    what,
    measured: `${(size / 1000 / ms).toFixed(2)} MB/s, ${Math.round(words / ms)} thousand words/s`,
  });
  return [
    row('article (reading, sentences, tokens)', over(texts, article)),
    row(
      'grammar',
      over(articles, (a) => readGrammar(a, de)),
    ),
    row(
      'names',
      over(articles, (a) => findNames(a, de)),
    ),
    row(
      'actors',
      over(articles, (a, i) => findActors(a, names[i]!, grammar[i]!, de)),
    ),
    row(
      'times',
      over(articles, (a, i) => findTimes(a, grammar[i]!, de)),
    ),
    row(
      'statements',
      over(articles, (a, i) => findStatements(a, found[i]!, de)),
    ),
    row(
      'events',
      over(articles, (a, i) => findEvents(a, { ...found[i]!, statements: statements[i]! }, de)),
    ),
    row(
      'all of it',
      over(texts, (text) => annotateArticle(article(text))),
    ),
    row(
      'beside it: dates by chrono-node (de)',
      over(texts, (text) => chrono.de.parse(text, new Date(2025, 5, 2))),
    ),
    // It has a model of English only: what it costs can be compared, what it finds cannot.
    row(
      'beside it: wink-nlp, all it has (en)',
      over(texts, (text) => wink.readDoc(text).entities().out()),
    ),
  ];
}
