// Place lines with a sign of the agency (»BREMEN taz |«, »Bremen (dpa) –«) → where the sentence begins that they open. What stands before it is no part of what anybody says,
// and the capital of the first word behind it tells no noun.
import type { Article, Token } from '../model/article';

const DASH = /^[-–—]$/u;

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
    // What is no part of the article has no tokens: the next one begins what is said, or the dash behind a bracket does.
    const sign = article.text.slice(start, end).trimEnd();
    if (sign.endsWith('|')) out.set(first, t);
    else if (sign.endsWith(')') && DASH.test((tokens[t] as Token).text)) out.set(first, t + 1);
  }
  return out;
}
