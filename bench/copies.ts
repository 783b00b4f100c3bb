// How long it takes to find articles with the same text, for collections of several kinds: all different, every text a
// dozen times, one text in all of them, and different texts that share a paragraph. Facts are made by hand from generated
// prose, because the search reads paragraphs only; analysing them would take the time that is to be measured.
import { performance } from 'node:perf_hooks';
import { findCopies } from '../src/core/resolution/same-text';
import type { JoinArticle } from '../src/core/resolution/join';
import { germanArticles } from './german-text';

const KINDS = {
  'all different': (text: string) => text,
  'a dozen copies of each': (_: string, n: number, texts: readonly string[]) =>
    texts[Math.floor(n / 12)] ?? '',
  'one text in all': (_: string, n: number, texts: readonly string[]) => `${texts[0] ?? ''} Ausgabe ${n}.`,
  'one paragraph in all': (text: string, _: number, texts: readonly string[]) =>
    `${text} ${(texts[0] ?? '').slice(0, 600)}`,
} as const;

export type Kind = keyof typeof KINDS;
export const COPY_KINDS = Object.keys(KINDS) as readonly Kind[];

function joinable(id: string, text: string): JoinArticle {
  const facts = {
    id,
    published: null,
    paragraphs: [{ number: 1, span: [0, text.length], role: 'text' }],
    boilerplate: [],
  } as unknown as JoinArticle['facts'];
  return { facts, text: ([from, to]) => text.slice(from, to) };
}

/** Milliseconds for a collection of so many articles, sketches included; the best of two runs. */
export function copyTime(kind: Kind, count: number): number {
  const texts = germanArticles(count, 1500).map(({ text }) => text);
  const articles = texts.map((text, n) => joinable(`${n}.md`, KINDS[kind](text, n, texts)));
  let least = Infinity;
  for (let run = 0; run < 2; run++) {
    const begin = performance.now();
    findCopies(articles);
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}
