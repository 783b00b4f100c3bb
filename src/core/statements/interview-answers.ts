// The turns of an interview and the statements that the reading of sentences found → the statements of the article: each
// paragraph of an answer is one, and inside of turns only what somebody else is quoted with stays beside them.
import type { Span } from '../base/span';
import type { Statement } from '../model/annotation';
import type { Article } from '../model/article';
import type { Range } from './draft';
import type { Turn } from './interviews';

/** So many quotations before the first question are looked for in the answers. */
const MOST_HEADLINES = 3;
const EDGES = '„“”"»«›‹‚‘’\'.,!?… ';

/**
 * The statements of an article with those of its answers: what the reading of sentences found in them stays only where
 * somebody else is quoted in a turn, and a headline that quotes an answer is the speaker's.
 */
export function withAnswers(
  article: Article,
  turns: readonly Turn[],
  statements: readonly Statement[],
): readonly Statement[] {
  if (turns.length === 0) return statements;
  const { tokens } = article;
  const spanOf = ([first, last]: Range): Span => [tokens[first]!.start, tokens[last - 1]!.end];
  const answers = turns.filter((turn) => turn.actor !== null);
  const begin = tokens[turns[0]!.whole[0]]!.start;
  const [first] = answers;
  const sole = answers.every((turn) => turn.actor === first?.actor) ? (first?.actor ?? null) : null;
  const said = sole === null ? [] : answers.map(({ words }) => article.text.slice(...spanOf(words)));
  let left = MOST_HEADLINES;
  const out: Statement[] = [];
  let t = 0;
  for (const s of statements) {
    const at = s.quote[0]![0];
    while (t < turns.length && tokens[turns[t]!.whole[1] - 1]!.end <= at) t++;
    const turn = turns[t];
    const start = turn === undefined ? Infinity : tokens[turn.whole[0]]!.start;
    if (at < start) {
      out.push(
        at < begin && left-- > 0 && quotes(article.text, s, said)
          ? { ...s, actor: sole, actorBasis: 'inferred' }
          : s,
      );
      continue;
    }
    const [speaker] = s.speaker;
    const inside = speaker !== undefined && speaker[0] >= tokens[turn!.words[0]]!.start;
    if (inside && s.actor !== null && s.actor !== turn!.actor) out.push({ ...s, nested: true });
  }
  for (const { words, actor, named, basis, rule } of turns) {
    if (actor === null || named === null) continue;
    out.push({
      type: 'direct',
      quote: [spanOf(words)],
      cue: [],
      speaker: [spanOf(named)],
      addressee: [],
      frame: [],
      medium: 'speech',
      actor,
      actorBasis: basis,
      via: null,
      date: null,
      stance: 'neutral',
      nested: false,
      rule,
    });
  }
  return out.sort((a, b) => a.quote[0]![0] - b.quote[0]![0] || b.quote[0]![1] - a.quote[0]![1]);
}

/** »„Wir warten“«: words in marks that name nobody, and that one of the answers has. */
function quotes(text: string, s: Statement, said: readonly string[]): boolean {
  if (s.type !== 'direct' || s.actor !== null || s.speaker.length > 0 || s.quote.length !== 1) return false;
  let [from, to] = s.quote[0]!;
  while (from < to && EDGES.includes(text.charAt(from))) from++;
  while (to > from && EDGES.includes(text.charAt(to - 1))) to--;
  const words = text.slice(from, to);
  return words.includes(' ') && said.some((answer) => answer.includes(words));
}
