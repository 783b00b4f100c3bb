// Tests of actors say their names in marked text (»[P:Anna Berg] kam«), so that they do not depend on the names finder.
// A mark is `[P:surface]`, `[O:…]` or `[L:…]`, with `|base`, `#known`, `@m` or `@f` behind the surface where needed, and
// `[C…:…]` for part of a hyphen compound, `[A…:…]` for an adjective.
import { findActors } from '../../src/core/actors/find-actors';
import { read, type ArticleFacts, type EntityType, type Lang, type NameMention } from '../../src/core/api';
import { fingerprint } from '../../src/core/base/ids';
import { readGrammar } from '../../src/core/grammar/read-grammar';
import { de } from '../../src/core/language/de/pack';
import { en } from '../../src/core/language/en/pack';

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  X: 'other',
};

export interface MarkedArticle {
  readonly text: string;
  readonly facts: ArticleFacts;
}

/** The facts of a text with marked names: actors and references only. */
export function actorArticle(
  id: string,
  marked: string,
  published: string | null = null,
  lang: Lang = 'de',
): MarkedArticle {
  let text = '';
  const found: { start: number; end: number; mark: RegExpExecArray }[] = [];
  const mark = /\[([CA]?)([POLX]):([^\]|#@]+)(?:\|([^\]#@]+))?(?:#([^\]@]+))?(?:@([mf]))?\]/g;
  let from = 0;
  for (let m = mark.exec(marked); m !== null; m = mark.exec(marked)) {
    text += marked.slice(from, m.index);
    const start = text.length;
    text += m[3] ?? '';
    found.push({ start, end: text.length, mark: m });
    from = m.index + m[0].length;
  }
  text += marked.slice(from);
  const article = read({ id, text, lang, published });
  const pack = lang === 'de' ? de : en;
  const names = found.map(({ start, end, mark: m }): NameMention => {
    const first = article.tokens.findIndex((t) => t.end > start);
    let last = first;
    while (last < article.tokens.length && (article.tokens[last]?.start ?? 0) < end) last++;
    return {
      span: [start, end],
      first,
      last,
      type: TYPES[m[2] ?? 'X'] ?? 'other',
      base: m[4] ?? m[3] ?? '',
      form: m[1] === 'C' ? 'compound' : m[1] === 'A' ? 'adjective' : 'name',
      ...(m[5] === undefined ? {} : { known: m[5] }),
      ...(m[6] === 'm' || m[6] === 'f' ? { gender: m[6] } : {}),
      rule: 'test',
    };
  });
  const { actors, references } = findActors(article, names, readGrammar(article, pack), pack);
  const facts: ArticleFacts = {
    id,
    hash: fingerprint(text),
    lang,
    title: article.title,
    outlet: article.outlet,
    agencies: article.agencies,
    author: article.author,
    published: article.published,
    length: text.length,
    paragraphs: article.paragraphs,
    boilerplate: article.boilerplate,
    names,
    actors,
    references,
    times: [],
    statements: [],
    events: [],
    problems: article.problems,
  };
  return { text, facts };
}
