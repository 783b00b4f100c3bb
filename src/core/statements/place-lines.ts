// Place lines with a bar → where the sentence begins that they open. What stands before it is no part of what anybody says,
// and the capital of the first word behind it tells no noun. Brackets and dashes part by themselves; they are not looked for.
import type { Article, Token } from '../model/article';

/** So many tokens of a sentence may be its place line. */
const PLACE_LINE = 8;

/** »BREMEN taz | Im Streit …«: first token of a sentence → the token behind its place line, where what it says begins. */
export function placeLines(article: Article): ReadonlyMap<number, number> {
  const { tokens } = article;
  const out = new Map<number, number>();
  let t = 0;
  for (const [start, end] of article.boilerplate) {
    while (t < tokens.length && (tokens[t] as Token).start < start) t++;
    const first = article.sentences[tokens[t]?.sentence ?? -1]?.first;
    if (first === undefined || t === first || t - first > PLACE_LINE) continue;
    // What is no part of the article has no tokens: the next one begins what is said. Brackets and dashes part by themselves.
    if (article.text.slice(start, end).trimEnd().endsWith('|')) out.set(first, t);
  }
  return out;
}
